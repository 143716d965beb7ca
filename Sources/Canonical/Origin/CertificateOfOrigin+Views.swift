extension CertificateOfOrigin {
    /// What it is, for routes and registers.
    public static let kind = DocumentKind.certificateOfOrigin

    /// The country whose entity certifies it; the exporter's as long as none has.
    public var issuingCountry: CountryCode? { self.issuer?.country ?? self.exporter.country }
}

/// The parts of an ALADI certificate number: country 2, entity 3, agreement 3, year 2, number 8 (or 14), copy 2 characters.
///
/// Rev13 of the specification speaks of 26 characters, every schema of 20; both are read.
public struct OriginNumber: Sendable, Hashable {
    /// Country, as written.
    public let country: String
    /// Entity.
    public let entity: String
    /// Acronym of the agreement.
    public let agreement: String
    /// Last two digits of the year of issue.
    public let year: String
    /// Number that the entity gave.
    public let serial: String
    /// `00` for the original, `01`, `02` … for rectified copies.
    public let copy: String

    /// Splits a number; nil unless it has 20 or 26 ASCII letters and digits and the year and copy are digits.
    public init?(_ number: DocumentNumber) {
        let characters = Array(number.text)
        guard characters.count == 20 || characters.count == 26,
            characters.allSatisfy({ $0.isASCII && ($0.isLetter || $0.isNumber) })
        else { return nil }
        func part(_ range: Range<Int>) -> String { String(characters[range]) }
        self.country = part(0..<2)
        self.entity = part(2..<5)
        self.agreement = part(5..<8)
        self.year = part(8..<10)
        self.serial = part(10..<characters.count - 2)
        self.copy = part(characters.count - 2..<characters.count)
        guard (self.year + self.copy).allSatisfy(\.isNumber) else { return nil }
    }

    /// The number without the copy: what all copies of one certificate share.
    public var base: String { self.country + self.entity + self.agreement + self.year + self.serial }

    /// Which copy, 0 for the original.
    public var copyNumber: Int { Int(self.copy) ?? 0 }

    /// The number of another copy of the same certificate.
    public func copy(_ number: Int) -> DocumentNumber {
        DocumentNumber(self.base + (number < 10 ? "0\(number)" : "\(number)"))
    }
}
