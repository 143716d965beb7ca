/// Writes an ``ElementDraft`` as UTF-8 octets; the same draft always gives the same octets.
///
/// Attributes stay in the order of the draft; declarations come before them. No white space is added unless
/// `indentation` asks for it, because white space is signed.
public struct XMLWriter: Sendable {
    /// Where namespaces are declared that no element asks for itself.
    public enum Placement: Sendable {
        /// All on the root, in the order of `prefixes`, only those that are used.
        case onRoot
        /// On the first element that uses them.
        case whereUsed
    }

    /// The prefixes to use, in the order in which they are declared; the empty prefix makes a default namespace.
    public var prefixes: [NamespaceDeclaration]
    /// Where namespaces are declared.
    public var placement: Placement
    /// Whether `<?xml version="1.0" encoding="UTF-8"?>` comes first.
    public var hasDeclaration: Bool
    /// Spaces per level for people to read, where an element holds elements only; nil for none.
    public var indentation: Int?

    /// A writer; by default with the XML declaration, namespaces on the root, and no white space of its own.
    public init(
        prefixes: [NamespaceDeclaration] = [],
        placement: Placement = .onRoot,
        hasDeclaration: Bool = true,
        indentation: Int? = nil
    ) {
        self.prefixes = prefixes
        self.placement = placement
        self.hasDeclaration = hasDeclaration
        self.indentation = indentation
    }

    /// The octets of the document whose root is `root`; refuses characters and names that XML cannot carry.
    public func write(_ root: ElementDraft) throws(XMLRefusal) -> [UInt8] {
        var output = XMLOutput(writer: self)
        if self.hasDeclaration {
            output.octets += Array("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n".utf8)
        }
        var root = root
        if self.placement == .onRoot {
            let own = Set(root.declarations.map(\.prefix))
            let used = root.namespacesUsed
            root.declarations += self.prefixes.filter { used.contains($0.namespace) && !own.contains($0.prefix) }
        }
        try output.write(root, scope: [:], level: 0)
        if self.indentation != nil { output.octets.append(0x0A) }
        return output.octets
    }
}

extension ElementDraft {
    /// The namespaces of the element, its attributes and everything inside.
    fileprivate var namespacesUsed: Set<String> {
        var used: Set<String> = [self.name.namespace]
        for attribute in self.attributes { used.insert(attribute.name.namespace) }
        for case .element(let child) in self.children { used.formUnion(child.namespacesUsed) }
        used.remove("")
        return used
    }
}

/// The octets so far.
private struct XMLOutput {
    let writer: XMLWriter
    var octets: [UInt8] = []

    /// Prefixes in scope and what they mean.
    typealias Scope = [String: String]

    mutating func write(_ element: ElementDraft, scope outer: Scope, level: Int) throws(XMLRefusal) {
        guard level < 250 else { throw XMLRefusal(.unwritable, ["what": "depth"]) }
        var scope = outer
        var declared: [NamespaceDeclaration] = []
        for declaration in element.declarations where scope[declaration.prefix] != declaration.namespace {
            if declaration.prefix.isEmpty, declaration.namespace.isEmpty, scope[""] == nil { continue }
            scope[declaration.prefix] = declaration.namespace
            declared.append(declaration)
        }
        let name = try self.qualified(element.name, element.prefix, isAttribute: false, &scope, &declared)
        var attributes: [(name: String, value: String)] = []
        for attribute in element.attributes {
            let name = try self.qualified(attribute.name, attribute.prefix, isAttribute: true, &scope, &declared)
            attributes.append((name, attribute.value))
        }
        self.octets += Array("<\(name)".utf8)
        for declaration in declared {
            let prefix = declaration.prefix.isEmpty ? "xmlns" : "xmlns:\(declaration.prefix)"
            try self.writeAttribute(prefix, declaration.namespace)
        }
        for attribute in attributes { try self.writeAttribute(attribute.name, attribute.value) }
        guard !element.children.isEmpty else {
            self.octets += Array("/>".utf8)
            return
        }
        self.octets.append(UInt8(ascii: ">"))
        try self.writeChildren(element.children, scope, level)
        self.octets += Array("</\(name)>".utf8)
    }

    private mutating func writeChildren(
        _ children: [ElementDraft.Child],
        _ scope: Scope,
        _ level: Int
    ) throws(XMLRefusal) {
        let holdsElementsOnly = children.allSatisfy { child in
            if case .element = child { true } else { false }
        }
        let indentation = holdsElementsOnly ? self.writer.indentation : nil
        for child in children {
            if let indentation { self.breakLine(indentation * (level + 1)) }
            switch child {
            case .element(let inner): try self.write(inner, scope: scope, level: level + 1)
            case .text(let text): try self.writeText(text)
            case .markup(let markup): self.octets += markup
            }
        }
        if let indentation { self.breakLine(indentation * level) }
    }

    private mutating func breakLine(_ spaces: Int) {
        self.octets.append(0x0A)
        self.octets += [UInt8](repeating: 0x20, count: spaces)
    }

    /// The name with a prefix that means its namespace here; declares one where there is none.
    private func qualified(
        _ name: XMLName,
        _ asked: String?,
        isAttribute: Bool,
        _ scope: inout Scope,
        _ declared: inout [NamespaceDeclaration]
    ) throws(XMLRefusal) -> String {
        guard Self.isName(name.local) else { throw XMLRefusal(.unwritable, ["what": "name"]) }
        if name.namespace == Names.xml { return "xml:\(name.local)" }
        if name.namespace.isEmpty {
            if !isAttribute, let standing = scope[""], !standing.isEmpty {
                scope[""] = ""
                declared.removeAll { $0.prefix.isEmpty }
                declared.append(NamespaceDeclaration("", ""))
            }
            return name.local
        }
        let fits: (String, String) -> Bool = { $1 == name.namespace && !($0.isEmpty && isAttribute) }
        if let standing = self.standing(asked, declared, scope, fits) {
            return standing.isEmpty ? name.local : "\(standing):\(name.local)"
        }
        let wanted = self.writer.prefixes.first { fits($0.prefix, $0.namespace) && scope[$0.prefix] == nil }?.prefix
        let prefix = wanted ?? Self.freePrefix(scope)
        scope[prefix] = name.namespace
        declared.append(NamespaceDeclaration(prefix, name.namespace))
        return prefix.isEmpty ? name.local : "\(prefix):\(name.local)"
    }

    /// A prefix that already means the namespace: the one asked for, else the nearest declared, else the first by name.
    private func standing(
        _ asked: String?,
        _ declared: [NamespaceDeclaration],
        _ scope: Scope,
        _ fits: (String, String) -> Bool
    ) -> String? {
        if let asked, let meaning = scope[asked], fits(asked, meaning) { return asked }
        let listed = (declared + self.writer.prefixes).first {
            fits($0.prefix, $0.namespace) && scope[$0.prefix] == $0.namespace
        }
        return listed?.prefix ?? scope.filter { fits($0.key, $0.value) }.keys.min()
    }

    private static func freePrefix(_ scope: Scope) -> String {
        var number = 1
        while scope["ns\(number)"] != nil { number += 1 }
        return "ns\(number)"
    }

    private static func isName(_ name: String) -> Bool {
        guard let first = name.unicodeScalars.first, first.properties.isXIDStart || first == "_" else { return false }
        return name.unicodeScalars.allSatisfy { $0.properties.isXIDContinue || $0 == "-" || $0 == "." }
    }

    private mutating func writeAttribute(_ name: String, _ value: String) throws(XMLRefusal) {
        self.octets += Array(" \(name)=\"".utf8)
        for scalar in value.unicodeScalars {
            switch scalar {
            case "&": self.octets += Array("&amp;".utf8)
            case "<": self.octets += Array("&lt;".utf8)
            case "\"": self.octets += Array("&quot;".utf8)
            case "\t": self.octets += Array("&#9;".utf8)
            case "\n": self.octets += Array("&#10;".utf8)
            case "\r": self.octets += Array("&#13;".utf8)
            default: try self.append(scalar)
            }
        }
        self.octets.append(UInt8(ascii: "\""))
    }

    private mutating func writeText(_ text: String) throws(XMLRefusal) {
        for scalar in text.unicodeScalars {
            switch scalar {
            case "&": self.octets += Array("&amp;".utf8)
            case "<": self.octets += Array("&lt;".utf8)
            case ">": self.octets += Array("&gt;".utf8)
            case "\r": self.octets += Array("&#13;".utf8)
            case "\t", "\n": self.octets.append(UInt8(truncatingIfNeeded: scalar.value))
            default: try self.append(scalar)
            }
        }
    }

    private mutating func append(_ scalar: Unicode.Scalar) throws(XMLRefusal) {
        guard scalar.value >= 0x20, scalar.value != 0xFFFE, scalar.value != 0xFFFF else {
            throw XMLRefusal(.unwritable, ["what": "U+" + String(scalar.value, radix: 16, uppercase: true)])
        }
        if scalar.isASCII {
            self.octets.append(UInt8(truncatingIfNeeded: scalar.value))
        } else {
            self.octets += UTF8.encode(scalar).map { Array($0) } ?? []
        }
    }
}
