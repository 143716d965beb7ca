/// Decides what a received status does to its exchange, on the side of the document's sender.
///
/// Statuses are numbered per exchange by the recipient. A higher number than any before is applied, gaps included; a
/// repeat and an older one are kept and ignored; the same number with other content is refused. Only the recipient
/// gateway of the exchange may speak. A status is never answered by a status.
///
///     last applied n:   status > n ──▶ apply (n := status)
///                       status ≤ n, same octets as stored, or not stored ──▶ ignore, keep
///                       status ≤ n, other octets than stored             ──▶ refuse, keep
public struct StatusMachine: Sendable, Equatable, Codable {
    /// The highest sequence number that was applied; 0 before the first.
    public private(set) var lastApplied: Int
    /// The digests of the statuses that came, by sequence number.
    public private(set) var digests: [Int: OctetsDigest]

    /// Most statuses that one exchange may have.
    public static let statusesMax = 1_000

    /// An exchange without a status.
    public init() {
        self.lastApplied = 0
        self.digests = [:]
    }

    /// What the shell does with a status.
    public enum Action: Sendable, Equatable {
        /// Store it and make it the exchange's current status.
        case apply
        /// Store it; it was there already, or a later one was.
        case ignore
        /// Store the fact, change nothing, tell the operator; the code says why.
        case refuse(code: String)

        /// The event to write with this action.
        public var eventName: EventName {
            switch self {
            case .apply: .statusReceived
            case .ignore: .statusIgnored
            case .refuse: .statusRefused
            }
        }
    }

    /// Takes one status of a verified sender; `digest` is that of the status as received.
    public mutating func handle(
        sequence: Int,
        digest: OctetsDigest,
        from sender: PartyID,
        recipientOfExchange recipient: PartyID
    ) -> Action {
        guard sender == recipient else { return .refuse(code: "EXC-040") }
        guard (1...StatusReport.sequenceMax).contains(sequence) else { return .refuse(code: "EXC-041") }
        if let known = self.digests[sequence] {
            return known == digest ? .ignore : .refuse(code: "EXC-042")
        }
        guard self.digests.count < Self.statusesMax else { return .refuse(code: "EXC-043") }
        self.digests[sequence] = digest
        guard sequence > self.lastApplied else { return .ignore }
        self.lastApplied = sequence
        return .apply
    }
}

/// Numbers the statuses that the recipient gateway sends about one exchange.
public struct StatusCounter: Sendable, Equatable, Codable {
    /// The number given last; 0 before the first.
    public private(set) var last: Int

    /// An exchange without a status.
    public init() {
        self.last = 0
    }

    /// The next number; stored in the same transaction as the status that bears it.
    public mutating func next() -> Int {
        self.last += 1
        return self.last
    }
}
