import Canonical
import Exchange

extension Examination.Content {
    /// What a certificate says of itself: where it was issued, for whom, its place in the register.
    ///
    /// Throws for one that names no exporting (`GAT-203`) or importing country (`GAT-204`), or has no usable number.
    init(
        _ certificate: TradeCertificate,
        dialect: String,
        dialectVersion: String,
        canonical: [UInt8],
        adapterDigest: String?
    ) throws {
        guard let issuer = certificate.issuingCountry else { throw EngineRefusal.noExportingCountry }
        guard let importer = certificate.importCountry else { throw EngineRefusal.noImportingCountry }
        let key = try RegisterKey(
            authority: issuer.rawValue,
            kind: certificate.kind,
            number: certificate.baseNumber
        )
        self.init(
            dialect: dialect,
            dialectVersion: dialectVersion,
            certificate: certificate,
            canonical: canonical,
            registerKey: key,
            version: certificate.version,
            intent: try certificate.intent(key),
            issuedIn: issuer,
            importer: importer,
            contentDigest: .of(canonical),
            adapterDigest: adapterDigest
        )
    }
}

extension TradeCertificate {
    /// The number that all editions of the document share: for a certificate of origin without the copy's two digits.
    var baseNumber: String {
        guard case .origin(let certificate) = self, let number = certificate.number else { return self.number }
        return OriginNumber(number)?.base ?? number.text
    }

    /// Which edition of the document it is.
    var version: DocumentVersion {
        switch self {
        case .phytosanitary(let certificate):
            .sps(status: certificate.status.text, issued: certificate.issued?.written ?? "")
        case .importPermit(let permit):
            .sps(status: permit.status.text, issued: permit.issued?.written ?? "")
        case .origin(let certificate):
            .suffix(certificate.number.flatMap { OriginNumber($0)?.copy } ?? "")
        }
    }

    /// What it does to others of its authority.
    ///
    /// A rectified certificate of origin shares the key of its original: the register orders them by version.
    func intent(_ key: RegisterKey) throws -> DocumentIntent {
        switch self {
        case .phytosanitary(let certificate):
            if certificate.isWithdrawn { return .withdrawal(of: key) }
            return try Self.intent(key, replacing: certificate.replacement?.number)
        case .importPermit(let permit):
            if permit.isWithdrawn { return .withdrawal(of: key) }
            return try Self.intent(key, replacing: permit.replacement?.number)
        case .origin(let certificate):
            let copy = certificate.number.flatMap { OriginNumber($0)?.copyNumber } ?? 0
            return copy > 0 ? .rectification(of: key) : .issue
        }
    }

    /// A document that replaces another of its authority, or none.
    private static func intent(_ key: RegisterKey, replacing number: DocumentNumber?) throws -> DocumentIntent {
        guard let number, !number.text.isEmpty else { return .issue }
        return .replacement(of: try RegisterKey(authority: key.authority, kind: key.kind, number: number.text))
    }
}
