import Canonical
public import Exchange

extension GatewayConfiguration {
    /// The exchange agreements with every partner, as the pure router reads them.
    ///
    /// The agreement's name is the partner's party.
    public var agreements: [ExchangeAgreement] {
        self.partners.map { partner in
            ExchangeAgreement(
                name: partner.party.text,
                partner: partner.party,
                rules: partner.agreements.flatMap { self.rules(of: $0, with: partner) },
                retry: partner.retry ?? self.retry,
                predecessorWait: partner.predecessorWait
            )
        }
    }

    /// The router of this site.
    public var router: Router {
        Router(
            agreements: self.agreements,
            backends: self.backends.map { backend in
                Router.Backend(
                    id: backend.party,
                    submits: backend.maySubmit ? Set(backend.kinds) : [],
                    receives: backend.mayReceive ? Set(backend.kinds) : []
                )
            }
        )
    }

    private func rules(
        of agreement: AgreementConfiguration,
        with partner: PartnerConfiguration
    ) -> [ExchangeAgreement.Rule] {
        var rules: [ExchangeAgreement.Rule] = []
        let delegated = partner.delegations.filter { $0.kind == agreement.kind }.map(\.country)
        if agreement.maySend, let recipient = agreement.recipient {
            rules.append(
                ExchangeAgreement.Rule(
                    kind: agreement.kind,
                    direction: .outbound,
                    authenticity: agreement.authenticity,
                    countries: Set(partner.countries + delegated),
                    finalRecipient: recipient,
                    documentOctetsMax: self.limits.documentBytesMax
                )
            )
        }
        if agreement.mayReceive, let receiver = self.receiver(of: agreement) {
            rules.append(
                ExchangeAgreement.Rule(
                    kind: agreement.kind,
                    direction: .inbound,
                    authenticity: agreement.authenticity,
                    countries: Set(partner.countries + delegated),
                    finalRecipient: receiver.party,
                    documentOctetsMax: self.limits.documentBytesMax
                )
            )
        }
        return rules
    }
}

extension PartnerConfiguration {
    /// The partner's countries, kinds and delegations with the digests of its certificates, as authority reads them.
    public func binding(certificates: [PartyBinding.CertificateUse: Set<OctetsDigest>]) -> PartyBinding {
        PartyBinding(
            party: self.party,
            certificates: certificates,
            countries: Set(self.countries),
            kinds: Set(self.agreements.filter(\.mayReceive).map(\.kind)),
            delegations: self.delegations.map { delegation in
                PartyBinding.Delegation(
                    country: delegation.country,
                    kinds: [delegation.kind],
                    from: delegation.from ?? UTCTime(milliseconds: 0),
                    until: delegation.until
                )
            }
        )
    }
}
