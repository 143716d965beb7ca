import CPaso
import CXML

/// Copies a libxml2 tree into a ``Snapshot`` and numbers its elements (`_private` holds the ordinal + 1).
///
/// Recursion is bounded by `XMLLimits.depthMax`, which was checked before.
@safe struct SnapshotBuilder {
    private var parts = SnapshotParts()
    /// Element and attribute names: libxml2 interns local names in the document's dictionary, so addresses identify them.
    private var known: PointerTable
    private var knownPrefixes = PointerTable(capacity: 16)
    /// Whether the name with this number identifies an element.
    private var identifying: [Bool] = []
    private var namespaces = NamespaceTable()

    /// The snapshot of the tree below `root`, and whether a namespace in it is relative, which no canonical form may have.
    static func snapshot(
        of root: xmlNodePtr,
        _ facts: MarkupSurvey.Facts,
        octets: Int
    ) -> (snapshot: Snapshot, hasRelativeNamespace: Bool) {
        var builder = SnapshotBuilder(facts, octets: octets)
        unsafe builder.take(root, parent: -1)
        builder.parts.bindings = builder.namespaces.bindings
        return (Snapshot(builder.parts), builder.namespaces.hasRelative)
    }

    private init(_ facts: MarkupSurvey.Facts, octets: Int) {
        self.known = PointerTable(capacity: 64)
        self.parts.records.reserveCapacity(facts.elements)
        self.parts.contents.reserveCapacity(2 * facts.elements)
        self.parts.attributes.reserveCapacity(facts.attributes)
        self.parts.octets.reserveCapacity(octets / 2)
    }

    private mutating func take(_ node: xmlNodePtr, parent: Int32) {
        let ordinal = Int32(self.parts.records.count)
        unsafe node.pointee._private = UnsafeMutableRawPointer(bitPattern: UInt(ordinal) + 1)
        // Declarations first: the names below refer to them.
        let declarations = unsafe self.takeDeclarations(node)
        let line = unsafe node.pointee.line
        let start = Int32(self.parts.contents.count)
        self.parts.records.append(
            unsafe Snapshot.Record(
                parent: parent,
                name: self.nameIndex(node.pointee.name, node.pointee.ns),
                prefix: self.prefixIndex(node.pointee.ns),
                line: line < .max ? Int32(line) : Int32(clamping: xmlGetLineNo(node)),
                end: ordinal,
                contents: start..<start,
                attributes: self.takeAttributes(node, ordinal),
                declarations: declarations
            )
        )
        unsafe self.takeContents(node, ordinal)
        self.parts.records[Int(ordinal)].contents = start..<Int32(self.parts.contents.count)
        self.parts.records[Int(ordinal)].end = Int32(self.parts.records.count)
    }

    private mutating func takeContents(_ node: xmlNodePtr, _ ordinal: Int32) {
        var next = unsafe node.pointee.children
        while let child = unsafe next {
            switch unsafe child.pointee.type {
            case XML_ELEMENT_NODE:
                self.parts.contents.append(Snapshot.Content(place: Int32(self.parts.records.count), length: -1))
                unsafe self.take(child, parent: ordinal)
            case XML_TEXT_NODE, XML_CDATA_SECTION_NODE:
                let text = unsafe self.takeText(child.pointee.content)
                self.parts.contents.append(Snapshot.Content(place: text.start, length: text.length))
            default:
                break
            }
            unsafe next = child.pointee.next
        }
    }

    private mutating func takeAttributes(_ node: xmlNodePtr, _ ordinal: Int32) -> Range<Int32> {
        let start = Int32(self.parts.attributes.count)
        var next = unsafe node.pointee.properties
        while let attribute = unsafe next {
            let name = unsafe self.nameIndex(attribute.pointee.name, attribute.pointee.ns)
            let prefix = unsafe self.prefixIndex(attribute.pointee.ns)
            var value = Snapshot.Text(start: Int32(self.parts.octets.count), length: 0)
            var piece = unsafe attribute.pointee.children
            while let text = unsafe piece {
                unsafe value.length += self.takeText(text.pointee.content).length
                unsafe piece = text.pointee.next
            }
            self.parts.attributes.append(Snapshot.Attribute(name: name, prefix: prefix, value: value))
            if self.identifying[Int(name)] { self.parts.identifiers.append((ordinal, value)) }
            unsafe next = attribute.pointee.next
        }
        return start..<Int32(self.parts.attributes.count)
    }

    private mutating func takeDeclarations(_ node: xmlNodePtr) -> Range<Int32> {
        let start = Int32(self.parts.declarations.count)
        var next = unsafe node.pointee.nsDef
        while let declaration = unsafe next {
            self.parts.declarations.append(unsafe self.namespaces.index(declaration))
            unsafe next = declaration.pointee.next
        }
        return start..<Int32(self.parts.declarations.count)
    }

    private mutating func takeText(_ text: UnsafePointer<xmlChar>?) -> Snapshot.Text {
        let start = Int32(self.parts.octets.count)
        guard let text = unsafe text else { return Snapshot.Text(start: start, length: 0) }
        let length = unsafe Int(paso_xml_length(text))
        unsafe self.parts.octets.append(contentsOf: UnsafeBufferPointer(start: text, count: length))
        return Snapshot.Text(start: start, length: Int32(length))
    }

    private mutating func nameIndex(_ local: UnsafePointer<xmlChar>?, _ namespace: xmlNsPtr?) -> Int32 {
        let href: Int32 = unsafe namespace.map { unsafe self.namespaces.namespace($0) } ?? -1
        let fresh = Int32(self.parts.names.count)
        let found = self.known.value(UInt(bitPattern: local), href, orInsert: fresh)
        guard found == fresh else { return found }
        let name = unsafe XMLName(
            local.map { unsafe String(cString: $0) } ?? "",
            href < 0 ? "" : self.namespaces.hrefs[Int(href)]
        )
        self.parts.names.append(name)
        self.identifying.append(Names.identifying.contains(name))
        return fresh
    }

    private mutating func prefixIndex(_ namespace: xmlNsPtr?) -> Int32 {
        guard let namespace = unsafe namespace else { return 0 }
        let binding = unsafe self.namespaces.index(namespace)
        let fresh = Int32(self.parts.prefixes.count)
        let found = self.knownPrefixes.value(UInt(bitPattern: Int(binding)), 0, orInsert: fresh)
        guard found == fresh else { return found }
        self.parts.prefixes.append(self.namespaces.bindings[Int(binding)].prefix)
        return fresh
    }
}

/// The distinct namespace declarations of a document; each `xmlNs` remembers its number + 1 in `_private`.
@safe private struct NamespaceTable {
    private(set) var bindings: [NamespaceDeclaration] = []
    private(set) var hrefs: [String] = []
    private(set) var hasRelative = false
    /// For each binding, the place of its namespace in `hrefs`.
    private var meanings: [Int32] = []
    private var knownBindings: [NamespaceDeclaration: Int32] = [:]
    private var knownHrefs: [String: Int32] = [:]
    /// One `xmlNs` for each of the first bindings: most documents repeat the same few, and comparing is cheaper than hashing.
    private var first: [xmlNsPtr] = unsafe []
    private static let firstMax = 12

    /// The number of a declaration.
    mutating func index(_ declaration: xmlNsPtr) -> Int32 {
        let known = unsafe UInt(bitPattern: declaration.pointee._private)
        guard known == 0 else { return Int32(truncatingIfNeeded: known) - 1 }
        let index = unsafe self.equal(declaration) ?? self.looked(up: declaration)
        unsafe declaration.pointee._private = UnsafeMutableRawPointer(bitPattern: UInt(index) + 1)
        return index
    }

    /// The number of the namespace that a declaration binds, the same for every prefix.
    mutating func namespace(_ declaration: xmlNsPtr) -> Int32 {
        self.meanings[Int(unsafe self.index(declaration))]
    }

    private func equal(_ declaration: xmlNsPtr) -> Int32? {
        for place in unsafe self.first.indices {
            let other = unsafe self.first[place]
            if unsafe xmlStrEqual(other.pointee.prefix, declaration.pointee.prefix) == 1,
                unsafe xmlStrEqual(other.pointee.href, declaration.pointee.href) == 1
            {
                return Int32(place)
            }
        }
        return nil
    }

    private mutating func looked(up declaration: xmlNsPtr) -> Int32 {
        let binding = unsafe NamespaceDeclaration(
            declaration.pointee.prefix.map { unsafe String(cString: $0) } ?? "",
            declaration.pointee.href.map { unsafe String(cString: $0) } ?? ""
        )
        if let known = self.knownBindings[binding] { return known }
        let index = Int32(self.bindings.count)
        self.knownBindings[binding] = index
        self.bindings.append(binding)
        if unsafe self.first.count == Int(index), index < Self.firstMax { unsafe self.first.append(declaration) }
        if let known = self.knownHrefs[binding.namespace] {
            self.meanings.append(known)
            return index
        }
        let meaning = Int32(self.hrefs.count)
        self.knownHrefs[binding.namespace] = meaning
        self.hrefs.append(binding.namespace)
        self.meanings.append(meaning)
        if unsafe paso_xml_is_relative(declaration.pointee.href) != 0 { self.hasRelative = true }
        return index
    }
}

/// Numbers for pairs of an address and a number: a hash table with open addressing, never emptied.
private struct PointerTable {
    private struct Slot {
        var pointer: UInt = 0
        var extra: Int32 = 0
        /// -1 for an empty slot.
        var value: Int32 = -1
    }

    private var slots: [Slot]
    private var used = 0

    /// `capacity` is a power of two.
    init(capacity: Int) {
        self.slots = [Slot](repeating: Slot(), count: capacity)
    }

    /// The value of a pair; `fresh`, which is kept, where it has none yet.
    mutating func value(_ pointer: UInt, _ extra: Int32, orInsert fresh: Int32) -> Int32 {
        let place = self.place(pointer, extra)
        if self.slots[place].value >= 0 { return self.slots[place].value }
        self.slots[place] = Slot(pointer: pointer, extra: extra, value: fresh)
        self.used += 1
        if 2 * self.used > self.slots.count { self.grow() }
        return fresh
    }

    private func place(_ pointer: UInt, _ extra: Int32) -> Int {
        let mixed = (pointer ^ UInt(UInt32(bitPattern: extra)) << 40) &* 0x9E37_79B9_7F4A_7C15
        let mask = self.slots.count - 1
        var place = Int(truncatingIfNeeded: mixed >> 32) & mask
        while self.slots[place].value >= 0,
            self.slots[place].pointer != pointer || self.slots[place].extra != extra
        {
            place = (place + 1) & mask
        }
        return place
    }

    private mutating func grow() {
        let old = self.slots
        self.slots = [Slot](repeating: Slot(), count: 2 * old.count)
        for slot in old where slot.value >= 0 { self.slots[self.place(slot.pointer, slot.extra)] = slot }
    }
}
