public import Foundation
import Synchronization

/// What a partner's certificate must be.
public struct PeerRule: Sendable, Hashable {
    public var role: CertificateRole
    /// Only this country's anchors count; nil accepts any.
    public var country: String?
    /// SHA-256 of certificates or SPKIs, one of which the leaf must be; empty: any leaf with a path.
    public var pins: Set<Digest>
    public var revocation: RevocationPolicy

    /// A pinned self-signed certificate needs no anchor; any other needs a path as well as the pin.
    public init(
        role: CertificateRole,
        country: String? = nil,
        pins: Set<Digest> = [],
        revocation: RevocationPolicy = .prefer
    ) {
        self.role = role
        self.country = country
        self.pins = pins
        self.revocation = revocation
    }
}

/// Says whether a partner's certificate counts right now; cheap enough to ask on every request.
///
/// Verdicts are remembered for a short while by leaf, rule and edition of the store, so a new revocation list cuts a
/// partner on its next request, also on a resumed TLS session. Safe to use from many threads.
public final class PeerJudge: Sendable {
    /// How long a verdict is remembered.
    private static let rememberedFor: TimeInterval = 60
    /// Remembered verdicts; when full all are forgotten.
    private static let verdictsMax = 4096

    private struct Key: Hashable {
        var leaf: Digest
        var presented: [Digest]
        var rule: PeerRule
        var host: String?
    }

    private struct State {
        var store: TrustStore
        var verdicts: [Key: ChainVerdict] = [:]
    }

    private let state: Mutex<State>

    /// Starts with one edition of the store.
    public init(_ store: TrustStore) {
        self.state = Mutex(State(store: store))
    }

    /// The store that verdicts rest on now.
    public var store: TrustStore { self.state.withLock { $0.store } }

    /// Swaps the store; nothing that was judged by the old one counts any more.
    public func replace(_ store: TrustStore) {
        self.state.withLock { $0 = State(store: store) }
    }

    /// The verdict on a leaf that was presented with intermediates.
    public func judge(
        _ leaf: Certificate,
        intermediates: [Certificate] = [],
        rule: PeerRule,
        host: String? = nil,
        now: Date
    ) -> ChainVerdict {
        let presented = intermediates.prefix(PathFinder.presentedMax).map(\.fingerprint)
        let key = Key(leaf: leaf.fingerprint, presented: presented, rule: rule, host: host)
        let (store, known) = self.state.withLock { ($0.store, $0.verdicts[key]) }
        if let known, known.proven <= now, now < known.proven + Self.rememberedFor { return known }
        let verdict = Self.judge(leaf, intermediates, rule, host, now, store)
        self.state.withLock { state in
            guard state.store.edition == store.edition else { return }
            if state.verdicts.count >= Self.verdictsMax { state.verdicts.removeAll() }
            state.verdicts[key] = verdict
        }
        return verdict
    }

    /// The verdict on a chain as TLS presents it: DER, leaf first.
    ///
    /// Throws when the leaf cannot be read.
    public func judge(
        presented: [[UInt8]],
        rule: PeerRule,
        host: String? = nil,
        now: Date
    ) throws(TrustError) -> ChainVerdict {
        guard let first = presented.first else { throw .certificateUnreadable }
        let leaf = try Certificate(der: first)
        var intermediates: [Certificate] = []
        for der in presented.dropFirst().prefix(PathFinder.presentedMax) {
            // What cannot be read cannot help to build a path either.
            if let certificate = try? Certificate(der: der) { intermediates.append(certificate) }
        }
        return self.judge(leaf, intermediates: intermediates, rule: rule, host: host, now: now)
    }

    private static func judge(
        _ leaf: Certificate,
        _ intermediates: [Certificate],
        _ rule: PeerRule,
        _ host: String?,
        _ now: Date,
        _ store: TrustStore
    ) -> ChainVerdict {
        let question = ChainQuestion(
            leaf: leaf,
            intermediates: intermediates,
            role: rule.role,
            country: rule.country,
            claimed: now,
            proven: now,
            revocation: rule.revocation,
            pins: rule.pins.isEmpty ? nil : rule.pins,
            host: host
        )
        let isPinned = rule.pins.contains(leaf.fingerprint) || rule.pins.contains(leaf.keyID)
        let own =
            isPinned && leaf.isSelfSigned ? [TrustAnchor(leaf, country: rule.country, roles: [rule.role])] : []
        return ChainJudge(store).judge(question, trusting: own)
    }
}
