public import XML

/// Every signature of a document, as its style has them: how each was made, what it covers, who made it.
///
/// The same for documents with one signature and for those that several parties sign. Whether signers are trusted, and
/// at which time, is judged by ``SignatureJudge``.
public struct DocumentSignatures: Sendable, Equatable {
    /// By which style they were checked.
    public let style: SignatureStyle.ID
    /// One for each party of the style, in the order in which they sign; a party that has not signed has a report too.
    public let reports: [SignatureReport]
    /// How far a document of several parties has come; nil for one that one party signs.
    public let stage: SigningStage?
    /// What is remarkable about the document around its signatures.
    public let findings: [SignatureFault]

    init(
        style: SignatureStyle.ID,
        reports: [SignatureReport],
        stage: SigningStage? = nil,
        findings: [SignatureFault] = []
    ) {
        self.style = style
        self.reports = reports
        self.stage = stage
        self.findings = findings
    }

    /// Checks a document by a style, else by the one that it shows; nil where it shows none, that is, where it is not
    /// signed and of no style that tells a stage of signing.
    public static func verify(
        _ document: borrowing ParsedDocument,
        style: SignatureStyle.ID? = nil
    ) -> DocumentSignatures? {
        if let layered = style.map(LayeredStyle.named) ?? LayeredStyle.detect(document.root) {
            return layered.verify(document)
        }
        if let qualified = style.map(XAdESStyle.named) ?? XAdESStyle.detect(document.root) {
            let report = qualified.verify(document)
            return DocumentSignatures(style: report.style, reports: [report])
        }
        guard let single = style.map(SignatureStyle.named) ?? SignatureStyle.detect(document.root) else { return nil }
        return DocumentSignatures(style: single.id, reports: [single.verify(document)])
    }

    /// The names of every style by which a document can be checked.
    public static let styles: [SignatureStyle.ID] =
        SignatureStyle.all.map(\.id) + LayeredStyle.all.map(\.id) + XAdESStyle.all.map(\.id)

    /// The report on a party's signature; nil where the style has no such party.
    public func report(_ party: SignatureParty) -> SignatureReport? {
        self.reports.first { $0.party == party }
    }

    /// True when everybody has signed, and every signature holds.
    public var isIntact: Bool { self.reports.allSatisfy(\.isIntact) }
}
