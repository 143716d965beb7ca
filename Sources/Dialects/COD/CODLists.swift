import CodeLists

/// The closed lists of the format.
enum CODLists {
    /// The countries that a version knows; Panama came with 1.8.2.
    static func countries(_ version: CODVersion) -> [String] {
        version == .v180 ? self.countries180 : self.countries182
    }

    /// The acronyms of agreements that a version knows.
    static func acronyms(_ version: CODVersion) -> [String] {
        CODAgreement.all.filter { $0.since <= version }.map(\.acronym)
    }

    // Type Countries of the schemas 1.8.0 and 1.8.2 to 4.1.1.
    private static let countries182 = CodeLists.standard[.aladiMember]?.codes ?? []
    private static let countries180 = countries182.filter { $0 != "PA" }
}

/// An agreement as the format knows it: its acronym and the forms on which its certificates are written.
public struct CODAgreement: Sendable, Equatable {
    /// Acronym, like `A18` for ACE 18.
    public let acronym: String
    /// The first version that knows the acronym.
    public let since: CODVersion
    /// The forms in use, the usual one first.
    public let forms: [CODForm]

    init(_ acronym: String, _ since: CODVersion = .v180, _ forms: [CODForm] = [.r252]) {
        self.acronym = acronym
        self.since = since
        self.forms = forms
    }

    /// Every agreement, in the order of the schemas.
    ///
    /// Source: type Acronyms of the schemas; annexes 2 and 3 of ALADI/SEC/di 2327 Rev13 for the forms; practice of 2025 and
    /// 2026 for A13, A14 and A57, which send FormA18. A06 and A58 stand in annex 3 with R252 although the schemas have forms
    /// for them; A08 stands in the schemas only.
    public static let all: [CODAgreement] = [
        CODAgreement("R01"), CODAgreement("R02"), CODAgreement("R03"), CODAgreement("R04"), CODAgreement("R07"),
        CODAgreement("A02", .v180, [.a18]), CODAgreement("A06", .v180, [.a6, .r252]), CODAgreement("A08"),
        CODAgreement("A13", .v180, [.a18, .a14]), CODAgreement("A14", .v180, [.a18, .a14]),
        CODAgreement("A18", .v180, [.a18]), CODAgreement("A22"), CODAgreement("A23"),
        CODAgreement("A24", .v180, [.a24]),
        CODAgreement("A33", .v180, [.a33]), CODAgreement("A35", .v180, [.a35]), CODAgreement("A36", .v180, [.a36]),
        CODAgreement("A38", .v180, [.a38]), CODAgreement("A40"), CODAgreement("A42"), CODAgreement("A46"),
        CODAgreement("A47"), CODAgreement("A49"), CODAgreement("A50"), CODAgreement("A51"), CODAgreement("A53"),
        CODAgreement("A55"), CODAgreement("A57", .v180, [.a18]), CODAgreement("A58", .v180, [.a58, .r252]),
        CODAgreement("A59", .v180, [.a59]), CODAgreement("A60", .v180, [.a60]), CODAgreement("A62"),
        CODAgreement("A63"), CODAgreement("A64"), CODAgreement("A65", .v180, [.a65]),
        CODAgreement("A67", .v410, [.a67]), CODAgreement("A68", .v200, [.a59]), CODAgreement("A69", .v183, [.a59]),
        CODAgreement("A72", .v183, [.a72]), CODAgreement("A73", .v200, [.a73]), CODAgreement("A74", .v410, [.a18]),
        CODAgreement("H29"), CODAgreement("H38"), CODAgreement("G01"), CODAgreement("G02"), CODAgreement("T06"),
        CODAgreement("T07"), CODAgreement("CA1", .v182),
    ]

    /// The agreement with an acronym; nil for one that no version knows.
    public static func named(_ acronym: String) -> CODAgreement? {
        self.byAcronym[acronym]
    }

    private static let byAcronym = Dictionary(
        all.map { ($0.acronym, $0) },
        uniquingKeysWith: { first, _ in first }
    )
}
