import Canonical

/// What a form asks of the canonical certificate: which elements it needs, admits and has no place for.
///
/// By it a conversion can tell beforehand what is missing and what would be lost.
public struct FormProfile: Sendable, Equatable {
    /// Whether an element stands on the form.
    public enum Need: String, Sendable, CaseIterable {
        /// It must be there.
        case required
        /// It must be there where anything of its group is.
        case requiredInGroup = "required-in-group"
        /// It may be there.
        case optional
        /// The form has no place for it.
        case notAllowed = "not-allowed"
    }

    /// One canonical element on the form.
    public struct Element: Sendable, Equatable {
        /// Where it stands in the canonical certificate; `[]` for every element of a list, like `items[].tariff.code`.
        public let path: String
        /// The element of the format, by its path below the form or the entity's blocks.
        public let element: String
        /// What the schema of the version says.
        public let need: Need
        /// What annex 5 says; nil where it says nothing.
        public let annex: CODRequirement?
    }

    /// The version of the format.
    public let version: CODVersion
    /// The form.
    public let form: CODForm
    /// Every element that any form has, in the order of the format.
    public let elements: [Element]

    /// The profile of a form; nil where the version does not have the form.
    public init?(_ form: CODForm, _ version: CODVersion) {
        guard version.forms.contains(form) else { return nil }
        self.version = version
        self.form = form
        let rows = CODTable.head + CODTable.rows + CODTable.entityBlocks
        let groups = Dictionary(
            rows.filter { $0.type == nil && $0.occurrence(version, form) != .never }
                .map { ($0.path, $0.occurrence(version, form)) },
            uniquingKeysWith: { first, _ in first }
        )
        self.elements = rows.compactMap { row in
            guard row.type != nil, let path = CODBindings.canonicalPath(of: row) else { return nil }
            return Element(
                path: path,
                element: row.path,
                need: Self.need(row, version, form, groups),
                annex: row.requirement(form)
            )
        }
    }

    /// The elements that the form needs or admits.
    public var allowed: [Element] { self.elements.filter { $0.need != .notAllowed } }

    private static func need(
        _ row: CODTable.Row,
        _ version: CODVersion,
        _ form: CODForm,
        _ groups: [String: CODTable.Occurrence]
    ) -> Need {
        switch row.occurrence(version, form) {
        case .never: return .notAllowed
        case .optional, .any: return .optional
        case .once, .many:
            var isFree = false
            var group = row.group
            while !group.isEmpty {
                if groups[group]?.isRequired != true { isFree = true }
                group = group.lastIndex(of: "/").map { String(group[..<$0]) } ?? ""
            }
            return isFree ? .requiredInGroup : .required
        }
    }
}

extension CODBindings {
    /// Where the value of a line of the table stands in the canonical certificate; nil for counts and the version.
    static func canonicalPath(of row: CODTable.Row) -> String? {
        let path: String?
        if let name = self.inside("Producers/Producer/", row) {
            path = self.producer[name].flatMap { $0.members(Producer()).first }.map { "producers[]." + $0 }
        } else if let name = self.inside("Invoices/Invoice/", row) {
            path = self.invoice[name].flatMap { $0.members(Invoice()).first }.map { "invoices[]." + $0 }
        } else if let name = self.inside("GoodsList/Goods/", row) {
            path = self.item[name].flatMap { $0.members(OriginItem()).first }.map { "items[]." + $0 }
        } else {
            path = self.certificate[row.path]?.members(self.template).first
        }
        return path.map(self.withoutNumbers)
    }

    private static func inside(_ list: String, _ row: CODTable.Row) -> String? {
        row.path.hasPrefix(list) ? String(row.path.dropFirst(list.count)) : nil
    }

    private static func withoutNumbers(_ path: String) -> String {
        (0...3).reduce(path) { $0.replacing("[\($1)]", with: "[]") }
    }

    /// A certificate that has every list element to which an element of the format may refer.
    private static let template = CertificateOfOrigin(
        items: [OriginItem()],
        thirdParties: [ThirdPartyOperator(role: "ThirdOp"), ThirdPartyOperator(role: "Op3c")],
        remarks: [OriginRemark.general, OriginRemark.pac, OriginRemark.currency, OriginRemark.issuer]
            .map { OriginRemark(subject: $0) }
    )
}
