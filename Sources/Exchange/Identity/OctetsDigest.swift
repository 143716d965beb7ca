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

    /// Takes what a SHA-256 function returned; another number of octets is a programmer's error.
    public init(computed octets: [UInt8]) {
        precondition(octets.count == Self.count, "a SHA-256 digest has \(Self.count) octets, not \(octets.count)")
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
