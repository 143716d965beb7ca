import Foundation
public import Texts

/// A verdict on a chain as a report that can be kept: every certificate, what made each of them good, where the path
/// ended, by which policy, and why.
///
/// It depends on the verdict and the language only, never on today's date. Keys of its JSON are stable.
public struct ChainReport: Sendable, Encodable, Equatable {
    /// `good`, `warned` or `refused`.
    public let result: String
    /// EN 319 102-1.
    public let indication: String
    public let subIndication: String?
    public let codes: [String]
    public let role: String
    /// Whose anchors counted; nil for any.
    public let country: String?
    /// `require`, `prefer` or `record`.
    public let policy: String
    public let claimed: String
    public let proven: String
    /// Leaf first.
    public let chain: [Link]
    public let anchor: Anchor?
    public let otherPaths: [OtherPath]
    public let findings: [Reason]
    public let steps: [Reason]

    /// One certificate of the path.
    public struct Link: Sendable, Encodable, Equatable {
        public let subject: String
        public let issuer: String
        public let serial: String
        public let sha256: String
        public let validFrom: String
        public let validUntil: String
        /// `rsa-2048`, `ec-P-256`.
        public let key: String
        /// The digest of the issuer's signature; nil for one that Paso does not know, or without one.
        public let signedWith: String?
        public let isAuthority: Bool
        /// Nil if not limited.
        public let keyUsage: [String]?
        public let extendedKeyUsage: [String]?
        /// Nil for the anchor.
        public let revocation: Revocation?
    }

    /// What is known about a certificate's revocation.
    public struct Revocation: Sendable, Encodable, Equatable {
        /// `good`, `revoked`, `unknown`, `stale` or `not-applicable`.
        public let status: String
        public let revoked: String?
        public let reason: String?
        public let staleSince: String?
        /// `crl`, `ocsp` or `memory`.
        public let kind: String?
        /// The address or file of the evidence.
        public let source: String?
        public let sha256: String?
        public let thisUpdate: String?
        public let nextUpdate: String?
    }

    /// Where the path ended.
    public struct Anchor: Sendable, Encodable, Equatable {
        public let subject: String
        public let sha256: String
        public let country: String?
        /// Nil: every role.
        public let roles: [String]?
        public let from: String?
        public let until: String?
        public let source: String?
        public let file: String?
    }

    /// A path that was found and not taken.
    public struct OtherPath: Sendable, Encodable, Equatable {
        public let subjects: [String]
        public let codes: [String]
        public let reasons: [Reason]
    }

    /// One code with its words.
    public struct Reason: Sendable, Encodable, Equatable {
        public let code: String
        /// `note`, `warning`, `indeterminate` or `failure`.
        public let severity: String
        public let what: String
        public let remedy: String
    }

    /// The report of a verdict, its words in one language.
    public init(_ verdict: ChainVerdict, in language: Language) {
        func reason(_ finding: ChainFinding) -> Reason { Reason(finding, in: language) }
        self.result = verdict.isGood ? "good" : verdict.isAccepted ? "warned" : "refused"
        self.indication = verdict.status.rawValue
        self.subIndication = verdict.subindication
        self.codes = verdict.codes
        self.role = verdict.role.rawValue
        self.country = verdict.country
        self.policy = verdict.policy.rawValue
        self.claimed = verdict.claimed.formatted(.iso8601)
        self.proven = verdict.proven.formatted(.iso8601)
        self.chain = verdict.chain.enumerated().map { index, certificate in
            let isJudged = verdict.revocation.indices.contains(index)
            return Link(
                certificate,
                isJudged ? Revocation(verdict.revocation[index], verdict.evidence[index]) : nil
            )
        }
        self.anchor = verdict.anchor.map(Anchor.init)
        self.otherPaths = verdict.alternatives.map { alternative in
            OtherPath(
                subjects: alternative.chain.map(\.subject.text),
                codes: alternative.findings.map(\.code),
                reasons: alternative.findings.map(reason)
            )
        }
        self.findings = verdict.findings.map(reason)
        self.steps = verdict.trace.map(reason)
    }
}

extension ChainReport.Reason {
    init(_ finding: ChainFinding, in language: Language) {
        self.init(
            code: finding.code,
            severity: finding.severity.word,
            what: finding.what(in: language),
            remedy: finding.remedy(in: language)
        )
    }
}

extension ChainReport.Link {
    init(_ certificate: Certificate, _ revocation: ChainReport.Revocation?) {
        let key = certificate.publicKey
        self.init(
            subject: certificate.subject.text,
            issuer: certificate.issuer.text,
            serial: certificate.serialHex,
            sha256: certificate.fingerprint.hex,
            validFrom: certificate.notBefore.formatted(.iso8601),
            validUntil: certificate.notAfter.formatted(.iso8601),
            key: "\(key.kind.rawValue)-\(key.curve?.rawValue ?? "\(key.bits)")",
            signedWith: certificate.signatureDigest?.rawValue,
            isAuthority: certificate.isAuthority,
            keyUsage: certificate.keyUsage.map { $0.names.split(separator: ",").map(String.init) },
            extendedKeyUsage: certificate.extendedKeyUsage.map { $0.map(\.name).sorted() },
            revocation: revocation
        )
    }
}

extension ChainReport.Anchor {
    init(_ anchor: TrustAnchor) {
        self.init(
            subject: anchor.certificate.subject.text,
            sha256: anchor.certificate.fingerprint.hex,
            country: anchor.country,
            roles: anchor.roles?.map(\.rawValue).sorted(),
            from: anchor.from?.formatted(.iso8601),
            until: anchor.until?.formatted(.iso8601),
            source: anchor.source,
            file: anchor.file
        )
    }
}

extension ChainReport.Revocation {
    init(_ status: RevocationStatus, _ evidence: RevocationEvidence?) {
        var revoked: (Date, RevocationReason?)?
        var since: Date?
        let word: String
        switch status {
        case .good: word = "good"
        case .revoked(let time, let reason):
            word = "revoked"
            revoked = (time, reason)
        case .unknown: word = "unknown"
        case .stale(let time):
            word = "stale"
            since = time
        case .notApplicable: word = "not-applicable"
        }
        self.init(
            status: word,
            revoked: revoked?.0.formatted(.iso8601),
            reason: revoked.flatMap { $0.1.map { "\($0)" } },
            staleSince: since?.formatted(.iso8601),
            kind: evidence?.kind.rawValue,
            source: evidence?.source,
            sha256: evidence?.fingerprint?.hex,
            thisUpdate: evidence?.thisUpdate.formatted(.iso8601),
            nextUpdate: evidence?.nextUpdate?.formatted(.iso8601)
        )
    }
}
