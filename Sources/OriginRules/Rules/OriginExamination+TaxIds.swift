import Canonical

extension OriginExamination {
    /// Tax identifications of everybody; a wrong one is told and never rejects.
    mutating func examineTaxIds() {
        let certificate = self.certificate
        var parties: [(String, OriginParty?)] = [
            ("exporter", certificate.exporter), ("consignor", certificate.consignor),
            ("importer", certificate.importer), ("consignee", certificate.consignee),
        ]
        parties += certificate.producers.enumerated().map { ("producers[\($0.offset)].party", $0.element.party) }
        parties += certificate.thirdParties.enumerated().map { ("thirdParties[\($0.offset)].party", $0.element.party) }
        for (path, party) in parties {
            guard let id = party?.taxId?.id, let country = party?.country else { continue }
            self.examineTaxId(id, of: country, at: path + ".taxId")
        }
    }

    private mutating func examineTaxId(_ id: String, of country: CountryCode, at path: String) {
        guard let (verdict, schemes) = TaxIdScheme.judge(id, of: country) else {
            return self.report.add("COD-132", at: path, ["scheme": country.rawValue])
        }
        let scheme = schemes + " " + country.rawValue
        switch verdict {
        case .fits: return
        case .shapeOnly: self.report.add("COD-132", at: path, ["scheme": scheme])
        case .malformed: self.report.add("COD-130", at: path, ["value": id, "scheme": scheme])
        case .wrongDigit: self.report.add("COD-131", at: path, ["value": id, "scheme": scheme])
        }
    }
}
