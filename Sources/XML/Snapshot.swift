/// Everything that can be read of a document, in a few flat arrays that every ``Element`` of it shares.
///
/// Texts and values stand one after the other in one buffer and become `String` when somebody asks; names and
/// declarations are kept once each.
final class Snapshot: Sendable {
    /// Where a text stands in ``SnapshotParts/octets``.
    struct Text: Sendable {
        var start: Int32
        var length: Int32
    }

    /// What stands in an element: in document order, each element followed at once by what stands in it.
    struct Content: Sendable {
        /// An element's ordinal, or the start of a text in ``SnapshotParts/octets``.
        var place: Int32
        /// The length of a text, or -1 for an element.
        var length: Int32

        /// The ordinal; nil for a text.
        var ordinal: Int? { self.length < 0 ? Int(self.place) : nil }
    }

    /// One attribute.
    struct Attribute: Sendable {
        var name: Int32
        var prefix: Int32
        var value: Text
    }

    /// A prefix and what it means, as numbers; namespace -1 for none.
    struct Binding: Sendable {
        var prefix: Int32
        var namespace: Int32
    }

    /// A name in UTF-8: where its local part stands, and the number of its namespace, -1 for none.
    struct NameOctets: Sendable {
        var local: Text
        var namespace: Int32
    }

    /// One element; ranges point into the flat arrays.
    struct Record: Sendable {
        var parent: Int32
        var name: Int32
        var prefix: Int32
        var line: Int32
        /// One past the ordinal of the last element inside.
        var end: Int32
        /// Everything inside, descendants' contents included.
        var contents: Range<Int32>
        var attributes: Range<Int32>
        var declarations: Range<Int32>
    }

    let parts: SnapshotParts
    /// Elements by the value of their identifying attributes.
    let identified: [String: [Int32]]
    /// Identifiers that more than one element has, sorted.
    let duplicates: [String]

    var records: [Record] { self.parts.records }

    init(_ parts: SnapshotParts) {
        self.parts = parts
        var found: [String: [Int32]] = [:]
        var isAmbiguous = false
        for (ordinal, value) in parts.identifiers {
            let id = Self.string(value, in: parts.octets)
            guard found[id]?.last != ordinal else { continue }
            found[id, default: []].append(ordinal)
            isAmbiguous = isAmbiguous || found[id]?.count != 1
        }
        self.identified = found
        self.duplicates = isAmbiguous ? found.filter { $0.value.count > 1 }.map(\.key).sorted() : []
    }

    func element(_ ordinal: Int) -> Element {
        Element(snapshot: self, ordinal: ordinal)
    }

    /// Whether an element has that name.
    func isNamed(_ ordinal: Int, _ name: XMLName) -> Bool {
        self.parts.names[Int(self.parts.records[ordinal].name)] == name
    }

    /// A text as `String`.
    func string(_ text: Text) -> String { Self.string(text, in: self.parts.octets) }

    /// Tells elements of a name, by number where that is cheaper: when more elements are asked than there are names.
    func matcher(of name: XMLName, among count: Int) -> (Int) -> Bool {
        guard count > self.parts.names.count else { return { self.isNamed($0, name) } }
        let numbers = self.parts.names.indices.filter { self.parts.names[$0] == name }.map { Int32($0) }
        guard let number = numbers.first else { return { _ in false } }
        guard numbers.count == 1 else { return { numbers.contains(self.parts.records[$0].name) } }
        return { self.parts.records[$0].name == number }
    }

    /// What stands directly in an element, in document order, until `body` says false.
    @inline(__always)
    func eachContent(of record: Record, _ body: (Content) -> Bool) {
        var place = Int(record.contents.lowerBound)
        while place < Int(record.contents.upperBound) {
            let content = self.parts.contents[place]
            guard body(content) else { return }
            place = content.ordinal.map { Int(self.parts.records[$0].contents.upperBound) } ?? place + 1
        }
    }

    static func string(_ text: Text, in octets: [UInt8]) -> String {
        let range = Int(text.start)..<Int(text.start) + Int(text.length)
        return String(decoding: octets[range], as: UTF8.self)
    }
}

/// What a ``Snapshot`` is made of.
struct SnapshotParts: Sendable {
    var records: [Snapshot.Record] = []
    var contents: [Snapshot.Content] = []
    var attributes: [Snapshot.Attribute] = []
    /// The declarations on each element, as places in `bindings`.
    var declarations: [Int32] = []
    /// The distinct namespace declarations.
    var bindings: [Snapshot.Binding] = []
    /// The distinct names of elements and attributes, and the same in UTF-8.
    var names: [XMLName] = []
    var nameOctets: [Snapshot.NameOctets] = []
    /// The distinct prefixes; the first is none.
    var prefixes: [String] = [""]
    var prefixOctets: [Snapshot.Text] = []
    /// The distinct namespaces.
    var namespaces: [String] = []
    var namespaceOctets: [Snapshot.Text] = []
    /// Texts, values and names in UTF-8, one after the other.
    var octets: [UInt8] = []
    /// Identifying attributes: whose, and their value.
    var identifiers: [(ordinal: Int32, value: Snapshot.Text)] = []
    /// What stands in the document besides, which canonical forms may keep.
    var hasComments = false
    var hasInstructions = false
    /// Some namespace has a character that cannot stand in a value as it is.
    var hasUnusualNamespace = false
    /// Some namespace is a relative reference: such a document has no canonical form (Canonical XML §1.3).
    var hasRelativeNamespace = false
}

/// Names that XML itself, or everybody, uses.
enum Names {
    static let xml = "http://www.w3.org/XML/1998/namespace"
    static let utility = "http://docs.oasis-open.org/wss/2004/01/oasis-200401-wss-wssecurity-utility-1.0.xsd"

    /// Attributes by which a signature may point at an element.
    static let identifying: Set<XMLName> = [
        XMLName("Id"), XMLName("ID"), XMLName("id"), XMLName("Id", Names.utility), XMLName("id", Names.xml),
    ]
}

extension Range<Int32> {
    var asInts: Range<Int> { Int(self.lowerBound)..<Int(self.upperBound) }
}
