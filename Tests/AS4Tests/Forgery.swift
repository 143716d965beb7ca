import Exchange
import Foundation
import MIME
import Signing
import Trust
import XML

@testable import AS4

/// Builds messages that break one rule each, signed by the sender's true key.
struct Forgery {
    let route: Route
    var header: UserMessage
    var parts: [(name: String, octets: [UInt8])]
    /// What the signature covers; parts by name.
    var signs: Set<String> = ["messaging", "body", "parts"]
    var encrypts = true
    var rewriteMessaging: (String) -> String = { $0 }
    var rewriteSecurity: (String) -> String = { $0 }
    var rewriteEnvelope: (String) -> String = { $0 }
    var extraParts: [(name: String, octets: [UInt8])] = []
    var partsLeftOut: Set<String> = []
    var algorithm = SignatureAlgorithm.rsaPKCS1(.sha256)
    var digest = DigestAlgorithm.sha256
    var body = SOAPText.body(id: "B-1")
    /// A PrefixList on every element reference, and what each prefix stands for; each sorts behind `wsu`.
    var inclusive: [(prefix: String, namespace: String)] = []
    /// What is encrypted, digested and sent in place of a part.
    var sealedForm: ([UInt8]) throws -> [UInt8] = { $0 }
    var signedForm: ([UInt8]) throws -> [UInt8] = { $0 }
    var sentForm: ([UInt8]) throws -> [UInt8] = { $0 }

    /// A good message with one XML payload, packed.
    init(_ route: Route) throws {
        self.route = route
        let part = PartInfo(
            href: "cid:doc@paso",
            properties: [
                MessageProperty("MimeType", "application/xml"), MessageProperty("CompressionType", "application/gzip"),
            ]
        )
        self.header = UserMessage(
            info: MessageInfo(timestamp: Route.now, messageID: try MessageID("f-1@paso")),
            parties: route.mode.parties,
            collaboration: route.mode.collaboration(conversation: "c"),
            properties: Route.properties,
            parts: [part]
        )
        self.parts = [("doc@paso", try Gzip.packed(Route.original))]
    }

    /// The HTTP body of the message.
    func message() throws -> (contentType: String, octets: [UInt8]) {
        let pieces = try self.pieces()
        let written = try RelatedWriter(boundary: "forged").write(
            root: RelatedWriter.Part(
                contentID: .checked("root@paso"),
                contentType: "application/soap+xml",
                octets: pieces.envelope
            ),
            parts: pieces.parts.filter { !self.partsLeftOut.contains($0.name) }.map { name, octets in
                RelatedWriter.Part(
                    contentID: try .checked(name),
                    contentType: "application/octet-stream",
                    content: OctetSource(octets)
                )
            },
            rootType: "application/soap+xml"
        )
        return (written.contentType, try written.body.octets(upTo: .max))
    }

    /// The envelope and the parts as they are sent, for a body of another form.
    func pieces() throws -> (envelope: [UInt8], parts: [(name: String, octets: [UInt8])]) {
        let messaging = self.rewriteMessaging(MessagingText.text(self.header, id: "M-1"))
        let encryption = try self.encryption()
        let security = self.rewriteSecurity(encryption.header + (try self.signature(messaging)))
        let envelope = self.rewriteEnvelope(
            String(
                decoding: SOAPText.envelope(messaging: messaging, security: security, body: self.body),
                as: UTF8.self
            )
        )
        let contents =
            try encryption.contents.map { try self.sentForm($0.octets(upTo: .max)) } + self.extraParts.map(\.octets)
        let names = self.parts.map(\.name) + self.extraParts.map(\.name)
        return (Array(envelope.utf8), Array(zip(names, contents)))
    }

    /// What the receiver says.
    func received() throws -> Receiver.Reception {
        let message = try self.message()
        return self.route.receive(message.contentType, message.octets)
    }

    private func encryption() throws -> (header: String, contents: [OctetSource]) {
        guard self.encrypts else { return ("", self.parts.map { OctetSource($0.octets) }) }
        return try EncryptionText(
            suite: .eDelivery1,
            recipient: self.route.receiver.decryption.certificate,
            token: .certificate,
            marks: EnvelopeMarks(self.header.info.messageID)
        ).encrypt(
            try self.parts.map {
                EncryptionText.Plain(
                    reference: "cid:\($0.name)",
                    mimeType: "application/gzip",
                    octets: OctetSource(try self.sealedForm($0.octets))
                )
            }
        )
    }

    private func signature(_ messaging: String) throws -> String {
        var references: [SignatureReference] = []
        if self.signs.contains("body") { references.append(self.element("B-1", self.body)) }
        if self.signs.contains("messaging") { references.append(self.element("M-1", messaging)) }
        for part in self.parts where self.signs.contains("parts") || self.signs.contains(part.name) {
            references.append(
                SignatureReference(
                    uri: "cid:\(part.name)",
                    transforms: [.attachmentContent],
                    digest: Digest.of(try self.signedForm(part.octets), self.digest)
                )
            )
        }
        guard !references.isEmpty else { return "" }
        let identity = self.route.sender.signing
        let token = TokenText(kind: .certificate, certificate: identity.certificate, id: "X509-1")
        let signature = try SignedInfo(algorithm: self.algorithm, references: references)
            .signed(by: identity.key, keyInformation: token.reference(), id: "SIG-1")
        return token.binaryToken() + String(decoding: signature, as: UTF8.self)
    }

    private func element(_ id: String, _ canonical: String) -> SignatureReference {
        let wsu = "xmlns:wsu=\"\(Vocabulary.Namespace.wsu)\""
        let declarations = self.inclusive.map { " xmlns:\($0.prefix)=\"\($0.namespace)\"" }.joined()
        let text = canonical.replacing(wsu, with: wsu + declarations)
        return SignatureReference(
            uri: "#\(id)",
            transforms: [.canonicalization(.exclusive, prefixes: self.inclusive.map(\.prefix))],
            digest: Digest.of(Array(text.utf8), self.digest)
        )
    }
}
