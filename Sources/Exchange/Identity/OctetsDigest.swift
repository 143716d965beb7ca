/// The SHA-256 digest of some octets, computed by the caller (this module computes none).
public struct OctetsDigest: TextIdentifier {
    /// 32 octets.
    public let octets: [UInt8]

    /// Octets of a digest.
    public static let count = 32

    /// Takes the 32 octets of a digest.
    public init(octets: [UInt8]) throws(ExchangeRefusal) {
        guard octets.count == Self.count else { throw .identifier("OctetsDigest", Hexadecimal.text(octets)) }
        self.octets = octets
    }

    /// 64 lower-case hexadecimal digits.
    public var text: String { Hexadecimal.text(self.octets) }

    public init(_ text: String) throws(ExchangeRefusal) {
        guard let octets = Hexadecimal.octets(text), octets.count == Self.count else {
            throw .identifier("OctetsDigest", text)
        }
        self.octets = octets
    }
}
