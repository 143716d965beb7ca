import Foundation

/// What a judgement says about its own steps.
extension ChainFinding {
    static func judged(_ question: ChainQuestion) -> ChainFinding {
        ChainFinding(
            "TRU-301",
            [
                "subject": question.leaf.subject.text, "role": question.role.rawValue, "time": iso(question.claimed),
                "proven": iso(question.proven),
            ],
            .note
        )
    }

    static func step(_ certificate: Certificate, _ issuer: Certificate) -> ChainFinding {
        ChainFinding("TRU-302", ["subject": certificate.subject.text, "issuer": issuer.subject.text], .note)
    }

    static func anchored(_ anchor: TrustAnchor) -> ChainFinding {
        ChainFinding(
            "TRU-303",
            ["subject": anchor.certificate.subject.text, "country": anchor.country ?? "*"],
            .note
        )
    }

    static func notRevoked(
        _ certificate: Certificate,
        asOf time: Date,
        _ evidence: RevocationEvidence?
    ) -> ChainFinding {
        let code = evidence?.kind == .response ? "TRU-307" : "TRU-304"
        return ChainFinding(code, ["subject": certificate.subject.text, "list": iso(time)], .note)
    }

    static func revocationNotApplicable(_ certificate: Certificate) -> ChainFinding {
        ChainFinding("TRU-305", ["subject": certificate.subject.text], .note)
    }

    static func revokedLater(_ certificate: Certificate, at time: Date) -> ChainFinding {
        ChainFinding("TRU-306", ["subject": certificate.subject.text, "revoked": iso(time)], .note)
    }

    static func pathNotTaken(_ alternative: ChainAlternative) -> ChainFinding {
        ChainFinding(
            "TRU-308",
            [
                "path": alternative.chain.map { $0.subject.commonName ?? $0.subject.text }.joined(separator: " → "),
                "cause": alternative.findings.first?.code ?? "-",
            ],
            .note
        )
    }
}
