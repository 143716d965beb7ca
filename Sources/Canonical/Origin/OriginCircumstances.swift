/// Special circumstances of the origin.
public struct OriginCircumstances: CanonicalRecord {
    /// Accumulation of origin.
    public var accumulation: Bool?
    /// Partial cumulation.
    public var partialCumulation: Bool?
    /// De minimis.
    public var deMinimis: Bool?
    /// Back-to-back certificate.
    public var isBackToBack: Bool?
    /// Goods for an exhibition.
    public var isExhibition: Bool?
    /// Issued after shipment.
    public var issuedRetroactively: Bool?
    /// Members of the JSON that this version does not know.
    public var unknown = UnknownMembers()

    public init(
        accumulation: Bool? = nil,
        partialCumulation: Bool? = nil,
        deMinimis: Bool? = nil,
        isBackToBack: Bool? = nil,
        isExhibition: Bool? = nil,
        issuedRetroactively: Bool? = nil
    ) {
        self.accumulation = accumulation
        self.partialCumulation = partialCumulation
        self.deMinimis = deMinimis
        self.isBackToBack = isBackToBack
        self.isExhibition = isExhibition
        self.issuedRetroactively = issuedRetroactively
    }

    public init() {
        self.init(accumulation: nil)
    }

    public static let definition = "originCircumstances"
    public static let about = "Special circumstances of the origin."
    public static let members: [Member<OriginCircumstances>] = [
        Member("accumulation", \.accumulation, "Accumulation of origin."),
        Member("partialCumulation", \.partialCumulation, "Partial cumulation."),
        Member("deMinimis", \.deMinimis, "De minimis."),
        Member("isBackToBack", \.isBackToBack, "Back-to-back certificate."),
        Member("isExhibition", \.isExhibition, "Goods for an exhibition."),
        Member("issuedRetroactively", \.issuedRetroactively, "Issued after shipment."),
    ]
}
