import Canonical
import XML

extension CODExamination {
    /// A group: which elements stand in it, how often, in which order, and each of them.
    mutating func examineGroup(_ element: Element, _ node: CODGrammar.Node, attributes: Set<String>) {
        self.examineAttributes(element, attributes)
        if self.isSchemaAsked, !element.text.isEmpty {
            self.notes.note(.strayText, line: element.line, ["value": element.text])
        }
        var counts = [Int](repeating: 0, count: node.children.count)
        var furthest = 0
        for child in element.elements {
            guard child.namespace.isEmpty, let position = node.position(of: child.name) else {
                self.noteStranger(child, in: node)
                continue
            }
            let place = node.children[position]
            counts[position] += 1
            if self.isSchemaAsked {
                if position < furthest { self.notes.note(.outOfOrder, child.name, line: child.line, self.named(child)) }
                if counts[position] > 1, !place.occurrence.isRepeated {
                    self.notes.note(.repeatedElement, child.name, line: child.line, self.named(child))
                }
            }
            furthest = max(furthest, position)
            self.notes.enter(place.occurrence.isRepeated ? "\(child.name)[\(counts[position])]" : child.name)
            if place.row.type == nil {
                self.examineGroup(child, place, attributes: [])
            } else {
                self.examineValue(child, place)
            }
            self.notes.leave()
        }
        for (position, place) in node.children.enumerated() where counts[position] == 0 {
            self.noteAbsent(place, in: element)
        }
    }

    /// An element with a value.
    private mutating func examineValue(_ element: Element, _ node: CODGrammar.Node) {
        self.examineAttributes(element, [])
        let value = element.untrimmedText
        if self.isSchemaAsked {
            for child in element.elements {
                self.notes.note(.strangeElement, child.name, line: child.line, self.named(child))
            }
            if let facets = node.facets, value.utf8.count > self.limits.textBytesMax || facets.breach(value) != nil {
                let breach = value.utf8.count > self.limits.textBytesMax ? .length : facets.breach(value)
                self.notes.note(
                    breach?.finding ?? .badLength,
                    line: element.line,
                    ["element": element.name, "value": value, "version": self.version.rawValue]
                )
            }
        }
        guard let requirement = self.requirement(node) else { return }
        if Element.trimmed(value).isEmpty {
            let isMandatory = requirement == .mandatory
            self.notes.note(
                isMandatory ? .mandatoryByAnnex : .presentButEmpty,
                line: element.line,
                ["element": element.name, "form": self.form?.rawValue ?? ""]
            )
        } else if requirement == .notApplicable, !node.occurrence.isRequired {
            self.notes.note(
                .notApplicableByAnnex,
                line: element.line,
                ["element": element.name, "form": self.form?.rawValue ?? ""]
            )
        }
    }

    /// An element, or a group with mandatory elements, that is not there.
    private mutating func noteAbsent(_ node: CODGrammar.Node, in element: Element) {
        if node.occurrence.isRequired {
            guard self.isSchemaAsked else { return }
            // A missing form is told apart from other missing elements.
            guard node.row.name != "Form" else { return }
            self.notes.note(.missingElement, node.row.name, line: element.line, ["element": node.row.name])
            return
        }
        let mandatory = node.row.type == nil ? node.children : [node]
        for leaf in mandatory where self.requirement(leaf) == .mandatory {
            let name = leaf.row.path == node.row.path ? leaf.row.name : node.row.name + "/" + leaf.row.name
            self.notes.note(
                .mandatoryByAnnex,
                name,
                line: element.line,
                ["element": leaf.row.name, "form": self.form?.rawValue ?? ""]
            )
        }
    }

    /// What annex 5 demands here; nil where it is not asked or says nothing.
    private func requirement(_ node: CODGrammar.Node) -> CODRequirement? {
        guard self.sources.contains(.annex), self.version >= .v410, let form = self.form else { return nil }
        return node.row.requirement(form)
    }

    private mutating func noteStranger(_ element: Element, in node: CODGrammar.Node) {
        guard self.isSchemaAsked else { return }
        // Another form beside the first is read by nobody.
        if element.name.hasPrefix("Form"), element.namespace.isEmpty, node.row.name == "COD" {
            self.notes.note(.repeatedElement, element.name, line: element.line, self.named(element))
            return
        }
        let path = node.row.path.isEmpty ? element.name : node.row.path + "/" + element.name
        let isKnown = element.namespace.isEmpty && CODTable.names(path, inForm: node.row.name.hasPrefix("Form"))
        self.notes.note(
            isKnown ? .notOfForm : .strangeElement,
            element.name,
            line: element.line,
            ["element": element.name, "form": self.form?.rawValue ?? "", "version": self.version.rawValue]
        )
    }

    /// Attributes that do not belong here; places of schemas are everybody's.
    mutating func examineAttributes(_ element: Element, _ known: Set<String>) {
        guard self.isSchemaAsked else { return }
        for attribute in element.attributes where !Self.isAllowed(attribute, known) {
            self.notes.note(
                .strangeAttribute,
                line: element.line,
                ["attribute": attribute.name.local, "value": attribute.value]
            )
        }
    }

    private static func isAllowed(_ attribute: Element.Attribute, _ known: Set<String>) -> Bool {
        if attribute.name.namespace.isEmpty { return known.contains(attribute.name.local) }
        return attribute.name.namespace == "http://www.w3.org/2001/XMLSchema-instance"
            && ["schemaLocation", "noNamespaceSchemaLocation"].contains(attribute.name.local)
    }

    var isSchemaAsked: Bool { self.sources.contains(.schema) }

    private func named(_ element: Element) -> [String: String] {
        ["element": element.name]
    }
}

extension CODFacets.Breach {
    fileprivate var finding: CODFinding {
        switch self {
        case .length: .badLength
        case .list: .notInList
        case .pattern: .badPattern
        case .lexical: .notOfType
        case .range: .outOfRange
        }
    }
}

extension CODTable {
    /// Whether some version or form has an element at a path; what stands directly in a form is a path of one name.
    static func names(_ path: String, inForm: Bool) -> Bool {
        let name = path.split(separator: "/").last.map(String.init) ?? path
        return self.paths.contains(inForm ? name : path)
    }

    private static let paths = Set((rows + head + entityBlocks).map(\.path))
}
