import Foundation
import Gateway
import HTTPTransport

/// Sends documents through two gateways while either is killed at random points, and judges what came of it.
///
/// A sender repeats a submission with its `Idempotency-Key` whenever it got no 2xx; a receiver takes and acknowledges
/// what its inbox shows; a killer ends either gateway with SIGKILL and starts it again. At the end every acknowledged
/// document must have reached the receiver under exactly one delivery id, no acknowledged item may have been shown
/// again, and every receipt must stand for a stored message on the other side.
public struct CrashDrill: Sendable {
    /// How hard the drill is.
    public struct Plan: Sendable {
        public var documents: Int
        public var kills: Int
        /// Submissions in flight at one time.
        public var senders: Int
        /// Same seed, same moments (as far as the machine's load allows).
        public var seed: UInt64
        /// How long the last documents may take to arrive.
        public var drainWithin: Duration

        public init(
            documents: Int,
            kills: Int,
            senders: Int = 8,
            seed: UInt64 = 1,
            drainWithin: Duration = .seconds(180)
        ) {
            self.documents = documents
            self.kills = kills
            self.senders = senders
            self.seed = seed
            self.drainWithin = drainWithin
        }
    }

    /// What the drill counted.
    public struct Report: Sendable {
        public let admitted: Int
        public let delivered: Int
        public let kills: Int
        public let retries: Int
        public let receiptsChecked: Int
        /// Empty when every promise held.
        public let violations: [String]
    }

    private let region: DemoRegion
    private let plan: Plan
    private let progress: @Sendable (String) -> Void

    public init(region: DemoRegion, plan: Plan, progress: @escaping @Sendable (String) -> Void) {
        self.region = region
        self.plan = plan
        self.progress = progress
    }

    /// Runs the drill; both gateways are stopped at the end.
    public func run() async throws -> Report {
        do {
            let report = try await self.runWhileGatewaysLive()
            await self.region.stop()
            return report
        } catch {
            await self.region.stop()
            throw error
        }
    }

    private func runWhileGatewaysLive() async throws -> Report {
        let ledger = DrillLedger()
        self.progress("signing \(self.plan.documents) certificates")
        let documents = try self.documents()
        try await self.region.start()
        let sender = try self.region.client(of: .chile)
        let receiver = try self.region.client(of: .peru)
        try await withThrowingTaskGroup(of: Void.self) { group in
            for _ in 0..<self.plan.senders {
                group.addTask { try await self.send(documents, through: sender, ledger) }
            }
            group.addTask { try await self.receive(through: receiver, ledger) }
            group.addTask { try await self.kill(ledger) }
            group.addTask { try await self.watch(ledger) }
            try await group.waitForAll()
        }
        let (checked, orphans) = try await self.checkReceipts(ledger)
        return Report(
            admitted: ledger.admittedCount,
            delivered: ledger.deliveredCount,
            kills: ledger.kills,
            retries: ledger.retries,
            receiptsChecked: checked,
            violations: ledger.violations() + orphans
        )
    }

    private struct Submission: Sendable {
        let number: String
        let bytes: [UInt8]
    }

    private func documents() throws -> [Submission] {
        let run = String(UInt32.random(in: .min ... .max), radix: 36)
        return try (0..<self.plan.documents).map { index in
            let number = "SAG-\(run)-\(index)"
            return Submission(number: number, bytes: try self.region.chileanCertificate(number: number))
        }
    }

    // MARK: The three parts

    private func send(
        _ documents: [Submission],
        through client: NationalClient,
        _ ledger: DrillLedger
    ) async throws {
        while let index = ledger.takeIndex(below: documents.count) {
            // The documents are spread over the kills, so that the last kill still meets traffic.
            while ledger.kills * documents.count < (index - self.plan.senders * 2) * self.plan.kills {
                try await Task.sleep(for: .milliseconds(5))
            }
            try await self.submit(documents[index], through: client, ledger)
        }
    }

    private func submit(_ document: Submission, through client: NationalClient, _ ledger: DrillLedger)
        async throws
    {
        while true {
            do {
                let answer = try await client.submit(
                    document.bytes,
                    idempotencyKey: "drill-\(document.number)"
                )
                let admitted = DrillLedger.Admitted(
                    number: document.number,
                    documentID: answer.documentId,
                    exchangeID: answer.exchanges.first?.exchangeId ?? ""
                )
                ledger.admit(admitted)
                return
            } catch NationalClientError.problem(let problem)
                where problem.status < 500 && problem.status != 429
            {
                throw NationalClientError.problem(problem)
            } catch {
                ledger.countRetry()
                try await Task.sleep(for: .milliseconds(100))
            }
        }
    }

    private func receive(through client: NationalClient, _ ledger: DrillLedger) async throws {
        while !ledger.isOver {
            let acknowledged = ledger.acknowledgedNow
            let page = (try? await client.inbox())?.items ?? []
            for item in page {
                ledger.show(item.deliveryId, acknowledged: acknowledged)
                guard let bytes = try? await client.fetch(item.deliveryId, .national) else { continue }
                ledger.take(item.deliveryId, DrillLedger.Delivered(number: item.number, bytes: bytes))
                guard (try? await client.acknowledge(item.deliveryId)) != nil else { continue }
                ledger.confirm(item.deliveryId)
            }
            try await Task.sleep(for: .milliseconds(page.isEmpty ? 50 : 1))
        }
    }

    private func kill(_ ledger: DrillLedger) async throws {
        var random = SeededRandom(seed: self.plan.seed)
        for number in 1...max(1, self.plan.kills) where number <= self.plan.kills {
            try await Task.sleep(for: .milliseconds(Int.random(in: 5...400, using: &random)))
            let victim = Bool.random(using: &random) ? self.region.chile : self.region.peru
            await victim.kill()
            ledger.countKill()
            try await victim.start()
            if number % 10 == 0 {
                self.progress(
                    "\(number) kills, \(ledger.admittedCount) acknowledged, \(ledger.deliveredCount) delivered, "
                        + "\(ledger.retries) retries"
                )
            }
        }
    }

    /// Ends the receiver when all documents arrived, or when the time for the last ones is over.
    private func watch(_ ledger: DrillLedger) async throws {
        while ledger.admittedCount < self.plan.documents || ledger.kills < self.plan.kills {
            try await Task.sleep(for: .milliseconds(50))
        }
        let clock = ContinuousClock()
        let deadline = clock.now.advanced(by: self.plan.drainWithin)
        var said = clock.now
        while ledger.deliveredCount < self.plan.documents, clock.now < deadline {
            try await Task.sleep(for: .milliseconds(50))
            guard clock.now - said > .seconds(5) else { continue }
            said = clock.now
            self.progress("\(ledger.deliveredCount) of \(self.plan.documents) delivered")
        }
        // A little longer, to catch what is shown once too often.
        try await Task.sleep(for: .seconds(2))
        ledger.end()
    }

    /// Reads again when a kept connection turns out to be dead.
    private func patiently<Value: Sendable>(_ read: () async throws -> Value) async throws -> Value {
        for _ in 0..<5 {
            do {
                return try await read()
            } catch is TransportError {
                try await Task.sleep(for: .milliseconds(100))
            }
        }
        return try await read()
    }

    /// Every relay that the sender calls delivered must be a stored message at the receiver, with the same receipt.
    private func checkReceipts(_ ledger: DrillLedger) async throws -> (
        checked: Int, violations: [String]
    ) {
        let sender = try self.region.client(of: .chile)
        let receiver = try self.region.operatorClient(of: .peru)
        var checked = 0
        var violations: [String] = []
        for document in ledger.admitted {
            let view = try await self.patiently { try await sender.document(document.documentID) }
            guard let acceptance = view.events.first(where: { $0.name == "RelayAcceptance" }) else {
                violations.append("document \(document.number): delivered, but its sender has no receipt")
                continue
            }
            checked += 1
            let stored = try? await self.patiently { try await receiver.document(document.exchangeID) }
            let received = stored?.events.first { $0.name == "MessageReceived" }
            if received == nil {
                violations.append("document \(document.number): a receipt without a stored message")
            } else if received?.details["receiptDigest"] != acceptance.details["receiptDigest"] {
                violations.append("document \(document.number): each side has another receipt")
            }
        }
        return (checked, violations)
    }
}

/// SplitMix64: repeatable randomness for drills, never for keys.
struct SeededRandom: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) {
        self.state = seed
    }

    mutating func next() -> UInt64 {
        self.state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = self.state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}
