public import Foundation
public import Trust

/// Chooses an endpoint of service metadata, and judges its certificates by what the site trusts in that network.
///
/// Pure. A lookup creates no trust: a publisher says which certificate a participant has, the network's anchors say
/// whether it counts.
public struct EndpointChoice: Sendable {
    /// Ways of transport, the best first; others are passed over.
    public var profiles: [TransportProfile]
    /// Anchors of participants' certificates.
    public var participants: TrustStore
    public var revocation: RevocationPolicy

    public init(
        profiles: [TransportProfile] = TransportProfile.preferred,
        participants: TrustStore,
        revocation: RevocationPolicy = .prefer
    ) {
        self.profiles = profiles
        self.participants = participants
        self.revocation = revocation
    }

    /// What metadata lead to.
    public enum Outcome: Sendable, Equatable {
        case endpoint(PublishedEndpoint)
        case elsewhere(ServiceMetadata.Redirect)
    }

    /// The section for the question's process, and the first endpoint in it by preference that is in force.
    ///
    /// Metadata about another participant or document type are refused (DSC-025). A redirect of SMP 1.0 names neither;
    /// that its target does is seen there.
    public func choose(
        _ metadata: ServiceMetadata,
        for question: EndpointQuestion,
        now: Date
    ) throws(DiscoveryError) -> Outcome {
        try Self.check(metadata, question)
        let sections = metadata.sections.filter { section in
            guard let process = question.process, !section.processes.isEmpty else { return true }
            return section.processes.contains(process)
        }
        guard !sections.isEmpty else { throw .noProcess(question.process?.text ?? "–") }
        var endpoints: [PublishedEndpoint] = []
        for section in sections {
            switch section.target {
            case .endpoints(let found): endpoints += found
            case .elsewhere(let redirect):
                // With several sections and no process asked for, one that has endpoints is nearer.
                if sections.count == 1 { return .elsewhere(redirect) }
            }
        }
        return .endpoint(try self.best(endpoints, now))
    }

    private static func check(_ metadata: ServiceMetadata, _ question: EndpointQuestion) throws(DiscoveryError) {
        if let participant = metadata.participant, !participant.isSameParticipant(question.participant) {
            throw .aboutAnother(expected: question.participant.text, found: participant.text)
        }
        if let type = metadata.documentType, type != question.documentType {
            throw .aboutAnother(expected: question.documentType.text, found: type.text)
        }
    }

    private func best(_ endpoints: [PublishedEndpoint], _ now: Date) throws(DiscoveryError) -> PublishedEndpoint {
        var late: PublishedEndpoint?
        for profile in self.profiles {
            for endpoint in endpoints where endpoint.profile == profile {
                let isBegun = endpoint.activation.map { $0 <= now } ?? true
                let isOver = endpoint.expiry.map { $0 <= now } ?? false
                if isBegun, !isOver {
                    if let fault = endpoint.fault { throw fault }
                    return endpoint
                }
                if late == nil { late = endpoint }
            }
        }
        if let late { throw .outOfTime(late.address, from: late.activation, until: late.expiry) }
        throw .noProfile(wanted: self.profiles, offered: endpoints.map(\.profile))
    }

    /// The verdict on one certificate of an endpoint for a use.
    public func judge(_ certificate: Certificate, for use: EndpointCertificate.Use, now: Date) -> ChainVerdict {
        ChainJudge(self.participants).judge(
            ChainQuestion(
                leaf: certificate,
                role: use.role,
                claimed: now,
                proven: now,
                revocation: self.revocation
            )
        )
    }

    /// The verdicts on the certificates that an endpoint would be used with now, one for each use; DSC-035 and DSC-036
    /// for what cannot be used.
    public func judge(
        _ endpoint: Endpoint,
        now: Date
    ) throws(DiscoveryError) -> [(use: EndpointCertificate.Use, verdict: ChainVerdict)] {
        var verdicts: [(EndpointCertificate.Use, ChainVerdict)] = []
        for use in EndpointCertificate.Use.allCases {
            let certificate = try endpoint.certificate(for: use, now: now)
            let verdict = self.judge(certificate, for: use, now: now)
            guard verdict.isAccepted else {
                throw .certificateUntrusted(
                    certificate.subject.text,
                    cause: verdict.findings.first?.code ?? verdict.status.rawValue
                )
            }
            verdicts.append((use, verdict))
        }
        return verdicts
    }

    /// Refuses a redirect's target that another than the announced certificate signed.
    ///
    /// SMP 1.0 announces a `CertificateUID`: the subject's text, its fingerprint, or its subject key identifier in
    /// hexadecimal. SMP 2.0 announces certificates.
    public static func check(
        _ redirect: ServiceMetadata.Redirect,
        signedBy signer: Certificate
    ) throws(DiscoveryError) {
        if !redirect.certificates.isEmpty, !redirect.certificates.contains(signer) {
            throw .redirectOtherSigner(
                expected: redirect.certificates.first?.subject.text ?? "",
                found: signer.subject.text
            )
        }
        guard let announced = redirect.signer else { return }
        let digits = announced.lowercased().filter { $0 != ":" && $0 != " " }
        let isIt =
            signer.subject.matches(text: announced) || digits == signer.fingerprint.hex
            || signer.subjectKeyIdentifier.map { Hexadecimal.text($0) == digits } ?? false
        guard isIt else { throw .redirectOtherSigner(expected: announced, found: signer.subject.text) }
    }
}
