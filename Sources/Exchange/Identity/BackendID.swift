/// A national system, the corner behind a gateway: original sender or final recipient, like `urn:paso:backend:CL:sag`.
public struct BackendID: TextIdentifier {
    public let text: String

    /// Longest accepted identifier.
    public static let charactersMax = 255

    public init(_ text: String) throws(ExchangeRefusal) {
        self.text = try Self.check(text, charactersMax: Self.charactersMax, forbidden: "<>\"'&")
    }
}
