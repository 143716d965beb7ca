public import Texts

/// A list of codes with its source and edition, and what a site made of it.
///
/// A list is for naming and reporting. A code that is not in it is kept as it was written and reported, never refused:
/// the lists at hand are seldom whole, and the world's lists grow faster than programs.
public struct CodeList: Sendable, Equatable {
    public let id: CodeListID
    /// What it is a list of.
    public let title: Text
    /// What its codes look like.
    public let shape: CodeShape
    /// The columns beside the code and the names, like `alpha-3`.
    public let columns: [String]
    /// The list's own source and edition first, then each change of the site.
    public private(set) var provenance: [Provenance]
    /// Every code, in the order of the list.
    public private(set) var codes: [String]
    private var entries: [String: CodeEntry]

    init(
        id: CodeListID,
        title: Text,
        shape: CodeShape,
        columns: [String],
        provenance: Provenance,
        entries: [CodeEntry]
    ) {
        self.id = id
        self.title = title
        self.shape = shape
        self.columns = columns
        self.provenance = [provenance]
        self.codes = entries.map(\.code)
        self.entries = Dictionary(entries.map { ($0.code, $0) }, uniquingKeysWith: { first, _ in first })
    }

    /// The source and edition that the list has now.
    public var origin: Provenance { self.provenance.last { $0.change != .extend } ?? self.provenance[0] }

    /// The entry of a code, written as the list writes it.
    public subscript(code: String) -> CodeEntry? { self.entries[code] }

    /// Whether the list has a code.
    public func contains(_ code: String) -> Bool { self.entries[code] != nil }

    /// The name of a code; nil where the list does not have the code, or has it without a name.
    public func name(_ code: String, in language: Language) -> String? {
        self.entries[code]?.name(in: language)
    }

    /// Every entry, in the order of the list.
    public var all: [CodeEntry] { self.codes.compactMap { self.entries[$0] } }

    /// The codes of a list, with the name in brackets where there is one: `kilogram (KGM)`; an unknown code stays alone.
    public func described(_ code: String, in language: Language) -> String {
        self.name(code, in: language).map { "\($0) (\(code))" } ?? code
    }

    /// True where every entry has a name in every language.
    public var isTranslated: Bool {
        self.entries.values.allSatisfy { $0.names.count == Language.allCases.count }
    }

    /// The list with a table of a site applied.
    mutating func apply(_ table: SiteCodeTable) {
        if table.change == .replace {
            self.codes = []
            self.entries = [:]
            self.provenance = self.provenance.filter { $0.file == nil }
        }
        for entry in table.entries {
            if self.entries.updateValue(entry, forKey: entry.code) == nil { self.codes.append(entry.code) }
        }
        self.provenance.append(table.provenance)
    }
}
