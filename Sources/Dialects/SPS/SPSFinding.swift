import Canonical

/// What the reader of certificates notices; raw values are the codes.
enum SPSFinding: String, CaseIterable {
    case outOfOrder = "DIA-101"
    case unknownElement = "DIA-102"
    case attributeNotCarried = "DIA-103"
    case misplacedNote = "DIA-104"
    case dateAsText = "DIA-105"
    case dateNotRead = "DIA-106"
    case dateWithoutZone = "DIA-107"
    case fillerDropped = "DIA-108"
    case fillerKept = "DIA-109"
    case badBase64 = "DIA-110"
    case attachmentWithoutType = "DIA-111"
    case classWithoutName = "DIA-112"
    case missingElement = "DIA-113"
    case repeatedElement = "DIA-114"
    case codeNotInList = "DIA-115"
    case noteTooLong = "DIA-116"
    case unknownTag = "DIA-117"
    case notDecimal = "DIA-118"
    case strayText = "DIA-119"
    case statusByRule = "DIA-120"
    case badCountry = "DIA-121"
    case unknownUnit = "DIA-122"
    case tagAtOtherLevel = "DIA-123"
    case badIndicator = "DIA-124"
    case noGoods = "DIA-125"
    case assumedEdition = "DIA-126"
    case intercomRule = "DIA-127"
    case contentNotOfForm = "DIA-128"
    case olderTag = "DIA-129"
    case attachmentOfOtherType = "DIA-130"
    case originalNotNamed = "DIA-131"
    case replacedNotNamed = "DIA-132"
    case more = "DIA-199"

    var severity: Finding.Severity {
        switch self {
        case .fillerKept, .dateWithoutZone, .classWithoutName, .unknownTag, .statusByRule, .unknownUnit,
            .attachmentWithoutType, .missingElement, .assumedEdition, .contentNotOfForm, .olderTag, .originalNotNamed:
            .info
        case .outOfOrder, .misplacedNote, .dateAsText, .fillerDropped, .noteTooLong, .strayText, .tagAtOtherLevel,
            .dateNotRead, .attributeNotCarried, .codeNotInList, .intercomRule, .attachmentOfOtherType,
            .replacedNotNamed:
            .warning
        case .unknownElement, .badBase64, .repeatedElement, .notDecimal, .badCountry, .badIndicator, .noGoods, .more:
            .error
        }
    }

    /// True where something of the document is not in the certificate.
    var dropsContent: Bool {
        switch self {
        case .unknownElement, .attributeNotCarried, .fillerDropped, .repeatedElement, .strayText, .badCountry,
            .badIndicator:
            true
        default: false
        }
    }

    var `class`: Finding.Class {
        switch self {
        case .unknownElement, .attributeNotCarried, .dateNotRead, .badBase64, .repeatedElement, .codeNotInList,
            .notDecimal, .badCountry, .badIndicator, .noGoods:
            .substantive
        default: .formal
        }
    }
}
