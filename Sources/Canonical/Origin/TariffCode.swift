/// A tariff code with the nomenclature and edition that it is taken from.
public struct TariffCode: CanonicalRecord {
    /// Code as written, like 2204.21.00.
    public var code: String
    /// Nomenclature: HS, NALADISA, NCM, NANDINA; absent where the source does not say.
    public var nomenclature: String?
    /// Edition of the nomenclature as written, like SA 2022.
    public var edition: String?
    /// Members of the JSON that this version does not know.
    public var unknown = UnknownMembers()

    public init(
        code: String = "",
        nomenclature: String? = nil,
        edition: String? = nil
    ) {
        self.code = code
        self.nomenclature = nomenclature
        self.edition = edition
    }

    public init() {
        self.init(code: "")
    }

    public static let definition = "tariffCode"
    public static let about = "A tariff code with the nomenclature and edition that it is taken from."
    public static let members: [Member<TariffCode>] = [
        Member("code", \.code, "Code as written, like 2204.21.00."),
        Member(
            "nomenclature",
            \.nomenclature,
            "Nomenclature: HS, NALADISA, NCM, NANDINA; absent where the source does not say."
        ),
        Member("edition", \.edition, "Edition of the nomenclature as written, like SA 2022."),
    ]

    /// The digits of the code, without points.
    public var digits: String { self.code.filter { $0.isASCII && $0.isNumber } }
}
