public import Canonical
public import XML

/// The UN/CEFACT certificate (`SPSCertificate`), in the editions of ``sps17`` and ``sps11``.
///
/// One set of tables serves both editions and both directions; what differs is data (`SPSEdition`, and the column `in` and
/// `Need` of a row).
public struct SPSDialect: Dialect {
    public let id: DialectIdentifier
    public let version = "1"
    public let kind = DocumentKind.phytosanitaryCertificate
    let edition: SPSEdition

    /// Release 17A: strictly valid on writing.
    ///
    /// INTERCOM's profile shares the namespaces and is read too.
    public static let sps17 = SPSDialect(id: .sps17, edition: .release17A)
    /// Release 13B as the Pacific Alliance writes it.
    public static let sps11 = SPSDialect(id: .sps11, edition: .release13B)

    public func recognises(_ root: Element) -> Bool {
        root.name == "SPSCertificate" && root.namespace == self.edition.certificateNamespace
    }

    public func decode(_ root: Element, options: DecodeOptions) throws(DialectError) -> Decoded {
        guard self.recognises(root) else { throw .otherDialect(root, self.id) }
        var reader = SPSReader(edition: self.edition, options: options)
        guard let document = try self.part("SPSExchangedDocument", of: root, &reader) else {
            throw .missing("SPSExchangedDocument")
        }
        guard let consignment = try self.part("SPSConsignment", of: root, &reader) else {
            throw .missing("SPSConsignment")
        }
        self.noteStrangers(in: root, besides: [document, consignment], &reader)
        for needed in ["ID", "TypeCode", "StatusCode"] {
            guard document.child(needed, self.edition.aggregates)?.text.isEmpty == false else {
                throw .missing("SPSExchangedDocument/" + needed)
            }
        }
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
        return Decoded(certificate: .phytosanitary(certificate), findings: reader.findings)
    }

    public func encode(
        _ certificate: TradeCertificate,
        options: EncodeOptions
    ) throws(DialectError) -> Encoded {
        guard case .phytosanitary(let certificate) = certificate else { throw .wrongKind(certificate.kind, self.id) }
        return try self.write(certificate, options)
    }

    private func write(
        _ certificate: PhytosanitaryCertificate,
        _ options: EncodeOptions
    ) throws(DialectError) -> Encoded {
        try Self.checkAttachments(of: certificate, options.limits)
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
        guard let document, let consignment else { throw .notWritable(writing.blockedAt ?? .root, self.id) }
        var root = ElementDraft(
            "SPSCertificate",
            self.edition.certificateNamespace,
            declarations: self.edition.prefixes + self.edition.customaryDeclarations,
            children: [document, consignment]
        )
        root.set("id", to: self.edition.rootIdentifier)
        return Encoded(bytes: try self.octets(root), losses: writing.losses)
    }

    /// One of the two parts of the root; the first one counts, a second is a finding.
    private func part(
        _ local: String,
        of root: Element,
        _ reader: inout SPSReader
    ) throws(DialectError) -> Element? {
        let parts = root.children(local, self.edition.certificateNamespace)
        for extra in parts.dropFirst() { reader.note(.repeatedElement, at: extra, ["element": local]) }
        return parts.first
    }

    /// Whatever else stands in the root; a signature is known and no content.
    private func noteStrangers(in root: Element, besides parts: [Element], _ reader: inout SPSReader) {
        let names = Set(parts.map(\.qualifiedName))
        for child in root.elements where !names.contains(child.qualifiedName) {
            if child.name == "Signature", child.namespace == "http://www.w3.org/2000/09/xmldsig#" { continue }
            reader.note(.unknownElement, at: child, ["element": child.name])
        }
        if !root.text.isEmpty { reader.note(.strayText, at: root, ["value": root.text]) }
        if let first = root.elements.first, first.name == "SPSConsignment" {
            reader.note(.outOfOrder, at: first, ["element": first.name])
        }
    }

    func octets(_ root: ElementDraft) throws(DialectError) -> [UInt8] {
        do throws(XMLRefusal) {
            return try XMLWriter(prefixes: self.edition.prefixes, placement: .whereUsed).write(root)
        } catch {
            throw .notWritable(.root, self.id)
        }
    }

    private static func checkAttachments(
        of certificate: PhytosanitaryCertificate,
        _ limits: DialectLimits
    ) throws(DialectError) {
        var largest = 0
        var copy = certificate
        copy.updateAttachments { attachment in
            if case .bytes(let bytes) = attachment.content { largest = max(largest, bytes.count) }
        }
        guard largest <= limits.attachmentBytesMax else {
            throw .overLimit("attachmentBytes", most: limits.attachmentBytesMax, at: "references")
        }
    }
}
