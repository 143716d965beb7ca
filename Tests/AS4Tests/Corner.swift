import Canonical
import Exchange
import Foundation
import MIME
import Trust

@testable import AS4

/// One gateway of the tests: a party with its keys, made once a process.
struct Corner: Sendable {
    let party: PartyID
    let signing: SigningIdentity
    let decryption: DecryptionIdentity

    static let chile = Result { try Corner("paso-CL") }
    static let peru = Result { try Corner("paso-PE") }
    static let stranger = Result { try Corner("paso-XX") }

    init(_ name: String) throws {
        self.party = try PartyID(value: name)
        let (key, certificate) = try Self.pair("\(name) sign", [.digitalSignature])
        self.signing = SigningIdentity(key: key, certificate: certificate)
        let (decryptionKey, decryptionCertificate) = try Self.pair("\(name) decrypt", [.keyEncipherment])
        self.decryption = DecryptionIdentity(key: decryptionKey, certificate: decryptionCertificate)
    }

    private static func pair(_ name: String, _ usage: KeyUsage) throws -> (PrivateKey, Certificate) {
        let key = try PrivateKey.generate(.rsa2048)
        var request = CertificateRequest(
            subject: [("C", "CL"), ("O", "Pruebas"), ("CN", name)],
            notBefore: Date(timeIntervalSince1970: 1_767_225_600),
            notAfter: Date(timeIntervalSince1970: 1_893_456_000)
        )
        request.keyUsage = usage
        return (key, try CertificateIssuer.selfSigned(request, key: key))
    }
}

/// The way from Chile to Peru, as both gateways of the tests are configured.
struct Route: Sendable {
    let sender: Corner
    let receiver: Corner
    var mode: PMode

    /// 2026-06-01T12:00:00.250Z.
    static let now = UTCTime(milliseconds: 1_780_315_200_250)

    init(_ change: (inout PMode) -> Void = { _ in }) throws {
        self.sender = try Corner.chile.get()
        self.receiver = try Corner.peru.get()
        self.mode = PMode(
            id: "cl-pe-submit",
            agreement: AgreementReference("urn:paso:agreement:cl-pe"),
            initiator: PMode.initiator(self.sender.party),
            responder: PMode.responder(self.receiver.party)
        )
        change(&self.mode)
    }

    var trust: PartnerTrust {
        .pinned([
            self.sender.party: [self.sender.signing.certificate],
            self.receiver.party: [self.receiver.signing.certificate],
        ])
    }

    static let properties = [
        MessageProperty("originalSender", "urn:paso:backend:CL:sag"),
        MessageProperty("finalRecipient", "urn:paso:backend:PE:senasa"),
        MessageProperty("trackingIdentifier", "0197a2b4-0000-7000-8000-000000000001"),
    ]

    static let original = Array(
        "<SPSCertificate>\(String(repeating: "<Item>uva de mesa &amp; cereza</Item>\r\n", count: 40))</SPSCertificate>"
            .utf8
    )

    static func payloads() throws -> [PayloadPart] {
        [
            PayloadPart(
                contentID: try ContentID.checked("original@paso"),
                mimeType: "application/xml",
                characterSet: "utf-8",
                properties: [PayloadRole.original.property],
                content: .plain(Self.original)
            ),
            PayloadPart(
                contentID: try ContentID.checked("attestation@paso"),
                mimeType: "application/jose",
                properties: [PayloadRole.attestation.property],
                content: .plain(Array("eyJhbGciOiJFUzI1NiJ9..c2ln".utf8))
            ),
        ]
    }

    func package(
        _ id: String = "m-1@paso-cl.example",
        payloads: [PayloadPart]? = nil,
        properties: [MessageProperty] = Route.properties,
        signer: SigningIdentity? = nil
    ) throws -> PackagedMessage {
        try Packager(
            mode: self.mode,
            identity: signer ?? self.sender.signing,
            recipient: self.receiver.decryption.certificate
        ).package(
            MessageInfo(timestamp: Self.now, messageID: try MessageID(id)),
            conversation: "0197a2b4-0000-7000-8000-000000000001",
            properties: properties,
            payloads: payloads ?? Self.payloads()
        )
    }

    func receive(_ contentType: String, _ octets: [UInt8], modes: [PMode]? = nil) -> Receiver.Reception {
        Receiver(
            modes: PModeTable(modes ?? [self.mode]),
            identities: [self.receiver.decryption],
            trust: self.trust
        ).receive(
            InboundRequest(
                headers: HeaderFields([HeaderFields.Field(name: "Content-Type", value: contentType)]),
                body: octets
            )
        )
    }

    func receive(_ message: PackagedMessage) -> Receiver.Reception {
        self.receive(message.contentType, message.octets)
    }

    func accepted(_ message: PackagedMessage) throws -> AcceptedMessage {
        try self.receive(message).get()
    }

    /// Peru's signals.
    var signals: SignalPackager { SignalPackager(identity: self.receiver.signing) }

    /// How Chile reads answers.
    var answers: AnswerReader { AnswerReader(mode: self.mode, trust: self.trust) }

    func answer(_ octets: [UInt8], to sent: SentMessage, status: Int = 200) -> AnswerVerdict {
        self.answers.read(
            status: status,
            headers: HeaderFields([HeaderFields.Field(name: "Content-Type", value: "application/soap+xml")]),
            body: octets,
            to: sent
        )
    }
}

extension Receiver.Reception {
    /// The accepted message; throws the refusal.
    func get() throws -> AcceptedMessage {
        switch self {
        case .accepted(let message): return message
        case .refused(let refusal, _): throw refusal
        case .pullRequest, .signal: throw AS4Refusal.unsupported("SignalMessage")
        }
    }

    /// The refusal, if there is one.
    var refusal: AS4Refusal? {
        if case .refused(let refusal, _) = self { refusal } else { nil }
    }
}

extension ContentID {
    static func checked(_ name: String) throws -> ContentID {
        guard let id = ContentID(strict: name) else { throw CocoaError(.formatting) }
        return id
    }
}
