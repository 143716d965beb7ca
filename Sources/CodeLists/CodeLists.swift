public import Texts

/// Every code list, by its id: what comes with Paso, or what a site made of it.
public struct CodeLists: Sendable, Equatable {
    private var lists: [CodeListID: CodeList]

    private init(_ tables: [CodeTable]) {
        self.lists = Dictionary(
            tables.map { ($0.id, $0.list) },
            uniquingKeysWith: { first, _ in first }
        )
    }

    /// The lists that come with Paso.
    public static let standard = CodeLists(CodeTable.all)

    /// The list of an id; nil where there is none.
    public subscript(id: CodeListID) -> CodeList? { self.lists[id] }

    /// Whether a list has a code.
    public func contains(_ code: String, in list: CodeListID) -> Bool { self.lists[list]?.contains(code) ?? false }

    /// Every list, by its id.
    public var all: [CodeList] { self.lists.values.sorted { $0.id < $1.id } }

    /// The name of a code in a language; nil where the list has none.
    public func name(of code: String, in list: CodeListID, _ language: Language) -> String? {
        self.lists[list]?.name(code, in: language)
    }

    /// A code with its name before it: `Chile (CL)`; the code alone where there is no name.
    public func described(_ code: String, of list: CodeListID, in language: Language) -> String {
        self.lists[list]?.described(code, in: language) ?? code
    }

    /// The lists with a site's tables applied, in the order given: replacements first, then extensions.
    ///
    /// What the schema of a format closes stays closed: formats ask ``standard``, not the site.
    public func applying(_ tables: [SiteCodeTable]) -> CodeLists {
        var result = self
        for table in tables.filter({ $0.change == .replace }) + tables.filter({ $0.change == .extend }) {
            result.lists[table.id]?.apply(table)
        }
        return result
    }
}
