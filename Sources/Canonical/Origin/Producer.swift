/// A producer of goods.
public struct Producer: CanonicalRecord {
    /// Number in the list of producers, from 1.
    public var order: Int?
    /// Whether the producer is the exporter: MISMO or DIFERENTE.
    public var sameAsExporter: Code?
    /// Whether the producer is to be kept confidential: CONFIDENCIAL or NO CONFIDENCIAL.
    public var confidentiality: Code?
    /// Who it is.
    public var party: OriginParty
    /// Members of the JSON that this version does not know.
    public var unknown = UnknownMembers()

    public init(
        order: Int? = nil,
        sameAsExporter: Code? = nil,
        confidentiality: Code? = nil,
        party: OriginParty = OriginParty()
    ) {
        self.order = order
        self.sameAsExporter = sameAsExporter
        self.confidentiality = confidentiality
        self.party = party
    }

    public init() {
        self.init(order: nil)
    }

    public static let definition = "producer"
    public static let about = "A producer of goods."
    public static let members: [Member<Producer>] = [
        Member("order", \.order, "Number in the list of producers, from 1."),
        Member("sameAsExporter", \.sameAsExporter, "Whether the producer is the exporter: MISMO or DIFERENTE."),
        Member(
            "confidentiality",
            \.confidentiality,
            "Whether the producer is to be kept confidential: CONFIDENCIAL or NO CONFIDENCIAL."
        ),
        Member("party", \.party, "Who it is."),
    ]
}
