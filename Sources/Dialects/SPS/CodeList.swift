import CodeLists

/// A list of codes that 17A closes, and how the two editions name it.
///
/// The codes are those that come with Paso: what a site adds to a list is in no schema.
struct CodeList: Sendable {
    /// The identifier that both editions give the list.
    let id: String
    let version17A: String
    /// Nil where no 13B document at hand names the list; then the attributes are left out.
    let version13B: String?
    /// The code that stands for "none of these", where the list has one.
    let fallback: String?
    private let codes: Set<Substring>

    init(id: String, version17A: String, version13B: String?, fallback: String?, _ list: CodeListID) {
        self.id = id
        self.version17A = version17A
        self.version13B = version13B
        self.fallback = fallback
        self.codes = Self.codes(list) { $0["17A"] != "no" }
    }

    func contains(_ code: String) -> Bool {
        self.codes.contains(Substring(code))
    }

    /// Countries that the 17A schema knows.
    static let countries = codes(.country)

    /// Units that Paso knows; others are kept and reported.
    static let units = codes(.unit)

    private static func codes(
        _ list: CodeListID,
        where isMeant: ([String: String]) -> Bool = { _ in true }
    ) -> Set<Substring> {
        Set((CodeLists.standard[list]?.all ?? []).filter { isMeant($0.attributes) }.map { Substring($0.code) })
    }
}
