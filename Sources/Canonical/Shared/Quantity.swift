/// An amount: the value in its lexical form, the unit as a code and as it was written.
public struct Quantity: CanonicalRecord {
    /// The value in the lexical form of its source: 4500.10 stays 4500.10.
    public var value: DecimalText
    /// Unit by UN/ECE Recommendation 20, like `KGM`.
    public var unitCode: String?
    /// Unit in the words of the source, where it uses no code.
    public var unitAsWritten: String?
    /// List of the unit code, where another one is named.
    public var unitList: String?
    /// Members of the JSON that this version does not know.
    public var unknown = UnknownMembers()

    public init(
        value: DecimalText,
        unitCode: String? = nil,
        unitAsWritten: String? = nil,
        unitList: String? = nil
    ) {
        self.value = value
        self.unitCode = unitCode
        self.unitAsWritten = unitAsWritten
        self.unitList = unitList
    }

    public init() {
        self.init(value: "0")
    }

    public static let definition = "quantity"
    public static let about = "An amount: the value in its lexical form, the unit as a code and as it was written."
    public static let members: [Member<Quantity>] = [
        Member("value", \.value, "The value in the lexical form of its source: 4500.10 stays 4500.10."),
        Member("unitCode", \.unitCode, "Unit by UN/ECE Recommendation 20, like KGM."),
        Member("unitAsWritten", \.unitAsWritten, "Unit in the words of the source, where it uses no code."),
        Member("unitList", \.unitList, "List of the unit code, where another one is named."),
    ]
}
