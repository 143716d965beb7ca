public import Canonical
public import CodeLists
public import Exchange
public import Foundation

/// Everything that Paso can say to a person about one file: what it is, what it says, and whether that can be relied on.
///
/// A pure value; the renderers turn it into text, JSON or a page, in any language.
public struct Inspection: Sendable, Equatable {
    /// The one word; the same four as everywhere in Paso.
    public enum Result: String, Sendable, CaseIterable {
        /// Everything that was checked holds.
        case good
        /// It holds, with remarks.
        case warned
        /// It does not hold, or is not proven.
        case refused
        /// Nothing usable can be made of it.
        case unusable
    }

    /// The file that was looked at.
    public struct Source: Sendable, Equatable {
        /// Its name, without folders.
        public let name: String
        /// Its size.
        public let octets: Int
        /// Its SHA-256 in hexadecimal.
        public let sha256: String
    }

    /// One line of the summary.
    public struct Fact: Sendable, Equatable {
        /// What it is.
        public let label: Wording
        /// What is said.
        public let entries: [Entry]
    }

    /// A value of the document that has no place on the form.
    public struct FurtherValue: Sendable, Equatable {
        /// Where in the canonical document.
        public let path: String
        /// The value as text.
        public let value: String
    }

    /// The file.
    public let source: Source
    /// What it is.
    public var kind: Wording
    /// The stable word for what it is, like `phytosanitary-certificate` or `as4-message`.
    public var kindWord: String
    /// The format, like `sps-17`; nil where none is known.
    public var dialect: String?
    /// The document's own number.
    public var number: String?
    /// The one word.
    public var result: Result
    /// The sentence beside it.
    public var headline: Wording
    /// What to do with this file now, where there is something to do.
    public var advice: Wording?
    /// The summary.
    public var facts: [Fact] = []
    /// Each check, made or not.
    public var checks: [Check] = []
    /// Each signature, or the lack of it.
    public var signatures: [SignatureAccount] = []
    /// Who vouches for it; nil for what is no certificate.
    public var authenticity: Authenticity?
    /// What was found, worst first.
    public var reasons: [Reason] = []
    /// The document, laid out like the paper.
    public var form: PaperForm?
    /// Values that have no place on the form.
    public var further: [FurtherValue] = []
    /// How many more there are than ``further`` lists.
    public var furtherOmitted = 0
    /// The document in the common model, where it could be read.
    public var canonical: JSONValue?
    /// The certificate of origin, where it is one.
    var origin: CertificateOfOrigin?
    /// The code lists by which codes are named.
    public var lists = CodeLists.standard
    /// When it was looked at.
    public let now: Date

    /// True where nothing on the page may be taken for a valid document.
    public var isInvalid: Bool { self.result == .refused || self.result == .unusable }

    /// Findings of one class, worst first, without the notes.
    public func reasons(_ class: Finding.Class) -> [Reason] {
        self.reasons.filter { $0.class == `class` && $0.severity != .note }
    }

    /// What is only worth knowing.
    public var notes: [Reason] { self.reasons.filter { $0.severity == .note } }
}
