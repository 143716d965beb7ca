/// Where a value stands in a canonical document, as reports and mapping tables write it:
/// `consignment.items[0].lines[2].notes[1]`.
public struct CanonicalPath: Sendable, Hashable, CustomStringConvertible {
    /// The path as written in reports; empty for the document itself.
    public let text: String

    /// The document itself.
    public static let root = CanonicalPath("")

    public init(_ text: String) {
        self.text = text
    }

    /// The member of this object with a name.
    public func member(_ name: String) -> CanonicalPath {
        CanonicalPath(self.text.isEmpty ? name : self.text + "." + name)
    }

    /// The element of this list at a position, counted from 0.
    public func element(_ index: Int) -> CanonicalPath {
        CanonicalPath(self.text + "[" + String(index) + "]")
    }

    public var description: String { self.text }
}
