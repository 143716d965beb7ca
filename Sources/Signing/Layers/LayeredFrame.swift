import XML

/// Where everything stands in a document of a ``LayeredStyle``: found before anything is digested, by place only.
///
/// Refuses a document in which an element of the frame stands twice or elsewhere, in which a signature stands at another
/// place, or which has content that no signature covers.
struct LayeredFrame {
    /// One layer as it was found.
    struct Slot {
        let layer: LayeredStyle.Layer
        let container: Element
        let target: Element
        /// Nil where this party has not signed.
        let signature: Element?
        /// True where everything is there that the party signs besides the layer inside.
        let isPrepared: Bool
    }

    /// In the order of the style's layers.
    private(set) var slots: [Slot] = []
    /// What is tolerated outside of everything that is signed.
    private(set) var findings: [SignatureFault] = []

    private static let signature = XMLName("Signature", SignatureNames.signature)
    private static let instance = "http://www.w3.org/2001/XMLSchema-instance"

    init(_ style: LayeredStyle, in document: borrowing ParsedDocument) throws(SignatureFault) {
        if let duplicate = document.duplicateIDs.first {
            throw SignatureFault(.duplicateIdentifier, ["id": Printable.text(duplicate)])
        }
        try Self.checkNames(style, document.root)
        var container = try self.frame(style, document.root)
        for (index, layer) in style.layers.enumerated().reversed() {
            let inner = index > 0 ? style.layers[index - 1] : nil
            let slot = try self.slot(layer, in: container, inner: inner)
            try Self.checkIdentifier(layer, slot.target, document)
            self.slots.insert(slot, at: 0)
            if let inner, let next = slot.target.child(inner.container) { container = next }
        }
        try Self.checkSignatures(self.slots, document.root)
    }

    /// Every name of the frame means one element, wherever a second might stand; signatures only as many as there are layers.
    private static func checkNames(_ style: LayeredStyle, _ root: Element) throws(SignatureFault) {
        var names = Set(style.frame.map(\.local))
        for layer in style.layers {
            names.formUnion([layer.container.local, layer.target.local] + layer.additions.map(\.local))
        }
        var seen: Set<String> = [root.name]
        var signatures = 0
        for element in root.descendants {
            if element.qualifiedName == Self.signature { signatures += 1 }
            if names.contains(element.name), !seen.insert(element.name).inserted {
                throw SignatureFault(.repeated, ["element": element.name, "place": Printable.text(element.path)])
            }
        }
        guard signatures <= style.layers.count else {
            throw SignatureFault(
                .severalSignatures,
                ["count": "\(signatures)", "expected": "\(style.layers.count)"]
            )
        }
    }

    /// Goes down the frame; the container of the outermost layer.
    private mutating func frame(_ style: LayeredStyle, _ root: Element) throws(SignatureFault) -> Element {
        guard root.qualifiedName == style.frame.first else { throw Self.notBuilt(root) }
        var place = root
        self.note(place)
        for name in style.frame.dropFirst() {
            var inside = place.elements[...]
            if place == root, let header = style.header, let first = inside.first, first.qualifiedName == header {
                self.note(header: first)
                inside = inside.dropFirst()
            }
            guard let next = inside.first, next.qualifiedName == name else { throw Self.notBuilt(place) }
            try Self.checkNothing(inside.dropFirst(), in: place)
            place = next
            self.note(place)
        }
        return place
    }

    /// A header may be there and say what it likes: nothing of it is read, and that is said.
    private mutating func note(header: Element) {
        if !header.elements.isEmpty || !header.text.isEmpty {
            self.findings.append(SignatureFault(.header, ["place": Printable.text(header.path)]))
        }
    }

    /// Attributes outside of everything that is signed, other than those of XML Schema.
    private mutating func note(_ element: Element) {
        guard element.attributes.contains(where: { $0.name.namespace != Self.instance }) else { return }
        self.findings.append(SignatureFault(.header, ["place": Printable.text(element.path)]))
    }

    /// A layer in its container: target, then the signature or nothing.
    private func slot(
        _ layer: LayeredStyle.Layer,
        in container: Element,
        inner: LayeredStyle.Layer?
    ) throws(SignatureFault) -> Slot {
        let children = container.elements
        guard let target = children.first, target.qualifiedName == layer.target else {
            if let first = children.first, first.qualifiedName == Self.signature { throw Self.misplaced(first) }
            throw Self.notBuilt(container)
        }
        let signature = children.dropFirst().first.flatMap { $0.qualifiedName == Self.signature ? $0 : nil }
        try Self.checkNothing(children.dropFirst(signature == nil ? 1 : 2), in: container)
        return Slot(
            layer: layer,
            container: container,
            target: target,
            signature: signature,
            isPrepared: try Self.isPrepared(layer, target, inner)
        )
    }

    /// What a target holds: for the innermost layer the document itself, else the next container and the additions.
    private static func isPrepared(
        _ layer: LayeredStyle.Layer,
        _ target: Element,
        _ inner: LayeredStyle.Layer?
    ) throws(SignatureFault) -> Bool {
        guard let inner else { return true }
        var rest = target.elements[...]
        guard let first = rest.popFirst(), first.qualifiedName == inner.container else { throw Self.notBuilt(target) }
        var found = 0
        for name in layer.additions {
            guard let next = rest.first, next.qualifiedName == name else { continue }
            rest.removeFirst()
            found += 1
        }
        try Self.checkNothing(rest, in: target)
        return found == layer.additions.count
    }

    private static func checkIdentifier(
        _ layer: LayeredStyle.Layer,
        _ target: Element,
        _ document: borrowing ParsedDocument
    ) throws(SignatureFault) {
        if target.attribute("id") == layer.id, document.elements(withID: layer.id) == [target] { return }
        let found = document.elements(withID: layer.id).isEmpty ? SignatureFault.Kind.missingTarget : .wrongTarget
        throw SignatureFault(found, ["reference": "#\(layer.id)"])
    }

    /// No signature stands elsewhere, nobody signs before the party inside has, and signatures hold nothing else.
    private static func checkSignatures(_ slots: [Slot], _ root: Element) throws(SignatureFault) {
        let own = slots.compactMap(\.signature)
        for element in root.descendants(named: Self.signature) {
            guard own.contains(element) else { throw Self.misplaced(element) }
        }
        let isSigned = slots.map { $0.signature != nil }
        if let last = isSigned.lastIndex(of: true), let gap = isSigned[..<last].firstIndex(of: false) {
            throw SignatureFault(
                .earlierMissing,
                ["party": slots[gap].layer.party.rawValue, "later": slots[last].layer.party.rawValue]
            )
        }
        for signature in own { try Self.checkContent(of: signature) }
    }

    /// Key information is not signed by its own signature, so it may not carry more than XML Signature's own elements.
    private static func checkContent(of signature: Element) throws(SignatureFault) {
        for element in signature.descendants {
            guard element.namespace == SignatureNames.signature, element.elements.isEmpty || element.text.isEmpty else {
                throw SignatureFault(.structure, ["element": Printable.text(element.path)])
            }
        }
    }

    /// No element is left over, and no text but white space stands between the elements.
    private static func checkNothing(
        _ rest: ArraySlice<Element>,
        in place: Element
    ) throws(SignatureFault) {
        if let element = rest.first {
            if element.qualifiedName == Self.signature { throw Self.misplaced(element) }
            throw SignatureFault(.uncovered, ["place": Printable.text(element.path)])
        }
        guard place.text.isEmpty else {
            throw SignatureFault(.uncovered, ["place": Printable.text(place.path + "/text()")])
        }
    }

    private static func misplaced(_ element: Element) -> SignatureFault {
        SignatureFault(.misplaced, ["place": Printable.text(element.path)])
    }

    private static func notBuilt(_ element: Element) -> SignatureFault {
        SignatureFault(.frame, ["place": Printable.text(element.path)])
    }
}
