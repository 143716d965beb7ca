public import Canonical

/// A tax identification of one country: its shape and, where a public rule says so, its check digit.
///
/// Pure arithmetic on characters. Whether the number was ever given to anybody only the tax authority knows.
public struct TaxIdScheme: Sendable {
    /// What the arithmetic says about a number.
    public enum Verdict: Sendable, Equatable {
        /// Shape and check digit fit.
        case fits
        /// The shape fits; the scheme has no check digit, or none whose rule is public.
        case shapeOnly
        /// The shape fits, the check digit does not.
        case wrongDigit
        /// The shape is not that of the scheme.
        case malformed
    }

    /// Country of the scheme.
    public let country: CountryCode
    /// Its name, like `CUIT`.
    public let name: String
    /// True where the check digit follows a public rule.
    public let hasCheckDigit: Bool
    let judgement: @Sendable ([UInt8]) -> Verdict

    init(
        _ country: CountryCode,
        _ name: String,
        hasCheckDigit: Bool = true,
        _ judgement: @escaping @Sendable ([UInt8]) -> Verdict
    ) {
        self.country = country
        self.name = name
        self.hasCheckDigit = hasCheckDigit
        self.judgement = judgement
    }

    /// The most bytes that are looked at; ALADI's schemas admit 32 characters.
    static let lengthMax = 64

    /// Judges a number as people write it: points, hyphens, slashes and spaces do not count, nor does the case of letters.
    public func judge(_ written: String) -> Verdict {
        guard let characters = Self.compact(written) else { return .malformed }
        return self.judgement(characters)
    }

    /// The letters and digits of a written number; nil where there is anything else, or too much.
    static func compact(_ written: String) -> [UInt8]? {
        guard written.utf8.count <= self.lengthMax else { return nil }
        var characters: [UInt8] = []
        for scalar in written.unicodeScalars {
            switch scalar {
            case " ", ".", "-", "/", "\u{A0}": continue
            case "a"..."z": characters.append(UInt8(scalar.value) - 0x20)
            case "A"..."Z", "0"..."9", "&": characters.append(UInt8(scalar.value))
            case "Ñ", "ñ": characters.append(self.enye)
            default: return nil
            }
        }
        return characters.isEmpty ? nil : characters
    }

    /// Mexico's RFC may hold Ñ, which has a value of its own.
    static let enye: UInt8 = 0xD1
}

extension TaxIdScheme {
    /// The schemes of a country; a number fits it where it fits one of them.
    public static func of(_ country: CountryCode) -> [TaxIdScheme] {
        self.all.filter { $0.country == country }
    }

    /// Judges a number by all schemes of a country; nil where none is known.
    ///
    /// - Parameters:
    ///   - written: the number.
    ///   - country: whose number it is.
    /// - Returns: the best verdict, and the names of the schemes that gave it.
    public static func judge(_ written: String, of country: CountryCode) -> (verdict: Verdict, schemes: String)? {
        let verdicts = self.of(country).map { ($0.name, $0.judge(written)) }
        for wanted in [Verdict.fits, .shapeOnly, .wrongDigit, .malformed] {
            let names = verdicts.filter { $0.1 == wanted }.map(\.0)
            if !names.isEmpty { return (wanted, names.joined(separator: ", ")) }
        }
        return nil
    }
}
