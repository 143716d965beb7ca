import AS4
import Canonical
import Exchange
import MIME
import Trust

/// What a message of ours is for; each has its own P-Mode.
enum MessagePurpose: String, Sendable {
    case submit
    case status
}

extension Site {
    /// The P-Mode of our messages to a partner.
    func outboundMode(to partner: PartnerConfiguration, for purpose: MessagePurpose) -> PMode {
        var mode = self.mode(
            partner,
            purpose,
            id: "\(partner.party.text).\(purpose.rawValue).out",
            initiator: self.configuration.party,
            responder: partner.party
        )
        mode.binding = partner.as4.sendBy == .pull ? .pull : .push
        mode.business.mpc = partner.as4.mpc
        return mode
    }

    /// The P-Modes of everything that partners may send.
    var inboundModes: PModeTable {
        PModeTable(
            self.configuration.partners.flatMap { partner in
                [MessagePurpose.submit, .status].map { purpose in
                    self.mode(
                        partner,
                        purpose,
                        id: "\(partner.party.text).\(purpose.rawValue).in",
                        initiator: partner.party,
                        responder: self.configuration.party
                    )
                }
            }
        )
    }

    private func mode(
        _ partner: PartnerConfiguration,
        _ purpose: MessagePurpose,
        id: String,
        initiator: PartyID,
        responder: PartyID
    ) -> PMode {
        let as4 = partner.as4
        let limits = self.configuration.limits
        return PMode(
            id: id,
            agreement: as4.agreement.isEmpty ? nil : AgreementReference(as4.agreement, pmode: as4.pmode),
            initiator: PMode.initiator(initiator),
            responder: PMode.responder(responder),
            channel: PMode.Channel(address: as4.url, timeout: as4.answerTimeout),
            business: PMode.Business(
                service: ServiceName(as4.service, type: as4.serviceType),
                action: purpose == .submit ? as4.submitAction : as4.statusAction,
                isFourCorner: partner.isPasoPayload
            ),
            payload: PMode.PayloadRules(
                content: partner.isPasoPayload ? .paso : .originalOnly,
                isCompressed: as4.isCompressed,
                partsMax: max(1, limits.partsMax - 1),
                partBytesMax: max(limits.documentBytesMax, limits.fileBytesMax),
                messageBytesMax: 2 * limits.messageBytesMax,
                inflateRatioMax: limits.inflateRatioMax,
                allowsSeveralGzipMembers: !partner.isPasoPayload,
                allowsMissingMimeType: !partner.isPasoPayload
            ),
            reception: PMode.ReceptionAwareness(retry: self.retry(with: partner.party)),
            environment: self.configuration.environment == .production ? .production : .test
        )
    }

    /// Bounds of a multipart body.
    var messageLimits: MIMELimits {
        let limits = self.configuration.limits
        return MIMELimits(
            bodyBytesMax: limits.messageBytesMax,
            partsMax: limits.partsMax,
            partHeaderBytesMax: limits.partHeaderBytesMax
        )
    }

    /// Who may sign for partners: a pinned certificate that Trust accepts at this moment.
    func partnerTrust(_ peers: PeerJudge, clock: EngineClock) -> PartnerTrust {
        PartnerTrust(
            certificates: { self.trust.partners[$0]?.sign ?? [] },
            judge: { question in
                guard let partner = self.configuration.partner(question.party),
                    let pinned = self.trust.partners[question.party]?.sign, !pinned.isEmpty
                else { return .refused(code: "EXC-070") }
                let rule = self.rule(.as4Sign, partner, pinned)
                let verdict = peers.judge(
                    question.certificate,
                    intermediates: question.intermediates,
                    rule: rule,
                    now: clock.date
                )
                if verdict.isAccepted { return .trusted(findings: verdict.codes) }
                if let reason = verdict.undecided {
                    return .undecided(code: reason.code, arguments: reason.arguments)
                }
                return .refused(code: verdict.codes.first ?? "EXC-071")
            }
        )
    }

    /// What a partner's certificate must be in a role: pinned, and good for the partner's country.
    func rule(_ role: CertificateRole, _ partner: PartnerConfiguration, _ pinned: [Certificate]) -> PeerRule {
        let country = partner.countries.count == 1 ? partner.countries.first : nil
        return PeerRule(
            role: role,
            country: country?.rawValue,
            pins: Set(pinned.map(\.fingerprint)),
            revocation: self.configuration.trust.policy(country: country, role: role, kind: nil)
        )
    }

    /// The key that signs our messages, receipts and errors.
    func signingIdentity() throws -> SigningIdentity {
        guard let own = self.trust.identities[.as4Sign] else { throw EngineRefusal.internalFault }
        return SigningIdentity(
            key: own.key,
            certificate: own.leaf,
            intermediates: Array(own.certificates.dropFirst())
        )
    }

    /// The keys that open what is encrypted for us.
    func decryptionIdentities() -> [DecryptionIdentity] {
        self.trust.identities[.as4Decrypt].map { [DecryptionIdentity(key: $0.key, certificate: $0.leaf)] } ?? []
    }
}

/// The message properties of the four corners, and of the exchange; strict peers refuse any other.
enum FourCorners {
    static func properties(
        from sender: BackendID?,
        to recipient: BackendID?,
        exchange: ExchangeID
    ) -> [MessageProperty] {
        var properties: [MessageProperty] = []
        if let sender { properties.append(MessageProperty("originalSender", sender.text)) }
        if let recipient { properties.append(MessageProperty("finalRecipient", recipient.text)) }
        properties.append(MessageProperty("trackingIdentifier", exchange.text))
        return properties
    }
}

extension OctetsDigest {
    /// SHA-256 of some octets.
    static func of(_ octets: [UInt8]) -> OctetsDigest {
        OctetsDigest(computed: Digest.of(octets).bytes)
    }

    /// SHA-256 of octets in memory or in a file.
    static func of(_ octets: OctetSource) throws -> OctetsDigest {
        let stream = DigestStream()
        try octets.forEachChunk { stream.update($0) }
        return OctetsDigest(computed: stream.finish().bytes)
    }
}
