/// The curves whose raw signatures Paso reads and writes, and on which it agrees on keys.
public enum Curve: String, Sendable, Hashable, CaseIterable {
    case p256 = "P-256"
    case p384 = "P-384"
    case p521 = "P-521"
    /// RFC 5639; what the German energy market uses.
    case brainpoolP256r1

    /// Octets of one coordinate, and of each half of a raw signature.
    public var coordinateLength: Int {
        switch self {
        case .p256, .brainpoolP256r1: 32
        case .p384: 48
        case .p521: 66
        }
    }

    /// The dotted object identifier, which `dsig11:NamedCurve` writes behind `urn:oid:`.
    public var objectIdentifier: String {
        switch self {
        case .p256: "1.2.840.10045.3.1.7"
        case .p384: "1.3.132.0.34"
        case .p521: "1.3.132.0.35"
        case .brainpoolP256r1: "1.3.36.3.3.2.8.1.1.7"
        }
    }

    /// The curve of a dotted object identifier; nil for one that Paso does not know.
    public init?(objectIdentifier: String) {
        guard let found = Self.allCases.first(where: { $0.objectIdentifier == objectIdentifier }) else { return nil }
        self = found
    }
}
