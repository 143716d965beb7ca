import Canonical
import Exchange

extension Examination.Content {
    /// What a certificate says of itself: where it was issued, for whom, its place in the register.
    ///
    /// Throws for one that names no exporting (`GAT-203`) or importing country (`GAT-204`), or has no usable number.
    init(
        _ certificate: PhytosanitaryCertificate,
        dialect: String,
        dialectVersion: String,
        canonical: [UInt8],
        adapterDigest: String?
    ) throws {
        guard let issuer = certificate.issuingCountry else { throw EngineRefusal.noExportingCountry }
        guard let importer = certificate.consignment.importCountry?.code else { throw EngineRefusal.noImportingCountry }
        let key = try RegisterKey(
            authority: issuer.rawValue,
            kind: PhytosanitaryCertificate.kind,
            number: certificate.number.text
        )
        self.init(
            dialect: dialect,
            dialectVersion: dialectVersion,
            certificate: certificate,
            canonical: canonical,
            registerKey: key,
            version: .sps(status: certificate.status.text, issued: certificate.issued?.written ?? ""),
            intent: try certificate.intent(key),
            issuedIn: issuer,
            importer: importer,
            contentDigest: .of(canonical),
            adapterDigest: adapterDigest
        )
    }
}

extension PhytosanitaryCertificate {
    /// The country whose authority issued it: the one of re-export, else the exporting one.
    var issuingCountry: CountryCode? {
        if self.isReexport, let country = self.consignment.reexportCountries.compactMap(\.code).first { return country }
        return self.consignment.exportCountry?.code
    }

    /// What it does to others of its authority.
    func intent(_ key: RegisterKey) throws -> DocumentIntent {
        if self.isWithdrawn { return .withdrawal(of: key) }
        guard let replacement = self.replacement, !replacement.number.text.isEmpty else { return .issue }
        return .replacement(
            of: try RegisterKey(authority: key.authority, kind: key.kind, number: replacement.number.text)
        )
    }
}
