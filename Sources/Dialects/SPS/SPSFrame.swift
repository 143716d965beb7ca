import Canonical
import XML

/// The frame that certificates and permits share: a root with the document, the consignment and perhaps a signature.
struct SPSFrame {
    let edition: SPSEdition
    let dialect: DialectIdentifier

    /// The two parts of a root.
    struct Parts {
        let document: Element
        let consignment: Element
    }

    /// Finds the parts; whatever else stands in the root becomes a finding.
    ///
    /// `needed` are the elements without a value of which nothing can be made of the document.
    func open(
        _ root: Element,
        needed: [String],
        _ reader: inout SPSReader
    ) throws(DialectError) -> Parts {
        guard let document = self.part("SPSExchangedDocument", of: root, &reader) else {
            throw .missing("SPSExchangedDocument")
        }
        guard let consignment = self.part("SPSConsignment", of: root, &reader) else { throw .missing("SPSConsignment") }
        try self.checkEdition(of: document, in: root)
        self.noteStrangers(in: root, besides: [document, consignment], &reader)
        for name in needed where document.child(name, self.edition.aggregates)?.text.isEmpty != false {
            throw .missing("SPSExchangedDocument/" + name)
        }
        if self.edition.foundation == .assumed {
            reader.note(.assumedEdition, at: root, ["version": String(self.edition.number)])
        }
        return Parts(document: document, consignment: consignment)
    }

    /// Writes a root around the parts.
    func close(
        _ name: String,
        _ document: ElementDraft?,
        _ consignment: ElementDraft?,
        _ writing: SPSWriting
    ) throws(DialectError) -> Encoded {
        let refused = writing.options.allowsMissing ? nil : writing.refusedAt
        guard let document, let consignment, refused == nil else {
            throw .notWritable(refused ?? writing.blockedAt ?? .root, self.dialect)
        }
        var root = ElementDraft(
            name,
            self.edition.certificateNamespace,
            declarations: self.edition.prefixes + self.edition.customaryDeclarations,
            children: [document, consignment]
        )
        root.set("id", to: self.edition.rootIdentifier)
        let encoded = Encoded(bytes: try self.octets(root), losses: writing.losses)
        guard encoded.bytes.count <= writing.options.limits.documentBytesMax else {
            throw .overLimit("documentBytes", most: writing.options.limits.documentBytesMax, at: name)
        }
        try self.checkProfile(encoded.bytes, writing.options)
        return encoded
    }

    /// Refuses attachments over the limit before anything is written.
    func check(largestAttachment: Int, _ limits: DialectLimits) throws(DialectError) {
        guard largestAttachment <= limits.attachmentBytesMax else {
            throw .overLimit("attachmentBytes", most: limits.attachmentBytesMax, at: "references")
        }
    }

    /// Our own output is held against the strict profile that it is for.
    private func checkProfile(_ bytes: [UInt8], _ options: EncodeOptions) throws(DialectError) {
        guard self.edition.isINTERCOM, options.intercom == .validations, !options.allowsMissing else { return }
        var bounds = XMLLimits.document
        bounds.bytesMax = options.limits.documentBytesMax
        guard let root = try? ParsedDocument(parsing: bytes, limits: bounds).root else {
            throw .notWritable(.root, self.dialect)
        }
        let breaches = IntercomRules(self.edition.manner, .validations).breaches(in: root)
        guard breaches.isEmpty else {
            throw .breaksProfile(breaches.map(\.description), options.intercom, self.dialect)
        }
    }

    /// Parts of another edition than the root's are refused by name: nothing of them would be found.
    private func checkEdition(of document: Element, in root: Element) throws(DialectError) {
        guard let first = document.elements.first, first.namespace != self.edition.aggregates,
            document.elements.allSatisfy({ $0.namespace != self.edition.aggregates })
        else { return }
        throw .mixedEditions(root, first.namespace, expected: self.edition.aggregates)
    }

    /// One of the two parts of the root; the first one counts, a second is a finding.
    private func part(_ local: String, of root: Element, _ reader: inout SPSReader) -> Element? {
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

    private func octets(_ root: ElementDraft) throws(DialectError) -> [UInt8] {
        do throws(XMLRefusal) {
            return try XMLWriter(prefixes: self.edition.prefixes, placement: .whereUsed).write(root)
        } catch {
            throw .notWritable(.root, self.dialect)
        }
    }
}

extension SPSReader {
    /// Whether a document of INTERCOM keeps the rules of the profile that it is read under.
    mutating func holdAgainstRules(_ root: Element) {
        guard self.edition.isINTERCOM else { return }
        for breach in IntercomRules(self.edition.manner, self.options.intercom).breaches(in: root) {
            self.note(breach)
        }
    }
}
