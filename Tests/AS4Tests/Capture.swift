import Canonical
import Foundation
import MIME
import Trust
import XML

@testable import AS4

/// Builds captures of our own exchanges, good and broken, in every form that tools write.
struct Capture {
    let route: Route

    init(_ change: (inout PMode) -> Void = { _ in }) throws {
        self.route = try Route(change)
    }

    static let at = Date(timeIntervalSince1970: Double(Route.now.milliseconds) / 1000)

    /// An inspector that trusts both corners and holds the receiver's key, as far as it is told.
    func inspector(trusts: Bool = true, hasKeys: Bool = true, original: SentMessage? = nil) -> MessageInspector {
        let anchors = [self.route.sender.signing.certificate, self.route.receiver.signing.certificate]
        let keys = [
            MessageInspector.Key(name: "other.pem", key: self.route.sender.decryption.key),
            MessageInspector.Key(name: "ours.pem", key: self.route.receiver.decryption.key),
        ]
        return MessageInspector(
            keys: hasKeys ? keys : [],
            store: trusts ? TrustStore(anchors: anchors.map { TrustAnchor($0, roles: nil) }) : nil,
            at: Self.at,
            original: original
        )
    }

    func inspect(_ octets: [UInt8]) -> MessageInspection { self.inspector().inspect(octets) }

    static func request(_ contentType: String, _ body: [UInt8], end: String = "\r\n") -> [UInt8] {
        let lines = [
            "POST /as4 HTTP/1.1", "Host: pe.example", "Content-Type: \(contentType)", "Content-Length: \(body.count)",
            "", "",
        ]
        return Array(lines.joined(separator: end).utf8) + body
    }

    static func answer(_ contentType: String?, _ body: [UInt8], status: String = "200 OK") -> [UInt8] {
        let type = contentType.map { "Content-Type: \($0)\r\n" } ?? ""
        return Array("HTTP/1.1 \(status)\r\n\(type)Content-Length: \(body.count)\r\n\r\n".utf8) + body
    }

    /// The good message as a request.
    func request() throws -> [UInt8] {
        let message = try self.route.package()
        return Self.request(message.contentType, message.octets)
    }

    /// A request with something changed in the octets of its body.
    func request(replacing old: String, by new: String) throws -> [UInt8] {
        let message = try self.route.package()
        return Self.request(message.contentType, Self.replaced(message.octets, old, new))
    }

    static func replaced(_ octets: [UInt8], _ old: String, _ new: String) -> [UInt8] {
        let wanted = Array(old.utf8)
        guard let place = octets.indices.first(where: { octets[$0...].starts(with: wanted) }) else { return octets }
        return Array(octets[..<place]) + Array(new.utf8) + Array(octets[(place + wanted.count)...])
    }

    /// An unsigned envelope with that content in Messaging.
    static func envelope(_ unit: String, body: String = "", security: String = "", flag: String = "true") -> [UInt8] {
        let soap = Vocabulary.Namespace.soap12
        let text =
            "<env:Envelope xmlns:env=\"\(soap)\"><env:Header><eb:Messaging xmlns:eb=\"\(Vocabulary.Namespace.ebMS)\" "
            + "env:mustUnderstand=\"\(flag)\">\(unit)</eb:Messaging>\(security)</env:Header>"
            + "<env:Body>\(body)</env:Body></env:Envelope>"
        return Array(text.utf8)
    }

    /// A user message whose pieces can be replaced.
    static func user(
        id: String = "m@x",
        from: String = "<eb:PartyId type=\"t\">a</eb:PartyId>",
        service: String = "<eb:Service>urn:s</eb:Service>",
        action: String = "A",
        conversation: String = "c",
        properties: String = "",
        payload: String = ""
    ) -> String {
        "<eb:UserMessage><eb:MessageInfo><eb:Timestamp>2026-06-01T12:00:00Z</eb:Timestamp>"
            + "<eb:MessageId>\(id)</eb:MessageId></eb:MessageInfo><eb:PartyInfo><eb:From>\(from)"
            + "<eb:Role>r</eb:Role></eb:From><eb:To><eb:PartyId type=\"t\">b</eb:PartyId><eb:Role>r</eb:Role></eb:To>"
            + "</eb:PartyInfo><eb:CollaborationInfo>\(service)<eb:Action>\(action)</eb:Action>"
            + "<eb:ConversationId>\(conversation)</eb:ConversationId></eb:CollaborationInfo>\(properties)\(payload)"
            + "</eb:UserMessage>"
    }

    /// An unsigned ebMS error.
    static func error(_ code: String = "EBMS:0103", about: String = "m@x", inError: String = "m@x") -> String {
        "<eb:SignalMessage><eb:MessageInfo><eb:Timestamp>2026-06-01T12:00:00Z</eb:Timestamp>"
            + "<eb:MessageId>e@x</eb:MessageId><eb:RefToMessageId>\(about)</eb:RefToMessageId></eb:MessageInfo>"
            + "<eb:Error errorCode=\"\(code)\" severity=\"failure\" shortDescription=\"Other\" refToMessageInError=\"\(inError)\">"
            + "<eb:Description xml:lang=\"en\">bad policy</eb:Description></eb:Error></eb:SignalMessage>"
    }

    /// A receipt with that content.
    static func receipt(_ content: String) -> String {
        "<eb:SignalMessage><eb:MessageInfo><eb:Timestamp>2026-06-01T12:00:00Z</eb:Timestamp>"
            + "<eb:MessageId>e@x</eb:MessageId><eb:RefToMessageId>m@x</eb:RefToMessageId></eb:MessageInfo>"
            + "<eb:Receipt>\(content)</eb:Receipt></eb:SignalMessage>"
    }

    /// A security header with that content.
    static func security(_ content: String) -> String {
        "<wsse:Security xmlns:wsse=\"\(Vocabulary.Namespace.wsse)\" xmlns:ds=\"\(Vocabulary.Namespace.signature)\" "
            + "xmlns:xenc=\"\(Vocabulary.Namespace.encryption)\" xmlns:wsu=\"\(Vocabulary.Namespace.wsu)\" "
            + "env:mustUnderstand=\"true\">\(content)</wsse:Security>"
    }

    /// A multipart body of a SOAP part and others, whose header lines are the caller's.
    static func multipart(
        _ soap: [UInt8],
        _ parts: [(headers: String, content: [UInt8])],
        root: String = "Content-ID: <r@x>"
    )
        -> [UInt8]
    {
        var body = Array("--b\r\nContent-Type: application/soap+xml\r\n\(root)\r\n\r\n".utf8) + soap
        for part in parts { body += Array("\r\n--b\r\n\(part.headers)\r\n\r\n".utf8) + part.content }
        return body + Array("\r\n--b--\r\n".utf8)
    }
}
