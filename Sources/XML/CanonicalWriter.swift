/// Writes the canonical form of an element straight from the snapshot: exclusive and inclusive Canonical XML.
///
/// For documents without processing instructions, without comments where the method would keep them, and with namespaces
/// that are written as they are; everything else, and prefix lists, is left to libxml2 (``ParsedDocument``). Every form that
/// it writes must be what libxml2 writes: the tests compare the two.
struct CanonicalWriter {
    private let snapshot: Snapshot
    private let apex: Int
    private let excluded: Int?
    private let isExclusive: Bool
    private var output: [UInt8] = []
    /// Declarations in the output, of the element that is being written and of those around it.
    private var rendered: [Snapshot.Binding] = []
    /// What the start tag that is being written declares.
    private var pending: [Snapshot.Binding] = []
    private var order: [Int] = []

    /// An element whose end tag is still to come.
    private struct Open {
        var record: Snapshot.Record
        /// How many declarations were rendered outside of it.
        var outside: Int
    }

    /// Octets that are gathered before the consumer gets them.
    private static let pieceOctets = 8 << 10

    /// A writer; nil where libxml2 has to do it.
    init?(_ snapshot: Snapshot, _ method: Canonicalization, from apex: Int, without excluded: Int?) {
        guard !snapshot.parts.hasInstructions, !snapshot.parts.hasUnusualNamespace,
            !(snapshot.parts.hasComments && method.keepsComments)
        else { return nil }
        self.snapshot = snapshot
        self.apex = apex
        self.excluded = excluded
        self.isExclusive = method.takesPrefixes
        // Inclusive methods take `xml:` attributes from ancestors that are left out; how differs between them.
        guard self.isExclusive || !self.inheritsAttributes else { return nil }
    }

    /// Hands the canonical octets to `consumer`, piece by piece.
    consuming func write(_ consumer: (Span<UInt8>) -> Void) {
        var writer = self
        writer.output.reserveCapacity(2 * Self.pieceOctets)
        writer.run(consumer)
        if !writer.output.isEmpty { consumer(writer.output.span) }
    }

    private mutating func run(_ consumer: (Span<UInt8>) -> Void) {
        guard !self.isLeftOut else { return }
        var open: [Open] = []
        open.append(self.start(self.apex))
        var place = Int(self.snapshot.parts.records[self.apex].contents.lowerBound)
        while let inner = open.last {
            if self.output.count >= Self.pieceOctets {
                consumer(self.output.span)
                self.output.removeAll(keepingCapacity: true)
            }
            guard place < Int(inner.record.contents.upperBound) else {
                self.end(inner)
                open.removeLast()
                continue
            }
            let content = self.snapshot.parts.contents[place]
            place += 1
            guard let ordinal = content.ordinal else {
                self.text(Snapshot.Text(start: content.place, length: content.length), consumer)
                continue
            }
            guard ordinal != self.excluded else {
                place = Int(self.snapshot.parts.records[ordinal].contents.upperBound)
                continue
            }
            open.append(self.start(ordinal))
        }
    }

    /// Whether the element itself stands in the one that is left out.
    private var isLeftOut: Bool {
        guard let excluded = self.excluded else { return false }
        return excluded <= self.apex && self.apex < Int(self.snapshot.parts.records[excluded].end)
    }

    private var inheritsAttributes: Bool {
        var place = Int(self.snapshot.parts.records[self.apex].parent)
        while place >= 0 {
            let record = self.snapshot.parts.records[place]
            for attribute in self.snapshot.parts.attributes[record.attributes.asInts] where self.isXML(attribute.prefix)
            {
                return true
            }
            place = Int(record.parent)
        }
        return false
    }

    private func isXML(_ prefix: Int32) -> Bool { self.snapshot.parts.prefixes[Int(prefix)] == "xml" }

    private mutating func start(_ ordinal: Int) -> Open {
        let record = self.snapshot.parts.records[ordinal]
        let outside = self.rendered.count
        self.output.append(UInt8(ascii: "<"))
        self.qualified(record.prefix, record.name)
        self.pending.removeAll(keepingCapacity: true)
        if self.isExclusive {
            self.renderUsed(record)
        } else {
            self.renderInScope(ordinal, record)
        }
        self.writeDeclarations()
        if !record.attributes.isEmpty { self.writeAttributes(record.attributes.asInts) }
        self.output.append(UInt8(ascii: ">"))
        return Open(record: record, outside: outside)
    }

    private mutating func end(_ element: Open) {
        self.output.append(UInt8(ascii: "<"))
        self.output.append(UInt8(ascii: "/"))
        self.qualified(element.record.prefix, element.record.name)
        self.output.append(UInt8(ascii: ">"))
        self.rendered.removeSubrange(element.outside...)
    }

    /// Exclusive: what the names of the element and its attributes need (Exclusive XML Canonicalization §3).
    private mutating func renderUsed(_ record: Snapshot.Record) {
        self.render(record.prefix, self.snapshot.parts.nameOctets[Int(record.name)].namespace)
        for place in record.attributes.asInts where self.snapshot.parts.attributes[place].prefix != 0 {
            let attribute = self.snapshot.parts.attributes[place]
            self.render(attribute.prefix, self.snapshot.parts.nameOctets[Int(attribute.name)].namespace)
        }
    }

    /// Inclusive: what is declared here, and for the apex what its ancestors declare, the nearest first.
    private mutating func renderInScope(_ ordinal: Int, _ record: Snapshot.Record) {
        self.renderDeclared(record)
        guard ordinal == self.apex else { return }
        // A nearer declaration hides those further out, also where it is one of «no namespace».
        var hidden = Set(self.declared(record).map(\.prefix))
        var place = Int(record.parent)
        while place >= 0 {
            let outer = self.snapshot.parts.records[place]
            for binding in self.declared(outer) where hidden.insert(binding.prefix).inserted {
                self.render(binding.prefix, binding.namespace)
            }
            place = Int(outer.parent)
        }
    }

    private mutating func renderDeclared(_ record: Snapshot.Record) {
        for place in record.declarations.asInts {
            let binding = self.snapshot.parts.bindings[Int(self.snapshot.parts.declarations[place])]
            self.render(binding.prefix, binding.namespace)
        }
    }

    private func declared(_ record: Snapshot.Record) -> [Snapshot.Binding] {
        self.snapshot.parts.declarations[record.declarations.asInts].map { self.snapshot.parts.bindings[Int($0)] }
    }

    /// Notes a declaration to be written, unless the output has it in effect already.
    private mutating func render(_ prefix: Int32, _ namespace: Int32) {
        var place = self.rendered.count - 1
        while place >= 0, self.rendered[place].prefix != prefix { place -= 1 }
        let standing = place < 0 ? -1 : self.rendered[place].namespace
        // The prefix `xml` needs no declaration; another prefix always means a namespace.
        guard standing != namespace, !self.isXML(prefix) else { return }
        let binding = Snapshot.Binding(prefix: prefix, namespace: namespace)
        self.rendered.append(binding)
        self.pending.append(binding)
    }

    private mutating func writeDeclarations() {
        self.sortPending()
        for place in self.pending.indices {
            let binding = self.pending[place]
            self.copy(" xmlns")
            if binding.prefix != 0 {
                self.output.append(UInt8(ascii: ":"))
                self.copy(self.snapshot.parts.prefixOctets[Int(binding.prefix)])
            }
            self.copy("=\"")
            if binding.namespace >= 0 { self.copy(self.snapshot.parts.namespaceOctets[Int(binding.namespace)]) }
            self.output.append(UInt8(ascii: "\""))
        }
    }

    private mutating func writeAttributes(_ range: Range<Int>) {
        guard range.count > 1 else {
            self.writeAttribute(range.lowerBound)
            return
        }
        self.sort(range)
        for place in self.order.indices { self.writeAttribute(self.order[place]) }
    }

    /// Elements have few declarations and attributes (`XMLLimits` bounds them), so both are sorted by insertion.
    private mutating func sortPending() {
        for place in self.pending.indices.dropFirst() {
            var hole = place
            let binding = self.pending[place]
            let prefix = self.snapshot.parts.prefixOctets[Int(binding.prefix)]
            while hole > 0,
                self.snapshot.precedes(prefix, self.snapshot.parts.prefixOctets[Int(self.pending[hole - 1].prefix)])
            {
                self.pending[hole] = self.pending[hole - 1]
                hole -= 1
            }
            self.pending[hole] = binding
        }
    }

    private mutating func sort(_ range: Range<Int>) {
        self.order.removeAll(keepingCapacity: true)
        for place in range {
            self.order.append(place)
            var hole = self.order.count - 1
            while hole > 0, self.snapshot.attributePrecedes(place, self.order[hole - 1]) {
                self.order[hole] = self.order[hole - 1]
                hole -= 1
            }
            self.order[hole] = place
        }
    }

    private mutating func writeAttribute(_ place: Int) {
        let attribute = self.snapshot.parts.attributes[place]
        self.output.append(UInt8(ascii: " "))
        self.qualified(attribute.prefix, attribute.name)
        self.copy("=\"")
        self.escape(attribute.value, isValue: true)
        self.output.append(UInt8(ascii: "\""))
    }

    private mutating func qualified(_ prefix: Int32, _ name: Int32) {
        if prefix != 0 {
            self.copy(self.snapshot.parts.prefixOctets[Int(prefix)])
            self.output.append(UInt8(ascii: ":"))
        }
        self.copy(self.snapshot.parts.nameOctets[Int(name)].local)
    }

    /// A text, which may be long: the consumer gets it in pieces too.
    private mutating func text(_ text: Snapshot.Text, _ consumer: (Span<UInt8>) -> Void) {
        var rest = text
        while rest.length > Int32(Self.pieceOctets) {
            self.escape(Snapshot.Text(start: rest.start, length: Int32(Self.pieceOctets)), isValue: false)
            consumer(self.output.span)
            self.output.removeAll(keepingCapacity: true)
            rest.start += Int32(Self.pieceOctets)
            rest.length -= Int32(Self.pieceOctets)
        }
        self.escape(rest, isValue: false)
    }

    private mutating func copy(_ text: Snapshot.Text) {
        let (start, length) = (Int(text.start), Int(text.length))
        unsafe self.snapshot.parts.octets.withUnsafeBufferPointer { octets in
            unsafe self.output.append(contentsOf: UnsafeBufferPointer(rebasing: octets[start..<start + length]))
        }
    }

    private mutating func copy(_ text: StaticString) {
        unsafe self.output.append(contentsOf: UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
    }

    /// Copies a text or value, with references where Canonical XML §2.3 wants them.
    private mutating func escape(_ text: Snapshot.Text, isValue: Bool) {
        let end = Int(text.start) + Int(text.length)
        var start = Int(text.start)
        unsafe self.snapshot.parts.octets.withUnsafeBufferPointer { octets in
            for place in start..<end {
                guard let reference = unsafe Self.reference(octets[place], isValue) else { continue }
                unsafe self.output.append(contentsOf: UnsafeBufferPointer(rebasing: octets[start..<place]))
                self.copy(reference)
                start = place + 1
            }
            unsafe self.output.append(contentsOf: UnsafeBufferPointer(rebasing: octets[start..<end]))
        }
    }

    @inline(__always)
    private static func reference(_ octet: UInt8, _ isValue: Bool) -> StaticString? {
        // Everything that is written as a reference stands below this.
        guard octet <= UInt8(ascii: ">") else { return nil }
        switch octet {
        case UInt8(ascii: "&"): return "&amp;"
        case UInt8(ascii: "<"): return "&lt;"
        case UInt8(ascii: ">"): return isValue ? nil : "&gt;"
        case 0x0D: return "&#xD;"
        case UInt8(ascii: "\""): return isValue ? "&quot;" : nil
        case 0x09: return isValue ? "&#x9;" : nil
        case 0x0A: return isValue ? "&#xA;" : nil
        default: return nil
        }
    }
}

extension Snapshot {
    /// Whether a text comes before another, octet by octet: for UTF-8 the order of code points.
    fileprivate func precedes(_ one: Text, _ other: Text) -> Bool {
        unsafe self.parts.octets.withUnsafeBufferPointer { octets in
            for place in 0..<min(Int(one.length), Int(other.length)) {
                let (first, second) = unsafe (octets[Int(one.start) + place], octets[Int(other.start) + place])
                if first != second { return first < second }
            }
            return one.length < other.length
        }
    }

    /// Attributes without namespace first, then by namespace, then by local name (Canonical XML §2.2).
    fileprivate func attributePrecedes(_ one: Int, _ other: Int) -> Bool {
        let first = self.parts.nameOctets[Int(self.parts.attributes[one].name)]
        let second = self.parts.nameOctets[Int(self.parts.attributes[other].name)]
        if first.namespace == second.namespace { return self.precedes(first.local, second.local) }
        guard first.namespace >= 0, second.namespace >= 0 else { return first.namespace < second.namespace }
        return self.precedes(
            self.parts.namespaceOctets[Int(first.namespace)],
            self.parts.namespaceOctets[Int(second.namespace)]
        )
    }
}
