import AdapterKit
import Canonical
import Dialects
import Exchange

/// The bytes that a national system gets, and where they come from.
struct NationalForm: Sendable {
    var bytes: [UInt8]
    var dialect: String
    var source: DocumentReport.NationalSource
    var losses: [LossView]
    /// SHA-256 of ``bytes``.
    var digest: OctetsDigest

    /// The original, untouched, where the system takes its dialect; else a translation into the first dialect that it
    /// takes and that can be written from the document.
    init(
        of certificate: TradeCertificate,
        original: [UInt8],
        dialect: String,
        isOwnTranslation: Bool,
        backend: BackendConfiguration,
        site: Site
    ) throws {
        if backend.accepts.isEmpty || backend.accepts.contains(dialect) {
            self.init(bytes: original, dialect: dialect, source: .original, losses: [])
            return
        }
        let options = EncodeOptions(authorityNames: site.authorityNames)
        for name in backend.accepts {
            guard let writer = DialectCatalogue.dialect(DialectIdentifier(rawValue: name)),
                let encoded = try? writer.encode(certificate, options: options)
            else { continue }
            self.init(
                bytes: encoded.bytes,
                dialect: name,
                source: isOwnTranslation ? .ownTranslation : .attestedTranslation,
                losses: encoded.losses.map { LossView($0) }
            )
            return
        }
        throw EngineReason.noWritableDialect(backend: backend.id)
    }

    private init(bytes: [UInt8], dialect: String, source: DocumentReport.NationalSource, losses: [LossView]) {
        self.bytes = bytes
        self.dialect = dialect
        self.source = source
        self.losses = losses
        self.digest = .of(bytes)
    }
}

extension Site {
    /// The plant protection organisations by country, for formats that name the recipient.
    var authorityNames: [CountryCode: String] {
        self.adapters.compactMapValues { $0.document(PhytosanitaryCertificate.kind)?.issuers.first?.name }
    }
}
