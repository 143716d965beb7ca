public import Canonical
public import XML

/// The importing authority's answer as the UN/CEFACT message `SPSAcknowledgement`, in the edition of the certificate.
public enum SPSAcknowledgement {
    /// The name by which reports call the message of an edition, like `sps-acknowledgement-17`.
    public static func dialect(of root: Element) -> DialectIdentifier? {
        self.edition(of: root).map { Self.dialect($0) }
    }

    /// True where the root element is such an answer, of an edition that is known.
    public static func recognises(_ root: Element) -> Bool {
        self.edition(of: root) != nil
    }

    /// Reads an answer; the first document that it refers to is the certificate.
    ///
    /// The Hub's typed form is read too: its document may stand in the namespace of the aggregates.
    public static func decode(
        _ root: Element,
        options: DecodeOptions = DecodeOptions()
    ) throws(DialectError) -> (answer: AuthorityAnswer, findings: [Finding]) {
        guard let edition = self.edition(of: root) else {
            if root.name == "SPSAcknowledgement" { throw .unknownDialect(root) }
            throw .otherDialect(root, self.dialect(.release17A))
        }
        let places = [edition.acknowledgementNamespace, edition.aggregates]
        let found = places.lazy.compactMap { root.child("SPSAcknowledgementDocument", $0) }.first
        guard let document = found else { throw .missing("SPSAcknowledgementDocument") }
        var reader = SPSReader(edition: edition, options: options)
        if edition.foundation == .assumed {
            reader.note(.assumedEdition, at: root, ["version": String(edition.number)])
        }
        guard document.child("StatusCode", edition.aggregates)?.text.isEmpty == false else {
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
            relationship: first.relationship == nil ? nil : "ZZZ",
            number: Identifier(id: number.id)
        )
        if first == plain { answer.references.removeFirst() }
        return (answer, reader.findings)
    }

    /// Reads the octets of an answer.
    public static func decode(_ bytes: [UInt8]) throws -> (answer: AuthorityAnswer, findings: [Finding]) {
        try self.decode(ParsedDocument(parsing: bytes).root)
    }

    /// Writes an answer in the edition of the dialect that the certificate is in; 17A's for any other dialect.
    public static func encode(
        _ answer: AuthorityAnswer,
        to dialect: DialectIdentifier = .sps17,
        options: EncodeOptions = EncodeOptions()
    ) throws(DialectError) -> Encoded {
        let edition = SPSEdition.table.first { .sps($0.number) == dialect } ?? .release17A
        var writing = SPSWriting(edition: edition, options: options)
        guard !answer.number.text.isEmpty else { throw .notWritable(CanonicalPath("number"), self.dialect(edition)) }
        let document = Shape<AuthorityAnswer>.acknowledgementDocument.write(
            self.whole(answer),
            XMLName("SPSAcknowledgementDocument", edition.acknowledgementNamespace),
            &writing,
            .root
        )
        guard let document, writing.refusedAt == nil || options.allowsMissing else {
            throw .notWritable(writing.refusedAt ?? writing.blockedAt ?? .root, self.dialect(edition))
        }
        let root = ElementDraft(
            "SPSAcknowledgement",
            edition.acknowledgementNamespace,
            declarations: self.prefixes(edition),
            children: [document]
        )
        do throws(XMLRefusal) {
            return Encoded(
                bytes: try XMLWriter(prefixes: self.prefixes(edition), placement: .whereUsed).write(root),
                losses: writing.losses
            )
        } catch {
            throw .notWritable(.root, self.dialect(edition))
        }
    }

    /// The answer with the certificate as the first document that it refers to.
    private static func whole(_ answer: AuthorityAnswer) -> AuthorityAnswer {
        guard answer.references.first?.number?.id != answer.number.text else { return answer }
        var whole = answer
        whole.references.insert(
            DocumentReference(
                type: answer.documentType.map { Code(code: $0.text) },
                relationship: "ZZZ",
                number: Identifier(id: answer.number.text)
            ),
            at: 0
        )
        return whole
    }

    private static func edition(of root: Element) -> SPSEdition? {
        guard root.name == "SPSAcknowledgement" else { return nil }
        return SPSEdition.table.first { $0.acknowledgementNamespace == root.namespace }
    }

    private static func dialect(_ edition: SPSEdition) -> DialectIdentifier {
        DialectIdentifier(rawValue: "sps-acknowledgement-\(edition.number)")
    }

    private static func prefixes(_ edition: SPSEdition) -> [NamespaceDeclaration] {
        [NamespaceDeclaration("rsm", edition.acknowledgementNamespace)] + edition.prefixes.dropFirst()
    }
}
