/// The kinds of values in the format, by the names that ``CODTable`` uses.
enum CODType: String, Sendable, CaseIterable {
    case version, submitter, agreementName, acronym
    case country, operatorCountry
    case businessName, shortName, address, city, locality, taxID, telephone, email, url
    case count, order, boolean, dateTime, weight, value
    case invoiceNumber, itemCode, itemName, serialNumber, unit, originRule, declarationNumber
    case regionalValue, otherInstance, sameness, confidentiality
    case port, means, comment, inputComment, freeText
    case entityID, controlCode, certificateID
}

/// What a value must be like, as the schema of a version says it.
struct CODFacets: Sendable, Equatable {
    /// The lexical kind of a value.
    enum Kind: Sendable, Equatable {
        /// White space counts.
        case text
        /// White space is collapsed before anything else is judged.
        case token
        case integer
        /// From 1; below the limit where there is one.
        case positiveInteger(below: Int?)
        case decimal(digitsMax: Int, fractionMax: Int, isZeroAllowed: Bool)
        case dateTime
        case boolean
        case uri
    }

    var kind: Kind
    /// Characters, after collapsing white space where the kind does that.
    var length: ClosedRange<Int> = 0...Int.max
    var list: [String]?
    var pattern: CODPattern?
    /// True where the schema has a default, which makes an empty element valid.
    var isEmptyAllowed = false

    static func token(_ most: Int) -> CODFacets { CODFacets(kind: .token, length: 1...most) }
    static func text(_ length: ClosedRange<Int>) -> CODFacets { CODFacets(kind: .text, length: length) }
    static func list(_ words: [String]) -> CODFacets { CODFacets(kind: .text, list: words) }
    static func pattern(_ pattern: CODPattern) -> CODFacets { CODFacets(kind: .text, pattern: pattern) }
}

extension CODType {
    /// What values of the type must be like in a form of a version; `name` is the element.
    func facets(_ version: CODVersion, _ form: CODForm, of name: String) -> CODFacets {
        var facets = self.facets(version, form)
        guard version == .v180 else { return facets }
        switch self {
        case .boolean, .weight, .value: facets.isEmptyAllowed = true
        case .dateTime: facets.isEmptyAllowed = name != "DeclarationDate"
        case .order, .count: facets.isEmptyAllowed = Self.defaultedNumbers.contains(name)
        default: break
        }
        return facets
    }

    /// The numbers for which 1.8.0 has a default.
    private static let defaultedNumbers: Set<String> = [
        "GoodsInvoiceOrderNo", "GoodsProducerOrderNo", "PACInputsOrderNo", "ProducerOrderNo", "ProducerQty",
    ]

    private func facets(_ version: CODVersion, _ form: CODForm) -> CODFacets {
        if let size = self.size(version) {
            switch self {
            case .address, .freeText: return .text((version == .v180 ? 0 : 1)...size)
            case .comment, .inputComment: return .text(0...size)
            default: return version == .v180 ? .text(0...size) : .token(size)
            }
        }
        switch self {
        case .count, .order:
            guard version > .v180 else { return CODFacets(kind: .integer) }
            return CODFacets(kind: .positiveInteger(below: version >= .v200 ? 100_000 : nil))
        case .declarationNumber: return version >= .v411 ? .token(30) : CODType.order.facets(version, form)
        case .boolean: return CODFacets(kind: .boolean)
        case .dateTime: return CODFacets(kind: .dateTime)
        case .weight: return CODFacets(kind: .decimal(digitsMax: 16, fractionMax: 4, isZeroAllowed: version == .v180))
        case .value: return CODFacets(kind: .decimal(digitsMax: 18, fractionMax: 2, isZeroAllowed: version == .v180))
        case .country: return .list(CODLists.countries(version) + (version == .v180 ? [""] : []))
        case .acronym: return .list(CODLists.acronyms(version))
        case .submitter: return .list(version == .v180 ? ["EXP", "REP"] : ["EXP", "REP", "APO"])
        case .sameness: return .list(["MISMO", "DIFERENTE"] + (version == .v180 ? [""] : []))
        case .confidentiality: return .list(["NO CONFIDENCIAL", "CONFIDENCIAL"] + (version == .v180 ? [""] : []))
        case .regionalValue: return .list(["VT", "NO"] + (form == .a60 ? ["CN"] : []))
        case .otherInstance: return .list(["DMI", "MAI", "BMF", "ACU", form == .a33 ? "NO" : "N/A"])
        case .agreementName: return .text((version == .v180 ? 0 : 3)...256)
        case .controlCode: return .text(0...32)
        default: return self.shapedFacets(version, form)
        }
    }

    /// The longest text of types that are plain text.
    private func size(_ version: CODVersion) -> Int? {
        switch self {
        case .businessName: version >= .v200 ? 256 : 100
        case .shortName: version >= .v200 ? 256 : 64
        case .address, .originRule, .freeText: 256
        case .city, .means: 50
        case .locality, .taxID: 32
        case .unit: 16
        case .invoiceNumber: version >= .v200 ? 36 : 30
        case .itemName: version >= .v200 ? 2048 : 1024
        case .serialNumber: 64
        case .port: 70
        case .operatorCountry: 2
        case .comment: 2048
        case .inputComment: 30
        case .telephone: version == .v180 ? 16 : nil
        default: nil
        }
    }
}
