/// A certificate of origin: for whom, which goods, under which agreement, on whose word.
public struct CertificateOfOrigin: CanonicalRecord {
    /// Number of the certificate; absent while its issuing entity has not certified it.
    public var number: DocumentNumber?
    /// Form of the agreement that it is written on, like A18.
    public var form: String
    /// Agreement whose preference is claimed.
    public var agreement: TradeAgreement
    /// Who submits it: EXP exporter, REP representative, APO proxy.
    public var submitter: Code?
    /// Exporter.
    public var exporter: OriginParty
    /// Who consigns the goods, where that is not the exporter.
    public var consignor: OriginParty?
    /// Producers of the goods.
    public var producers: [Producer]
    /// The person who signs for the exporter.
    public var signatory: OriginSignatory?
    /// Importer.
    public var importer: OriginParty
    /// Who receives the goods, where that is not the importer.
    public var consignee: OriginParty?
    /// The exhibition that the goods are sent to.
    public var exhibition: Exhibition?
    /// Commercial invoices of the goods.
    public var invoices: [Invoice]
    /// Lines of goods.
    public var items: [OriginItem]
    /// How the goods travel.
    public var transport: OriginTransport?
    /// Containers and other equipment (ISO 6346).
    public var containers: [String]
    /// Operators of third countries who take part in the trade.
    public var thirdParties: [ThirdPartyOperator]
    /// Special circumstances of the origin.
    public var circumstances: OriginCircumstances?
    /// Original proofs that a back-to-back certificate rests on.
    public var backToBack: [DocumentReference]
    /// The certificate whose place this one takes.
    public var replaces: DocumentReference?
    /// Remarks.
    public var remarks: [OriginRemark]
    /// The exporter's declaration.
    public var declaration: OriginDeclaration
    /// The entity that certifies.
    public var issuer: OriginIssuer?
    /// When the entity certified it.
    public var issued: DocumentDate?
    /// Control code of the entity.
    public var controlCode: String?
    /// First day on which it covers goods.
    public var validFrom: DocumentDate?
    /// Last day on which it covers goods.
    public var validUntil: DocumentDate?
    /// Number of the export declaration.
    public var exportDeclaration: String?
    /// What the customs of the importing country entered.
    public var customs: CustomsEntry?
    /// Members of the JSON that this version does not know.
    public var unknown = UnknownMembers()

    public init(
        number: DocumentNumber? = nil,
        form: String = "",
        agreement: TradeAgreement = TradeAgreement(),
        submitter: Code? = nil,
        exporter: OriginParty = OriginParty(),
        consignor: OriginParty? = nil,
        producers: [Producer] = [],
        signatory: OriginSignatory? = nil,
        importer: OriginParty = OriginParty(),
        consignee: OriginParty? = nil,
        exhibition: Exhibition? = nil,
        invoices: [Invoice] = [],
        items: [OriginItem] = [],
        transport: OriginTransport? = nil,
        containers: [String] = [],
        thirdParties: [ThirdPartyOperator] = [],
        circumstances: OriginCircumstances? = nil,
        backToBack: [DocumentReference] = [],
        replaces: DocumentReference? = nil,
        remarks: [OriginRemark] = [],
        declaration: OriginDeclaration = OriginDeclaration(),
        issuer: OriginIssuer? = nil,
        issued: DocumentDate? = nil,
        controlCode: String? = nil,
        validFrom: DocumentDate? = nil,
        validUntil: DocumentDate? = nil,
        exportDeclaration: String? = nil,
        customs: CustomsEntry? = nil
    ) {
        self.number = number
        self.form = form
        self.agreement = agreement
        self.submitter = submitter
        self.exporter = exporter
        self.consignor = consignor
        self.producers = producers
        self.signatory = signatory
        self.importer = importer
        self.consignee = consignee
        self.exhibition = exhibition
        self.invoices = invoices
        self.items = items
        self.transport = transport
        self.containers = containers
        self.thirdParties = thirdParties
        self.circumstances = circumstances
        self.backToBack = backToBack
        self.replaces = replaces
        self.remarks = remarks
        self.declaration = declaration
        self.issuer = issuer
        self.issued = issued
        self.controlCode = controlCode
        self.validFrom = validFrom
        self.validUntil = validUntil
        self.exportDeclaration = exportDeclaration
        self.customs = customs
    }

    public init() {
        self.init(number: nil)
    }

    public static let definition = "certificateOfOrigin"
    public static let about = "A certificate of origin: for whom, which goods, under which agreement, on whose word."
    public static let members: [Member<CertificateOfOrigin>] = [
        Member("number", \.number, "Number of the certificate; absent while its issuing entity has not certified it."),
        Member("form", \.form, "Form of the agreement that it is written on, like A18."),
        Member("agreement", \.agreement, "Agreement whose preference is claimed."),
        Member("submitter", \.submitter, "Who submits it: EXP exporter, REP representative, APO proxy."),
        Member("exporter", \.exporter, "Exporter."),
        Member("consignor", \.consignor, "Who consigns the goods, where that is not the exporter."),
        Member("producers", \.producers, "Producers of the goods."),
        Member("signatory", \.signatory, "The person who signs for the exporter."),
        Member("importer", \.importer, "Importer."),
        Member("consignee", \.consignee, "Who receives the goods, where that is not the importer."),
        Member("exhibition", \.exhibition, "The exhibition that the goods are sent to."),
        Member("invoices", \.invoices, "Commercial invoices of the goods."),
        Member("items", \.items, "Lines of goods."),
        Member("transport", \.transport, "How the goods travel."),
        Member("containers", \.containers, "Containers and other equipment (ISO 6346)."),
        Member("thirdParties", \.thirdParties, "Operators of third countries who take part in the trade."),
        Member("circumstances", \.circumstances, "Special circumstances of the origin."),
        Member("backToBack", \.backToBack, "Original proofs that a back-to-back certificate rests on."),
        Member("replaces", \.replaces, "The certificate whose place this one takes."),
        Member("remarks", \.remarks, "Remarks."),
        Member("declaration", \.declaration, "The exporter's declaration."),
        Member("issuer", \.issuer, "The entity that certifies."),
        Member("issued", \.issued, "When the entity certified it."),
        Member("controlCode", \.controlCode, "Control code of the entity."),
        Member("validFrom", \.validFrom, "First day on which it covers goods."),
        Member("validUntil", \.validUntil, "Last day on which it covers goods."),
        Member("exportDeclaration", \.exportDeclaration, "Number of the export declaration."),
        Member("customs", \.customs, "What the customs of the importing country entered."),
    ]
}
