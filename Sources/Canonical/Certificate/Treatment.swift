/// A treatment of the goods (disinfestation or disinfection).
public struct Treatment: CanonicalRecord {
    /// Kind of process (UNCL 7187); ZZZ where the characteristics say it.
    public var type: Code
    /// When.
    public var period: TreatmentPeriod?
    /// What was done.
    public var characteristics: [TreatmentCharacteristic]
    /// Where.
    public var country: Country?
    /// By whom.
    public var operatedBy: Party?
    /// Members of the JSON that this version does not know.
    public var unknown = UnknownMembers()

    public init(
        type: Code = "ZZZ",
        period: TreatmentPeriod? = nil,
        characteristics: [TreatmentCharacteristic] = [],
        country: Country? = nil,
        operatedBy: Party? = nil
    ) {
        self.type = type
        self.period = period
        self.characteristics = characteristics
        self.country = country
        self.operatedBy = operatedBy
    }

    public init() {
        self.init(type: "ZZZ")
    }

    public static let definition = "treatment"
    public static let about = "A treatment of the goods (disinfestation or disinfection)."
    public static let members: [Member<Treatment>] = [
        Member("type", \.type, "Kind of process (UNCL 7187); ZZZ where the characteristics say it."),
        Member("period", \.period, "When."),
        Member("characteristics", \.characteristics, "What was done."),
        Member("country", \.country, "Where."),
        Member("operatedBy", \.operatedBy, "By whom."),
    ]
}
