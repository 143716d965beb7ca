/// One kind of goods of the consignment, with what is certified about it.
public struct LineItem: CanonicalRecord {
    /// Number of the line; begins at 0 or 1.
    public var sequence: DecimalText?
    /// Description, one per language.
    public var descriptions: [LocalizedText]
    /// Common names.
    public var commonNames: [LocalizedText]
    /// Botanical names.
    public var scientificNames: [LocalizedText]
    /// Production batches.
    public var batches: [Identifier]
    /// Intended use, one per language.
    public var intendedUses: [LocalizedText]
    /// Best-before dates.
    public var expiries: [DocumentDate]
    /// Net weight.
    public var netWeight: Quantity?
    /// Gross weight.
    public var grossWeight: Quantity?
    /// Net volume.
    public var netVolume: Quantity?
    /// Gross volume.
    public var grossVolume: Quantity?
    /// Statements about the line (see the table of tags).
    public var notes: [Note]
    /// Tariff code, part of plant, condition.
    public var classifications: [Classification]
    /// Packages per level.
    public var packages: [Package]
    /// Containers that hold the line.
    public var equipment: [TransportEquipment]
    /// Countries and regions of origin.
    public var origins: [Country]
    /// Places of origin.
    public var originLocations: [Location]
    /// Treatments.
    public var treatments: [Treatment]
    /// Authentications of the line alone.
    public var authentications: [Signatory]
    /// Documents about the line.
    public var references: [DocumentReference]
    /// Members of the JSON that this version does not know.
    public var unknown = UnknownMembers()

    public init(
        sequence: DecimalText? = nil,
        descriptions: [LocalizedText] = [],
        commonNames: [LocalizedText] = [],
        scientificNames: [LocalizedText] = [],
        batches: [Identifier] = [],
        intendedUses: [LocalizedText] = [],
        expiries: [DocumentDate] = [],
        netWeight: Quantity? = nil,
        grossWeight: Quantity? = nil,
        netVolume: Quantity? = nil,
        grossVolume: Quantity? = nil,
        notes: [Note] = [],
        classifications: [Classification] = [],
        packages: [Package] = [],
        equipment: [TransportEquipment] = [],
        origins: [Country] = [],
        originLocations: [Location] = [],
        treatments: [Treatment] = [],
        authentications: [Signatory] = [],
        references: [DocumentReference] = []
    ) {
        self.sequence = sequence
        self.descriptions = descriptions
        self.commonNames = commonNames
        self.scientificNames = scientificNames
        self.batches = batches
        self.intendedUses = intendedUses
        self.expiries = expiries
        self.netWeight = netWeight
        self.grossWeight = grossWeight
        self.netVolume = netVolume
        self.grossVolume = grossVolume
        self.notes = notes
        self.classifications = classifications
        self.packages = packages
        self.equipment = equipment
        self.origins = origins
        self.originLocations = originLocations
        self.treatments = treatments
        self.authentications = authentications
        self.references = references
    }

    public init() {
        self.init(sequence: nil)
    }

    public static let definition = "lineItem"
    public static let about = "One kind of goods of the consignment, with what is certified about it."
    public static let members: [Member<LineItem>] = [
        Member("sequence", \.sequence, "Number of the line; begins at 0 or 1."),
        Member("descriptions", \.descriptions, "Description, one per language."),
        Member("commonNames", \.commonNames, "Common names."),
        Member("scientificNames", \.scientificNames, "Botanical names."),
        Member("batches", \.batches, "Production batches."),
        Member("intendedUses", \.intendedUses, "Intended use, one per language."),
        Member("expiries", \.expiries, "Best-before dates."),
        Member("netWeight", \.netWeight, "Net weight."),
        Member("grossWeight", \.grossWeight, "Gross weight."),
        Member("netVolume", \.netVolume, "Net volume."),
        Member("grossVolume", \.grossVolume, "Gross volume."),
        Member("notes", \.notes, "Statements about the line (see the table of tags)."),
        Member("classifications", \.classifications, "Tariff code, part of plant, condition."),
        Member("packages", \.packages, "Packages per level."),
        Member("equipment", \.equipment, "Containers that hold the line."),
        Member("origins", \.origins, "Countries and regions of origin."),
        Member("originLocations", \.originLocations, "Places of origin."),
        Member("treatments", \.treatments, "Treatments."),
        Member("authentications", \.authentications, "Authentications of the line alone."),
        Member("references", \.references, "Documents about the line."),
    ]
}
