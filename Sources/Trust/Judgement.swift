import COpenSSL
import Foundation

/// A judgement in the making: collects steps and findings, and turns them into the verdict.
struct Judgement {
    let question: ChainQuestion
    var chain: [Certificate] = []
    private var anchor: TrustAnchor?
    private var findings: [ChainFinding] = []
    private var trace: [ChainFinding] = []
    private var revocation: [RevocationStatus] = []
    private var evidence: [RevocationEvidence?] = []
    private var isWeak = false
    private var alternatives: [ChainAlternative] = []

    init(_ question: ChainQuestion) {
        self.question = question
        self.trace.append(.judged(question))
    }

    mutating func add(_ finding: ChainFinding) {
        self.findings.append(finding)
        self.trace.append(finding)
    }

    /// Claimed may not be later than proven, but for what clocks differ.
    mutating func judgeTimes() {
        let lead = self.question.claimed.timeIntervalSince(self.question.proven)
        if lead > self.question.clockTolerance {
            self.add(.claimedAfterProven(self.question, lead: lead))
        } else if lead > 0 {
            self.add(.clock(self.question, lead: lead))
        }
    }

    /// Writes down the path and where it ends.
    mutating func note(_ path: PathFinder.Path, _ anchor: TrustAnchor) {
        self.anchor = anchor
        for (certificate, issuer) in zip(path.chain, path.chain.dropFirst()) {
            self.trace.append(.step(certificate, issuer))
        }
        self.trace.append(.anchored(anchor))
        if anchor.roles == nil { self.add(.roleNotChecked(anchor)) }
    }

    /// What one error of OpenSSL means.
    mutating func judge(_ fault: PathFinder.Fault) {
        guard !PathFaults.isGap(fault.code) else { return }
        let certificate = self.chain.indices.contains(fault.depth) ? self.chain[fault.depth] : self.question.leaf
        switch fault.code {
        case X509_V_ERR_CERT_NOT_YET_VALID: self.add(.notYetValid(certificate, self.question))
        case X509_V_ERR_CERT_HAS_EXPIRED: self.add(.expired(certificate, self.question))
        case X509_V_ERR_INVALID_PURPOSE: self.add(.wrongUsage(certificate, self.question.role))
        case X509_V_ERR_INVALID_CA, X509_V_ERR_KEYUSAGE_NO_CERTSIGN: self.add(.notAnAuthority(certificate))
        case X509_V_ERR_PATH_LENGTH_EXCEEDED: self.add(.pathTooLong(certificate))
        case X509_V_ERR_PERMITTED_VIOLATION, X509_V_ERR_EXCLUDED_VIOLATION: self.add(.otherName(certificate))
        case X509_V_ERR_UNHANDLED_CRITICAL_EXTENSION: self.add(.unknownCritical(certificate))
        case _ where PathFaults.isWeakness(fault.code): self.judgeWeakness(fault, certificate)
        default: self.add(.brokenPath(certificate, PathFaults.text(fault.code)))
        }
    }

    private mutating func judgeWeakness(_ fault: PathFinder.Fault, _ certificate: Certificate) {
        self.isWeak = true
        let isSignature = fault.code == X509_V_ERR_CA_MD_TOO_WEAK
        // MD5 and what Paso does not know were broken before any document that it can meet.
        let isHopeless = isSignature && certificate.signatureDigest == nil
        let isHistoric = self.question.weakBefore.map { self.question.claimed < $0 } ?? false
        if isHistoric, !isHopeless {
            self.add(isSignature ? .weakSignature(certificate) : .weakKey(certificate))
        } else {
            self.add(.tooWeak(certificate, isSignature: isSignature))
        }
    }

    /// What a look-up means under the question's policy.
    mutating func judge(_ answer: RevocationJudge.Answer, of certificate: Certificate) {
        self.revocation.append(answer.status)
        self.evidence.append(answer.evidence)
        let policy = self.question.revocation
        if let denial = answer.denial {
            self.add(.responderDenies(certificate, denial, policy, isCleared: answer.status != .unknown))
        }
        switch answer.status {
        case .good(let time):
            self.trace.append(.notRevoked(certificate, asOf: time, answer.evidence))
            if answer.isWeak { self.add(.weakList(certificate, time, policy)) }
        case .notApplicable:
            self.trace.append(.revocationNotApplicable(certificate))
        case .revoked(let time, let reason):
            if time <= self.question.claimed {
                self.add(.revoked(certificate, at: time, reason, self.question))
            } else if time <= self.question.proven {
                self.add(.revokedAfterClaimed(certificate, at: time, reason, self.question))
            } else {
                self.trace.append(.revokedLater(certificate, at: time))
            }
        case .unknown:
            if answer.denial == nil { self.add(.revocationUnknown(certificate, policy)) }
        case .stale(let since):
            self.add(.revocationStale(certificate, since: since, policy))
        }
    }

    /// Usage, pin, host and present expiry of the leaf.
    mutating func judgeLeaf() {
        let leaf = self.question.leaf
        if !RoleUsage.allows(leaf, self.question.role) { self.add(.wrongUsage(leaf, self.question.role)) }
        if let pins = self.question.pins, !pins.contains(leaf.fingerprint), !pins.contains(leaf.keyID) {
            self.add(.notPinned(leaf))
        }
        if let host = self.question.host, !leaf.names(host: host) { self.add(.otherHost(leaf, host)) }
        if leaf.notAfter < self.question.proven, leaf.notAfter >= self.question.claimed,
            leaf.notBefore <= self.question.claimed
        {
            self.add(.expiredSince(leaf))
        }
    }

    /// True when the leaf itself was revoked at the claimed time: no other path can cure that.
    var isLeafRevoked: Bool {
        guard case .revoked(let time, _)? = self.revocation.first else { return false }
        return time <= self.question.claimed
    }

    /// The path as one that was not taken.
    var alternative: ChainAlternative {
        ChainAlternative(chain: self.chain, anchor: self.anchor, findings: self.ranked)
    }

    /// What paths are compared by: how bad the worst is, how much there is to say, and how long they are.
    var weight: [Int] {
        let ranked = self.ranked
        let worst = self.anchor == nil ? ChainFinding.Severity.failure : ranked.first?.severity ?? .note
        return [
            self.anchor == nil ? 1 : 0, worst.rawValue, ranked.count { $0.severity >= .warning }, self.chain.count,
        ]
    }

    /// Writes down the paths that were found and not taken.
    mutating func note(_ alternatives: [ChainAlternative]) {
        self.alternatives = alternatives
        self.trace += alternatives.map { .pathNotTaken($0) }
    }

    /// Every finding once, worst first.
    private var ranked: [ChainFinding] {
        var ranked: [ChainFinding] = []
        for finding in self.findings where !ranked.contains(finding) { ranked.append(finding) }
        return ranked.enumerated()
            .sorted { ($1.element.severity, $0.offset) < ($0.element.severity, $1.offset) }
            .map(\.element)
    }

    var verdict: ChainVerdict {
        let ranked = self.ranked
        // Without an anchor nothing passes, whatever else was found.
        var worst = ranked.first?.severity ?? .note
        if self.anchor == nil, worst < .indeterminate { worst = .indeterminate }
        let status: ChainVerdict.Status =
            switch worst {
            case .note, .warning: .totalPassed
            case .indeterminate: .indeterminate
            case .failure: .totalFailed
            }
        return ChainVerdict(
            status: status,
            subindication: status == .totalPassed ? nil : ranked.first?.subindication,
            findings: ranked,
            trace: self.trace,
            chain: self.chain,
            anchor: self.anchor,
            alternatives: self.alternatives,
            role: self.question.role,
            country: self.question.country,
            policy: self.question.revocation,
            claimed: self.question.claimed,
            proven: self.question.proven,
            revocation: self.revocation,
            evidence: self.evidence,
            isWeak: self.isWeak
        )
    }
}
