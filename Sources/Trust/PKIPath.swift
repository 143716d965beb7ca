/// A chain as one DER value: a sequence of certificates from the anchor's side down to the leaf (X.509 §7.6).
///
/// What AS4's `X509PKIPathv1` tokens carry. Read within limits, its order checked; nothing about it is trusted: it only
/// helps to build a path, as presented intermediates do.
public struct PKIPath: Sendable, Hashable {
    /// Most certificates that are read.
    public static let certificatesMax = 10
    /// Longest DER that is read.
    public static let lengthMax = 256 * 1024

    /// The certificate at the end of the path.
    public let leaf: Certificate
    /// The leaf's issuer first.
    public let intermediates: [Certificate]

    /// Reads DER; refuses an empty path, and one in which a certificate is not followed by one that it issued.
    public init(der: [UInt8]) throws(TrustError) {
        try self.init(fromAnchorDown: try Self.certificates(in: der))
    }

    /// The certificates of a path as they stand there.
    static func certificates(in der: [UInt8]) throws(TrustError) -> [Certificate] {
        guard der.count <= Self.lengthMax else { throw .tooLarge("PKIPath", limit: Self.lengthMax) }
        guard let whole = Self.sequence(in: der[...]), whole.end == der.count else { throw .pathUnreadable }
        var certificates: [Certificate] = []
        var rest = der[whole.start..<whole.end]
        while !rest.isEmpty {
            guard certificates.count < Self.certificatesMax else {
                throw .tooLarge("PKIPath", limit: Self.certificatesMax)
            }
            guard let next = Self.sequence(in: rest) else { throw .pathUnreadable }
            certificates.append(try Certificate(der: Array(rest[..<next.end])))
            rest = rest[next.end...]
        }
        return certificates
    }

    init(leaf: Certificate, intermediates: [Certificate]) {
        self.leaf = leaf
        self.intermediates = intermediates
    }

    /// The path that these certificates make, the leaf first.
    public init(leafFirst chain: [Certificate]) throws(TrustError) {
        try self.init(fromAnchorDown: chain.reversed())
    }

    private init(fromAnchorDown certificates: [Certificate]) throws(TrustError) {
        guard let leaf = certificates.last else { throw .pathUnreadable }
        for (issuer, certificate) in zip(certificates, certificates.dropFirst()) {
            guard certificate.isIssued(by: issuer) else { throw .pathOutOfOrder(certificate.subject.text) }
        }
        self.leaf = leaf
        self.intermediates = certificates.dropLast().reversed()
    }

    /// DER.
    public var der: [UInt8] {
        let content = ([self.leaf] + self.intermediates).reversed().flatMap(\.der)
        return [0x30] + Self.length(content.count) + content
    }

    /// Where the content of a SEQUENCE at the beginning begins and ends; nil unless it is one, in DER, and all there.
    private static func sequence(in bytes: ArraySlice<UInt8>) -> (start: Int, end: Int)? {
        let start = bytes.startIndex
        guard bytes.count >= 2, bytes[start] == 0x30 else { return nil }
        let first = Int(bytes[start + 1])
        guard first >= 0x80 else {
            return first <= bytes.count - 2 ? (start + 2, start + 2 + first) : nil
        }
        let count = first & 0x7F
        guard (1...3).contains(count), bytes.count >= 2 + count else { return nil }
        let length = bytes[(start + 2)..<(start + 2 + count)].reduce(0) { $0 << 8 | Int($1) }
        guard bytes[start + 2] != 0, length >= 0x80, length <= bytes.count - 2 - count else { return nil }
        return (start + 2 + count, start + 2 + count + length)
    }

    private static func length(_ count: Int) -> [UInt8] {
        guard count >= 0x80 else { return [UInt8(count)] }
        let bytes = [UInt8(count >> 16 & 0xFF), UInt8(count >> 8 & 0xFF), UInt8(count & 0xFF)].drop { $0 == 0 }
        return [0x80 | UInt8(bytes.count)] + bytes
    }
}
