public import Canonical
public import XML

/// INTERCOM's import permit (`SPSImportPermit`), by the same tables as the certificates where they agree.
public struct PermitDialect: Dialect {
    public let id = DialectIdentifier.intercomPermit
    public let version = "1"
    public let kind = DocumentKind.importPermit
    private let edition = SPSEdition.intercomPermit

    public init() {}

    private var frame: SPSFrame { SPSFrame(edition: self.edition, dialect: self.id) }

    public func recognises(_ root: Element) -> Bool {
        root.name == "SPSImportPermit" && root.namespace == self.edition.certificateNamespace
    }

    public func decode(_ root: Element, options: DecodeOptions) throws(DialectError) -> Decoded {
        guard self.recognises(root) else { throw .otherDialect(root, self.id) }
        var reader = SPSReader(edition: self.edition, options: options)
        let parts = try self.frame.open(root, needed: ["ID", "StatusCode"], &reader)
        let (document, consignment) = (parts.document, parts.consignment)
        var permit = try reader.within(document, document.name) { (reader) throws(DialectError) in
            try Shape<ImportPermit>.permitDocument.read(document, &reader)
        }
        guard !permit.number.text.isEmpty else { throw .missing("SPSExchangedDocument/ID") }
        permit.consignment = try reader.within(consignment, consignment.name) { (reader) throws(DialectError) in
            try Shape<Consignment>.permitConsignment.read(consignment, &reader)
        }
        reader.holdAgainstRules(root)
        return Decoded(certificate: .importPermit(permit), findings: reader.findings)
    }

    public func encode(
        _ certificate: TradeCertificate,
        options: EncodeOptions
    ) throws(DialectError) -> Encoded {
        guard case .importPermit(let permit) = certificate else { throw .wrongKind(certificate.kind, self.id) }
        var (largest, copy) = (0, permit)
        copy.updateAttachments { largest = max(largest, $0.size) }
        try self.frame.check(largestAttachment: largest, options.limits)
        var writing = SPSWriting(edition: self.edition, options: options)
        let namespace = self.edition.certificateNamespace
        let document = Shape<ImportPermit>.permitDocument.write(
            permit,
            XMLName("SPSExchangedDocument", namespace),
            &writing,
            .root
        )
        let consignment = Shape<Consignment>.permitConsignment.write(
            permit.consignment,
            XMLName("SPSConsignment", namespace),
            &writing,
            CanonicalPath("consignment")
        )
        return try self.frame.close("SPSImportPermit", document, consignment, writing)
    }
}
