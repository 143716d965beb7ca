/// Lines that share a nature of cargo.
public struct ConsignmentItem: CanonicalRecord {
    /// Nature of the cargo (UNCL 7085).
    public var cargoTypes: [Code]
    /// The goods.
    public var lines: [LineItem]
    /// Members of the JSON that this version does not know.
    public var unknown = UnknownMembers()

    public init(
        cargoTypes: [Code] = [],
        lines: [LineItem] = []
    ) {
        self.cargoTypes = cargoTypes
        self.lines = lines
    }

    public init() {
        self.init(cargoTypes: [])
    }

    public static let definition = "consignmentItem"
    public static let about = "Lines that share a nature of cargo."
    public static let members: [Member<ConsignmentItem>] = [
        Member("cargoTypes", \.cargoTypes, "Nature of the cargo (UNCL 7085)."),
        Member("lines", \.lines, "The goods."),
    ]
}
