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

    /// The original, untouched, where the system takes its dialect, or names none for the kind; else a translation into the
    /// first dialect that it takes and that can be written from the document.
    ///
    /// A dialect that only the sender's attestation names proves nothing about the original, which we could not read as
    /// any that we know: then the system gets a translation of what was attested.
    init(
        of certificate: TradeCertificate,
        original: [UInt8],
        dialect: String,
        isOwnTranslation: Bool,
        backend: BackendConfiguration,
        site: Site
    ) throws {
        let accepted = backend.accepts(certificate.kind)
        if accepted.isEmpty || isOwnTranslation && accepted.contains(dialect) {
            self.init(bytes: original, dialect: dialect, source: .original, losses: [])
            return
        }
        for name in accepted {
            let profile = site.ownAdapter?.dialect(name)?.profile ?? .standard
            let options = EncodeOptions(authorityNames: site.authorityNames, intercom: profile)
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

extension BackendConfiguration {
    /// The dialects that it takes of one kind, best first; empty for any: what it says of other kinds says nothing of this one.
    func accepts(_ kind: DocumentKind) -> [String] {
        self.accepts.filter { Self.kind(of: $0) == kind }
    }

    /// The dialects that it hands in of one kind; empty for any.
    func produces(_ kind: DocumentKind) -> [String] {
        self.produces.filter { Self.kind(of: $0) == kind }
    }

    /// The kind that a dialect is for; nil for one that Paso does not know.
    static func kind(of dialect: String) -> DocumentKind? {
        DialectCatalogue.dialect(DialectIdentifier(rawValue: dialect))?.kind
    }
}

extension Site {
    /// The plant protection organisations by country, for formats that name the recipient.
    var authorityNames: [CountryCode: String] {
        self.adapters.compactMapValues { $0.document(PhytosanitaryCertificate.kind)?.issuers.first?.name }
    }
}
