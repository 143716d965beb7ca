public import Exchange
public import Foundation
public import Trust

/// What a network asks of a sender that no partner file names (eDelivery AS4, Dynamic Receiver).
public struct SenderNetwork: Sendable {
    public var name: String
    /// Anchors of senders' signing certificates.
    public var senders: TrustStore
    /// Policies (dotted object identifiers) that every certificate of the path below the anchor must have.
    public var policies: [String]
    public var subject: SubjectRule
    public var revocation: RevocationPolicy

    public init(
        _ name: String,
        senders: TrustStore,
        policies: [String] = [],
        subject: SubjectRule = SubjectRule(),
        revocation: RevocationPolicy = .require
    ) {
        self.name = name
        self.senders = senders
        self.policies = policies
        self.subject = subject
        self.revocation = revocation
    }
}

/// Whether a sender that no partner file names is taken.
///
/// Pure: it judges a certificate whose signature over the message was checked already, the party that the message claims,
/// and a time.
public enum UnknownSender {
    /// Accepted, in which network and why; the verdict may have warnings that are to be kept.
    public struct Acceptance: Sendable, Equatable {
        public let party: PartyID
        public let network: String
        public let verdict: ChainVerdict
    }

    /// Asks the networks one after another; where none accepts, throws the reason of the one that came nearest.
    ///
    /// DSC-050: no path to the network's anchors. DSC-051: a policy is missing. DSC-052: the subject is another party's.
    /// DSC-053: no network takes unknown senders.
    public static func judge(
        _ party: PartyID,
        signer: Certificate,
        intermediates: [Certificate] = [],
        networks: [SenderNetwork],
        now: Date
    ) throws(DiscoveryError) -> Acceptance {
        var nearest: DiscoveryError?
        for network in networks {
            do throws(DiscoveryError) {
                return try Self.judge(party, signer, intermediates, network, now)
            } catch {
                // The codes rise with the steps.
                if (nearest?.code ?? "") < error.code { nearest = error }
            }
        }
        throw nearest ?? .noSenderNetwork(party.text)
    }

    private static func judge(
        _ party: PartyID,
        _ signer: Certificate,
        _ intermediates: [Certificate],
        _ network: SenderNetwork,
        _ now: Date
    ) throws(DiscoveryError) -> Acceptance {
        let question = ChainQuestion(
            leaf: signer,
            intermediates: intermediates,
            role: .as4Sign,
            claimed: now,
            proven: now,
            revocation: network.revocation
        )
        let verdict = ChainJudge(network.senders).judge(question)
        guard verdict.isAccepted else {
            let cause = verdict.findings.first?.code ?? verdict.status.rawValue
            throw .senderUntrusted(party.text, network: network.name, cause: cause)
        }
        for policy in network.policies {
            // The anchor's own policies say nothing: it is trusted for what the site holds it for (RFC 5280 §6.1.1).
            let below = verdict.chain.count > 1 ? verdict.chain.dropLast() : verdict.chain[...]
            guard let without = below.first(where: { !Self.has(policy, $0, isLeaf: $0 == signer) }) else { continue }
            throw .policyMissing(without.subject.text, policy: policy)
        }
        guard network.subject.matches(signer, party) else {
            throw .otherSubject(signer.subject.text, party: party.text)
        }
        return Acceptance(party: party, network: network.name, verdict: verdict)
    }

    /// `anyPolicy` counts in authorities, which thereby pass on what they are given; a sender must name its own.
    private static func has(_ policy: String, _ certificate: Certificate, isLeaf: Bool) -> Bool {
        let own = certificate.policies
        return own.contains(policy) || !isLeaf && own.contains("2.5.29.32.0")
    }
}

extension Endpoint {
    /// Refuses a receipt whose signer is not one that the endpoint is registered with (DSC-060).
    ///
    /// The receipt's signature, and the signer's path, are checked by others; this is about who should have signed.
    public func checkReceipt(signedBy signer: Certificate) throws(DiscoveryError) {
        let registered = self.certificates.filter { $0.uses.contains(.signature) }.map(\.certificate)
        guard registered.contains(signer) else { throw .receiptOfAnother(signer.subject.text) }
    }
}
