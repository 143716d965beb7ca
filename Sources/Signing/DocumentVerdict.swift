public import Foundation
public import Trust

/// The judgement on every signature of a document, and on the document: one word for it all.
public struct DocumentVerdict: Sendable, Equatable {
    /// One signature with what it was judged by.
    public struct Part: Sendable, Equatable {
        /// What was found about the signature.
        public let report: SignatureReport
        /// When and for whom the document says that it was made.
        public let claim: SignatureClaim
        /// What was found about its signer, for each reading of the time; empty where there was nobody to judge.
        public let chains: [ChainVerdict]
        /// The signature's timestamps and their authorities, in the order in which they stand.
        public let timestamps: [TimestampVerdict]
        /// When the signature provably existed at the latest, by its earliest timestamp that counts; nil without one.
        public let bestSignatureTime: Date?
        /// Signature and signer together.
        public let verdict: SignatureVerdict
    }

    /// By which style the document was checked.
    public let style: SignatureStyle.ID
    /// How far the signing has come; nil for a document that one party signs.
    public let stage: SigningStage?
    /// In the order in which the parties sign.
    public let parts: [Part]
    /// All of it: as good as its worst part, with the findings of all, worst first.
    public let verdict: SignatureVerdict

    /// The part of a party; nil where the style has no such party.
    public func part(_ party: SignatureParty) -> Part? {
        self.parts.first { $0.report.party == party }
    }
}
