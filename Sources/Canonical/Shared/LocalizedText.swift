/// A text and the language that it says it is in.
public struct LocalizedText: CanonicalRecord {
    /// The text, character by character as it was written.
    public var text: String
    /// Language tag as written, like `es`.
    public var language: String?
    /// Locale as written, where one is given beside the language.
    public var locale: String?
    /// Members of the JSON that this version does not know.
    public var unknown = UnknownMembers()

    public init(
        text: String,
        language: String? = nil,
        locale: String? = nil
    ) {
        self.text = text
        self.language = language
        self.locale = locale
    }

    public init() {
        self.init(text: "")
    }

    public static let definition = "localizedText"
    public static let about = "A text and the language that it says it is in."
    public static let members: [Member<LocalizedText>] = [
        Member("text", \.text, "The text, character by character as it was written."),
        Member("language", \.language, "Language tag as written, like es."),
        Member("locale", \.locale, "Locale as written, where one is given beside the language."),
    ]
}

extension LocalizedText: ExpressibleByStringLiteral {
    public init(stringLiteral value: String) {
        self.init(value)
    }

    /// A text without a language.
    public init(_ text: String, _ language: String? = nil) {
        self.init(text: text, language: language)
    }
}
