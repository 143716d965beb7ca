import Canonical

extension Adapter {
    /// What one check notices in a certificate of origin.
    func findings(
        of check: AdapterCheck.Name,
        in certificate: CertificateOfOrigin,
        _ document: AdapterDocument
    ) -> [Noticed] {
        switch check {
        case .exportingCountry:
            self.exportingCountry([certificate.exporter.country].compactMap { $0 }, at: "exporter.country")
        case .knownIssuer: self.issuer(certificate, document)
        case .knownAgreement: self.agreement(certificate, document)
        case .numberPattern, .botanicalName, .placeAndDate: []
        }
    }

    /// Nothing is known of a country whose adapter names no number of an entity: then ALADI's directory must judge alone.
    private func issuer(_ certificate: CertificateOfOrigin, _ document: AdapterDocument) -> [Noticed] {
        let known = document.issuers.compactMap(\.entity)
        guard let issuer = certificate.issuer, !known.isEmpty, !known.contains(issuer.id) else { return [] }
        return [("ADA-014", "issuer.id", ["entity": String(issuer.id.prefix(40)), "country": self.country.rawValue])]
    }

    private func agreement(_ certificate: CertificateOfOrigin, _ document: AdapterDocument) -> [Noticed] {
        guard !document.agreements.contains(certificate.agreement.code) else { return [] }
        let found = String(certificate.agreement.code.prefix(40))
        return [("ADA-015", "agreement.code", ["agreement": found, "country": self.country.rawValue])]
    }
}
