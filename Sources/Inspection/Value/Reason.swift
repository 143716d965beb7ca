public import Canonical
public import Signing
public import Texts
import Trust

/// One thing that was found, with its weight, its class and its place.
public struct Reason: Explained, Equatable {
    /// How much it weighs.
    public enum Severity: String, Sendable, Comparable, CaseIterable {
        /// Worth knowing.
        case note
        /// The verdict carries a remark.
        case warning
        /// It cannot be decided, so it does not pass.
        case indeterminate
        /// It does not pass.
        case failure

        public static func < (left: Severity, right: Severity) -> Bool { left.rank < right.rank }

        private var rank: Int {
            switch self {
            case .note: 0
            case .warning: 1
            case .indeterminate: 2
            case .failure: 3
            }
        }
    }

    /// What it is about.
    public enum Subject: Sendable, Equatable {
        /// The file: what it is, whether it can be read.
        case file
        /// What the document says.
        case document
        /// A signature, or its signer.
        case signature(SignatureParty)
        /// The directory of authorised officials.
        case directory

        /// The word in JSON.
        public var word: String {
            switch self {
            case .file: "file"
            case .document: "document"
            case .signature: "signature"
            case .directory: "directory"
            }
        }
    }

    public let code: String
    public let arguments: [String: String]
    /// How much it weighs.
    public let severity: Severity
    /// Formal, substantive, or about integrity.
    public let `class`: Finding.Class
    /// What it is about.
    public let subject: Subject
    /// Where in the document, as it was read.
    public let path: String?
    /// Line in the document, counted from 1.
    public let line: Int?
    /// The clause that it rests on, where one is known.
    public let clause: String?

    /// Something found about a file, a signature or a document.
    public init(
        _ found: some Explained,
        _ severity: Severity,
        _ class: Finding.Class,
        about subject: Subject,
        path: String? = nil,
        line: Int? = nil,
        clause: String? = nil
    ) {
        self.code = found.code
        self.arguments = found.arguments
        self.severity = severity
        self.class = `class`
        self.subject = subject
        self.path = path
        self.line = line ?? found.arguments["line"].flatMap { Int($0) }
        self.clause = clause
    }

    /// What a reader noticed in a document.
    ///
    /// Formal and substantive findings warn at most; an error about integrity refuses.
    init(_ finding: Finding, about subject: Subject = .document) {
        let severity: Severity =
            switch finding.severity {
            case .info: .note
            case .warning: .warning
            case .error: finding.class == .integrity ? .failure : .warning
            }
        self.init(
            finding,
            severity,
            finding.class,
            about: subject,
            path: finding.path,
            line: finding.line,
            clause: finding.arguments["clause"]
        )
    }

    /// What was found about a signature or its signer, or about the signing of the document.
    init(_ finding: SignatureVerdict.Finding, _ party: SignatureParty?) {
        self.init(
            finding,
            Severity(finding.severity),
            .integrity,
            about: (finding.party ?? party).map { .signature($0) } ?? .document
        )
    }

    /// A step of the judgement on a signer.
    init(_ step: ChainFinding, _ role: SignatureParty) {
        self.init(step, Severity(step.severity), .integrity, about: .signature(role))
    }
}

extension Reason.Severity {
    init(_ severity: ChainFinding.Severity) {
        switch severity {
        case .note: self = .note
        case .warning: self = .warning
        case .indeterminate: self = .indeterminate
        case .failure: self = .failure
        }
    }
}
