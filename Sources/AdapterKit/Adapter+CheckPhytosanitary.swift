import Canonical

extension Adapter {
    /// What one check notices in a phytosanitary certificate.
    func findings(of check: AdapterCheck.Name, in certificate: PhytosanitaryCertificate) -> [Noticed] {
        switch check {
        case .exportingCountry: self.exportingCountry(certificate)
        case .botanicalName: self.botanicalNames(certificate)
        case .placeAndDate: self.placeAndDate(certificate)
        case .numberPattern, .knownIssuer, .knownAgreement: []
        }
    }

    private func exportingCountry(_ certificate: PhytosanitaryCertificate) -> [Noticed] {
        let consignment = certificate.consignment
        let stated = ([consignment.exportCountry].compactMap { $0 } + consignment.reexportCountries).compactMap(\.code)
        return self.exportingCountry(stated, at: "consignment.exportCountry")
    }

    private func botanicalNames(_ certificate: PhytosanitaryCertificate) -> [Noticed] {
        certificate.lines.enumerated().compactMap { index, line in
            guard line.scientificNames.isEmpty else { return nil }
            return ("ADA-012", "consignment.items", ["item": line.sequence?.text ?? "\(index + 1)"])
        }
    }

    private func placeAndDate(_ certificate: PhytosanitaryCertificate) -> [Noticed] {
        let hasDate = certificate.issued != nil || certificate.signatories.contains { $0.date != nil }
        let hasPlace = certificate.signatories.contains { $0.place != nil }
        return hasDate && hasPlace ? [] : [("ADA-013", "signatories", [:])]
    }
}
