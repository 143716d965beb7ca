/// One fact about a treatment; the first description is a tag (TTL1, TTCH, TTFT ...).
public struct TreatmentCharacteristic: CanonicalRecord {
    /// Attribute measured (UNCL 6313).
    public var type: Code?
    /// Tag, then the fact in words, one per language.
    public var descriptions: [LocalizedText]
    /// Measured value.
    public var value: Quantity?
    /// Lowest value.
    public var minimum: Quantity?
    /// Highest value.
    public var maximum: Quantity?
    /// Members of the JSON that this version does not know.
    public var unknown = UnknownMembers()

    public init(
        type: Code? = nil,
        descriptions: [LocalizedText] = [],
        value: Quantity? = nil,
        minimum: Quantity? = nil,
        maximum: Quantity? = nil
    ) {
        self.type = type
        self.descriptions = descriptions
        self.value = value
        self.minimum = minimum
        self.maximum = maximum
    }

    public init() {
        self.init(type: nil)
    }

    public static let definition = "treatmentCharacteristic"
    public static let about = "One fact about a treatment; the first description is a tag (TTL1, TTCH, TTFT ...)."
    public static let members: [Member<TreatmentCharacteristic>] = [
        Member("type", \.type, "Attribute measured (UNCL 6313)."),
        Member("descriptions", \.descriptions, "Tag, then the fact in words, one per language."),
        Member("value", \.value, "Measured value."),
        Member("minimum", \.minimum, "Lowest value."),
        Member("maximum", \.maximum, "Highest value."),
    ]
}

extension TreatmentCharacteristic {
    /// The first description read as a tag.
    public var tag: NoteTag? { self.descriptions.first.map { NoteTag($0.text) } }

    /// A fact under a tag of the IPPC.
    public init(_ tag: NoteTag, _ texts: LocalizedText..., value: Quantity? = nil) {
        self.init(descriptions: [LocalizedText(tag.text)] + texts, value: value)
    }
}
