import AS4
import Canonical
import Demo
import Exchange
import Foundation
import Gateway
import HTTPTransport
import MIME
import Testing
import Trust

/// A gateway made of test code that calls Peru's with Chile's keys: it can say what Chile's real gateway never would.
struct Neighbour {
    let region: Region
    /// The certificate that it shows, and the key that it signs with.
    var tls: TLSIdentity
    var signer: SigningIdentity
    private let mode: PMode
    private let recipient: Certificate
    private let receiptSigner: Certificate

    init(_ region: Region) throws {
        let pki = region.pki
        self.region = region
        self.tls = try Self.tls(pki.key("CL", .tlsClient))
        self.signer = try Self.signer(pki.key("CL", .as4Sign))
        self.recipient = try Self.certificate(pki.key("PE", .as4Decrypt))
        self.receiptSigner = try Self.certificate(pki.key("PE", .as4Sign))
        self.mode = PMode(
            id: "CL.submit",
            agreement: AgreementReference("urn:paso:agreement:test"),
            initiator: PMode.initiator(try PartyID(value: region.chile.site.party)),
            responder: PMode.responder(try PartyID(value: region.peru.site.party))
        )
    }

    static func tls(_ files: DemoPKI.Files) throws -> TLSIdentity {
        TLSIdentity(
            certificateChainPEM: [UInt8](try Data(contentsOf: files.certificate)),
            privateKeyPEM: [UInt8](try Data(contentsOf: files.key))
        )
    }

    private static func certificate(_ files: DemoPKI.Files) throws -> Certificate {
        let all = try Certificate.all(pem: [UInt8](Data(contentsOf: files.certificate)))
        return try #require(all.first)
    }

    /// How it trusts Peru's listener.
    var trust: ServerTrust {
        get throws { try self.trust(showing: self.tls) }
    }

    func trust(showing identity: TLSIdentity?) throws -> ServerTrust {
        let anchor = self.region.peru.site.listenerAnchor
        return AnchoredServer.trust(
            anchors: try Certificate.all(pem: [UInt8](Data(contentsOf: anchor))),
            identity: identity
        )
    }

    /// A message with one document, as Chile's gateway sends it to a partner that takes the original alone.
    func message(
        _ document: [UInt8],
        id: String = "\(UUID().uuidString)@test",
        exchange: String? = nil
    ) throws -> PackagedMessage {
        var properties = [
            MessageProperty("originalSender", self.region.chile.site.backendParty),
            MessageProperty("finalRecipient", self.region.peru.site.backendParty),
        ]
        if let exchange { properties.append(MessageProperty("trackingIdentifier", exchange)) }
        let part = PayloadPart(
            contentID: try #require(ContentID(strict: "original@test")),
            mimeType: "application/xml",
            content: .plain(document)
        )
        return try Packager(mode: self.mode, identity: self.signer, recipient: self.recipient).package(
            MessageInfo(
                timestamp: .now,
                messageID: try MessageID(id)
            ),
            conversation: "test",
            properties: properties,
            payloads: [part]
        )
    }

    /// A request to Peru's `/as4`.
    func request(_ contentType: String, _ octets: [UInt8]) throws -> OutboundRequest {
        OutboundRequest(
            .post,
            "https://127.0.0.1:\(self.region.peru.site.peersPort)/as4",
            headers: [(name: "Content-Type", value: contentType)],
            body: octets,
            trust: try self.trust,
            limits: OutboundLimits(total: .seconds(30))
        )
    }

    func send(_ message: PackagedMessage) async throws -> OutboundResponse {
        try await self.region.http.send(self.request(message.contentType, message.octets))
    }

    /// Sends a message with its SOAP part rewritten, as an attacker on the way would.
    func send(_ message: PackagedMessage, rewriting: (String) -> String) async throws -> OutboundResponse {
        let body = message.octets
        let start = try #require(body.firstRange(of: message.soapPart))
        let soap = rewriting(String(decoding: message.soapPart, as: UTF8.self))
        let octets = body[..<start.lowerBound] + Array(soap.utf8) + body[start.upperBound...]
        return try await self.region.http.send(self.request(message.contentType, Array(octets)))
    }

    /// What an answer proves to the sender.
    func verdict(_ answer: OutboundResponse, on message: PackagedMessage) throws -> AnswerVerdict {
        AnswerReader(
            mode: self.mode,
            trust: .pinned([try PartyID(value: self.region.peru.site.party): [self.receiptSigner]])
        ).read(
            status: answer.status,
            headers: HeaderFields(answer.headers.map { .init(name: $0.name, value: $0.value) }),
            body: answer.body,
            to: message.sent
        )
    }
}

extension OutboundResponse {
    var text: String { String(decoding: self.body, as: UTF8.self) }

    /// The problem document that a refused request gets.
    func problem() throws -> ProblemView {
        #expect(self.header("Content-Type") == "application/problem+json")
        return try JSONDecoder().decode(ProblemView.self, from: Data(self.body))
    }
}

extension Neighbour {
    /// A message with whoever sends it.
    struct Sent {
        let neighbour: Neighbour
        let packaged: PackagedMessage

        func send(rewriting: (String) -> String) async throws -> OutboundResponse {
            try await self.neighbour.send(self.packaged, rewriting: rewriting)
        }
    }

    static func signer(_ files: DemoPKI.Files) throws -> SigningIdentity {
        let own = try Identity(certificateFile: files.certificate, keyFile: files.key)
        return SigningIdentity(key: own.key, certificate: own.certificate)
    }
}

extension UTCTime {
    static var now: UTCTime { UTCTime(milliseconds: Int64(Date().timeIntervalSince1970 * 1_000)) }
}

extension AnswerVerdict {
    var isReceipt: Bool {
        if case .receipt = self { true } else { false }
    }

    /// The codes of the errors that came back, signed about this message or not.
    var errorCodes: [String] {
        switch self {
        case .errors(let errors, _): errors.map(\.errorCode)
        case .hint(let hint): hint.errors.map(\.errorCode)
        case .receipt, .receiptRefused, .receiptUndecided, .nothing, .unusable: []
        }
    }
}
