/// The exporter's declaration.
public struct OriginDeclaration: CanonicalRecord {
    /// When the exporter declared.
    public var date: DocumentDate?
    /// The declaration in words.
    public var text: String?
    /// Number of the request.
    public var requestNumber: String?
    /// Country of origin of all goods.
    public var originCountry: CountryCode?
    /// Members of the JSON that this version does not know.
    public var unknown = UnknownMembers()

    public init(
        date: DocumentDate? = nil,
        text: String? = nil,
        requestNumber: String? = nil,
        originCountry: CountryCode? = nil
    ) {
        self.date = date
        self.text = text
        self.requestNumber = requestNumber
        self.originCountry = originCountry
    }

    public init() {
        self.init(date: nil)
    }

    public static let definition = "originDeclaration"
    public static let about = "The exporter's declaration."
    public static let members: [Member<OriginDeclaration>] = [
        Member("date", \.date, "When the exporter declared."),
        Member("text", \.text, "The declaration in words."),
        Member("requestNumber", \.requestNumber, "Number of the request."),
        Member("originCountry", \.originCountry, "Country of origin of all goods."),
    ]
}
