/// The MessageId of one AS4 message: at most 255 visible ASCII characters without angle brackets.
///
/// The standard wants `local@domain` (RFC 2822); the `@` is not insisted on, since real peers leave it out.
public struct MessageID: TextIdentifier {
    public let text: String

    /// Longest accepted MessageId.
    public static let charactersMax = 255

    public init(_ text: String) throws(ExchangeRefusal) {
        self.text = try Self.check(text, charactersMax: Self.charactersMax, forbidden: "<>\"'&")
    }

    /// The MessageId of one of our own messages.
    ///
    /// `domain` is what follows the `@`, like `paso-cl.example`.
    public init(_ id: UUIDText, domain: String) throws(ExchangeRefusal) {
        try self.init("\(id.text)@\(domain)")
    }
}
