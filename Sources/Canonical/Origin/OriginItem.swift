/// One line of goods of a certificate of origin.
public struct OriginItem: CanonicalRecord {
    /// Number of the line, from 1.
    public var order: Int
    /// The invoice that it stands on, by its number in the list.
    public var invoiceOrder: Int?
    /// Its producer, by the number in the list.
    public var producerOrder: Int?
    /// Tariff code.
    public var tariff: TariffCode
    /// Description.
    public var description: String
    /// Trade mark.
    public var trademark: String?
    /// Serial number.
    public var serialNumber: String?
    /// Marks and numbers of the packages.
    public var marks: [String]
    /// Packages.
    public var packages: [Package]
    /// Quantity: the value, its unit as a code and as written.
    public var quantity: Quantity?
    /// Value.
    public var value: GoodsValue?
    /// Why it originates.
    public var criterion: OriginCriterion
    /// Further instances: DMI, MAI, BMF, ACU, NO, N/A.
    public var otherInstances: [Code]
    /// Method or percentage of the regional value content, like VT.
    public var regionalValueContent: String?
    /// Country of origin.
    public var originCountry: CountryCode?
    /// The producer's declaration of origin.
    public var producerDeclaration: ProducerDeclaration?
    /// Advance ruling on its origin.
    public var advanceRuling: AdvanceRuling?
    /// Members of the JSON that this version does not know.
    public var unknown = UnknownMembers()

    public init(
        order: Int = 0,
        invoiceOrder: Int? = nil,
        producerOrder: Int? = nil,
        tariff: TariffCode = TariffCode(),
        description: String = "",
        trademark: String? = nil,
        serialNumber: String? = nil,
        marks: [String] = [],
        packages: [Package] = [],
        quantity: Quantity? = nil,
        value: GoodsValue? = nil,
        criterion: OriginCriterion = OriginCriterion(),
        otherInstances: [Code] = [],
        regionalValueContent: String? = nil,
        originCountry: CountryCode? = nil,
        producerDeclaration: ProducerDeclaration? = nil,
        advanceRuling: AdvanceRuling? = nil
    ) {
        self.order = order
        self.invoiceOrder = invoiceOrder
        self.producerOrder = producerOrder
        self.tariff = tariff
        self.description = description
        self.trademark = trademark
        self.serialNumber = serialNumber
        self.marks = marks
        self.packages = packages
        self.quantity = quantity
        self.value = value
        self.criterion = criterion
        self.otherInstances = otherInstances
        self.regionalValueContent = regionalValueContent
        self.originCountry = originCountry
        self.producerDeclaration = producerDeclaration
        self.advanceRuling = advanceRuling
    }

    public init() {
        self.init(order: 0)
    }

    public static let definition = "originItem"
    public static let about = "One line of goods of a certificate of origin."
    public static let members: [Member<OriginItem>] = [
        Member("order", \.order, "Number of the line, from 1."),
        Member("invoiceOrder", \.invoiceOrder, "The invoice that it stands on, by its number in the list."),
        Member("producerOrder", \.producerOrder, "Its producer, by the number in the list."),
        Member("tariff", \.tariff, "Tariff code."),
        Member("description", \.description, "Description."),
        Member("trademark", \.trademark, "Trade mark."),
        Member("serialNumber", \.serialNumber, "Serial number."),
        Member("marks", \.marks, "Marks and numbers of the packages."),
        Member("packages", \.packages, "Packages."),
        Member("quantity", \.quantity, "Quantity: the value, its unit as a code and as written."),
        Member("value", \.value, "Value."),
        Member("criterion", \.criterion, "Why it originates."),
        Member("otherInstances", \.otherInstances, "Further instances: DMI, MAI, BMF, ACU, NO, N/A."),
        Member(
            "regionalValueContent",
            \.regionalValueContent,
            "Method or percentage of the regional value content, like VT."
        ),
        Member("originCountry", \.originCountry, "Country of origin."),
        Member("producerDeclaration", \.producerDeclaration, "The producer's declaration of origin."),
        Member("advanceRuling", \.advanceRuling, "Advance ruling on its origin."),
    ]
}
