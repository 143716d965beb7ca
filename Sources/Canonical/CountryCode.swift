/// A country by its ISO 3166-1 alpha-2 code, like `CL`.
public struct CountryCode: RawRepresentable, Sendable, Hashable, Comparable, Codable {
    /// Two upper-case ASCII letters.
    public let rawValue: String

    /// Takes two upper-case ASCII letters; nil for anything else.
    ///
    /// Whether the code is assigned is a rule, not a shape.
    public init?(rawValue: String) {
        guard rawValue.utf8.count == 2, rawValue.utf8.allSatisfy({ (0x41...0x5A).contains($0) }) else { return nil }
        self.rawValue = rawValue
    }

    public static func < (left: CountryCode, right: CountryCode) -> Bool {
        left.rawValue < right.rawValue
    }
}
