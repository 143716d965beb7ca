/// Everything that can be read of a document, in a few flat arrays that every ``Element`` of it shares.
final class Snapshot: Sendable {
    /// What stands in an element.
    enum Content: Sendable {
        case element(Int32)
        case text(String)
    }

    /// One element; ranges point into the flat arrays.
    struct Record: Sendable {
        var parent: Int32
        var name: Int32
        var prefix: Int32
        var line: Int32
        /// One past the ordinal of the last element inside.
        var end: Int32
        var contents: Range<Int32>
        var attributes: Range<Int32>
        var declarations: Range<Int32>
    }

    let records: [Record]
    let names: [XMLName]
    let prefixes: [String]
    let contents: [Content]
    let attributes: [Element.Attribute]
    let declarations: [NamespaceDeclaration]
    /// Elements by the value of their identifying attributes.
    let identified: [String: [Int32]]

    init(
        records: [Record],
        names: [XMLName],
        prefixes: [String],
        contents: [Content],
        attributes: [Element.Attribute],
        declarations: [NamespaceDeclaration]
    ) {
        self.records = records
        self.names = names
        self.prefixes = prefixes
        self.contents = contents
        self.attributes = attributes
        self.declarations = declarations
        self.identified = Self.index(records, attributes)
    }

    func element(_ ordinal: Int) -> Element {
        Element(snapshot: self, ordinal: ordinal)
    }

    private static func index(_ records: [Record], _ attributes: [Element.Attribute]) -> [String: [Int32]] {
        var found: [String: [Int32]] = [:]
        for (ordinal, record) in records.enumerated() {
            for attribute in attributes[record.attributes.asInts] where Names.identifying.contains(attribute.name) {
                if found[attribute.value]?.last != Int32(ordinal) {
                    found[attribute.value, default: []].append(Int32(ordinal))
                }
            }
        }
        return found
    }
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
