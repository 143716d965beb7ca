/// When a treatment took place and how long it took.
public struct TreatmentPeriod: CanonicalRecord {
    /// Begin.
    public var start: DocumentDate?
    /// End.
    public var end: DocumentDate?
    /// Duration, like 2 HUR.
    public var duration: Quantity?
    /// Members of the JSON that this version does not know.
    public var unknown = UnknownMembers()

    public init(
        start: DocumentDate? = nil,
        end: DocumentDate? = nil,
        duration: Quantity? = nil
    ) {
        self.start = start
        self.end = end
        self.duration = duration
    }

    public init() {
        self.init(start: nil)
    }

    public static let definition = "treatmentPeriod"
    public static let about = "When a treatment took place and how long it took."
    public static let members: [Member<TreatmentPeriod>] = [
        Member("start", \.start, "Begin."),
        Member("end", \.end, "End."),
        Member("duration", \.duration, "Duration, like 2 HUR."),
    ]
}
