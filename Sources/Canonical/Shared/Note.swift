/// A statement under a subject; in a phytosanitary certificate the subject is a tag of the IPPC.
public struct Note: CanonicalRecord {
    /// Tag or free text.
    public var subject: LocalizedText?
    /// The statement as codes.
    public var contentCodes: [Code]
    /// The statement, one per language.
    public var contents: [LocalizedText]
    /// The subject as a code.
    public var subjectCode: Code?
    /// Members of the JSON that this version does not know.
    public var unknown = UnknownMembers()

    public init(
        subject: LocalizedText? = nil,
        contentCodes: [Code] = [],
        contents: [LocalizedText] = [],
        subjectCode: Code? = nil
    ) {
        self.subject = subject
        self.contentCodes = contentCodes
        self.contents = contents
        self.subjectCode = subjectCode
    }

    public init() {
        self.init(subject: nil)
    }

    public static let definition = "note"
    public static let about =
        "A statement under a subject; in a phytosanitary certificate the subject is a tag of the IPPC."
    public static let members: [Member<Note>] = [
        Member("subject", \.subject, "Tag or free text."),
        Member("contentCodes", \.contentCodes, "The statement as codes."),
        Member("contents", \.contents, "The statement, one per language."),
        Member("subjectCode", \.subjectCode, "The subject as a code."),
    ]
}

extension Note {
    /// The subject read as a tag.
    public var tag: NoteTag? { self.subject.map { NoteTag($0.text) } }

    /// A note under a tag of the IPPC.
    public init(_ tag: NoteTag, _ contents: LocalizedText...) {
        self.init(subject: LocalizedText(tag.text), contents: contents)
    }
}
