import Canonical
import XML

/// Holds a document of INTERCOM against the rules of its profile: the form of values beside tags, and every field's own.
///
/// It works on elements, so that the same eye judges what is read and what was written.
struct IntercomRules {
    /// One thing that breaks a rule.
    struct Breach: CustomStringConvertible {
        let element: Element
        /// The rule in its short form, like `text(256)`.
        let rule: String
        let value: String
        /// The way to the element, like `SPSConsignment/ConsignorSPSParty/Name`.
        let path: String

        var description: String {
            self.value.isEmpty ? "\(self.path): \(self.rule)" : "\(self.path): \(self.rule): \"\(self.value)\""
        }
    }

    /// Breaches that are listed at most.
    static let breachesMax = 500

    private let rules: [String: [IntercomFieldRule]]
    private let facets: [String: [IntercomFacet]]
    private let profile: IntercomProfile

    init(_ manner: SPSEdition.Manner, _ profile: IntercomProfile) {
        let isPermit = manner == .intercomPermit
        self.profile = profile
        self.rules = isPermit ? Self.permitRules : Self.exportRules
        self.facets = isPermit ? Self.permitFacets : Self.exportFacets
    }

    private static let exportRules = Dictionary(grouping: IntercomFieldRule.export, by: \.element)
    private static let permitRules = Dictionary(grouping: IntercomFieldRule.permit, by: \.element)
    private static let exportFacets = Dictionary(grouping: IntercomFacet.export, by: \.element)
    private static let permitFacets = Dictionary(grouping: IntercomFacet.permit, by: \.element)
    /// Parties whose address the profile holds against its lengths.
    private static let addressed: Set<String> = [
        "IssuerSPSParty", "ProviderSPSParty", "ConsignorSPSParty", "ConsigneeSPSParty",
    ]

    /// Everything in a document that breaks a rule, in the order of the document; nothing under the lenient profile.
    func breaches(in root: Element) -> [Breach] {
        guard self.profile == .validations else { return [] }
        var found: [Breach] = []
        self.visit(root, "", &found)
        return found
    }

    private func visit(_ element: Element, _ path: String, _ found: inout [Breach]) {
        guard found.count < Self.breachesMax, element.name != "Signature" else { return }
        let children = element.elements
        guard !children.isEmpty else { return }
        let byName = Dictionary(grouping: children, by: \.name)
        for rule in self.rules[element.name] ?? [] { self.check(rule, element, children, byName, path, &found) }
        for facet in self.facets[element.name] ?? [] {
            self.check(facet, element, byName[facet.child] ?? [], byName, path, &found)
        }
        for child in children {
            let way = path.isEmpty ? child.name : path + "/" + child.name
            if child.name == "SpecifiedSPSAddress", Self.addressed.contains(element.name) {
                self.checkAddress(child, way, &found)
            }
            self.visit(child, way, &found)
        }
    }

    // MARK: Values beside tags

    private func check(
        _ rule: IntercomFieldRule,
        _ element: Element,
        _ children: [Element],
        _ byName: [String: [Element]],
        _ path: String,
        _ found: inout [Breach]
    ) {
        // The tariff's rules are written for the line; what they name stands in its classifications.
        if byName[rule.keyElement] == nil, rule.element == "IncludedSPSTradeLineItem" {
            for child in byName["ApplicableSPSClassification"] ?? [] {
                let parts = child.elements
                let grouped = Dictionary(grouping: parts, by: \.name)
                let way = path + "/" + child.name
                if grouped[rule.keyElement] != nil { self.check(rule, child, parts, grouped, way, &found) }
            }
            return
        }
        guard byName[rule.keyElement]?.first?.text == rule.key else { return }
        var values = byName[rule.valueElement] ?? []
        if rule.valueElement == rule.keyElement { values.removeFirst() }
        for value in values where !rule.form.admits(value.text) {
            found.append(
                Breach(
                    element: value,
                    rule: "\(rule.key) \(rule.form)",
                    value: String(value.text.prefix(60)),
                    path: path + "/" + value.name
                )
            )
        }
    }

    // MARK: Fields

    private func check(
        _ facet: IntercomFacet,
        _ element: Element,
        _ values: [Element],
        _ byName: [String: [Element]],
        _ path: String,
        _ found: inout [Breach]
    ) {
        let note = { (place: Element, name: String, value: String) in
            Breach(
                element: place,
                rule: "\(facet.demand)",
                value: String(value.prefix(60)),
                path: path.isEmpty ? name : path + "/" + name
            )
        }
        switch facet.demand {
        case .required:
            if values.isEmpty { found.append(note(element, facet.child, "")) }
        case .atMostOne:
            if values.count > 1 { found.append(note(values[1], facet.child, "")) }
        case .absent:
            found += values.map { note($0, $0.name, "") }
        case .codeOrNames:
            let (code, names) = (byName["ClassCode"]?.count ?? 0, byName["ClassName"]?.count ?? 0)
            if !(code == 1 && names == 0) && !(code == 0 && names > 0) { found.append(note(element, "ClassCode", "")) }
        default:
            found += values.filter { !facet.demand.admits($0) }.map { note($0, $0.name, $0.text) }
        }
    }

    private func checkAddress(_ address: Element, _ path: String, _ found: inout [Breach]) {
        let lines = ["LineOne", "LineTwo", "LineThree", "LineFour", "LineFive"]
        let demand = IntercomFacet.Demand.line(200)
        let present = address.elements.filter { lines.contains($0.name) }
        if !present.contains(where: { $0.name == "LineOne" }) {
            found.append(Breach(element: address, rule: "required", value: "", path: path + "/LineOne"))
        }
        for line in present where !demand.admits(line) {
            let value = String(line.text.prefix(60))
            found.append(Breach(element: line, rule: "\(demand)", value: value, path: path + "/" + line.name))
        }
    }
}

extension SPSReader {
    /// Records a breach of INTERCOM's rules where it stands.
    mutating func note(_ breach: IntercomRules.Breach) {
        self.note(
            .intercomRule,
            path: breach.path,
            line: breach.element.line,
            ["rule": breach.rule, "value": breach.value]
        )
    }
}
