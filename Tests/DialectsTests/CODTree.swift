@testable import Dialects

/// An element of a certificate that is made up for a test, to be bent and written.
final class CODTree {
    var name: String
    var attributes: [String]
    var text: String
    var children: [CODTree]
    let facets: CODFacets?

    init(_ name: String, _ attributes: [String], _ children: [CODTree]) {
        self.name = name
        self.attributes = attributes
        self.text = ""
        self.facets = nil
        self.children = children
    }

    init(_ name: String, text: String, facets: CODFacets? = nil) {
        self.name = name
        self.attributes = []
        self.text = text
        self.facets = facets
        self.children = []
    }

    convenience init(_ name: String, _ children: [CODTree]) {
        self.init(name, [], children)
    }

    /// This element and all below it, with the parent of each; what belongs to a signature is left out.
    func all(below parent: CODTree? = nil) -> [(element: CODTree, parent: CODTree?)] {
        guard !self.name.hasPrefix("ds:") else { return [] }
        return [(self, parent)] + self.children.flatMap { $0.all(below: self) }
    }

    var xml: String {
        let start = ([self.name] + self.attributes).joined(separator: " ")
        return "<\(start)>" + Self.escaped(self.text) + self.children.map(\.xml).joined() + "</\(self.name)>"
    }

    private static func escaped(_ text: String) -> String {
        guard text.utf8.contains(where: { "&<>\r".utf8.contains($0) }) else { return text }
        return text.reduce(into: "") { result, character in
            switch character {
            case "&": result += "&amp;"
            case "<": result += "&lt;"
            case ">": result += "&gt;"
            case "\r", "\r\n": result += character.unicodeScalars.map { "&#\($0.value);" }.joined()
            default: result.append(character)
            }
        }
    }

    /// A signature that is one by its form and signs nothing.
    static var signature: CODTree {
        func algorithm(_ name: String, _ children: [CODTree] = []) -> CODTree {
            CODTree("ds:" + name, ["Algorithm=\"urn:none\""], children)
        }
        let reference = CODTree(
            "ds:Reference",
            ["URI=\"#COD\""],
            [algorithm("DigestMethod"), CODTree("ds:DigestValue", text: "AAAA")]
        )
        return CODTree(
            "ds:Signature",
            ["xmlns:ds=\"http://www.w3.org/2000/09/xmldsig#\""],
            [
                CODTree(
                    "ds:SignedInfo",
                    [algorithm("CanonicalizationMethod"), algorithm("SignatureMethod"), reference]
                ),
                CODTree("ds:SignatureValue", text: "AAAA"),
            ]
        )
    }
}

/// Makes certificates of a form and version from the tables, and bends them.
struct CODTreeGenerator {
    let version: CODVersion
    let form: CODForm
    let grammar: CODGrammar
    private var numbers: SeededNumbers

    init?(_ version: CODVersion, _ form: CODForm, seed: UInt64) {
        guard let grammar = CODGrammar.of(version, form) else { return nil }
        self.version = version
        self.form = form
        self.grammar = grammar
        self.numbers = SeededNumbers(seed: seed)
    }

    /// A certificate that the tables allow, at a stage.
    mutating func certificate(_ stage: CODStage) -> CODTree {
        var cod = self.grammar.head.map { self.element($0) }
        cod.append(CODTree(self.form.elementName, self.elements(self.grammar.groups)))
        let isSigned = stage != .draft
        let exporter = CODTree("CODExporter", [CODTree("COD", ["id=\"COD\""], cod)] + (isSigned ? [.signature] : []))
        let blocks = stage == .complete ? self.grammar.entityBlocks.map { self.element($0) } : []
        let codeh = CODTree("CODEH", ["id=\"CODEH\""], [exporter] + blocks)
        let certOrigin = CODTree("e:CertOrigin", [codeh] + (stage == .complete ? [.signature] : []))
        return CODTree("e:Envelope", ["xmlns:e=\"\(CODDocument.envelopeNamespace)\""], [certOrigin])
    }

    private mutating func elements(_ nodes: [CODGrammar.Node]) -> [CODTree] {
        nodes.flatMap { node -> [CODTree] in
            let count =
                switch node.occurrence {
                case .once: 1
                case .optional: self.chance(60) ? 1 : 0
                case .many: Int.random(in: 1...3, using: &self.numbers)
                case .any: Int.random(in: 0...2, using: &self.numbers)
                case .never: 0
                }
            return (0..<count).map { _ in self.element(node) }
        }
    }

    private mutating func element(_ node: CODGrammar.Node) -> CODTree {
        guard let type = node.row.type, let facets = node.facets else {
            return CODTree(node.row.name, self.elements(node.children))
        }
        return CODTree(node.row.name, text: self.value(type, facets), facets: facets)
    }

    /// A value that the facets allow; where the usual ones do not fit, any that does.
    mutating func value(_ type: CODType, _ facets: CODFacets) -> String {
        if let list = facets.list, let word = list.filter({ !$0.isEmpty }).randomElement(using: &self.numbers) {
            return word
        }
        let fitting = CODValues.usual(type, self.version, self.form).filter { facets.breach($0) == nil }
        return fitting.randomElement(using: &self.numbers) ?? ""
    }

    mutating func chance(_ percent: Int) -> Bool {
        Int.random(in: 0..<100, using: &self.numbers) < percent
    }

    /// Bends a certificate in one place; says how, and which value where it is one.
    mutating func bend(_ root: CODTree) -> (words: String, value: CODTree?) {
        let all = root.all()
        let leaves = all.filter { $0.element.facets != nil }
        if self.chance(60), let leaf = leaves.randomElement(using: &self.numbers)?.element {
            leaf.text = CODValues.pool.randomElement(using: &self.numbers) ?? ""
            return ("\(leaf.name) says \(leaf.text.debugDescription.prefix(80))", leaf)
        }
        guard let (element, parent) = all.dropFirst().randomElement(using: &self.numbers), let parent,
            let index = parent.children.firstIndex(where: { $0 === element })
        else { return ("nothing", nil) }
        return (self.bend(element, parent, index), nil)
    }

    private mutating func bend(_ element: CODTree, _ parent: CODTree, _ index: Int) -> String {
        switch Int.random(in: 0..<12, using: &self.numbers) {
        case 0, 1:
            parent.children.remove(at: index)
            return "without \(element.name)"
        case 2:
            parent.children.insert(element, at: index)
            return "\(element.name) twice"
        case 3:
            parent.children.swapAt(index, Int.random(in: 0..<parent.children.count, using: &self.numbers))
            return "\(element.name) in another place"
        case 4:
            let row = (CODTable.rows + CODTable.head + CODTable.entityBlocks).randomElement(using: &self.numbers)
            parent.children.insert(CODTree(row?.name ?? "x", text: "1"), at: index)
            return "\(row?.name ?? "x") before \(element.name)"
        case 5:
            parent.text = "stray"
            return "text in \(parent.name)"
        case 6:
            element.attributes.append("id=\"X\"")
            return "an id on \(element.name)"
        case 7:
            element.name = element.name.lowercased() == element.name ? element.name + "s" : element.name.lowercased()
            return "\(element.name) misspelt"
        case 8:
            element.attributes.append("xmlns=\"urn:other\"")
            return "\(element.name) in another namespace"
        case 9:
            element.children.append(CODTree("Note", text: "x"))
            return "a note in \(element.name)"
        case 10:
            element.children = []
            return "\(element.name) emptied"
        default:
            element.attributes = element.attributes.map { $0.replacing("COD", with: "cod") }
            return "other attributes on \(element.name)"
        }
    }
}
