/// A gateway's party in AS4: a value like `paso-CL` and the scheme (type) that it belongs to.
public struct PartyID: TextIdentifier {
    /// The value, like `paso-CL`.
    public let value: String
    /// The URN of the scheme.
    public let type: String

    /// The scheme of parties that nobody registered; what Paso uses.
    public static let unregistered = "urn:oasis:names:tc:ebcore:partyid-type:unregistered"
    /// Longest accepted value, and longest accepted type.
    public static let charactersMax = 255

    /// A party of a scheme.
    public init(value: String, type: String = PartyID.unregistered) throws(ExchangeRefusal) {
        self.value = try Self.check(value, charactersMax: Self.charactersMax, forbidden: "<>\"'&|")
        self.type =
            type.isEmpty ? "" : try Self.check(type, charactersMax: Self.charactersMax, forbidden: "<>\"'&|")
    }

    /// One text for the store and the journal: the value alone if it is unregistered, else `type|value`.
    public var text: String {
        self.type == Self.unregistered ? self.value : "\(self.type)|\(self.value)"
    }

    /// Reads what ``text`` writes.
    public init(_ text: String) throws(ExchangeRefusal) {
        guard let bar = text.firstIndex(of: "|") else {
            try self.init(value: text)
            return
        }
        try self.init(value: String(text[text.index(after: bar)...]), type: String(text[..<bar]))
    }
}
