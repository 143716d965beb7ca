/// An identifier whose only content is one checked text.
///
/// A value of a conforming type has passed its type's check, also when it was decoded from JSON.
public protocol TextIdentifier: Sendable, Hashable, Comparable, Codable, CustomStringConvertible {
    /// The identifier as it is written on the wire and in the store.
    var text: String { get }

    /// Checks and takes a text.
    init(_ text: String) throws(ExchangeRefusal)
}

extension TextIdentifier {
    public var description: String { self.text }

    public static func < (left: Self, right: Self) -> Bool { left.text < right.text }

    public init(from decoder: any Decoder) throws {
        try self.init(decoder.singleValueContainer().decode(String.self))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(self.text)
    }

    /// Refuses a text that is empty, longer than `charactersMax` or holds anything but visible ASCII without `forbidden`.
    static func check(_ text: String, charactersMax: Int, forbidden: String = "") throws(ExchangeRefusal) -> String {
        let scalars = text.unicodeScalars
        guard !text.isEmpty, text.utf8.count <= charactersMax, scalars.allSatisfy(\.isVisibleASCII),
            !scalars.contains(where: { forbidden.unicodeScalars.contains($0) })
        else {
            throw .identifier(String(describing: Self.self), text)
        }
        return text
    }
}
