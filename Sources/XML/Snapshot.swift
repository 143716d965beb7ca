/// Everything that can be read of a document, in a few flat arrays that every ``Element`` of it shares.
///
/// Texts and values stand one after the other in one buffer and become `String` when somebody asks; names and
/// declarations are kept once each.
final class Snapshot: Sendable {
    /// Where a text stands in ``Snapshot/octets``.
    struct Text: Sendable {
        var start: Int32
        var length: Int32
    }

    /// What stands in an element: in document order, each element followed at once by what stands in it.
    struct Content: Sendable {
        /// An element's ordinal, or the start of a text in ``Snapshot/octets``.
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

    let records: [Record]
    let names: [XMLName]
    let prefixes: [String]
    let contents: [Content]
    let attributes: [Attribute]
    /// The declarations on each element, as places in ``bindings``.
    let declarations: [Int32]
    /// The distinct namespace declarations.
    let bindings: [NamespaceDeclaration]
    /// Texts and attribute values in UTF-8, one after the other.
    let octets: [UInt8]
    /// Elements by the value of their identifying attributes.
    let identified: [String: [Int32]]
    /// Identifiers that more than one element has, sorted.
    let duplicates: [String]

    init(_ parts: SnapshotParts) {
        self.records = parts.records
        self.names = parts.names
        self.prefixes = parts.prefixes
        self.contents = parts.contents
        self.attributes = parts.attributes
        self.declarations = parts.declarations
        self.bindings = parts.bindings
        self.octets = parts.octets
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
        self.names[Int(self.records[ordinal].name)] == name
    }

    /// A text as `String`.
    func string(_ text: Text) -> String { Self.string(text, in: self.octets) }

    /// Tells elements of a name, by number where that is cheaper: when more elements are asked than there are names.
    func matcher(of name: XMLName, among count: Int) -> (Int) -> Bool {
        guard count > self.names.count else { return { self.isNamed($0, name) } }
        let numbers = self.names.indices.filter { self.names[$0] == name }.map { Int32($0) }
        guard let number = numbers.first else { return { _ in false } }
        guard numbers.count == 1 else { return { numbers.contains(self.records[$0].name) } }
        return { self.records[$0].name == number }
    }

    /// What stands directly in an element, in document order, until `body` says false.
    @inline(__always)
    func eachContent(of record: Record, _ body: (Content) -> Bool) {
        var place = Int(record.contents.lowerBound)
        while place < Int(record.contents.upperBound) {
            let content = self.contents[place]
            guard body(content) else { return }
            place = content.ordinal.map { Int(self.records[$0].contents.upperBound) } ?? place + 1
        }
    }

    private static func string(_ text: Text, in octets: [UInt8]) -> String {
        let range = Int(text.start)..<Int(text.start) + Int(text.length)
        return String(decoding: octets[range], as: UTF8.self)
    }
}

/// What a ``Snapshot`` is made of.
struct SnapshotParts {
    var records: [Snapshot.Record] = []
    var names: [XMLName] = []
    var prefixes: [String] = [""]
    var contents: [Snapshot.Content] = []
    var attributes: [Snapshot.Attribute] = []
    var declarations: [Int32] = []
    var bindings: [NamespaceDeclaration] = []
    var octets: [UInt8] = []
    /// Identifying attributes: whose, and their value.
    var identifiers: [(ordinal: Int32, value: Snapshot.Text)] = []
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
