import AS4
import Canonical
import Exchange
import Foundation
import MIME
import Signing
import Trust
import XML

/// Packs and takes in one AS4 message of the eDelivery 1.x suite with a payload of 10 kB: gzip, signed, encrypted, and the
/// receipt that goes back.
///
/// The floor is what nobody can leave out: the key operations by `openssl speed`, one parse of the envelope, and canonical
/// form and digest of each signed tree, of the same message in the same run.
struct MessagePart: Part {
    let name = "as4"

    private static let octets = 10_000

    /// Half of the floor: the rest is multipart, gzip, the content's cipher, and the writing of headers.
    private static let allowed = 0.5

    func measure(_ settings: Settings) async throws -> [Measurement] {
        let sample = try MessageSample(octets: settings.octetsAsked ?? Self.octets)
        let count = settings.documents
        try sample.receive()
        let before = try OpenSSLSpeed("rsa2048")
        let parse = try await Measurement.best("floor: parse the envelope", count: count) {
            _ = try sample.parsed().root
        }
        let trees = try await Measurement.best(
            "floor: parse, and digest Messaging and Body",
            count: count,
            sample.digest
        )
        let sent = try await Measurement.best("send: pack, sign, encrypt", count: count) { _ = try sample.pack() }
        let taken = try await Measurement.best("receive: verify, decrypt, unpack", count: count, sample.receive)
        let answered = try await Measurement.best("receive, and sign the receipt", count: count, sample.answer)
        let read = try await Measurement.best("read the receipt", count: count, sample.readReceipt)
        let speed = try OpenSSLSpeed("rsa2048").better(before)
        let digests = 1 / trees.rate - 1 / parse.rate
        let (sign, verify) = (1 / speed.signs, 1 / speed.verifies)
        // To encrypt for somebody costs what a verification costs, to decrypt what a signature costs.
        return [
            parse, trees,
            sent.beside(1 / (sign + verify + digests), allowed: Self.allowed),
            taken.beside(1 / (sign + verify + 1 / trees.rate), allowed: Self.allowed),
            answered.beside(1 / (2 * sign + verify + 1 / trees.rate), allowed: Self.allowed),
            read.beside(speed.verifies),
        ]
    }
}

/// Two gateways and a message from one to the other.
struct MessageSample: Sendable {
    enum Failure: Error { case refused(AS4Refusal), unmade, unread }

    private let packager: Packager
    private let receiver: Receiver
    private let signals: SignalPackager
    private let reader: AnswerReader
    private let payload: PayloadPart
    private let packed: PackagedMessage
    private let accepted: AcceptedMessage
    private let receipt: [UInt8]

    private static let now = UTCTime(milliseconds: 1_780_315_200_250)

    init(octets: Int) throws {
        func pair(_ name: String, _ usage: KeyUsage) throws -> (PrivateKey, Certificate) {
            let key = try PrivateKey.generate(.rsa2048)
            let day = Date(timeIntervalSince1970: 1_780_272_000)
            var request = CertificateRequest(
                subject: [("C", "CL"), ("O", "Bench"), ("CN", name)],
                notBefore: day - 365 * 86_400,
                notAfter: day + 365 * 86_400
            )
            request.keyUsage = usage
            return (key, try CertificateIssuer.selfSigned(request, key: key))
        }
        let (sender, recipient) = (try PartyID(value: "paso-CL"), try PartyID(value: "paso-PE"))
        let (signKey, signCertificate) = try pair("sign", [.digitalSignature])
        let (answerKey, answerCertificate) = try pair("answer", [.digitalSignature])
        let (openKey, openCertificate) = try pair("open", [.keyEncipherment])
        let mode = PMode(
            id: "bench",
            agreement: AgreementReference("urn:paso:agreement:bench"),
            initiator: PMode.initiator(sender),
            responder: PMode.responder(recipient)
        )
        let trust = PartnerTrust.pinned([sender: [signCertificate], recipient: [answerCertificate]])
        self.packager = Packager(
            mode: mode,
            identity: SigningIdentity(key: signKey, certificate: signCertificate),
            recipient: openCertificate
        )
        self.receiver = Receiver(
            modes: PModeTable([mode]),
            identities: [DecryptionIdentity(key: openKey, certificate: openCertificate)],
            trust: trust
        )
        self.signals = SignalPackager(identity: SigningIdentity(key: answerKey, certificate: answerCertificate))
        self.reader = AnswerReader(mode: mode, trust: trust)
        guard let id = ContentID(strict: "original@bench") else { throw Failure.unmade }
        let line = "<line n=\"17\"><name>Table grapes, Ñuble</name><net unit=\"KGM\">4500.10</net></line>\n"
        let lines = String(repeating: line, count: max(1, octets / line.utf8.count))
        self.payload = PayloadPart(
            contentID: id,
            mimeType: "application/xml",
            characterSet: "utf-8",
            properties: [PayloadRole.original.property],
            content: .plain(Array("<order>\n\(lines)</order>\n".utf8))
        )
        self.packed = try Self.packed(self.packager, self.payload)
        self.accepted = try Self.accepted(self.receiver, self.packed)
        self.receipt = try Self.receipt(self.signals, self.accepted)
    }

    func pack() throws -> PackagedMessage { try Self.packed(self.packager, self.payload) }

    func receive() throws { _ = try Self.accepted(self.receiver, self.packed) }

    func answer() throws { _ = try Self.receipt(self.signals, Self.accepted(self.receiver, self.packed)) }

    func readReceipt() throws {
        let verdict = self.reader.read(
            status: 200,
            headers: HeaderFields([HeaderFields.Field(name: "Content-Type", value: "application/soap+xml")]),
            body: self.receipt,
            to: self.packed.sent
        )
        guard case .receipt = verdict else { throw Failure.unread }
    }

    func parsed() throws -> ParsedDocument { try ParsedDocument(parsing: self.packed.soapPart, limits: .envelope) }

    func digest() throws {
        let document = try self.parsed()
        for element in document.root.elements {
            let signed = element.name == "Header" ? element.elements.first { $0.name == "Messaging" } : element
            guard let signed else { throw Failure.unmade }
            _ = try CanonicalDigest.of(signed.reference, in: document, algorithm: .sha256, method: .exclusive)
        }
    }

    private static func packed(_ packager: Packager, _ payload: PayloadPart) throws -> PackagedMessage {
        try packager.package(
            MessageInfo(timestamp: Self.now, messageID: MessageID("m-1@bench.example")),
            conversation: "0197a2b4-0000-7000-8000-000000000001",
            properties: [
                MessageProperty("originalSender", "urn:paso:backend:CL:sag"),
                MessageProperty("finalRecipient", "urn:paso:backend:PE:senasa"),
                MessageProperty("trackingIdentifier", "0197a2b4-0000-7000-8000-000000000001"),
            ],
            payloads: [payload]
        )
    }

    private static func accepted(_ receiver: Receiver, _ message: PackagedMessage) throws -> AcceptedMessage {
        let headers = HeaderFields([HeaderFields.Field(name: "Content-Type", value: message.contentType)])
        switch receiver.receive(InboundRequest(headers: headers, body: message.octets)) {
        case .accepted(let accepted): return accepted
        case .refused(let refusal, _): throw Failure.refused(refusal)
        }
    }

    private static func receipt(_ signals: SignalPackager, _ message: AcceptedMessage) throws -> [UInt8] {
        try signals.receipt(for: message, messageID: MessageID("r-1@bench.example"), at: Self.now).octets
    }
}
