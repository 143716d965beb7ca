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
    public var qualifiedName: XMLName { self.snapshot.parts.names[Int(self.record.name)] }
    /// The prefix as written; empty for none.
    public var prefix: String { self.snapshot.parts.prefixes[Int(self.record.prefix)] }
    /// The line of the start tag.
    public var line: Int { Int(self.record.line) }
    /// Where the element stands in its document.
    public var reference: ElementReference { ElementReference(ordinal: self.ordinal) }
    /// The attributes in document order.
    public var attributes: [Attribute] {
        self.snapshot.parts.attributes[self.record.attributes.asInts].map { attribute in
            Attribute(
                name: self.snapshot.parts.names[Int(attribute.name)],
                prefix: self.snapshot.parts.prefixes[Int(attribute.prefix)],
                value: self.snapshot.string(attribute.value)
            )
        }
    }
    /// The namespace declarations that stand on this element.
    public var declarations: [NamespaceDeclaration] {
        self.snapshot.parts.declarations[self.record.declarations.asInts].map { number in
            let binding = self.snapshot.parts.bindings[Int(number)]
            return NamespaceDeclaration(
                self.snapshot.parts.prefixes[Int(binding.prefix)],
                binding.namespace < 0 ? "" : self.snapshot.parts.namespaces[Int(binding.namespace)]
            )
        }
    }
    /// The element around this one; nil for the root.
    public var parent: Element? { self.record.parent < 0 ? nil : self.snapshot.element(Int(self.record.parent)) }

    /// Elements and text, in document order.
    public var children: [Child] {
        var children: [Child] = []
        self.snapshot.eachContent(of: self.record) { content in
            if let ordinal = content.ordinal {
                children.append(.element(self.snapshot.element(ordinal)))
            } else {
                children.append(
                    .text(self.snapshot.string(Snapshot.Text(start: content.place, length: content.length)))
                )
            }
            return true
        }
        return children
    }

    /// The child elements, in document order.
    public var elements: [Element] {
        var elements: [Element] = []
        self.snapshot.eachContent(of: self.record) { content in
            if let ordinal = content.ordinal { elements.append(self.snapshot.element(ordinal)) }
            return true
        }
        return elements
    }

    /// The element's own text without white space at its ends; the pieces around comments and child elements are joined.
    public var text: String {
        let octets = self.snapshot.parts.octets
        return self.withOwnText { pieces in
            guard pieces.count > 1 else {
                return pieces.first.map { String(decoding: Self.trimmed(octets[$0]), as: UTF8.self) } ?? ""
            }
            // White space between child elements is the common case; it needs no joining.
            guard !pieces.allSatisfy({ Self.trimmed(octets[$0]).isEmpty }) else { return "" }
            return String(decoding: Self.trimmed(pieces.flatMap { octets[$0] }[...]), as: UTF8.self)
        }
    }

    /// The element's own text as it stands.
    public var untrimmedText: String {
        self.withOwnText { pieces in
            pieces.reduce(into: "") { $0 += String(decoding: self.snapshot.parts.octets[$1], as: UTF8.self) }
        }
    }

    /// The first child element of that name.
    public func child(_ local: String, _ namespace: String) -> Element? {
        self.child(XMLName(local, namespace))
    }

    /// The first child element of that name.
    public func child(_ name: XMLName) -> Element? {
        var found: Element?
        self.snapshot.eachContent(of: self.record) { content in
            guard let ordinal = content.ordinal, self.snapshot.isNamed(ordinal, name) else { return true }
            found = self.snapshot.element(ordinal)
            return false
        }
        return found
    }

    /// Every child element of that name, in document order.
    public func children(_ local: String, _ namespace: String) -> [Element] {
        self.children(named: XMLName(local, namespace))
    }

    /// Every child element of that name, in document order.
    public func children(named name: XMLName) -> [Element] {
        var found: [Element] = []
        self.snapshot.eachContent(of: self.record) { content in
            if let ordinal = content.ordinal, self.snapshot.isNamed(ordinal, name) {
                found.append(self.snapshot.element(ordinal))
            }
            return true
        }
        return found
    }

    /// The value of an attribute; nil when it is absent.
    public func attribute(_ local: String, _ namespace: String = "") -> String? {
        for attribute in self.snapshot.parts.attributes[self.record.attributes.asInts] {
            let name = self.snapshot.parts.names[Int(attribute.name)]
            if name.local == local, name.namespace == namespace { return self.snapshot.string(attribute.value) }
        }
        return nil
    }

    /// Every element below this one, in document order, without this one.
    public var descendants: some Sequence<Element> & Sendable {
        DescendantSequence(snapshot: self.snapshot, range: self.below)
    }

    /// The first element of that name below this one, in document order.
    public func firstDescendant(_ local: String, _ namespace: String) -> Element? {
        self.firstDescendant(XMLName(local, namespace))
    }

    /// The first element of that name below this one, in document order.
    public func firstDescendant(_ name: XMLName) -> Element? {
        let isNamed = self.snapshot.matcher(of: name, among: self.below.count)
        return self.below.first(where: isNamed).map { self.snapshot.element($0) }
    }

    /// Every element of that name below this one, in document order.
    ///
    /// Names are compared as numbers: in a large document this is much faster than a filter over ``descendants``.
    public func descendants(named name: XMLName) -> [Element] {
        let isNamed = self.snapshot.matcher(of: name, among: self.below.count)
        return self.below.filter(isNamed).map { self.snapshot.element($0) }
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
        let octets = text.utf8
        guard let first = octets.firstIndex(where: { !Self.isSpace($0) }),
            let last = octets.lastIndex(where: { !Self.isSpace($0) })
        else { return "" }
        return String(text[first...last])
    }

    private static func trimmed(_ octets: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        var rest = octets
        while let first = rest.first, Self.isSpace(first) { rest.removeFirst() }
        while let last = rest.last, Self.isSpace(last) { rest.removeLast() }
        return rest
    }

    private static func isSpace(_ octet: UInt8) -> Bool {
        octet == 0x20 || octet == 0x09 || octet == 0x0A || octet == 0x0D
    }

    /// Where the element's own text stands in the snapshot's octets, piece by piece.
    private func withOwnText<Result>(_ body: ([Range<Int>]) -> Result) -> Result {
        var pieces: [Range<Int>] = []
        self.snapshot.eachContent(of: self.record) { content in
            guard content.ordinal == nil else { return true }
            pieces.append(Int(content.place)..<Int(content.place) + Int(content.length))
            return true
        }
        return body(pieces)
    }

    private var below: Range<Int> { (self.ordinal + 1)..<Int(self.record.end) }

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

    func makeIterator() -> Iterator { Iterator(snapshot: self.snapshot, rest: self.range) }

    struct Iterator: IteratorProtocol {
        let snapshot: Snapshot
        var rest: Range<Int>

        mutating func next() -> Element? {
            self.rest.popFirst().map { self.snapshot.element($0) }
        }
    }
}
