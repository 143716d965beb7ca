import Foundation

/// Every code that a judgement can say, in one place; the words stand in the catalogue.
extension ChainFinding {
    // MARK: Refusals

    static func notYetValid(_ certificate: Certificate, _ question: ChainQuestion) -> ChainFinding {
        ChainFinding(
            "TRU-101",
            ["subject": certificate.subject.text, "from": iso(certificate.notBefore), "time": iso(question.claimed)],
            .failure,
            "NOT_YET_VALID"
        )
    }

    static func expired(_ certificate: Certificate, _ question: ChainQuestion) -> ChainFinding {
        ChainFinding(
            "TRU-102",
            ["subject": certificate.subject.text, "until": iso(certificate.notAfter), "time": iso(question.claimed)],
            .failure,
            "EXPIRED"
        )
    }

    static func revoked(
        _ certificate: Certificate,
        at time: Date,
        _ reason: RevocationReason?,
        _ question: ChainQuestion
    ) -> ChainFinding {
        let isLeaf = certificate == question.leaf
        return ChainFinding(
            "TRU-103",
            [
                "subject": certificate.subject.text, "revoked": iso(time), "reason": name(reason),
                "time": iso(question.claimed),
            ],
            isLeaf ? .failure : .indeterminate,
            isLeaf ? "REVOKED" : "REVOKED_CA_NO_POE"
        )
    }

    static func noPath(_ path: PathFinder.Path) -> ChainFinding {
        let last = path.chain.last
        return ChainFinding(
            "TRU-104",
            ["subject": last?.subject.text ?? "?", "issuer": last?.issuer.text ?? "?"],
            .indeterminate,
            "NO_CERTIFICATE_CHAIN_FOUND"
        )
    }

    static func otherAnchor(_ question: ChainQuestion) -> ChainFinding {
        ChainFinding(
            "TRU-105",
            [
                "subject": question.leaf.subject.text, "role": question.role.rawValue,
                "country": question.country ?? "*",
            ],
            .indeterminate,
            "NO_CERTIFICATE_CHAIN_FOUND"
        )
    }

    static func wrongUsage(_ certificate: Certificate, _ role: CertificateRole) -> ChainFinding {
        ChainFinding(
            "TRU-106",
            ["subject": certificate.subject.text, "role": role.rawValue],
            .indeterminate,
            "CHAIN_CONSTRAINTS_FAILURE"
        )
    }

    static func brokenPath(_ certificate: Certificate, _ detail: String) -> ChainFinding {
        ChainFinding(
            "TRU-107",
            ["subject": certificate.subject.text, "detail": detail],
            .indeterminate,
            "CERTIFICATE_CHAIN_GENERAL_FAILURE"
        )
    }

    static func notAnAuthority(_ certificate: Certificate) -> ChainFinding {
        self.constraint("TRU-114", certificate)
    }

    static func pathTooLong(_ certificate: Certificate) -> ChainFinding {
        self.constraint("TRU-115", certificate)
    }

    static func otherName(_ certificate: Certificate) -> ChainFinding {
        self.constraint("TRU-116", certificate)
    }

    static func unknownCritical(_ certificate: Certificate) -> ChainFinding {
        self.constraint("TRU-117", certificate)
    }

    private static func constraint(_ code: String, _ certificate: Certificate) -> ChainFinding {
        ChainFinding(code, ["subject": certificate.subject.text], .indeterminate, "CHAIN_CONSTRAINTS_FAILURE")
    }

    static func tooWeak(_ certificate: Certificate, isSignature: Bool) -> ChainFinding {
        ChainFinding(
            isSignature ? "TRU-108" : "TRU-113",
            ["subject": certificate.subject.text, "algorithm": weakness(certificate, isSignature: isSignature)],
            .indeterminate,
            "CRYPTO_CONSTRAINTS_FAILURE"
        )
    }

    static func claimedAfterProven(_ question: ChainQuestion, lead: TimeInterval) -> ChainFinding {
        ChainFinding("TRU-109", times(question, lead: lead), .indeterminate, "SIG_CONSTRAINTS_FAILURE")
    }

    static func notPinned(_ certificate: Certificate) -> ChainFinding {
        ChainFinding(
            "TRU-110",
            ["subject": certificate.subject.text, "fingerprint": certificate.fingerprint.hex],
            .indeterminate,
            "SIG_CONSTRAINTS_FAILURE"
        )
    }

    static func otherHost(_ certificate: Certificate, _ host: String) -> ChainFinding {
        ChainFinding(
            "TRU-111",
            ["subject": certificate.subject.text, "host": host],
            .indeterminate,
            "SIG_CONSTRAINTS_FAILURE"
        )
    }

    static func compromisedElsewhere(_ certificate: Certificate, _ revoked: Certificate) -> ChainFinding {
        ChainFinding(
            "TRU-112",
            ["subject": certificate.subject.text, "issuer": revoked.issuer.text, "serial": revoked.serialHex],
            .indeterminate,
            "REVOKED_CA_NO_POE"
        )
    }

    // MARK: Findings

    static func clock(_ question: ChainQuestion, lead: TimeInterval) -> ChainFinding {
        ChainFinding("TRU-201", times(question, lead: lead), .warning)
    }

    static func revokedAfterClaimed(
        _ certificate: Certificate,
        at time: Date,
        _ reason: RevocationReason?,
        _ question: ChainQuestion
    ) -> ChainFinding {
        ChainFinding(
            "TRU-202",
            [
                "subject": certificate.subject.text, "revoked": iso(time), "reason": name(reason),
                "time": iso(question.claimed), "proven": iso(question.proven),
            ],
            .warning
        )
    }

    static func revocationUnknown(_ certificate: Certificate, _ policy: RevocationPolicy) -> ChainFinding {
        ChainFinding(
            "TRU-203",
            ["subject": certificate.subject.text, "issuer": certificate.issuer.text],
            severity(policy),
            "TRY_LATER"
        )
    }

    static func revocationStale(
        _ certificate: Certificate,
        since: Date,
        _ policy: RevocationPolicy
    ) -> ChainFinding {
        ChainFinding(
            "TRU-204",
            ["subject": certificate.subject.text, "issuer": certificate.issuer.text, "since": iso(since)],
            severity(policy),
            "TRY_LATER"
        )
    }

    static func weakSignature(_ certificate: Certificate) -> ChainFinding {
        ChainFinding(
            "TRU-205",
            ["subject": certificate.subject.text, "algorithm": weakness(certificate, isSignature: true)],
            .warning
        )
    }

    static func weakKey(_ certificate: Certificate) -> ChainFinding {
        ChainFinding(
            "TRU-206",
            ["subject": certificate.subject.text, "algorithm": weakness(certificate, isSignature: false)],
            .warning
        )
    }

    static func roleNotChecked(_ anchor: TrustAnchor) -> ChainFinding {
        ChainFinding("TRU-207", ["subject": anchor.certificate.subject.text], .note)
    }

    static func expiredSince(_ certificate: Certificate) -> ChainFinding {
        ChainFinding(
            "TRU-208",
            ["subject": certificate.subject.text, "until": iso(certificate.notAfter)],
            .warning
        )
    }

    /// A responder that does not know the certificate weighs as the policy says; beside other evidence that clears it,
    /// it is never more than a warning.
    static func responderDenies(
        _ certificate: Certificate,
        _ evidence: RevocationEvidence,
        _ policy: RevocationPolicy,
        isCleared: Bool
    ) -> ChainFinding {
        ChainFinding(
            "TRU-209",
            ["subject": certificate.subject.text, "time": iso(evidence.thisUpdate)],
            isCleared ? min(severity(policy), .warning) : severity(policy),
            isCleared ? nil : "TRY_LATER"
        )
    }

    /// A list that only SHA-1 protects is weighed as the policy says: `require` wants evidence that can be relied on.
    static func weakList(_ certificate: Certificate, _ thisUpdate: Date, _ policy: RevocationPolicy) -> ChainFinding {
        ChainFinding(
            "TRU-214",
            ["subject": certificate.subject.text, "issuer": certificate.issuer.text, "time": iso(thisUpdate)],
            severity(policy),
            "CRYPTO_CONSTRAINTS_FAILURE_NO_POE"
        )
    }

    // MARK: Arguments

    static func iso(_ time: Date) -> String { time.formatted(.iso8601) }

    static func name(_ reason: RevocationReason?) -> String { reason.map { "\($0)" } ?? "unspecified" }

    static func weakness(_ certificate: Certificate, isSignature: Bool) -> String {
        isSignature
            ? certificate.signatureDigest?.rawValue ?? "?"
            : "\(certificate.publicKey.kind.rawValue)-\(certificate.publicKey.bits)"
    }

    static func times(_ question: ChainQuestion, lead: TimeInterval) -> [String: String] {
        ["time": iso(question.claimed), "proven": iso(question.proven), "seconds": "\(Int(lead.rounded(.up)))"]
    }

    static func severity(_ policy: RevocationPolicy) -> Severity {
        switch policy {
        case .require: .indeterminate
        case .prefer: .warning
        case .record: .note
        }
    }
}
