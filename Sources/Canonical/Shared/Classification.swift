/// The class of goods in a nomenclature: tariff code, part of plant, condition.
public struct Classification: CanonicalRecord {
    /// Identifier of the nomenclature.
    public var systemId: Identifier?
    /// Nomenclature: `HS`, `IPPCPCVP` (part of plant), `IPPCPCC` (condition).
    public var systems: [LocalizedText]
    /// Code in the nomenclature; `listVersion` is its edition.
    public var code: Code?
    /// Name of the class, one per language.
    public var names: [LocalizedText]
    /// Members of the JSON that this version does not know.
    public var unknown = UnknownMembers()

    public init(
        systemId: Identifier? = nil,
        systems: [LocalizedText] = [],
        code: Code? = nil,
        names: [LocalizedText] = []
    ) {
        self.systemId = systemId
        self.systems = systems
        self.code = code
        self.names = names
    }

    public init() {
        self.init(systemId: nil)
    }

    public static let definition = "classification"
    public static let about = "The class of goods in a nomenclature: tariff code, part of plant, condition."
    public static let members: [Member<Classification>] = [
        Member("systemId", \.systemId, "Identifier of the nomenclature."),
        Member("systems", \.systems, "Nomenclature: HS, IPPCPCVP (part of plant), IPPCPCC (condition)."),
        Member("code", \.code, "Code in the nomenclature; listVersion is its edition."),
        Member("names", \.names, "Name of the class, one per language."),
    ]
}

extension Classification {
    /// The name of the nomenclature, like `HS`.
    public var nomenclature: String? { self.systems.first?.text }

    /// The edition of the nomenclature, where it is stated.
    public var edition: String? { self.code?.listVersion }

    /// A class by nomenclature and code or name.
    public init(_ nomenclature: String, code: Code? = nil, name: LocalizedText? = nil) {
        self.init(systems: [LocalizedText(nomenclature)], code: code, names: name.map { [$0] } ?? [])
    }
}
