extension ImportPermit {
    /// The kind by which routing and the register know it.
    public static let kind = DocumentKind.importPermit

    /// The country whose authority issued it: the importing one; where that is not written, the one that the number ends in,
    /// as the Andean Community's numbers do.
    public var issuingCountry: CountryCode? {
        self.consignment.importCountry?.code ?? Self.countryAtEnd(of: self.number)
    }

    /// The country that it is for: the exporting one; where that is not written, the only one that its goods come from.
    public var exportingCountry: CountryCode? {
        if let stated = self.consignment.exportCountry?.code { return stated }
        let origins = Set(self.lines.flatMap(\.origins).compactMap(\.code))
        return origins.count == 1 ? origins.first : nil
    }

    /// Every line of every item.
    public var lines: [LineItem] { self.consignment.items.flatMap(\.lines) }

    /// Every point of entry that it allows.
    public var entryPoints: [Location] {
        [self.consignment.unloadingPort].compactMap { $0 } + self.consignment.furtherEntryPoints
    }

    /// True for the state 40.
    public var isWithdrawn: Bool { self.status == .withdrawn }

    /// The permit that this one replaces (notes ADRPN, ADRD, ADRPR); nil where it replaces none.
    public var replacement: PhytosanitaryCertificate.Replacement? {
        PhytosanitaryCertificate.Replacement(self.notes)
    }

    /// For how many days it holds, where it says so (EDIFACT format 804).
    public var validityDays: Int? {
        self.effective.flatMap { $0.format == "804" ? Int($0.written) : nil }
    }

    /// The last day on which it holds, as far as that can be told.
    public var validUntil: UTCTime? {
        guard let days = self.validityDays else { return self.effective?.instant }
        guard (0...36_600).contains(days), let issued = self.issued?.instant else { return nil }
        return UTCTime(milliseconds: issued.milliseconds + Int64(days) * 86_400_000)
    }

    /// True for a number of the Andean Community: digits, then CO, BO, EC or PE.
    public static func isAndean(_ number: String) -> Bool {
        let digits = number.utf8.dropLast(2)
        return ["CO", "BO", "EC", "PE"].contains(number.suffix(2)) && (1...58).contains(digits.count)
            && digits.allSatisfy { (0x30...0x39).contains($0) }
    }

    private static func countryAtEnd(of number: DocumentNumber) -> CountryCode? {
        self.isAndean(number.text) ? CountryCode(rawValue: String(number.text.suffix(2))) : nil
    }
}
