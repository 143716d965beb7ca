public import Canonical
public import XML

/// ALADI's digital certificate of origin (COD) in one version of its format.
///
/// All versions and forms are one table (`CODTable`); reading takes what any of them has and reports what this one has not,
/// writing makes drafts that the version's schema accepts. Signatures are neither read nor written here.
public struct CODDialect: Dialect {
    public let id: DialectIdentifier
    public let version = "2"
    public let kind = DocumentKind.certificateOfOrigin
    /// The version of the format.
    public let format: CODVersion

    init(_ format: CODVersion) {
        self.id = .cod(format)
        self.format = format
    }

    /// One dialect a version, the oldest first.
    public static let all: [any Dialect] = CODVersion.allCases.map(CODDialect.init)

    public func recognises(_ root: Element) -> Bool {
        CODDocument(root)?.version == self.format.rawValue
    }

    public func issuingCountry(of root: Element) -> CountryCode? {
        let document = CODDocument(root)
        return (document?.entityCountry ?? document?.exporterCountry).flatMap(CountryCode.init(rawValue:))
    }

    /// Reads a document of any stage; findings are the breaches of schema, annex 5 and coherence, and what reading met.
    ///
    /// - Throws: `DIA-002` for another document, `COD-001` for another version, `COD-002` without a form, `DIA-004` over a limit.
    public func decode(_ root: Element, options: DecodeOptions) throws(DialectError) -> Decoded {
        guard let document = CODDocument(root) else { throw .otherDialect(root, self.id) }
        guard document.version == self.format.rawValue else { throw .unknownVersion(document) }
        guard let cod = document.cod, let form = document.form else { throw .noForm("–", self.format) }
        let rules = CODRules.findings(document, limits: options.limits)
        var reading = CODReading(options: options, most: options.limits.findingsMax - rules.count)
        let certificate = try reading.certificate(document, cod, form)
        return Decoded(
            certificate: .origin(certificate),
            findings: rules + reading.notes.findings,
            places: reading.places
        )
    }

    public func encode(_ certificate: TradeCertificate, options: EncodeOptions) throws(DialectError) -> Encoded {
        guard case .origin(let certificate) = certificate else { throw .wrongKind(certificate.kind, self.id) }
        let grammar = try self.grammar(of: certificate)
        var (root, writing) = self.draft(certificate, grammar, options)
        guard options.allowsMissing || writing.missing.isEmpty else {
            throw .lacking(writing.missing, grammar.form, self.format)
        }
        root.attributes = []
        do throws(XMLRefusal) {
            let prefix = NamespaceDeclaration("ns1", CODDocument.envelopeNamespace)
            return Encoded(
                bytes: try XMLWriter(prefixes: [prefix], indentation: 2).write(root),
                losses: writing.losses + writing.leftOut(of: certificate)
            )
        } catch {
            throw .notWritable(.root, self.id)
        }
    }

    /// The blocks of the issuing entity, `EH` and `CertificationEH`, to be put into a document that the exporter signed.
    ///
    /// - Throws: `COD-003` where the certificate lacks what the version demands in them.
    public func entityBlocks(
        of certificate: CertificateOfOrigin
    ) throws(DialectError) -> (blocks: [ElementDraft], losses: [Loss]) {
        let grammar = try self.grammar(of: certificate)
        var writing = CODWriting(grammar: grammar)
        let blocks = writing.entityBlocks(certificate)
        guard writing.missing.isEmpty else { throw .lacking(writing.missing, grammar.form, self.format) }
        return (blocks, writing.losses)
    }

    /// The form that the certificate names, or else the usual one of its agreement.
    func grammar(of certificate: CertificateOfOrigin) throws(DialectError) -> CODGrammar {
        let form =
            certificate.form.isEmpty
            ? CODAgreement.named(certificate.agreement.code)?.forms.first { $0.since <= self.format }
            : CODForm(rawValue: certificate.form)
        guard let form, let grammar = CODGrammar.of(self.format, form) else {
            throw .noForm(certificate.form.isEmpty ? certificate.agreement.code : certificate.form, self.format)
        }
        return grammar
    }

    /// The whole document.
    private func draft(
        _ certificate: CertificateOfOrigin,
        _ grammar: CODGrammar,
        _ options: EncodeOptions
    ) -> (root: ElementDraft, writing: CODWriting) {
        var writing = CODWriting(grammar: grammar)
        var cod = ElementDraft("COD", children: writing.exporterBlock(certificate, format: self.format))
        cod.set("id", to: CODDocument.exporterIdentifier)
        let blocks = options.writesEntity ? writing.entityBlocks(certificate) : []
        var codeh = ElementDraft("CODEH", children: [ElementDraft("CODExporter", children: [cod])] + blocks)
        codeh.set("id", to: CODDocument.officialIdentifier)
        let namespace = CODDocument.envelopeNamespace
        return (
            ElementDraft("Envelope", namespace, children: [ElementDraft("CertOrigin", namespace, children: [codeh])]),
            writing
        )
    }
}
