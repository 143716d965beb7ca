public import Canonical

/// From which country to which, like `CL-PE`.
public struct Corridor: TextIdentifier {
    /// The exporting or issuing side.
    public let from: CountryCode
    /// The importing side.
    public let to: CountryCode

    public init(from: CountryCode, to: CountryCode) {
        self.from = from
        self.to = to
    }

    /// Both codes joined by a hyphen.
    public var text: String { "\(self.from.rawValue)-\(self.to.rawValue)" }

    public init(_ text: String) throws(ExchangeRefusal) {
        let codes = text.split(separator: "-", omittingEmptySubsequences: false)
        guard codes.count == 2, let from = CountryCode(rawValue: String(codes[0])),
            let to = CountryCode(rawValue: String(codes[1]))
        else {
            throw .identifier("Corridor", text)
        }
        self.init(from: from, to: to)
    }

    /// The way back.
    public var reversed: Corridor { Corridor(from: self.to, to: self.from) }
}
