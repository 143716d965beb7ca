/// An element to be written: a plain tree of values that ``XMLWriter`` turns into octets.
public struct ElementDraft: Sendable, Equatable {
    /// What stands inside an element to be written.
    public enum Child: Sendable, Equatable {
        /// A child element.
        case element(ElementDraft)
        /// Text, to be escaped.
        case text(String)
        /// Octets that are markup already (a signature that must stay as it is); they are written untouched, so they
        /// must come from us and be well-formed in this place.
        case markup([UInt8])
    }

    /// An attribute to be written.
    public struct Attribute: Sendable, Equatable {
        /// Namespace and local name.
        public var name: XMLName
        /// The value, to be escaped.
        public var value: String
        /// The prefix to use, where it means the namespace.
        public var prefix: String?

        /// An attribute; the writer chooses the prefix unless one is asked for.
        public init(name: XMLName, value: String, prefix: String? = nil) {
            self.name = name
            self.value = value
            self.prefix = prefix
        }
    }

    /// Namespace and local name.
    public var name: XMLName
    /// The prefix to use, where it means the namespace; the writer chooses otherwise.
    public var prefix: String?
    /// Attributes in the order in which they are written.
    public var attributes: [Attribute]
    /// What stands inside, in order.
    public var children: [Child]
    /// Declarations that must stand on this element, used or not, in this order; they also choose its prefixes.
    public var declarations: [NamespaceDeclaration]

    /// An element with children.
    public init(
        _ local: String,
        _ namespace: String = "",
        attributes: KeyValuePairs<String, String> = [:],
        declarations: [NamespaceDeclaration] = [],
        children: [ElementDraft] = []
    ) {
        self.name = XMLName(local, namespace)
        self.attributes = attributes.map { Attribute(name: XMLName($0.key), value: $0.value) }
        self.declarations = declarations
        self.children = children.map { .element($0) }
    }

    /// An element that holds text only.
    public init(
        _ local: String,
        _ namespace: String = "",
        attributes: KeyValuePairs<String, String> = [:],
        text: String
    ) {
        self.init(local, namespace, attributes: attributes)
        if !text.isEmpty { self.children = [.text(text)] }
    }

    /// The same content as an element that was read, with its prefixes and declarations as they were.
    public init(_ element: Element) {
        self.name = element.qualifiedName
        self.prefix = element.prefix
        self.attributes = element.attributes.map { Attribute(name: $0.name, value: $0.value, prefix: $0.prefix) }
        self.declarations = element.declarations
        self.children = element.children.map { child in
            switch child {
            case .element(let inner): .element(ElementDraft(inner))
            case .text(let text): .text(text)
            }
        }
    }

    /// Adds a child element at the end.
    public mutating func append(_ child: ElementDraft) {
        self.children.append(.element(child))
    }

    /// Adds a child element at the end, unless it is nil.
    public mutating func append(_ child: ElementDraft?) {
        if let child { self.append(child) }
    }

    /// Adds text at the end.
    public mutating func append(text: String) {
        self.children.append(.text(text))
    }

    /// Sets an attribute; nil takes it away.
    public mutating func set(_ local: String, _ namespace: String = "", to value: String?) {
        let name = XMLName(local, namespace)
        guard let value else {
            self.attributes.removeAll { $0.name == name }
            return
        }
        if let place = self.attributes.firstIndex(where: { $0.name == name }) {
            self.attributes[place].value = value
        } else {
            self.attributes.append(Attribute(name: name, value: value))
        }
    }
}
