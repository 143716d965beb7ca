import Synchronization

/// What the crash drill saw, kept apart from the gateways: the judge of their promises.
///
/// Owned by the drill; every field is guarded by the lock.
final class DrillLedger: Sendable {
    /// One document that the sending gateway acknowledged.
    struct Admitted: Sendable {
        let number: String
        let documentID: String
        let exchangeID: String
    }

    /// What the receiving national system got under one delivery id.
    struct Delivered: Sendable, Equatable {
        let number: String
        let bytes: [UInt8]
    }

    private struct Books {
        var admitted: [String: Admitted] = [:]
        var answersChanged: [String] = []
        var delivered: [String: Delivered] = [:]
        var changedBytes: [String] = []
        var acknowledged: Set<String> = []
        var shownAgain: [String] = []
        var retries = 0
        var kills = 0
        var nextDocument = 0
        var isOver = false
    }

    private let books = Mutex(Books())

    /// A submission got its 2xx.
    ///
    /// A second 2xx for the same number must carry the same ids.
    func admit(_ document: Admitted) {
        self.books.withLock { books in
            if let first = books.admitted[document.number], first.documentID != document.documentID {
                books.answersChanged.append(document.number)
            }
            books.admitted[document.number] = document
        }
    }

    /// A submission got no 2xx and is repeated.
    func countRetry() {
        self.books.withLock { $0.retries += 1 }
    }

    /// The delivery ids acknowledged so far, taken before an inbox is read.
    var acknowledgedNow: Set<String> { self.books.withLock { $0.acknowledged } }

    /// An inbox showed an item; `acknowledged` is what had been acknowledged before the inbox was asked.
    func show(_ deliveryID: String, acknowledged: Set<String>) {
        guard acknowledged.contains(deliveryID) else { return }
        self.books.withLock { $0.shownAgain.append(deliveryID) }
    }

    /// The national system took the bytes of an item.
    ///
    /// The same delivery must always carry the same bytes.
    func take(_ deliveryID: String, _ delivered: Delivered) {
        self.books.withLock { books in
            if let first = books.delivered[deliveryID], first != delivered {
                books.changedBytes.append(deliveryID)
            }
            books.delivered[deliveryID] = delivered
        }
    }

    /// The gateway confirmed an acknowledgement.
    func confirm(_ deliveryID: String) {
        self.books.withLock { _ = $0.acknowledged.insert(deliveryID) }
    }

    /// A gateway was killed.
    func countKill() {
        self.books.withLock { $0.kills += 1 }
    }

    /// The index of the next document to send, below `count`; nil when all are taken.
    func takeIndex(below count: Int) -> Int? {
        self.books.withLock { books in
            guard books.nextDocument < count else { return nil }
            books.nextDocument += 1
            return books.nextDocument - 1
        }
    }

    /// Nothing more will arrive: the receiver may stop.
    func end() {
        self.books.withLock { $0.isOver = true }
    }

    var isOver: Bool { self.books.withLock { $0.isOver } }
    var kills: Int { self.books.withLock { $0.kills } }
    var admittedCount: Int { self.books.withLock { $0.admitted.count } }
    /// Documents that the national system holds, whether or not its acknowledgement was confirmed.
    var deliveredCount: Int { self.books.withLock { Set($0.delivered.values.map(\.number)).count } }
    var acknowledgedCount: Int { self.books.withLock { $0.acknowledged.count } }
    var retries: Int { self.books.withLock { $0.retries } }
    var admitted: [Admitted] { self.books.withLock { Array($0.admitted.values) } }

    /// Every broken promise, as a sentence for the report; empty when all held.
    func violations() -> [String] {
        self.books.withLock { books in
            var found = books.answersChanged.map { "submission \($0): a repeat got another document id" }
            found += books.changedBytes.map { "delivery \($0): a repeat carried other bytes" }
            found += books.shownAgain.map { "delivery \($0): shown again after its acknowledgement" }
            let deliveries = Dictionary(grouping: books.delivered, by: { $0.value.number })
            for (number, document) in books.admitted {
                switch deliveries[number]?.count ?? 0 {
                case 0:
                    found.append("document \(number) (\(document.documentID)): acknowledged, never delivered")
                case 1: break
                case let count: found.append("document \(number): delivered under \(count) delivery ids")
                }
            }
            for number in deliveries.keys where books.admitted[number] == nil {
                found.append("document \(number): delivered but never acknowledged to its sender")
            }
            return found.sorted()
        }
    }
}
