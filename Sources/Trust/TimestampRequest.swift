public import Foundation

/// A question to a timestamp authority: «was this there now?» (RFC 3161 §2.4.1).
public struct TimestampRequest: Sendable, Equatable {
    /// Of what is to be stamped.
    public let imprint: Digest
    /// Under which policy; nil takes the authority's own.
    public let policy: String?
    /// Binds the answer to this question.
    public let nonce: [UInt8]

    /// A request with a nonce of its own; refuses weak digests, and a policy that is not a dotted identifier.
    public init(_ imprint: Digest, policy: String? = nil) throws(TimestampFault) {
        // The first octet keeps the number positive and of full length. Without random octets no answer will fit.
        let random = (try? SecureRandom.bytes(15)) ?? []
        try self.init(imprint, policy: policy, nonce: [0x40] + random)
    }

    /// A request with a given nonce.
    init(_ imprint: Digest, policy: String?, nonce: [UInt8]) throws(TimestampFault) {
        guard !imprint.algorithm.isWeak else {
            throw TimestampFault(.algorithm, ["algorithm": imprint.algorithm.rawValue])
        }
        if let policy, DERWriter.identifier(policy) == nil {
            throw TimestampFault(.policy, ["policy": String(policy.prefix(80)), "wanted": "1.2.3…"])
        }
        self.imprint = imprint
        self.policy = policy
        self.nonce = nonce
    }

    /// The request as it is sent; asks for the authority's certificate.
    public var der: [UInt8] {
        DERWriter.sequence([
            DERWriter.number([1]),
            DERWriter.sequence([
                DERWriter.sequence([
                    DERWriter.identifier(self.imprint.algorithm.objectIdentifier) ?? [],
                    DERWriter.element(.null, []),
                ]),
                DERWriter.element(.octets, self.imprint.bytes),
            ]),
            self.policy.flatMap(DERWriter.identifier) ?? [],
            DERWriter.number(self.nonce),
            DERWriter.element(.boolean, [0xFF]),
        ])
    }

    /// Most by which an authority's time may differ from ours when it answers.
    public static let clockTolerance: TimeInterval = 600

    /// The token of an authority's answer (RFC 3161 §2.4.2); throws unless it answers this request, and at this time.
    ///
    /// Whether the authority is trusted is judged by ``TimestampJudge``.
    public func token(from response: [UInt8], at now: Date) throws(TimestampFault) -> TimestampToken {
        let token = try TimestampToken(der: try Self.granted(response))
        try token.check(is: self.imprint)
        guard token.nonce.map({ $0 == Array(self.nonce.drop { $0 == 0 }) }) ?? false else {
            throw TimestampFault(.nonce)
        }
        if let policy = self.policy, token.policy != policy {
            throw TimestampFault(.policy, ["policy": token.policy, "wanted": policy])
        }
        guard abs(token.time.timeIntervalSince(now)) <= Self.clockTolerance + (token.accuracy ?? 0) else {
            throw TimestampFault(.clock, ["time": token.time.formatted(.iso8601), "now": now.formatted(.iso8601)])
        }
        return token
    }

    /// The token inside a TimeStampResp, if it was granted.
    private static func granted(_ response: [UInt8]) throws(TimestampFault) -> [UInt8] {
        guard response.count <= TimestampToken.lengthMax, var outside = DERReader(sequence: response),
            var status = outside.enter(.sequence), let value = status.takeInt()
        else { throw TimestampFault(.responseUnreadable) }
        guard value <= 1 else {
            var words: [String] = []
            if var texts = status.tag == DERTag.sequence.rawValue ? status.enter(.sequence) : nil {
                while words.count < 4, let text = texts.take(.utf8) { words.append(Self.plain(text)) }
            }
            throw TimestampFault(.refused, ["status": "\(value)", "reason": words.joined(separator: "; ")])
        }
        guard let token = outside.takeWhole(), outside.isAtEnd else { throw TimestampFault(.responseUnreadable) }
        return Array(token)
    }

    /// ASCII without controls, short.
    private static func plain(_ text: ArraySlice<UInt8>) -> String {
        String(decoding: text.prefix(120).map { (0x20...0x7E).contains($0) ? $0 : 0x3F }, as: UTF8.self)
    }
}

extension DigestAlgorithm {
    /// As certificates and timestamps name it.
    var objectIdentifier: String {
        switch self {
        case .sha1: "1.3.14.3.2.26"
        case .sha256: "2.16.840.1.101.3.4.2.1"
        case .sha384: "2.16.840.1.101.3.4.2.2"
        case .sha512: "2.16.840.1.101.3.4.2.3"
        }
    }

    init?(objectIdentifier: String) {
        guard let found = Self.allCases.first(where: { $0.objectIdentifier == objectIdentifier }) else { return nil }
        self = found
    }
}
