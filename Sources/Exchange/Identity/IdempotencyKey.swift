/// What a national system chose to name one submission: the same key with the same bytes gets the same answer.
public struct IdempotencyKey: TextIdentifier {
    public let text: String

    /// Longest accepted key.
    public static let charactersMax = 128

    public init(_ text: String) throws(ExchangeRefusal) {
        self.text = try Self.check(text, charactersMax: Self.charactersMax)
    }
}
