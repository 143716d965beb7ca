/// Who authenticated, where, when and with which statements.
public struct Signatory: CanonicalRecord {
    /// Action of the authority (UNCL 9417).
    public var type: Code?
    /// When; often left empty, then the date of issue counts.
    public var date: DocumentDate?
    /// Place of issue.
    public var place: Location?
    /// Authority and officer.
    public var provider: Party?
    /// Authority at the place of issue.
    public var locationProvider: Party?
    /// Certifying statements.
    public var clauses: [Clause]
    /// Members of the JSON that this version does not know.
    public var unknown = UnknownMembers()

    public init(
        type: Code? = nil,
        date: DocumentDate? = nil,
        place: Location? = nil,
        provider: Party? = nil,
        locationProvider: Party? = nil,
        clauses: [Clause] = []
    ) {
        self.type = type
        self.date = date
        self.place = place
        self.provider = provider
        self.locationProvider = locationProvider
        self.clauses = clauses
    }

    public init() {
        self.init(type: nil)
    }

    public static let definition = "signatory"
    public static let about = "Who authenticated, where, when and with which statements."
    public static let members: [Member<Signatory>] = [
        Member("type", \.type, "Action of the authority (UNCL 9417)."),
        Member("date", \.date, "When; often left empty, then the date of issue counts."),
        Member("place", \.place, "Place of issue."),
        Member("provider", \.provider, "Authority and officer."),
        Member("locationProvider", \.locationProvider, "Authority at the place of issue."),
        Member("clauses", \.clauses, "Certifying statements."),
    ]
}
