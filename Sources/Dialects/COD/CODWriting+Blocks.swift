import Canonical
import XML

extension CODWriting {
    /// What stands in `COD`: version, submitter, agreement and the form.
    mutating func exporterBlock(_ certificate: CertificateOfOrigin, format: CODVersion) -> [ElementDraft] {
        var certificate = certificate
        self.carry(certificate.form.isEmpty ? [] : ["form"])
        if certificate.form.isEmpty {
            self.lose("form", .added, .byRule, replacement: self.grammar.form.rawValue)
        }
        if certificate.agreement.name?.words == nil, !certificate.agreement.code.isEmpty {
            certificate.agreement.name = certificate.agreement.code
            self.lose("agreement.name", .added, .byRule, replacement: certificate.agreement.code)
        }
        let place = Place(members: "", elements: "")
        let head = self.drafts(self.grammar.head, certificate, CODBindings.certificate, at: place) { node, _ in
            node.row.name == "CODVer" ? [ElementDraft("CODVer", text: format.rawValue)] : nil
        }
        let groups = self.drafts(self.grammar.groups, certificate, CODBindings.certificate, at: place) {
            node,
            writing in
            writing.list(node, certificate)
        }
        return head + [ElementDraft(self.grammar.form.elementName, children: groups)]
    }

    /// The blocks of the issuing entity.
    mutating func entityBlocks(_ certificate: CertificateOfOrigin) -> [ElementDraft] {
        let place = Place(members: "", elements: "")
        return self.drafts(self.grammar.entityBlocks, certificate, CODBindings.certificate, at: place) { _, _ in nil }
    }

    /// The lists of the form and their counts; nil for everything else.
    private mutating func list(_ node: CODGrammar.Node, _ certificate: CertificateOfOrigin) -> [ElementDraft]? {
        switch node.row.path {
        case "Producers/ProducerQty": return self.count(node, certificate.producers.count)
        case "Invoices/InvoiceQty": return self.count(node, certificate.invoices.count)
        case "GoodsList/GoodsQty": return self.count(node, certificate.items.count)
        case "Producers" where certificate.producers.isEmpty && !node.occurrence.isRequired: return []
        case "Invoices" where certificate.invoices.isEmpty && !node.occurrence.isRequired: return []
        case "Producers/Producer":
            return self.records(node, certificate.producers, "producers", CODBindings.producer)
        case "Invoices/Invoice":
            return self.records(node, certificate.invoices, "invoices", CODBindings.invoice)
        case "GoodsList/Goods":
            return self.records(node, certificate.items, "items", CODBindings.item)
        default: return nil
        }
    }

    /// How many records a list has; an empty list is reported as missing itself.
    private func count(_ node: CODGrammar.Node, _ count: Int) -> [ElementDraft] {
        count > 0 ? [ElementDraft(node.row.name, text: String(count))] : []
    }

    private mutating func records<Record: CanonicalRecord>(
        _ node: CODGrammar.Node,
        _ records: [Record],
        _ member: String,
        _ bindings: [String: CODBinding<Record>]
    ) -> [ElementDraft] {
        if records.isEmpty, node.occurrence.isRequired { self.miss(node.row.path, member) }
        return records.enumerated().map { index, record in
            let place = Place(members: "\(member)[\(index)]", elements: node.row.path, index: index)
            let children = self.drafts(node.children, record, bindings, at: place) { child, writing in
                guard let item = record as? OriginItem, child.row.name == "GoodsItemOtherInstances" else { return nil }
                return writing.instances(child, item, place)
            }
            if let value = (record as? OriginItem)?.value { self.sayWhatPlaceSays(of: value, in: children, place) }
            return ElementDraft(node.row.name, children: children)
        }
    }

    /// Currency and basis of a value, which the format says where the certificate does not.
    private mutating func sayWhatPlaceSays(of value: GoodsValue, in elements: [ElementDraft], _ place: Place) {
        let isFOB = elements.contains { $0.name.local == "GoodsItemFOB" }
        guard isFOB || elements.contains(where: { $0.name.local == "GoodsItemValue" }) else { return }
        if value.currency == nil {
            self.lose(place.member("value.currency"), .added, .byRule, replacement: CODBindings.dollars)
        }
        if isFOB, value.basis == nil {
            self.lose(place.member("value.basis"), .added, .byRule, replacement: "FOB")
        }
    }

    /// Further instances: as many as the version takes.
    private mutating func instances(_ node: CODGrammar.Node, _ item: OriginItem, _ place: Place) -> [ElementDraft] {
        let codes = node.occurrence.isRepeated ? item.otherInstances[...] : item.otherInstances.prefix(1)
        let drafts = codes.enumerated().compactMap { index, code -> ElementDraft? in
            let member = place.member("otherInstances[\(index)].code")
            self.carry([member])
            guard let words = code.words, let text = self.fitted(words, node, member) else { return nil }
            return ElementDraft(node.row.name, text: text)
        }
        if drafts.isEmpty, node.occurrence.isRequired { self.miss(node.row.path, place.member("otherInstances")) }
        return drafts
    }

    /// Everything that the certificate says and the output does not.
    func leftOut(of certificate: CertificateOfOrigin) -> [Loss] {
        let reported = Set(self.losses.lazy.filter { $0.effect == .lost }.map(\.path.text))
        return CODLeaves(certificate.json).leaves
            .filter { !self.carried.contains($0.path) && !reported.contains($0.path) }
            .map { leaf in
                Loss(
                    CanonicalPath(leaf.path),
                    .lost,
                    leaf.isKnown ? .noPlace : .unknownMember,
                    value: leaf.value
                )
            }
    }
}

/// The values of a canonical document, one by one, with their paths.
struct CODLeaves {
    /// One value.
    struct Leaf {
        let path: String
        let value: String?
        /// False where a member on the way is of a later version of the model.
        let isKnown: Bool
    }

    private(set) var leaves: [Leaf] = []

    init(_ json: JSONValue) {
        self.add(json, .root, isKnown: true)
    }

    private mutating func add(_ json: JSONValue, _ path: CanonicalPath, isKnown: Bool) {
        switch json {
        case .object(let object):
            // A date is one value, whatever was made of it.
            if let written = object["written"]?.string {
                self.append(path, written, isKnown)
                return
            }
            for member in object.members {
                self.add(member.value, path.member(member.name), isKnown: isKnown && Self.names.contains(member.name))
            }
        case .array(let elements):
            for (index, element) in elements.enumerated() { self.add(element, path.element(index), isKnown: isKnown) }
        case .string(let text): self.append(path, text, isKnown)
        case .number(let lexical): self.append(path, lexical, isKnown)
        case .bool(let flag): self.append(path, flag ? "true" : "false", isKnown)
        case .null: break
        }
    }

    /// Empty texts stand for nothing: required members of a model whose document did not have them.
    private mutating func append(_ path: CanonicalPath, _ value: String, _ isKnown: Bool) {
        if value.isEmpty { return }
        self.leaves.append(Leaf(path: path.text, value: value, isKnown: isKnown))
    }

    /// Every member's name in the model.
    private static let names: Set<String> = {
        var names: Set<String> = []
        func collect(_ schema: JSONValue) {
            guard case .object(let object) = schema else { return }
            for member in object.members {
                if member.name == "properties", case .object(let properties) = member.value {
                    names.formUnion(properties.members.map(\.name))
                }
                collect(member.value)
            }
        }
        collect(CanonicalSchema.of(CertificateOfOrigin.self))
        return names
    }()
}
