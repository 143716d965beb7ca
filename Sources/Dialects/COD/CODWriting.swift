import Canonical
import XML

/// The state of one writing: which members are in the output, and what could not be carried as it was.
struct CODWriting {
    let grammar: CODGrammar
    private(set) var losses: [Loss] = []
    /// Members that the output says, by their paths.
    private(set) var carried: Set<String> = []
    /// Elements that the version demands and for which the certificate has nothing, by their paths in the document.
    private(set) var missing: [String] = []

    init(grammar: CODGrammar) {
        self.grammar = grammar
    }

    mutating func lose(
        _ path: String,
        _ effect: Loss.Effect,
        _ reason: Loss.Reason,
        value: String? = nil,
        replacement: String? = nil
    ) {
        self.losses.append(Loss(CanonicalPath(path), effect, reason, value: value, replacement: replacement))
    }

    /// Says that members are in the output, or accounted for.
    mutating func carry(_ members: [String]) {
        self.carried.formUnion(members)
    }

    /// Says that the version demands an element that cannot be written.
    mutating func miss(_ element: String, _ member: String?) {
        self.missing.append(element)
        self.lose(member ?? element, .missing, .required)
    }

    /// The elements of brothers; nil for a group without content.
    mutating func drafts<Root>(
        _ nodes: [CODGrammar.Node],
        _ record: Root,
        _ bindings: [String: CODBinding<Root>],
        at place: Place,
        list: (CODGrammar.Node, inout CODWriting) -> [ElementDraft]?
    ) -> [ElementDraft] {
        nodes.flatMap { node -> [ElementDraft] in
            if let drafts = list(node, &self) { return drafts }
            if node.row.type != nil { return self.leaf(node, record, bindings, at: place).map { [$0] } ?? [] }
            guard node.occurrence.isRequired || self.hasContent(node, record, bindings, place) else { return [] }
            let children = self.drafts(node.children, record, bindings, at: place, list: list)
            guard node.occurrence.isRequired || !children.isEmpty else { return [] }
            return [ElementDraft(node.row.name, children: children)]
        }
    }

    /// Where a record stands: its path among the members, and what its elements' paths in the table begin with.
    struct Place {
        let members: String
        let elements: String
        /// Position in its list, from 0.
        var index = 0

        func member(_ name: String) -> String { self.members.isEmpty ? name : self.members + "." + name }

        func element(_ row: CODTable.Row) -> String {
            self.elements.isEmpty ? row.path : String(row.path.dropFirst(self.elements.count + 1))
        }
    }

    /// True where the record has something for an element of an optional group.
    private func hasContent<Root>(
        _ node: CODGrammar.Node,
        _ record: Root,
        _ bindings: [String: CODBinding<Root>],
        _ place: Place
    ) -> Bool {
        node.children.contains { child in
            guard child.row.type != nil else {
                return self.hasContent(child, record, bindings, place) || Self.lists.contains(child.row.name)
            }
            return bindings[place.element(child.row)]?.write(record) != nil
        }
    }

    private static let lists: Set<String> = ["Producer", "Invoice", "Goods"]

    /// An element with a value; nil where there is none.
    private mutating func leaf<Root>(
        _ node: CODGrammar.Node,
        _ record: Root,
        _ bindings: [String: CODBinding<Root>],
        at place: Place
    ) -> ElementDraft? {
        guard let binding = bindings[place.element(node.row)] else { return nil }
        let members = binding.members(record).map(place.member)
        let value = binding.write(record)
        if let value, let text = self.fitted(value, node, members.first ?? node.row.path) {
            self.carry(members)
            return ElementDraft(node.row.name, text: text)
        }
        if let text = self.byRule(node, members.first, place) {
            self.carry(members)
            return ElementDraft(node.row.name, text: text)
        }
        if value != nil { self.carry(Array(members.prefix(1))) }
        if node.occurrence.isRequired { self.miss(node.row.path, members.first) }
        return nil
    }

    /// A value in the spelling of the version, with the loss that this means.
    mutating func fitted(_ value: String, _ node: CODGrammar.Node, _ member: String) -> String? {
        guard let type = node.row.type, let facets = node.facets else { return nil }
        // Codes, numbers and dates are read without white space around them.
        if Self.tokens.contains(type), Element.trimmed(value) != value {
            let trimmed = Element.trimmed(value)
            guard !trimmed.isEmpty else {
                self.lose(member, .lost, .notOfForm, value: value)
                return nil
            }
            guard let text = self.fitted(trimmed, node, member) else { return nil }
            // What fitting the trimmed value reported is the last entry.
            if let last = self.losses.last, last.path.text == member, last.effect == .changed {
                self.losses.removeLast()
            }
            self.lose(member, .changed, .characters, value: value, replacement: text)
            return text
        }
        let shapes = CODType.itemCodeShapes(self.grammar.version, self.grammar.form)
        switch CODFitting.fit(value, type, facets, shapes) {
        case .asIs(let text): return text
        case .changed(let text, let reason):
            self.lose(member, .changed, reason, value: value, replacement: text)
            return text
        case .unfit(let reason):
            self.lose(member, .lost, reason, value: value)
            return nil
        }
    }

    private static let tokens: Set<CODType> = [
        .submitter, .taxID, .dateTime, .weight, .value, .certificateID, .sameness, .confidentiality, .otherInstance,
    ]

    /// What a rule says where the record says nothing that fits: numbers of lists, the submitter, the name of the agreement.
    private mutating func byRule(_ node: CODGrammar.Node, _ member: String?, _ place: Place) -> String? {
        guard node.occurrence.isRequired, let member else { return nil }
        let value: String
        switch node.row.name {
        case "GoodsOrderNo", "InvoiceOrderNo", "ProducerOrderNo": value = String(place.index + 1)
        case "CODSubmitterType": value = "EXP"
        default: return nil
        }
        self.lose(member, .added, .byRule, replacement: value)
        return value
    }
}
