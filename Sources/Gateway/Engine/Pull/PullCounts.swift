import Synchronization

/// How often partners pulled from us, and we from them, by what came of it; since the start.
public final class PullCounts: Sendable {
    /// Who asked; closed.
    enum Side: String, Sendable, Hashable {
        /// A partner asked us.
        case served
        /// We asked a partner.
        case asked
    }

    /// What came of it; closed.
    enum Outcome: String, Sendable, Hashable {
        case message
        case empty
        case refused
        case failed
    }

    struct Key: Sendable, Hashable {
        let side: Side
        let party: String
        let outcome: Outcome
    }

    private let counts = Mutex<[Key: Int]>([:])

    func count(_ side: Side, _ party: String, _ outcome: Outcome) {
        self.counts.withLock { $0[Key(side: side, party: party, outcome: outcome), default: 0] += 1 }
    }

    /// A copy for the metrics.
    var all: [Key: Int] { self.counts.withLock { $0 } }
}
