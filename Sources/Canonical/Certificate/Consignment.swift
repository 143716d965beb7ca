/// What is shipped: from whom to whom, how, and the goods.
public struct Consignment: CanonicalRecord {
    /// Number of the consignment.
    public var id: Identifier?
    /// When it is ready for inspection.
    public var availableFrom: DocumentDate?
    /// When it leaves the country of export.
    public var exportExit: DocumentDate?
    /// True for the provisions of a ship.
    public var isShipStores: Bool?
    /// Exporter.
    public var consignor: Party?
    /// Importer.
    public var consignee: Party?
    /// Country of export.
    public var exportCountry: Country?
    /// Countries that exported it again.
    public var reexportCountries: [Country]
    /// Where it was stored.
    public var storage: [Location]
    /// Where it is loaded.
    public var loadingPort: Location?
    /// Country of destination.
    public var importCountry: Country?
    /// Where the importer takes it.
    public var receiptLocation: Location?
    /// Countries on the way.
    public var transitCountries: [Country]
    /// Places on the way.
    public var transitLocations: [Location]
    /// Declared point of entry.
    public var unloadingPort: Location?
    /// Further points of entry, where a document allows several.
    public var furtherEntryPoints: [Location]
    /// Where it was examined.
    public var examination: Location?
    /// Carrier.
    public var carrier: Party?
    /// Who sends it off.
    public var despatch: Party?
    /// Whom it is delivered to.
    public var delivery: Party?
    /// Agent for customs transit.
    public var customsTransitAgent: Party?
    /// Means of conveyance.
    public var transport: [TransportMovement]
    /// Containers and seals.
    public var equipment: [TransportEquipment]
    /// The goods.
    public var items: [ConsignmentItem]
    /// Members of the JSON that this version does not know.
    public var unknown = UnknownMembers()

    public init(
        id: Identifier? = nil,
        availableFrom: DocumentDate? = nil,
        exportExit: DocumentDate? = nil,
        isShipStores: Bool? = nil,
        consignor: Party? = nil,
        consignee: Party? = nil,
        exportCountry: Country? = nil,
        reexportCountries: [Country] = [],
        storage: [Location] = [],
        loadingPort: Location? = nil,
        importCountry: Country? = nil,
        receiptLocation: Location? = nil,
        transitCountries: [Country] = [],
        transitLocations: [Location] = [],
        unloadingPort: Location? = nil,
        furtherEntryPoints: [Location] = [],
        examination: Location? = nil,
        carrier: Party? = nil,
        despatch: Party? = nil,
        delivery: Party? = nil,
        customsTransitAgent: Party? = nil,
        transport: [TransportMovement] = [],
        equipment: [TransportEquipment] = [],
        items: [ConsignmentItem] = []
    ) {
        self.id = id
        self.availableFrom = availableFrom
        self.exportExit = exportExit
        self.isShipStores = isShipStores
        self.consignor = consignor
        self.consignee = consignee
        self.exportCountry = exportCountry
        self.reexportCountries = reexportCountries
        self.storage = storage
        self.loadingPort = loadingPort
        self.importCountry = importCountry
        self.receiptLocation = receiptLocation
        self.transitCountries = transitCountries
        self.transitLocations = transitLocations
        self.unloadingPort = unloadingPort
        self.furtherEntryPoints = furtherEntryPoints
        self.examination = examination
        self.carrier = carrier
        self.despatch = despatch
        self.delivery = delivery
        self.customsTransitAgent = customsTransitAgent
        self.transport = transport
        self.equipment = equipment
        self.items = items
    }

    public init() {
        self.init(id: nil)
    }

    public static let definition = "consignment"
    public static let about = "What is shipped: from whom to whom, how, and the goods."
    public static let members: [Member<Consignment>] = [
        Member("id", \.id, "Number of the consignment."),
        Member("availableFrom", \.availableFrom, "When it is ready for inspection."),
        Member("exportExit", \.exportExit, "When it leaves the country of export."),
        Member("isShipStores", \.isShipStores, "True for the provisions of a ship."),
        Member("consignor", \.consignor, "Exporter."),
        Member("consignee", \.consignee, "Importer."),
        Member("exportCountry", \.exportCountry, "Country of export."),
        Member("reexportCountries", \.reexportCountries, "Countries that exported it again."),
        Member("storage", \.storage, "Where it was stored."),
        Member("loadingPort", \.loadingPort, "Where it is loaded."),
        Member("importCountry", \.importCountry, "Country of destination."),
        Member("receiptLocation", \.receiptLocation, "Where the importer takes it."),
        Member("transitCountries", \.transitCountries, "Countries on the way."),
        Member("transitLocations", \.transitLocations, "Places on the way."),
        Member("unloadingPort", \.unloadingPort, "Declared point of entry."),
        Member(
            "furtherEntryPoints",
            \.furtherEntryPoints,
            "Further points of entry, where a document allows several."
        ),
        Member("examination", \.examination, "Where it was examined."),
        Member("carrier", \.carrier, "Carrier."),
        Member("despatch", \.despatch, "Who sends it off."),
        Member("delivery", \.delivery, "Whom it is delivered to."),
        Member("customsTransitAgent", \.customsTransitAgent, "Agent for customs transit."),
        Member("transport", \.transport, "Means of conveyance."),
        Member("equipment", \.equipment, "Containers and seals."),
        Member("items", \.items, "The goods."),
    ]
}
