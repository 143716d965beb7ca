/// An identifier and the scheme that it belongs to.
public struct Identifier: CanonicalRecord {
    /// The identifier as written, without white space around it.
    public var id: String
    /// Identifier of the scheme.
    public var scheme: String?
    /// Name of the scheme.
    public var schemeName: String?
    /// Who keeps the scheme.
    public var schemeAgency: String?
    /// Edition of the scheme.
    public var schemeVersion: String?
    /// Members of the JSON that this version does not know.
    public var unknown = UnknownMembers()

    public init(
        id: String,
        scheme: String? = nil,
        schemeName: String? = nil,
        schemeAgency: String? = nil,
        schemeVersion: String? = nil
    ) {
        self.id = id
        self.scheme = scheme
        self.schemeName = schemeName
        self.schemeAgency = schemeAgency
        self.schemeVersion = schemeVersion
    }

    public init() {
        self.init(id: "")
    }

    public static let definition = "identifier"
    public static let about = "An identifier and the scheme that it belongs to."
    public static let members: [Member<Identifier>] = [
        Member("id", \.id, "The identifier as written, without white space around it."),
        Member("scheme", \.scheme, "Identifier of the scheme."),
        Member("schemeName", \.schemeName, "Name of the scheme."),
        Member("schemeAgency", \.schemeAgency, "Who keeps the scheme."),
        Member("schemeVersion", \.schemeVersion, "Edition of the scheme."),
    ]
}

extension Identifier: ExpressibleByStringLiteral {
    public init(stringLiteral value: String) {
        self.init(id: value)
    }
}
