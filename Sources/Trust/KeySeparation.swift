/// Keys are never shared between jobs: whoever takes one must not get the others (design §8).
public enum KeySeparation {
    /// A key that more than one job uses.
    public struct Reuse: Sendable, Equatable {
        public let keyID: Digest
        /// The jobs, in the order given.
        public let jobs: [String]
    }

    /// The keys that appear under more than one job, by SHA-256 of their SPKI; empty is what it should be.
    public static func reuses(_ uses: [(job: String, keyID: Digest)]) -> [Reuse] {
        var jobs: [Digest: [String]] = [:]
        var order: [Digest] = []
        for use in uses {
            if jobs[use.keyID] == nil { order.append(use.keyID) }
            if jobs[use.keyID]?.contains(use.job) != true { jobs[use.keyID, default: []].append(use.job) }
        }
        return order.compactMap { key in
            guard let sharing = jobs[key], sharing.count > 1 else { return nil }
            return Reuse(keyID: key, jobs: sharing)
        }
    }
}
