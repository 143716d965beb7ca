/// The stable name of a code list, like `unit`; it stands in files of sites and on the command line.
public struct CodeListID: RawRepresentable, Sendable, Hashable, Comparable, CustomStringConvertible {
    public let rawValue: String

    public init(rawValue: String) {
        self.rawValue = rawValue
    }

    public var description: String { self.rawValue }

    public static func < (left: CodeListID, right: CodeListID) -> Bool { left.rawValue < right.rawValue }

    /// Countries, ISO 3166-1 alpha-2.
    public static let country = CodeListID(rawValue: "country")
    /// ALADI's member countries.
    public static let aladiMember = CodeListID(rawValue: "aladi-member")
    /// Currencies, ISO 4217.
    public static let currency = CodeListID(rawValue: "currency")
    /// Places, UN/LOCODE: the shape alone, unless the site has a table.
    public static let location = CodeListID(rawValue: "location")
    /// Modes of transport, UN/ECE Recommendation 19.
    public static let transportMode = CodeListID(rawValue: "transport-mode")
    /// Units, UN/ECE Recommendation 20.
    public static let unit = CodeListID(rawValue: "unit")
    /// Words for units, as exporters write them.
    public static let unitWord = CodeListID(rawValue: "unit-word")
    /// Kinds of package, UN/ECE Recommendation 21.
    public static let package = CodeListID(rawValue: "package")
    /// Levels of packaging, EDIFACT 7075.
    public static let packageLevel = CodeListID(rawValue: "package-level")
    /// Kinds of document, EDIFACT 1001.
    public static let documentName = CodeListID(rawValue: "document-name")
    /// States of a document, EDIFACT 4405.
    public static let documentStatus = CodeListID(rawValue: "document-status")
    /// Kinds of reference, EDIFACT 1153.
    public static let reference = CodeListID(rawValue: "reference")
    /// Roles of a party, EDIFACT 3035.
    public static let partyRole = CodeListID(rawValue: "party-role")
    /// Kinds of process, EDIFACT 7187.
    public static let process = CodeListID(rawValue: "process")
    /// Actions of an authority, EDIFACT 9417.
    public static let governmentAction = CodeListID(rawValue: "government-action")
    /// Measured attributes, EDIFACT 6313.
    public static let measuredAttribute = CodeListID(rawValue: "measured-attribute")
    /// Natures of cargo, EDIFACT 7085.
    public static let cargoType = CodeListID(rawValue: "cargo-type")
    /// Kinds of temperature, EDIFACT 6245.
    public static let temperatureType = CodeListID(rawValue: "temperature-type")
    /// Kinds of address, EDIFACT 3131.
    public static let addressType = CodeListID(rawValue: "address-type")
    /// Functions of a place, EDIFACT 3227.
    public static let locationFunction = CodeListID(rawValue: "location-function")
    /// Tags of the IPPC's ePhyto notes.
    public static let ephytoTag = CodeListID(rawValue: "ephyto-tag")
    /// Statements of the IPPC's list.
    public static let statement = CodeListID(rawValue: "statement")
    /// Nomenclatures of goods: tariffs, parts of plants, conditions, organisms.
    public static let commodityClass = CodeListID(rawValue: "commodity-class")
    /// Who submits a certificate of origin to its entity.
    public static let submitter = CodeListID(rawValue: "submitter")
}
