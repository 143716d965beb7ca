import Canonical

/// What is noticed in a certificate of origin; raw values are the codes.
enum CODFinding: String, CaseIterable, Sendable {
    // The schema.
    case unknownVersion = "COD-010"
    case formMissing = "COD-011"
    case formNotOfVersion = "COD-012"
    case missingElement = "COD-013"
    case outOfOrder = "COD-014"
    case repeatedElement = "COD-015"
    case notOfForm = "COD-016"
    case strangeElement = "COD-017"
    case strangeAttribute = "COD-018"
    case strayText = "COD-019"
    case anomalousFrame = "COD-020"
    case badLength = "COD-021"
    case notInList = "COD-022"
    case badPattern = "COD-023"
    case notOfType = "COD-024"
    case outOfRange = "COD-025"
    // Annex 5.
    case mandatoryByAnnex = "COD-030"
    case notApplicableByAnnex = "COD-031"
    case presentButEmpty = "COD-032"
    // The number and the form against the rest of the certificate.
    case longNumber = "COD-040"
    case numberOfOtherCountry = "COD-041"
    case numberOfOtherEntity = "COD-042"
    case numberOfOtherAgreement = "COD-043"
    case numberOfOtherYear = "COD-044"
    case formOfOtherAgreement = "COD-045"
    case judgedByNextVersion = "COD-046"
    // Reading.
    case dateWithoutZone = "COD-050"
    case countDisagrees = "COD-051"
    case unreadableCountry = "COD-052"
    case unreadableNumber = "COD-053"
    case numberedByPlace = "COD-054"
    case notCarried = "COD-055"
    case more = "COD-099"

    /// Where a rule comes from.
    enum Source: Sendable {
        /// The schema of the version.
        case schema
        /// Annex 5 of the specification.
        case annex
        /// What the values say about each other.
        case coherence
        /// What the reader met.
        case reading
    }

    var source: Source {
        switch self {
        case .unknownVersion, .formMissing, .formNotOfVersion, .missingElement, .outOfOrder, .repeatedElement,
            .notOfForm,
            .strangeElement, .strangeAttribute, .strayText, .anomalousFrame, .badLength, .notInList, .badPattern,
            .notOfType, .outOfRange:
            .schema
        case .mandatoryByAnnex, .notApplicableByAnnex, .presentButEmpty: .annex
        case .longNumber, .numberOfOtherCountry, .numberOfOtherEntity, .numberOfOtherAgreement, .numberOfOtherYear,
            .formOfOtherAgreement, .judgedByNextVersion:
            .coherence
        case .dateWithoutZone, .countDisagrees, .unreadableCountry, .unreadableNumber, .numberedByPlace, .notCarried,
            .more:
            .reading
        }
    }

    var severity: Finding.Severity {
        switch self {
        case .dateWithoutZone, .presentButEmpty, .notApplicableByAnnex, .judgedByNextVersion, .longNumber: .info
        case .outOfOrder, .strayText, .badLength, .badPattern, .notOfForm, .numberedByPlace, .countDisagrees,
            .notInList, .formOfOtherAgreement, .mandatoryByAnnex, .strangeAttribute:
            .warning
        case .unknownVersion, .formMissing, .formNotOfVersion, .missingElement, .repeatedElement, .strangeElement,
            .anomalousFrame, .notOfType, .outOfRange, .numberOfOtherCountry, .numberOfOtherEntity,
            .numberOfOtherAgreement, .numberOfOtherYear, .unreadableCountry, .unreadableNumber, .notCarried, .more:
            .error
        }
    }

    /// True where something of the document is not in the certificate that was read.
    var dropsContent: Bool {
        switch self {
        case .repeatedElement, .strangeElement, .strangeAttribute, .strayText, .unreadableCountry, .unreadableNumber,
            .notCarried:
            true
        default: false
        }
    }

    /// The class, where the element itself does not touch origin.
    var `class`: Finding.Class {
        switch self {
        case .anomalousFrame, .numberOfOtherCountry, .numberOfOtherEntity, .numberOfOtherAgreement: .integrity
        case .formMissing, .unknownVersion, .unreadableNumber, .repeatedElement, .strangeElement: .substantive
        default: .formal
        }
    }

    /// The class at an element: a formal fault in what decides on origin is more than form.
    func `class`(at element: String) -> Finding.Class {
        let isOfContent = [.missingElement, .mandatoryByAnnex, .notOfType, .outOfRange, .notInList].contains(self)
        return isOfContent && Self.touchOrigin.contains(element) ? .substantive : self.class
    }

    /// The elements that decide on origin or on who may claim it.
    private static let touchOrigin: Set<String> = [
        "AgreementAcronym", "ExporterCountry", "ImporterCountry", "GoodsList", "Goods", "GoodsItemCode",
        "GoodsItemName",
        "GoodsItemOriginRules", "GoodsItemRVC", "GoodsItemOtherInstances", "CountryOfOrigin", "DeclarationDate",
        "CertificateDate", "CertificateID",
    ]
}
