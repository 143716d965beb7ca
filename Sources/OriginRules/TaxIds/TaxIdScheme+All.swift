import Canonical

extension TaxIdScheme {
    /// Every scheme that Paso knows: the members of ALADI first, then neighbours whose numbers occur on certificates.
    public static let all: [TaxIdScheme] = [
        TaxIdScheme("AR", "CUIT", Self.judgeCUIT),
        TaxIdScheme("BO", "NIT", hasCheckDigit: false) { Self.shape($0, 5...15) },
        TaxIdScheme("BR", "CNPJ", Self.judgeCNPJ),
        TaxIdScheme("BR", "CPF", Self.judgeCPF),
        TaxIdScheme("CL", "RUT", Self.judgeChileanRUT),
        TaxIdScheme("CO", "NIT", Self.judgeColombianNIT),
        TaxIdScheme("CU", "NIT", hasCheckDigit: false) { Self.shape($0, 11...11) },
        TaxIdScheme("EC", "RUC", Self.judgeEcuadorianRUC),
        TaxIdScheme("MX", "RFC", Self.judgeRFC),
        // Panama's RUC has several shapes, and a check number beside it whose rule is long: only its length is looked at.
        TaxIdScheme("PA", "RUC", hasCheckDigit: false) { (4...32).contains($0.count) ? .shapeOnly : .malformed },
        TaxIdScheme("PE", "RUC", Self.judgePeruvianRUC),
        TaxIdScheme("PY", "RUC", Self.judgeParaguayanRUC),
        TaxIdScheme("UY", "RUT", Self.judgeUruguayanRUT),
        TaxIdScheme("VE", "RIF", Self.judgeRIF),
        TaxIdScheme("CR", "Cédula jurídica", hasCheckDigit: false, Self.judgeCostaRican),
        TaxIdScheme("DO", "RNC", Self.judgeRNC),
        TaxIdScheme("ES", "NIF", Self.judgeSpanishNIF),
        TaxIdScheme("GT", "NIT", Self.judgeGuatemalanNIT),
        TaxIdScheme("PT", "NIF", Self.judgePortugueseNIF),
        TaxIdScheme("SV", "NIT", Self.judgeSalvadoranNIT),
    ]

    static func shape(_ characters: [UInt8], _ lengths: ClosedRange<Int>) -> Verdict {
        CheckDigit.digits(characters, lengths: lengths) == nil ? .malformed : .shapeOnly
    }

    /// Fits where the last digit is the expected one.
    static func expecting(_ expected: Int, _ digits: [Int]) -> Verdict {
        digits.last == expected ? .fits : .wrongDigit
    }

    /// Fits where a last character is the expected digit, with K for ten.
    static func expecting(_ expected: Int, orK written: UInt8) -> Verdict {
        (written == 0x4B ? 10 : Int(written) - 0x30) == expected ? .fits : .wrongDigit
    }
}
