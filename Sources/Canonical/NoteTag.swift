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
    public enum Level: Sendable {
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
    public enum Form: Sendable, Equatable {
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
        public let meaning: String
    }

    /// What the guide says about this tag; nil for an unknown one.
    public var definition: Definition? { Self.byTag[self] }

    private static let byTag = Dictionary(uniqueKeysWithValues: table.map { ($0.tag, $0) })

    private static func row(
        _ tag: NoteTag,
        _ level: Level,
        _ form: Form,
        _ lengthMax: Int?,
        _ meaning: String
    ) -> Definition {
        Definition(tag: tag, level: level, form: form, lengthMax: lengthMax, meaning: meaning)
    }

    /// Every tag of the ePhyto guide 2.10.
    public static let table: [Definition] = [
        row("SPSFL", .document, .statement, nil, "no financial liability"),
        row("ADEDL", .document, .text, 8000, "additional declaration"),
        row("ADIPEDL", .document, .text, 256, "number of the import permit"),
        row("ADDIEDL", .document, .date, nil, "date of inspection"),
        row("ADAOEDL", .document, .text, 8000, "other official information"),
        row("DMCL", .document, .text, 512, "distinguishing marks"),
        row("ADRP", .document, .statement, nil, "statement of replacement"),
        row("ADRPN", .document, .text, 60, "number of the certificate that is replaced"),
        row("ADRD", .document, .date, nil, "date of the certificate that is replaced"),
        row("ADRPR", .document, .text, 512, "reason of the replacement"),
        row("ADTLIL", .line, .text, 8000, "additional declaration"),
        row("ADIPTLIL", .line, .text, 256, "number of the import permit"),
        row("ADDITLIL", .line, .date, nil, "date of inspection"),
        row("ADAOTLIL", .line, .text, 8000, "other official information"),
        row("DMTLIL", .line, .text, 1024, "distinguishing marks"),
        row("OPTND", .line, .text, 512, "number and description of packages in words"),
        row("OQV", .line, .decimal, nil, "value of another quantity"),
        row("OQU", .line, .text, 50, "unit of another quantity"),
        row("RPCST", .line, .statement, nil, "statement of re-export"),
        row("RPCCO", .line, .country, nil, "contracting party of origin"),
        row("RPCRF", .line, .text, 60, "number of the original certificate"),
        row("RPCOR", .line, .answer, nil, "the original certificate is attached"),
        row("RPCTC", .line, .answer, nil, "a certified true copy is attached"),
        row("RPCPK", .line, .answer, nil, "the goods are packed"),
        row("RPCRP", .line, .answer, nil, "the goods are repacked"),
        row("RPCOC", .line, .answer, nil, "in original containers"),
        row("RPCNC", .line, .answer, nil, "in new containers"),
        row("RPCPC", .line, .answer, nil, "based on the original certificate"),
        row("RPCAI", .line, .answer, nil, "based on additional inspection"),
        row("ADCO", .either, .text, nil, "additional declaration (older tag)"),
        row("ADIP", .either, .text, nil, "number of the import permit (older tag)"),
        row("ADDI", .either, .date, nil, "date of inspection (older tag)"),
        row("ADAO", .either, .text, nil, "other official information (older tag)"),
        row("TTL1", .treatment, .code, nil, "kind of treatment, first level"),
        row("TTL2", .treatment, .code, nil, "kind of treatment, second level"),
        row("TTCH", .treatment, .code, nil, "active ingredient"),
        row("TTTM", .treatment, .measure, nil, "temperature"),
        row("TTCO", .treatment, .measure, nil, "concentration"),
        row("TTAI", .treatment, .text, 400, "additional information"),
        row("TTFT", .treatment, .text, 8000, "the whole treatment in words"),
        row("HS", .classification, .code, nil, "customs tariff"),
        row("IPPCPCVP", .classification, .text, nil, "part of the plant"),
        row("IPPCPCC", .classification, .text, nil, "condition"),
    ]
}
