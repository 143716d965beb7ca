public import Canonical
public import Texts

/// An agreement under which members of ALADI grant each other preferences for goods that originate with them.
public struct Agreement: Sendable, Equatable {
    /// Acronym in certificates, like `A18`.
    public let acronym: String
    /// Name for people.
    public let name: Text
    /// Who grants whom: one list where every party grants all others; two or more where each grants only the other lists.
    public let sides: [[CountryCode]]
    /// The only country whose goods have the preference, where it is granted in favour of one.
    public let beneficiary: CountryCode?
    /// Forms of the certificate, like `A18` or `R252`; the usual one first.
    public let forms: [String]
    /// The nomenclature of its tariff codes; nil where no text that was read says so.
    public let nomenclature: Nomenclature?
    /// Where the nomenclature stands.
    public let nomenclatureSource: String?
    /// What it rules about certificates, by date; empty where nothing is known.
    public let regimes: [OriginRegime]
    /// Where parties and forms stand.
    public let source: String

    init(
        _ acronym: String,
        _ name: Text,
        sides: [[CountryCode]],
        beneficiary: CountryCode? = nil,
        forms: [String],
        nomenclature: (Nomenclature, String)? = nil,
        regimes: [OriginRegime] = [],
        source: String = "ALADI/SEC/di 2327 Rev13, annexes 2 and 3"
    ) {
        self.acronym = acronym
        self.name = name
        self.sides = sides
        self.beneficiary = beneficiary
        self.forms = forms
        self.nomenclature = nomenclature?.0
        self.nomenclatureSource = nomenclature?.1
        self.regimes = regimes
        self.source = source
    }

    /// Everybody who is bound by it, sorted.
    public var parties: [CountryCode] { self.sides.flatMap { $0 }.sorted() }

    /// Whether a country is a party.
    public func binds(_ country: CountryCode) -> Bool {
        self.sides.contains { $0.contains(country) }
    }

    /// Whether goods of one country have preferences in the other under this agreement.
    public func grants(from exporter: CountryCode, to importer: CountryCode) -> Bool {
        guard exporter != importer, self.binds(exporter), self.binds(importer) else { return false }
        guard self.beneficiary == nil || self.beneficiary == exporter else { return false }
        return !self.isOneSide(exporter, importer)
    }

    /// Whether both countries stand on the same side of an agreement between blocs, which then grants nothing between them.
    public func isOneSide(_ first: CountryCode, _ second: CountryCode) -> Bool {
        self.sides.count > 1 && self.sides.contains { $0.contains(first) && $0.contains(second) }
    }

    /// What rules certificates on a form that are issued on a day; nil where that is not known.
    public func regime(on day: CalendarDay, form: String) -> OriginRegime? {
        self.regimes.last { regime in
            (regime.from.map { $0 <= day } ?? true) && (regime.forms.isEmpty || regime.forms.contains(form))
        }
    }
}

extension Agreement {
    /// The agreement of an acronym; nil for an unknown one.
    public static func named(_ acronym: String) -> Agreement? {
        self.byAcronym[acronym]
    }

    /// All agreements, in the order of ALADI's list.
    public static let all: [Agreement] = Self.regional + Self.complementation + Self.others

    /// The agreements under which goods of one country have preferences in another, in the order of ALADI's list.
    public static func between(_ exporter: CountryCode, _ importer: CountryCode) -> [Agreement] {
        self.all.filter { $0.grants(from: exporter, to: importer) }
    }

    private static let byAcronym = Dictionary(
        Agreement.all.map { ($0.acronym, $0) },
        uniquingKeysWith: { first, _ in first }
    )
}
