public import Canonical
public import XML

/// The UN/CEFACT certificate (`SPSCertificate`) in every edition of its namespace, and INTERCOM's export certificate.
///
/// One set of tables serves all of them and both directions; what differs is data (`SPSEdition`, and the columns `in` and
/// `Need` of a row).
public struct SPSDialect: Dialect {
    public let id: DialectIdentifier
    public let version = "2"
    public let kind = DocumentKind.phytosanitaryCertificate
    let edition: SPSEdition

    /// Every edition of UN/CEFACT's namespace, oldest first.
    public static let editions: [SPSDialect] = SPSEdition.table.map {
        SPSDialect(id: .sps($0.number), edition: $0)
    }
    /// Release 17A: strictly valid on writing.
    public static let sps17 = SPSDialect(id: .sps17, edition: .release17A)
    /// Release 13B as the Pacific Alliance writes it.
    public static let sps11 = SPSDialect(id: .sps11, edition: SPSEdition.numbered(11) ?? .release17A)
    /// INTERCOM's export certificate: the namespaces of 17A, with cardinalities and lengths of its own.
    public static let intercomExport = SPSDialect(id: .intercomExport, edition: .intercomExport)

    private var frame: SPSFrame { SPSFrame(edition: self.edition, dialect: self.id) }

    /// True for a root of the edition.
    ///
    /// INTERCOM shares the namespaces of 17A: the one document is told from the other by its number and by what it leaves out.
    public func recognises(_ root: Element) -> Bool {
        guard self.reads(root) else { return false }
        switch self.edition.manner {
        case .intercomExport: return IntercomShape.isExport(root, self.edition)
        case .unece: return self.edition.number != 17 || !IntercomShape.isExport(root, self.edition)
        case .pacificAlliance, .intercomPermit: return true
        }
    }

    /// True for a root that the edition can be asked to read.
    private func reads(_ root: Element) -> Bool {
        root.name == "SPSCertificate" && root.namespace == self.edition.certificateNamespace
    }

    public func decode(_ root: Element, options: DecodeOptions) throws(DialectError) -> Decoded {
        guard self.reads(root) else { throw .otherDialect(root, self.id) }
        var reader = SPSReader(edition: self.edition, options: options)
        let parts = try self.frame.open(root, needed: ["ID", "TypeCode", "StatusCode"], &reader)
        let (document, consignment) = (parts.document, parts.consignment)
        var certificate = try reader.within(document, document.name) { (reader) throws(DialectError) in
            try Shape<PhytosanitaryCertificate>.exchangedDocument.read(document, &reader)
        }
        guard !certificate.number.text.isEmpty else { throw .missing("SPSExchangedDocument/ID") }
        guard [.phytosanitary, .phytosanitaryReexport].contains(certificate.type) else {
            throw .otherKind(certificate.type.text)
        }
        certificate.consignment = try reader.within(consignment, consignment.name) { (reader) throws(DialectError) in
            try Shape<Consignment>.consignment.read(consignment, &reader)
        }
        LifeCycle.check(certificate, document, &reader)
        reader.holdAgainstRules(root)
        return Decoded(certificate: .phytosanitary(certificate), findings: reader.findings)
    }

    public func encode(
        _ certificate: TradeCertificate,
        options: EncodeOptions
    ) throws(DialectError) -> Encoded {
        guard case .phytosanitary(let certificate) = certificate else { throw .wrongKind(certificate.kind, self.id) }
        try self.frame.check(largestAttachment: certificate.largestAttachment, options.limits)
        var writing = SPSWriting(edition: self.edition, options: options)
        guard certificate.consignment.items.contains(where: { !$0.lines.isEmpty }) else {
            throw .notWritable(CanonicalPath("consignment.items"), self.id)
        }
        let document = Shape<PhytosanitaryCertificate>.exchangedDocument.write(
            certificate,
            XMLName("SPSExchangedDocument", self.edition.certificateNamespace),
            &writing,
            .root
        )
        let consignment = Shape<Consignment>.consignment.write(
            certificate.consignment,
            XMLName("SPSConsignment", self.edition.certificateNamespace),
            &writing,
            CanonicalPath("consignment")
        )
        return try self.frame.close("SPSCertificate", document, consignment, writing)
    }
}

extension PhytosanitaryCertificate {
    /// Octets of the largest attachment.
    fileprivate var largestAttachment: Int {
        var (largest, copy) = (0, self)
        copy.updateAttachments { largest = max(largest, $0.size) }
        return largest
    }
}

extension Attachment {
    /// Octets that the document holds of it.
    var size: Int {
        if case .bytes(let bytes) = self.content { bytes.count } else { 0 }
    }
}

/// How INTERCOM's export certificate is told from UN/CEFACT's: they share every name.
enum IntercomShape {
    /// True where the number ends in an Andean country and the title, without which no certificate is valid 17A, is left out.
    static func isExport(_ root: Element, _ edition: SPSEdition) -> Bool {
        guard let document = root.child("SPSExchangedDocument", edition.certificateNamespace),
            document.child("Name", edition.aggregates) == nil,
            let number = document.child("ID", edition.aggregates)?.text
        else { return false }
        return ImportPermit.isAndean(number)
    }
}

/// What the states and kinds of a certificate demand of its notes.
enum LifeCycle {
    static func check(_ certificate: PhytosanitaryCertificate, _ document: Element, _ reader: inout SPSReader) {
        if certificate.isReexport, !reader.edition.isPacific {
            let isNamed =
                certificate.lines.contains { !$0.contents(of: "RPCRF").isEmpty }
                || certificate.references.contains { $0.relationship?.code == "AWR" }
            if !isNamed { reader.note(.originalNotNamed, at: document) }
        }
        let isReplacement = ["ADRP", "ADRD", "ADRPR"].contains { !certificate.contents(of: NoteTag($0)).isEmpty }
        if isReplacement, certificate.replacement == nil { reader.note(.replacedNotNamed, at: document) }
    }
}
