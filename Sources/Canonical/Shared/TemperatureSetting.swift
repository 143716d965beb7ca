/// A temperature to be kept.
public struct TemperatureSetting: CanonicalRecord {
    /// The temperature.
    public var value: Quantity?
    /// Lowest.
    public var minimum: Quantity?
    /// Highest.
    public var maximum: Quantity?
    /// Kind of setting (UNCL 6245).
    public var type: Code?
    /// Members of the JSON that this version does not know.
    public var unknown = UnknownMembers()

    public init(
        value: Quantity? = nil,
        minimum: Quantity? = nil,
        maximum: Quantity? = nil,
        type: Code? = nil
    ) {
        self.value = value
        self.minimum = minimum
        self.maximum = maximum
        self.type = type
    }

    public init() {
        self.init(value: nil)
    }

    public static let definition = "temperatureSetting"
    public static let about = "A temperature to be kept."
    public static let members: [Member<TemperatureSetting>] = [
        Member("value", \.value, "The temperature."),
        Member("minimum", \.minimum, "Lowest."),
        Member("maximum", \.maximum, "Highest."),
        Member("type", \.type, "Kind of setting (UNCL 6245)."),
    ]
}
