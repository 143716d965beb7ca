public import Canonical
public import XML

/// The importing authority's answer as the UN/CEFACT message `SPSAcknowledgement:17`.
public enum SPSAcknowledgement {
    static let namespace = "urn:un:unece:uncefact:data:standard:SPSAcknowledgement:17"
    private static let dialect = DialectIdentifier(rawValue: "sps-acknowledgement-17")

    /// True where the root element is such an answer.
    public static func recognises(_ root: Element) -> Bool {
        root.name == "SPSAcknowledgement" && root.namespace == self.namespace
    }

    /// Reads an answer; the first document that it refers to is the certificate.
    public static func decode(
        _ root: Element,
        options: DecodeOptions = DecodeOptions()
    ) throws(DialectError) -> (answer: AuthorityAnswer, findings: [Finding]) {
        guard self.recognises(root) else { throw .otherDialect(root, self.dialect) }
        guard let document = root.child("SPSAcknowledgementDocument", self.namespace) else {
            throw .missing("SPSAcknowledgementDocument")
        }
        var reader = SPSReader(edition: .release17A, options: options)
        guard document.child("StatusCode", reader.edition.aggregates)?.text.isEmpty == false else {
            throw .missing("SPSAcknowledgementDocument/StatusCode")
        }
        var answer = try reader.within(document, document.name) { (reader) throws(DialectError) in
            try Shape<AuthorityAnswer>.acknowledgementDocument.read(document, &reader)
        }
        guard let first = answer.references.first, let number = first.number, !number.id.isEmpty else {
            throw .missing("SPSAcknowledgementDocument/ReferenceSPSReferencedDocument/ID")
        }
        answer.number = DocumentNumber(number.id)
        answer.documentType = first.type.map { DocumentTypeCode($0.code) }
        let plain = DocumentReference(
            type: first.type.map { Code(code: $0.code) },
            relationship: "ZZZ",
            number: Identifier(id: number.id)
        )
        if first == plain { answer.references.removeFirst() }
        return (answer, reader.findings)
    }

    /// Reads the octets of an answer.
    public static func decode(_ bytes: [UInt8]) throws -> (answer: AuthorityAnswer, findings: [Finding]) {
        try self.decode(ParsedDocument(parsing: bytes).root)
    }

    /// Writes an answer.
    public static func encode(
        _ answer: AuthorityAnswer,
        options: EncodeOptions = EncodeOptions()
    ) throws(DialectError) -> Encoded {
        let edition = SPSEdition.release17A
        var writing = SPSWriting(edition: edition, options: options)
        guard !answer.number.text.isEmpty else { throw .notWritable(CanonicalPath("number"), self.dialect) }
        var whole = answer
        if answer.references.first?.number?.id != answer.number.text {
            whole.references.insert(
                DocumentReference(
                    type: answer.documentType.map { Code(code: $0.text) },
                    relationship: "ZZZ",
                    number: Identifier(id: answer.number.text)
                ),
                at: 0
            )
        }
        let document = Shape<AuthorityAnswer>.acknowledgementDocument.write(
            whole,
            XMLName("SPSAcknowledgementDocument", self.namespace),
            &writing,
            .root
        )
        guard let document else { throw .notWritable(writing.blockedAt ?? .root, self.dialect) }
        let prefixes = [NamespaceDeclaration("rsm", self.namespace)] + edition.prefixes.dropFirst()
        let root = ElementDraft("SPSAcknowledgement", self.namespace, declarations: prefixes, children: [document])
        do throws(XMLRefusal) {
            return Encoded(
                bytes: try XMLWriter(prefixes: prefixes, placement: .whereUsed).write(root),
                losses: writing.losses
            )
        } catch {
            throw .notWritable(.root, self.dialect)
        }
    }
}
