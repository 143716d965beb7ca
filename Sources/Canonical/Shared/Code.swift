/// A code and the list that it is taken from.
public struct Code: CanonicalRecord {
    /// The code as written, without white space around it.
    public var code: String
    /// What the code means, in words, as written beside it.
    public var name: String?
    /// Identifier of the list, where it is not the one that the standard names.
    public var list: String?
    /// Name of the list, like `NationalRegistrationNumber`.
    public var listName: String?
    /// Who keeps the list.
    public var listAgency: String?
    /// Edition of the list, where it is not the one that the standard names.
    public var listVersion: String?
    /// Language of the name.
    public var language: String?
    /// Members of the JSON that this version does not know.
    public var unknown = UnknownMembers()

    public init(
        code: String,
        name: String? = nil,
        list: String? = nil,
        listName: String? = nil,
        listAgency: String? = nil,
        listVersion: String? = nil,
        language: String? = nil
    ) {
        self.code = code
        self.name = name
        self.list = list
        self.listName = listName
        self.listAgency = listAgency
        self.listVersion = listVersion
        self.language = language
    }

    public init() {
        self.init(code: "")
    }

    public static let definition = "code"
    public static let about = "A code and the list that it is taken from."
    public static let members: [Member<Code>] = [
        Member("code", \.code, "The code as written, without white space around it."),
        Member("name", \.name, "What the code means, in words, as written beside it."),
        Member("list", \.list, "Identifier of the list, where it is not the one that the standard names."),
        Member("listName", \.listName, "Name of the list, like NationalRegistrationNumber."),
        Member("listAgency", \.listAgency, "Who keeps the list."),
        Member("listVersion", \.listVersion, "Edition of the list, where it is not the one that the standard names."),
        Member("language", \.language, "Language of the name."),
    ]
}

extension Code: ExpressibleByStringLiteral {
    public init(stringLiteral value: String) {
        self.init(code: value)
    }
}
