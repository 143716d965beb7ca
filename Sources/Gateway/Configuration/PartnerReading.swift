import Canonical
import Exchange
import Settings

/// Turns the checked values of one partner file into typed ones.
struct PartnerReading {
    let root: SettingsGroup

    init(_ root: SettingsGroup) {
        self.root = root
    }

    /// Nil only where an identifier passed its shape and still is none, which the shapes exclude.
    func partner() -> PartnerConfiguration? {
        guard
            let party = try? PartyID(
                value: self.root.text("party"),
                type: self.root.text(ifPresent: "party-type") ?? PartyID.unregistered
            ),
            let environment = GatewayEnvironment(rawValue: self.root.text("environment"))
        else { return nil }
        return PartnerConfiguration(
            file: self.root.file,
            environment: environment,
            party: party,
            countries: self.root.texts("countries").compactMap(CountryCode.init(rawValue:)),
            agreements: self.root.groups("exchange").compactMap(Self.agreement),
            isPasoPayload: self.root.text("payload") == "paso",
            predecessorWait: self.root.duration("predecessor-wait"),
            retry: self.root.group(ifPresent: "retry").map { RetryPolicy($0) },
            delegations: self.root.groups("delegations").compactMap(Self.delegation),
            as4: self.as4(environment)
        )
    }

    private static func agreement(_ group: SettingsGroup) -> AgreementConfiguration? {
        guard let authenticity = AuthenticityLevel(rawValue: group.text("authenticity")) else { return nil }
        let direction = group.text("direction")
        return AgreementConfiguration(
            kind: DocumentKind(rawValue: group.text("kind")),
            maySend: direction != "receive",
            mayReceive: direction != "send",
            authenticity: authenticity,
            recipient: group.text(ifPresent: "recipient").flatMap { try? BackendID($0) },
            backend: group.text(ifPresent: "backend"),
            accepts: group.texts("accepts"),
            answerDays: group.integer(ifPresent: "answer-days")
        )
    }

    private static func delegation(_ group: SettingsGroup) -> DelegationConfiguration? {
        guard let country = CountryCode(rawValue: group.text("country")) else { return nil }
        let day: Int64 = 86_400_000
        let from = group.text(ifPresent: "from").flatMap(ConfiguredDay.start)
        let until = group.text(ifPresent: "until").flatMap(ConfiguredDay.start)
        return DelegationConfiguration(
            country: country,
            kind: DocumentKind(rawValue: group.text("kind")),
            from: from.map { UTCTime(milliseconds: $0) },
            until: until.map { UTCTime(milliseconds: $0 + day) },
            basis: group.text("basis")
        )
    }

    private func as4(_ environment: GatewayEnvironment) -> AS4PartnerConfiguration {
        let group = self.root.group("as4")
        return AS4PartnerConfiguration(
            url: group.text("url"),
            tlsCertificates: group.paths("tls"),
            tlsClientCertificates: group.paths("tls-client"),
            signCertificates: group.paths("sign"),
            encryptCertificate: group.path("encrypt"),
            sealCertificates: group.paths("seal"),
            suite: group.text("suite"),
            agreement: group.text(ifPresent: "agreement") ?? "urn:paso:agreement:\(environment.rawValue)",
            pmode: group.text(ifPresent: "pmode"),
            service: group.text("service"),
            serviceType: group.text(ifPresent: "service-type"),
            submitAction: group.text("submit-action"),
            statusAction: group.text("status-action"),
            isCompressed: group.boolean("compress"),
            connectTimeout: group.duration("connect"),
            answerTimeout: group.duration("answer"),
            sendBy: TransferWay(rawValue: group.text("send-by")) ?? .push,
            receiveBy: TransferWay(rawValue: group.text("receive-by")) ?? .push,
            mpc: group.text(ifPresent: "mpc"),
            pullChannels: group.texts("pull-mpc"),
            pullEvery: group.duration("pull-every")
        )
    }
}
