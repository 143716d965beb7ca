/// One element of a parsed document, as a value: names, attributes, children, place.
///
/// Reading needs no libxml2: the whole document is copied once into a ``ParsedDocument/root`` that may outlive it and
/// cross tasks. Comments and processing instructions are not here (canonicalization sees them).
public struct Element: Sendable {
    let snapshot: Snapshot
    let ordinal: Int

    /// One attribute; namespace declarations are not attributes.
    public struct Attribute: Sendable, Hashable {
        /// Namespace and local name.
        public let name: XMLName
        /// The prefix as written; empty for none.
        public let prefix: String
        /// The value after normalization.
        public let value: String
    }

    /// A child: an element or a run of text.
    public enum Child: Sendable {
        /// A child element.
        case element(Element)
        /// Text as it stands.
        case text(String)
    }

    /// The local name.
    public var name: String { self.qualifiedName.local }
    /// The namespace; empty for none.
    public var namespace: String { self.qualifiedName.namespace }
    /// Namespace and local name.
    public var qualifiedName: XMLName { self.snapshot.names[Int(self.record.name)] }
    /// The prefix as written; empty for none.
    public var prefix: String { self.snapshot.prefixes[Int(self.record.prefix)] }
    /// The line of the start tag.
    public var line: Int { Int(self.record.line) }
    /// Where the element stands in its document.
    public var reference: ElementReference { ElementReference(ordinal: self.ordinal) }
    /// The attributes in document order.
    public var attributes: [Attribute] { self.snapshot.attributes[self.record.attributes.asInts].map { $0 } }
    /// The namespace declarations that stand on this element.
    public var declarations: [NamespaceDeclaration] {
        self.snapshot.declarations[self.record.declarations.asInts].map { $0 }
    }
    /// The element around this one; nil for the root.
    public var parent: Element? { self.record.parent < 0 ? nil : self.snapshot.element(Int(self.record.parent)) }

    /// Elements and text, in document order.
    public var children: [Child] {
        self.snapshot.contents[self.record.contents.asInts].map { content in
            switch content {
            case .element(let ordinal): .element(self.snapshot.element(Int(ordinal)))
            case .text(let text): .text(text)
            }
        }
    }

    /// The child elements, in document order.
    public var elements: [Element] {
        self.snapshot.contents[self.record.contents.asInts].compactMap { content in
            guard case .element(let ordinal) = content else { return nil }
            return self.snapshot.element(Int(ordinal))
        }
    }

    /// The element's own text without white space at its ends; the pieces around comments and child elements are joined.
    public var text: String { Self.trimmed(self.untrimmedText) }

    /// The element's own text as it stands.
    public var untrimmedText: String {
        self.snapshot.contents[self.record.contents.asInts].reduce(into: "") { text, content in
            if case .text(let piece) = content { text += piece }
        }
    }

    /// The first child element of that name.
    public func child(_ local: String, _ namespace: String) -> Element? {
        self.child(XMLName(local, namespace))
    }

    /// The first child element of that name.
    public func child(_ name: XMLName) -> Element? {
        for case .element(let ordinal) in self.snapshot.contents[self.record.contents.asInts] {
            let child = self.snapshot.element(Int(ordinal))
            if child.qualifiedName == name { return child }
        }
        return nil
    }

    /// Every child element of that name, in document order.
    public func children(_ local: String, _ namespace: String) -> [Element] {
        self.children(named: XMLName(local, namespace))
    }

    /// Every child element of that name, in document order.
    public func children(named name: XMLName) -> [Element] {
        self.elements.filter { $0.qualifiedName == name }
    }

    /// The value of an attribute; nil when it is absent.
    public func attribute(_ local: String, _ namespace: String = "") -> String? {
        self.snapshot.attributes[self.record.attributes.asInts].first {
            $0.name.local == local && $0.name.namespace == namespace
        }?.value
    }

    /// Every element below this one, in document order, without this one.
    public var descendants: some Sequence<Element> & Sendable {
        DescendantSequence(snapshot: self.snapshot, range: (self.ordinal + 1)..<Int(self.record.end))
    }

    /// The first element of that name below this one, in document order.
    public func firstDescendant(_ local: String, _ namespace: String) -> Element? {
        let name = XMLName(local, namespace)
        return self.descendants.first { $0.qualifiedName == name }
    }

    /// Whether this element is `other` or stands somewhere inside it.
    public func isWithin(_ other: Element) -> Bool {
        self.snapshot === other.snapshot && self.ordinal >= other.ordinal && self.ordinal < Int(other.record.end)
    }

    /// The namespace that a prefix means here; nil when it is not declared.
    public func namespace(ofPrefix prefix: String) -> String? {
        if prefix == "xml" { return Names.xml }
        var place: Element? = self
        while let element = place {
            if let found = element.declarations.last(where: { $0.prefix == prefix }) {
                return found.namespace.isEmpty ? nil : found.namespace
            }
            place = element.parent
        }
        return nil
    }

    /// A path for people, like `/rsm:SPSCertificate/rsm:SPSConsignment/ram:Item[2]`: prefixes as written, and a
    /// number where brothers have the same name.
    public var path: String {
        var steps: [String] = []
        var place: Element? = self
        while let element = place {
            steps.append(element.step)
            place = element.parent
        }
        return "/" + steps.reversed().joined(separator: "/")
    }

    /// The value without XML white space at its ends.
    public static func trimmed(_ text: String) -> String {
        let space: (UInt8) -> Bool = { $0 == 0x20 || $0 == 0x09 || $0 == 0x0A || $0 == 0x0D }
        let octets = text.utf8
        guard let first = octets.firstIndex(where: { !space($0) }), let last = octets.lastIndex(where: { !space($0) })
        else { return "" }
        return String(text[first...last])
    }

    private var record: Snapshot.Record { self.snapshot.records[self.ordinal] }

    private var step: String {
        let written = self.prefix.isEmpty ? self.name : "\(self.prefix):\(self.name)"
        let alike = self.parent?.children(named: self.qualifiedName) ?? []
        guard alike.count > 1, let place = alike.firstIndex(where: { $0.ordinal == self.ordinal }) else {
            return written
        }
        return "\(written)[\(place + 1)]"
    }
}

extension Element: Hashable {
    /// The same element of the same parsed document.
    public static func == (one: Element, other: Element) -> Bool {
        one.snapshot === other.snapshot && one.ordinal == other.ordinal
    }

    public func hash(into hasher: inout Hasher) {
        hasher.combine(ObjectIdentifier(self.snapshot))
        hasher.combine(self.ordinal)
    }
}

/// The elements of a range of ordinals, one by one.
struct DescendantSequence: Sequence, Sendable {
    let snapshot: Snapshot
    let range: Range<Int>

    func makeIterator() -> AnyIterator<Element> {
        var numbers = self.range.makeIterator()
        let snapshot = self.snapshot
        return AnyIterator { numbers.next().map { snapshot.element($0) } }
    }
}
