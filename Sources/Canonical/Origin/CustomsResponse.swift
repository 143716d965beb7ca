/// The answer of the importing country's customs to a certificate of origin.
public struct CustomsResponse: CanonicalRecord {
    /// Number of the certificate, with its copy.
    public var number: DocumentNumber
    /// Agreement whose preference was claimed.
    public var agreement: TradeAgreement
    /// Country that issued the certificate.
    public var issuingCountry: CountryCode?
    /// Country whose customs answers.
    public var importCountry: CountryCode?
    /// Which answer it is to this certificate, from 1; a later one takes the place of an earlier one.
    public var sequence: Int
    /// What customs entered: accepted, utilised, partly-utilised, rejected or cancelled, why and when.
    public var customs: CustomsEntry
    /// How much of each item was used until now, where a part was.
    public var utilised: [UtilisedItem]
    /// Members of the JSON that this version does not know.
    public var unknown = UnknownMembers()

    public init(
        number: DocumentNumber,
        agreement: TradeAgreement = TradeAgreement(),
        issuingCountry: CountryCode? = nil,
        importCountry: CountryCode? = nil,
        sequence: Int = 1,
        customs: CustomsEntry = CustomsEntry(),
        utilised: [UtilisedItem] = []
    ) {
        self.number = number
        self.agreement = agreement
        self.issuingCountry = issuingCountry
        self.importCountry = importCountry
        self.sequence = sequence
        self.customs = customs
        self.utilised = utilised
    }

    public init() {
        self.init(number: "")
    }

    public static let definition = "customsResponse"
    public static let about = "The answer of the importing country's customs to a certificate of origin."
    public static let members: [Member<CustomsResponse>] = [
        Member("number", \.number, "Number of the certificate, with its copy."),
        Member("agreement", \.agreement, "Agreement whose preference was claimed."),
        Member("issuingCountry", \.issuingCountry, "Country that issued the certificate."),
        Member("importCountry", \.importCountry, "Country whose customs answers."),
        Member(
            "sequence",
            \.sequence,
            "Which answer it is to this certificate, from 1; a later one takes the place of an earlier one."
        ),
        Member(
            "customs",
            \.customs,
            "What customs entered: accepted, utilised, partly-utilised, rejected or cancelled, why and when."
        ),
        Member("utilised", \.utilised, "How much of each item was used until now, where a part was."),
    ]
}

/// How much of one item of a certificate of origin was used.
public struct UtilisedItem: CanonicalRecord {
    /// Number of the item in the certificate.
    public var item: Int
    /// What was used until now.
    public var quantity: Quantity
    /// Members of the JSON that this version does not know.
    public var unknown = UnknownMembers()

    public init(item: Int, quantity: Quantity = Quantity()) {
        self.item = item
        self.quantity = quantity
    }

    public init() {
        self.init(item: 0)
    }

    public static let definition = "utilisedItem"
    public static let about = "How much of one item of a certificate of origin was used."
    public static let members: [Member<UtilisedItem>] = [
        Member("item", \.item, "Number of the item in the certificate."),
        Member("quantity", \.quantity, "What was used until now."),
    ]
}
