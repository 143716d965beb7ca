/// One thing that a translation could not carry as it was, so that nothing is lost, altered or added in silence.
public struct Loss: CanonicalRecord {
    /// Where in the canonical document, like `consignment.items[0].lines[0].netWeight`.
    public var path: CanonicalPath
    /// What happened to it.
    public var effect: Effect
    /// Why; a stable word.
    public var reason: Reason
    /// The value, cut to ``valueLengthMax`` characters; nil for a structure.
    public var value: String?
    /// What stands in its place, for `changed` and `added`.
    public var replacement: String?
    /// Members of the JSON that this version does not know.
    public var unknown = UnknownMembers()

    /// Characters of a value that a report shows.
    public static let valueLengthMax = 200

    /// What happened to a value.
    public struct Effect: CanonicalText {
        public let text: String

        public init(_ text: String) {
            self.text = text
        }

        public static let about = "lost, changed, added, implied or missing."

        /// It is not in the output.
        public static let lost: Effect = "lost"
        /// Something else is in the output.
        public static let changed: Effect = "changed"
        /// The output has what the document has not.
        public static let added: Effect = "added"
        /// It is not written because its place in the format says it.
        public static let implied: Effect = "implied"
        /// The format demands it and the document does not have it; the output is incomplete.
        public static let missing: Effect = "missing"
    }

    /// Why a value was not carried.
    public struct Reason: CanonicalText {
        public let text: String

        public init(_ text: String) {
            self.text = text
        }

        public static let about = "Stable word for the cause."

        /// The format has no element for it.
        public static let noPlace: Reason = "no-place"
        /// The format allows only codes of a list that does not hold it.
        public static let notInList: Reason = "not-in-list"
        /// The format demands another form of text (a decimal, base64).
        public static let notOfForm: Reason = "not-of-form"
        /// A rule between the two formats sets another value.
        public static let byRule: Reason = "by-rule"
        /// XML cannot hold some of its characters.
        public static let characters: Reason = "characters"
        /// A word for "nothing" that is never written.
        public static let filler: Reason = "filler"
        /// The octets of an attachment are not in the document.
        public static let elsewhere: Reason = "elsewhere"
        /// The place in the format says it already.
        public static let byPosition: Reason = "by-position"
        /// The format demands a value.
        public static let required: Reason = "required"
        /// A member that this version does not know.
        public static let unknownMember: Reason = "unknown-member"
    }

    public init(
        _ path: CanonicalPath,
        _ effect: Effect,
        _ reason: Reason,
        value: String? = nil,
        replacement: String? = nil
    ) {
        self.path = path
        self.effect = effect
        self.reason = reason
        self.value = value.map { String($0.prefix(Self.valueLengthMax)) }
        self.replacement = replacement.map { String($0.prefix(Self.valueLengthMax)) }
    }

    public init() {
        self.init(.root, .lost, .noPlace)
    }

    public static let definition = "loss"
    public static let about = "One thing that a translation could not carry as it was."

    public static let members: [Member<Loss>] = [
        Member("path", \.pathText, "Where in the canonical document."),
        Member("effect", \.effect, "What happened to it."),
        Member("reason", \.reason, "Why."),
        Member("value", \.value, "The value, cut to 200 characters."),
        Member("replacement", \.replacement, "What stands in its place."),
    ]

    private var pathText: String {
        get { self.path.text }
        set { self.path = CanonicalPath(newValue) }
    }
}
