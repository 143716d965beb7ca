public import Foundation
public import Texts
public import Trust

/// The judgement on a signed document, in the words of EN 319 102-1: the signature and its signer together.
public struct SignatureVerdict: Sendable, Equatable {
    /// The one word for people and exit codes.
    public enum Result: String, Sendable, Codable {
        /// Passed, nothing to say.
        case good
        /// Passed, with findings.
        case warned
        /// Not passed.
        case refused
    }

    /// One reason, with its weight.
    public struct Finding: Explained, Equatable {
        public let code: String
        public let arguments: [String: String]
        /// How much it weighs.
        public let severity: ChainFinding.Severity
        /// Whose signature it is about; nil for the document, or where there is only one.
        public var party: SignatureParty?
    }

    /// EN 319 102-1's word.
    public private(set) var status: ChainVerdict.Status
    /// EN 319 102-1 sub-indication, like `HASH_FAILURE`; nil when passed.
    public private(set) var subindication: String?
    /// Worst first: those about the signature, then those about its signer.
    public private(set) var findings: [Finding]

    /// `good` and `warned` passed; the rest is `refused`.
    public var result: Result {
        guard self.status == .totalPassed else { return .refused }
        return self.findings.contains { $0.severity >= .warning } ? .warned : .good
    }

    /// The codes of ``findings``, in order, each once.
    public var codes: [String] {
        var seen: Set<String> = []
        return self.findings.map(\.code).filter { seen.insert($0).inserted }
    }

    /// A refusal may come without a path; an acceptance names the certificate that it is about.
    private static func isAbout(_ report: SignatureReport, _ verdict: ChainVerdict) -> Bool {
        guard let leaf = verdict.chain.first else { return !verdict.isAccepted }
        return leaf == report.signer
    }

    /// Combines what was found about the signature with the verdict on its signer's certificate.
    ///
    /// A verdict on another certificate, or none, leaves an intact signature `indeterminate`.
    public static func judge(_ report: SignatureReport, signer verdict: ChainVerdict?) -> SignatureVerdict {
        let own = report.findings.map {
            Finding(code: $0.code, arguments: $0.arguments, severity: .warning)
        }
        if case .broken(let fault) = report.integrity {
            let severity: ChainFinding.Severity = fault.isAboutPolicy ? .indeterminate : .failure
            let reason = Finding(code: fault.code, arguments: fault.arguments, severity: severity)
            return SignatureVerdict(
                status: fault.isAboutPolicy ? .indeterminate : .totalFailed,
                subindication: fault.subindication,
                findings: [reason] + own
            )
        }
        guard let verdict, Self.isAbout(report, verdict) else {
            let reason = Finding(
                code: SignatureFault.Kind.signerUnjudged.rawValue,
                arguments: [:],
                severity: .indeterminate
            )
            return SignatureVerdict(
                status: .indeterminate,
                subindication: "NO_CERTIFICATE_CHAIN_FOUND",
                findings: [reason] + own
            )
        }
        let others = verdict.findings.map {
            Finding(code: $0.code, arguments: $0.arguments, severity: $0.severity)
        }
        return SignatureVerdict(
            status: verdict.status,
            subindication: verdict.subindication,
            findings: (own + others).sorted { $0.severity > $1.severity }
        )
    }
}

// MARK: Several signatures

extension SignatureVerdict {
    /// The better of two verdicts has the smaller one: first the status, then whether there is something to warn about.
    var badness: Int {
        switch self.status {
        case .totalPassed: self.result == .good ? 0 : 1
        case .indeterminate: 2
        case .totalFailed: 3
        }
    }

    /// Adds a reason; one of weight `indeterminate` or more spoils what passed until then.
    mutating func add(_ fault: SignatureFault, _ severity: ChainFinding.Severity, of party: SignatureParty? = nil) {
        self.add(fault, severity, subindication: fault.subindication, of: party)
    }

    /// Adds a reason of another module.
    mutating func add(
        _ fault: any Explained,
        _ severity: ChainFinding.Severity,
        subindication: String,
        of party: SignatureParty? = nil
    ) {
        let finding = Finding(code: fault.code, arguments: fault.arguments, severity: severity, party: party)
        let place = self.findings.firstIndex { $0.severity < severity } ?? self.findings.endIndex
        self.findings.insert(finding, at: place)
        guard severity >= .indeterminate, self.status == .totalPassed else { return }
        self.status = severity == .failure ? .totalFailed : .indeterminate
        self.subindication = subindication
    }

    /// The same status for another reason.
    func replacingReasons(by fault: SignatureFault) -> SignatureVerdict {
        let own = self.findings.filter { $0.severity < .indeterminate }
        var verdict = SignatureVerdict(status: .totalPassed, subindication: nil, findings: own)
        verdict.add(fault, .indeterminate)
        return verdict
    }

    /// The verdict with every finding about one party's signature; unchanged for a document's only signature.
    func of(_ party: SignatureParty) -> SignatureVerdict {
        guard party != .issuer else { return self }
        var verdict = self
        for index in verdict.findings.indices { verdict.findings[index].party = party }
        return verdict
    }

    /// As good as the worst, with every finding, worst first; what is said of several signatures is said once, of none.
    static func merged(_ verdicts: [SignatureVerdict]) -> SignatureVerdict {
        var findings: [Finding] = []
        for finding in verdicts.flatMap(\.findings) {
            let twin = findings.firstIndex {
                $0.code == finding.code && $0.arguments == finding.arguments && $0.severity == finding.severity
            }
            guard let twin else {
                findings.append(finding)
                continue
            }
            findings[twin].party = nil
        }
        let worst = verdicts.max { $0.badness < $1.badness }
        return SignatureVerdict(
            status: worst?.status ?? .totalPassed,
            subindication: worst?.subindication,
            findings: findings.enumerated()
                .sorted { ($1.element.severity, $0.offset) < ($0.element.severity, $1.offset) }
                .map(\.element)
        )
    }
}

extension SignatureFault {
    /// EN 319 102-1's word for the fault.
    public var subindication: String {
        switch self.kind {
        case .digest: "HASH_FAILURE"
        case .value: "SIG_CRYPTO_FAILURE"
        case .missingTarget: "SIGNED_DATA_NOT_FOUND"
        case .noCertificate, .keyInformation, .keyContent, .otherCertificate: "NO_SIGNING_CERTIFICATE_FOUND"
        case .signerUnjudged: "NO_CERTIFICATE_CHAIN_FOUND"
        case .algorithm, .weakAlgorithm, .symmetric, .weakKey: "CRYPTO_CONSTRAINTS_FAILURE"
        case .noTimestamp: "NO_POE"
        case .overLimit, .noTime, .incomplete, .level, .property: "SIG_CONSTRAINTS_FAILURE"
        case .otherCountry, .readingsDiffer, .purpose: "CHAIN_CONSTRAINTS_FAILURE"
        case .unsigned, .severalSignatures, .misplaced, .structure, .transform, .reference, .duplicateIdentifier,
            .wrongTarget, .uncanonical, .alreadySigned, .noPlace, .noIdentifier, .keyMismatch, .unreadable, .keyFailure,
            .tokenStructure, .tokenHeader, .frame, .repeated, .uncovered, .header, .keyValue, .byteOrderMark,
            .earlierMissing, .wrongStage, .properties, .propertiesTarget, .references, .issuerSerial,
            .unsignedProperty, .objectContent, .dataFormat, .passedOver:
            "FORMAT_FAILURE"
        }
    }
}

extension SignatureReport {
    /// The question to ask about the signer: its certificate and companions, at the time that the document claims and
    /// at the one that is proven; nil unless intact.
    public func question(
        role: CertificateRole = .issuer,
        country: String? = nil,
        claimed: Date,
        proven: Date,
        revocation: RevocationPolicy = .prefer
    ) -> ChainQuestion? {
        self.signer.map { signer in
            ChainQuestion(
                leaf: signer,
                intermediates: self.companions,
                role: role,
                country: country,
                claimed: claimed,
                proven: proven,
                revocation: revocation
            )
        }
    }
}
