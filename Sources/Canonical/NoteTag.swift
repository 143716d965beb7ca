import CodeLists

/// A subject of the IPPC's ePhyto notes, like `ADEDL`; unknown ones are kept as they are.
public struct NoteTag: Sendable, Hashable, ExpressibleByStringLiteral, CustomStringConvertible {
    public let text: String

    public init(_ text: String) {
        self.text = text
    }

    public init(stringLiteral value: String) {
        self.text = value
    }

    public var description: String { self.text }

    /// Where notes of a tag belong.
    public enum Level: String, Sendable {
        /// Notes of the document.
        case document
        /// Notes of a line.
        case line
        /// Notes of a document or a line: the older tags.
        case either
        /// Characteristics of a treatment.
        case treatment
        /// Nomenclature of a classification.
        case classification
    }

    /// What the contents of a tag look like.
    public enum Form: String, Sendable, Equatable {
        case text
        /// The number of a statement in the IPPC's list.
        case statement
        /// A date, in practice often free text.
        case date
        case country
        case decimal
        /// `True` or `False`.
        case answer
        /// A code of the IPPC's treatment or pesticide lists.
        case code
        /// A measure beside the tag.
        case measure
    }

    /// What the guide says about one tag.
    public struct Definition: Sendable {
        public let tag: NoteTag
        public let level: Level
        public let form: Form
        /// Characters of one content; nil where the guide sets no limit.
        public let lengthMax: Int?
    }

    /// What the guide says about this tag; nil for an unknown one.
    public var definition: Definition? { Self.byTag[self] }

    private static let byTag = Dictionary(uniqueKeysWithValues: table.map { ($0.tag, $0) })

    /// Every tag of the ePhyto guide, from the list `ephyto-tag`.
    public static let table: [Definition] = (CodeLists.standard[.ephytoTag]?.all ?? []).compactMap { entry in
        guard let level = entry.attributes["level"].flatMap(Level.init(rawValue:)),
            let form = entry.attributes["form"].flatMap(Form.init(rawValue:))
        else { return nil }
        return Definition(
            tag: NoteTag(entry.code),
            level: level,
            form: form,
            lengthMax: entry.attributes["length"].flatMap { Int($0) }
        )
    }
}
