import CPaso
import CXML

/// Builds a ``Snapshot`` from what libxml2 reports while it parses: start tags, texts, end tags.
///
/// No tree is made on the way; that is most of the work that a parse would cost. libxml2 interns names, prefixes and
/// namespaces in the parser's dictionary, so within one parse their addresses identify them.
@safe struct SnapshotBuilder {
    private let context: xmlParserCtxtPtr
    private var parts = SnapshotParts()
    private var open: [Int32] = []
    /// A comment or instruction stood since the last text: what follows is another text.
    private var isCut = false
    private var hasDoctype = false
    /// A value had an ampersand that stands for something else than itself, which cannot be without a DTD.
    private var hasEntity = false
    private var names = PointerTable(capacity: 64)
    private var prefixes = PointerTable(capacity: 16)
    private var namespaces = PointerTable(capacity: 16)
    private var bindings = PointerTable(capacity: 16)
    /// Whether the name with this number identifies an element.
    private var identifying: [Bool] = []

    /// Parses octets that passed the survey; refuses what is not well-formed.
    static func snapshot(parsing octets: [UInt8], _ facts: MarkupSurvey.Facts) throws(XMLRefusal) -> Snapshot {
        Library.start()
        guard let context = unsafe xmlNewParserCtxt() else {
            throw XMLRefusal(.overLimit, ["limit": "memory", "maximum": "0"])
        }
        defer { unsafe xmlFreeParserCtxt(context) }
        var builder = unsafe SnapshotBuilder(context, facts, octets: octets.count)
        unsafe withUnsafeMutablePointer(to: &builder) { builder in
            unsafe context.pointee.sax.pointee = ParserEvents.handler()
            unsafe context.pointee.userData = UnsafeMutableRawPointer(builder)
            _ = unsafe octets.withUnsafeBytes { buffer in
                unsafe xmlCtxtReadMemory(
                    context,
                    buffer.bindMemory(to: CChar.self).baseAddress,
                    Int32(clamping: buffer.count),
                    nil,
                    nil,
                    Library.parseOptions(octets: buffer.count)
                )
            }
        }
        guard !builder.hasDoctype else { throw XMLRefusal(.doctype) }
        let place = unsafe [
            "line": String(context.pointee.lastError.line), "column": String(context.pointee.lastError.int2),
        ]
        guard unsafe context.pointee.wellFormed == 1, !builder.hasEntity, builder.open.isEmpty,
            !builder.parts.records.isEmpty
        else { throw XMLRefusal(.malformed, place) }
        guard unsafe context.pointee.nsWellFormed == 1 else { throw XMLRefusal(.namespaces, place) }
        return Snapshot(builder.parts)
    }

    private init(_ context: xmlParserCtxtPtr, _ facts: MarkupSurvey.Facts, octets: Int) {
        unsafe self.context = context
        self.parts.records.reserveCapacity(facts.elements)
        self.parts.contents.reserveCapacity(2 * facts.elements)
        self.parts.attributes.reserveCapacity(facts.attributes)
        self.parts.octets.reserveCapacity(octets / 2 + 256)
        self.prefixes.add(0, 0, 0)
        self.parts.prefixOctets = [Snapshot.Text(start: 0, length: 0)]
    }

    /// A start tag, as libxml2 gives it: pairs of prefix and namespace, and attributes of five pointers each.
    mutating func start(
        _ local: UnsafePointer<xmlChar>,
        _ prefix: UnsafePointer<xmlChar>?,
        _ namespace: UnsafePointer<xmlChar>?,
        _ declared: UnsafeBufferPointer<UnsafePointer<xmlChar>?>,
        _ attributes: UnsafeBufferPointer<UnsafePointer<xmlChar>?>
    ) {
        let ordinal = Int32(self.parts.records.count)
        let declarations = Int32(self.parts.declarations.count)
        for place in stride(from: 0, to: declared.count - 1, by: 2) {
            let binding = unsafe self.binding(declared[place], declared[place + 1])
            self.parts.declarations.append(binding)
        }
        let firstAttribute = Int32(self.parts.attributes.count)
        for place in stride(from: 0, to: attributes.count - 4, by: 5) {
            unsafe self.take(UnsafeBufferPointer(rebasing: attributes[place..<place + 5]), of: ordinal)
        }
        let name = unsafe self.name(local, namespace)
        let prefix = unsafe self.prefix(prefix)
        if !self.open.isEmpty { self.parts.contents.append(Snapshot.Content(place: ordinal, length: -1)) }
        let contents = Int32(self.parts.contents.count)
        self.parts.records.append(
            Snapshot.Record(
                parent: self.open.last ?? -1,
                name: name,
                prefix: prefix,
                line: unsafe context.pointee.input?.pointee.line ?? 0,
                end: ordinal,
                contents: contents..<contents,
                attributes: firstAttribute..<Int32(self.parts.attributes.count),
                declarations: declarations..<Int32(self.parts.declarations.count)
            )
        )
        self.open.append(ordinal)
    }

    /// An end tag.
    mutating func end() {
        guard let ordinal = self.open.popLast().map({ Int($0) }) else { return }
        let start = self.parts.records[ordinal].contents.lowerBound
        self.parts.records[ordinal].contents = start..<Int32(self.parts.contents.count)
        self.parts.records[ordinal].end = Int32(self.parts.records.count)
        self.isCut = true
    }

    /// Some text; libxml2 gives one text in several pieces.
    mutating func text(_ text: UnsafeBufferPointer<UInt8>) {
        guard !self.open.isEmpty else { return }
        let start = Int32(self.parts.octets.count)
        unsafe self.parts.octets.append(contentsOf: text)
        let last = self.parts.contents.count - 1
        if !self.isCut, last >= 0, self.parts.contents[last].length >= 0,
            self.parts.contents[last].place + self.parts.contents[last].length == start,
            last >= Int(self.parts.records[Int(self.open[self.open.count - 1])].contents.lowerBound)
        {
            self.parts.contents[last].length += Int32(text.count)
        } else {
            self.parts.contents.append(Snapshot.Content(place: start, length: Int32(text.count)))
        }
        self.isCut = false
    }

    /// A comment.
    mutating func comment() {
        self.parts.hasComments = true
        self.isCut = true
    }

    /// A processing instruction.
    mutating func instruction() {
        self.parts.hasInstructions = true
        self.isCut = true
    }

    /// A DOCTYPE, which the survey has refused before.
    mutating func doctype() {
        self.hasDoctype = true
    }

    private mutating func take(_ attribute: UnsafeBufferPointer<UnsafePointer<xmlChar>?>, of ordinal: Int32) {
        guard let local = unsafe attribute[0], let start = unsafe attribute[3], let end = unsafe attribute[4] else {
            return
        }
        let name = unsafe self.name(local, attribute[2])
        let prefix = unsafe self.prefix(attribute[1])
        let value = unsafe self.value(UnsafeBufferPointer(start: start, count: end - start))
        self.parts.attributes.append(Snapshot.Attribute(name: name, prefix: prefix, value: value))
        if self.identifying[Int(name)] { self.parts.identifiers.append((ordinal, value)) }
    }

    /// A value, in which libxml2 leaves ampersands as `&#38;`: it would replace them in the tree.
    private mutating func value(_ value: UnsafeBufferPointer<UInt8>) -> Snapshot.Text {
        guard unsafe value.contains(UInt8(ascii: "&")) else { return unsafe self.append(value) }
        var plain: [UInt8] = []
        var rest = unsafe value[...]
        while let first = unsafe rest.popFirst() {
            plain.append(first)
            guard first == UInt8(ascii: "&") else { continue }
            guard unsafe rest.starts(with: "#38;".utf8) else {
                self.hasEntity = true
                break
            }
            unsafe rest.removeFirst(4)
        }
        return unsafe plain.withUnsafeBufferPointer { unsafe self.append($0) }
    }

    private mutating func append(_ octets: UnsafeBufferPointer<UInt8>) -> Snapshot.Text {
        let start = Int32(self.parts.octets.count)
        unsafe self.parts.octets.append(contentsOf: octets)
        return Snapshot.Text(start: start, length: Int32(octets.count))
    }

    private mutating func append(_ text: UnsafePointer<xmlChar>?) -> Snapshot.Text {
        let length = unsafe text.map { unsafe Int(paso_xml_length($0)) } ?? 0
        return unsafe self.append(UnsafeBufferPointer(start: text, count: length))
    }

    private mutating func name(_ local: UnsafePointer<xmlChar>, _ namespace: UnsafePointer<xmlChar>?) -> Int32 {
        let fresh = Int32(self.parts.names.count)
        let found = self.names.value(UInt(bitPattern: local), UInt(bitPattern: namespace), orInsert: fresh)
        guard found == fresh else { return found }
        let meaning = unsafe self.namespace(namespace)
        let octets = unsafe self.append(local)
        let name = XMLName(
            Snapshot.string(octets, in: self.parts.octets),
            meaning < 0 ? "" : self.parts.namespaces[Int(meaning)]
        )
        self.parts.names.append(name)
        self.parts.nameOctets.append(Snapshot.NameOctets(local: octets, namespace: meaning))
        self.identifying.append(Names.identifying.contains(name))
        return fresh
    }

    /// The number of a namespace; -1 for none.
    private mutating func namespace(_ name: UnsafePointer<xmlChar>?) -> Int32 {
        guard let name = unsafe name, unsafe name.pointee != 0 else { return -1 }
        let fresh = Int32(self.parts.namespaces.count)
        let found = self.namespaces.value(UInt(bitPattern: name), 0, orInsert: fresh)
        guard found == fresh else { return found }
        let octets = unsafe self.append(name)
        let href = Snapshot.string(octets, in: self.parts.octets)
        if href.utf8.contains(where: { $0 <= 0x20 || "&<>\"'".utf8.contains($0) }) {
            self.parts.hasUnusualNamespace = true
        }
        self.parts.namespaces.append(href)
        self.parts.namespaceOctets.append(octets)
        if unsafe paso_xml_is_relative(name) != 0 { self.parts.hasRelativeNamespace = true }
        return fresh
    }

    private mutating func prefix(_ prefix: UnsafePointer<xmlChar>?) -> Int32 {
        let fresh = Int32(self.parts.prefixes.count)
        let found = self.prefixes.value(UInt(bitPattern: prefix), 0, orInsert: fresh)
        guard found == fresh else { return found }
        let octets = unsafe self.append(prefix)
        self.parts.prefixes.append(Snapshot.string(octets, in: self.parts.octets))
        self.parts.prefixOctets.append(octets)
        return fresh
    }

    private mutating func binding(
        _ prefix: UnsafePointer<xmlChar>?,
        _ namespace: UnsafePointer<xmlChar>?
    ) -> Int32 {
        let fresh = Int32(self.parts.bindings.count)
        let found = self.bindings.value(UInt(bitPattern: prefix), UInt(bitPattern: namespace), orInsert: fresh)
        guard found == fresh else { return found }
        let binding = unsafe Snapshot.Binding(prefix: self.prefix(prefix), namespace: self.namespace(namespace))
        self.parts.bindings.append(binding)
        return fresh
    }
}

/// libxml2's calls while it parses; `userData` is the builder.
private enum ParserEvents {
    /// What we listen to; errors are read from the context afterwards.
    static func handler() -> xmlSAXHandler {
        var handler = unsafe xmlSAXHandler()
        unsafe handler.initialized = UInt32(XML_SAX2_MAGIC)
        unsafe handler.startElementNs = { user, local, prefix, namespace, declared, pairs, count, _, attributes in
            guard let local = unsafe local, let builder = unsafe Self.builder(user) else { return }
            unsafe builder.pointee.start(
                local,
                prefix,
                namespace,
                UnsafeBufferPointer(start: pairs, count: pairs == nil ? 0 : 2 * Int(declared)),
                UnsafeBufferPointer(start: attributes, count: attributes == nil ? 0 : 5 * Int(count))
            )
        }
        unsafe handler.endElementNs = { user, _, _, _ in unsafe Self.builder(user)?.pointee.end() }
        unsafe handler.characters = { user, text, count in
            unsafe Self.builder(user)?.pointee.text(UnsafeBufferPointer(start: text, count: Int(count)))
        }
        // The same function, by which libxml2 knows that white space is text for us.
        unsafe handler.ignorableWhitespace = handler.characters
        unsafe handler.comment = { user, _ in unsafe Self.builder(user)?.pointee.comment() }
        unsafe handler.processingInstruction = { user, _, _ in unsafe Self.builder(user)?.pointee.instruction() }
        unsafe handler.internalSubset = { user, _, _, _ in unsafe Self.builder(user)?.pointee.doctype() }
        return unsafe handler
    }

    @unsafe private static func builder(_ user: UnsafeMutableRawPointer?) -> UnsafeMutablePointer<SnapshotBuilder>? {
        unsafe user?.assumingMemoryBound(to: SnapshotBuilder.self)
    }
}

/// Numbers for pairs of addresses: a hash table with open addressing, never emptied.
private struct PointerTable {
    private struct Slot {
        var first: UInt = 0
        var second: UInt = 0
        /// -1 for an empty slot.
        var value: Int32 = -1
    }

    private var slots: [Slot]
    private var used = 0

    /// `capacity` is a power of two.
    init(capacity: Int) {
        self.slots = [Slot](repeating: Slot(), count: capacity)
    }

    mutating func add(_ first: UInt, _ second: UInt, _ value: Int32) {
        _ = self.value(first, second, orInsert: value)
    }

    /// The value of a pair; `fresh`, which is kept, where it has none yet.
    mutating func value(_ first: UInt, _ second: UInt, orInsert fresh: Int32) -> Int32 {
        let place = self.place(first, second)
        if self.slots[place].value >= 0 { return self.slots[place].value }
        self.slots[place] = Slot(first: first, second: second, value: fresh)
        self.used += 1
        if 2 * self.used > self.slots.count { self.grow() }
        return fresh
    }

    private func place(_ first: UInt, _ second: UInt) -> Int {
        let mixed = (first ^ (second << 21 | second >> 43)) &* 0x9E37_79B9_7F4A_7C15
        let mask = self.slots.count - 1
        var place = Int(truncatingIfNeeded: mixed >> 32) & mask
        while self.slots[place].value >= 0, self.slots[place].first != first || self.slots[place].second != second {
            place = (place + 1) & mask
        }
        return place
    }

    private mutating func grow() {
        let old = self.slots
        self.slots = [Slot](repeating: Slot(), count: 2 * old.count)
        for slot in old where slot.value >= 0 { self.slots[self.place(slot.first, slot.second)] = slot }
    }
}
