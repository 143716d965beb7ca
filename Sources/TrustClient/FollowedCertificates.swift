import Synchronization
public import Trust

/// The certificates whose revocation matters here: partners', our own, and those of signers that were seen.
///
/// Signers are remembered by their last use, so many and no more; a flood of new ones drives out the oldest, whose
/// documents are then judged by what is in the store, as ever.
public final class FollowedCertificates: Sendable {
    /// Signers that are remembered.
    public static let signersMax = 2_000

    private struct State {
        /// Counts up, so that the least recently used is found.
        var clock: UInt64 = 0
        var fixed: Set<CertifiedPath> = []
        var signers: [Digest: (path: CertifiedPath, used: UInt64)] = [:]
        var generation: UInt64 = 0
    }

    private let state = Mutex(State())

    public init() {}

    /// Notes a signer; a path that is known already only counts as used.
    public func note(_ path: CertifiedPath) {
        guard let leaf = path.chain.first?.fingerprint else { return }
        self.state.withLock { state in
            state.clock += 1
            let isKnown = state.fixed.contains(path) || state.signers[leaf]?.path == path
            state.signers[leaf] = (path, state.clock)
            if !isKnown { state.generation += 1 }
            guard state.signers.count > Self.signersMax else { return }
            if let oldest = state.signers.min(by: { $0.value.used < $1.value.used })?.key {
                state.signers[oldest] = nil
            }
        }
    }

    /// Notes the signer of a verdict, where its path is one to follow.
    public func note(_ verdict: ChainVerdict) {
        if let path = CertifiedPath(verdict) { self.note(path) }
    }

    /// Puts the partners' and our own in place of the former ones.
    public func fix(_ paths: Set<CertifiedPath>) {
        self.state.withLock { state in
            guard state.fixed != paths else { return }
            state.fixed = paths
            state.generation += 1
        }
    }

    /// Changes whenever ``paths`` does.
    public var generation: UInt64 { self.state.withLock { $0.generation } }

    /// All of them; the ones of the site first, then the signers, last used first.
    public var paths: [CertifiedPath] {
        self.state.withLock { state in
            Array(state.fixed) + state.signers.values.sorted { $0.used > $1.used }.map(\.path)
        }
    }
}
