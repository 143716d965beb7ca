/// A container or similar, its seals and its temperature.
public struct TransportEquipment: CanonicalRecord {
    /// Number of the container.
    public var id: Identifier?
    /// Seals affixed.
    public var seals: [Seal]
    /// Temperatures set.
    public var temperatures: [TemperatureSetting]
    /// Members of the JSON that this version does not know.
    public var unknown = UnknownMembers()

    public init(
        id: Identifier? = nil,
        seals: [Seal] = [],
        temperatures: [TemperatureSetting] = []
    ) {
        self.id = id
        self.seals = seals
        self.temperatures = temperatures
    }

    public init() {
        self.init(id: nil)
    }

    public static let definition = "transportEquipment"
    public static let about = "A container or similar, its seals and its temperature."
    public static let members: [Member<TransportEquipment>] = [
        Member("id", \.id, "Number of the container."),
        Member("seals", \.seals, "Seals affixed."),
        Member("temperatures", \.temperatures, "Temperatures set."),
    ]
}
