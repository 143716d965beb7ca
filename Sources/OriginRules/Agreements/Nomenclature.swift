/// A nomenclature that tariff codes on certificates of origin are taken from.
public enum Nomenclature: String, Sendable, CaseIterable {
    /// The Harmonized System itself: six digits, or a national code that adds two or four, since older schemas had no six.
    case hs = "HS"
    /// ALADI's nomenclature on the base of the Harmonized System, eight digits.
    case naladisa = "NALADISA"
    /// MERCOSUR's common nomenclature, eight digits.
    case ncm = "NCM"
    /// The Andean Community's common nomenclature, eight digits; national tariffs add two.
    case nandina = "NANDINA"
    /// ALADI's older nomenclature on the base of the Brussels one, seven digits.
    case naladi = "NALADI"

    /// How many digits its codes have.
    public var digits: [Int] {
        switch self {
        case .hs: [6, 8, 10]
        case .naladisa, .ncm: [8]
        case .nandina: [8, 10]
        case .naladi: [7]
        }
    }

    /// Whether its first six digits are those of the Harmonized System.
    public var isHarmonized: Bool { self != .naladi }
}
