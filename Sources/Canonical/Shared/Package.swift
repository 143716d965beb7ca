/// Packages of one kind at one level.
public struct Package: CanonicalRecord {
    /// Level (UNCL 7075): 1 inner, 2 intermediate, 3 outer.
    public var level: Code?
    /// Kind of package (Recommendation 21).
    public var type: Code?
    /// How many.
    public var quantity: Quantity?
    /// Nominal gross weight.
    public var grossWeight: Quantity?
    /// Nominal gross volume.
    public var grossVolume: Quantity?
    /// Shipping marks.
    public var marks: [LocalizedText]
    /// Members of the JSON that this version does not know.
    public var unknown = UnknownMembers()

    public init(
        level: Code? = nil,
        type: Code? = nil,
        quantity: Quantity? = nil,
        grossWeight: Quantity? = nil,
        grossVolume: Quantity? = nil,
        marks: [LocalizedText] = []
    ) {
        self.level = level
        self.type = type
        self.quantity = quantity
        self.grossWeight = grossWeight
        self.grossVolume = grossVolume
        self.marks = marks
    }

    public init() {
        self.init(level: nil)
    }

    public static let definition = "package"
    public static let about = "Packages of one kind at one level."
    public static let members: [Member<Package>] = [
        Member("level", \.level, "Level (UNCL 7075): 1 inner, 2 intermediate, 3 outer."),
        Member("type", \.type, "Kind of package (Recommendation 21)."),
        Member("quantity", \.quantity, "How many."),
        Member("grossWeight", \.grossWeight, "Nominal gross weight."),
        Member("grossVolume", \.grossVolume, "Nominal gross volume."),
        Member("marks", \.marks, "Shipping marks."),
    ]
}
