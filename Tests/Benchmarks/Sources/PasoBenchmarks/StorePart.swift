import Canonical
import Exchange
import Foundation
import Store

/// The store by itself: admission in groups, and everything that one exchange asks of the stores of both sides.
struct StorePart: Part {
    let name = "store"

    func measure(_ settings: Settings) async throws -> [Measurement] {
        var measured: [Measurement] = []
        for concurrency in settings.concurrency {
            measured.append(
                try await self.measure("admit, \(concurrency) at once", settings, concurrency) { records, store in
                    _ = try await store.admit(try records.admission())
                }
            )
        }
        for concurrency in settings.concurrency {
            measured.append(
                try await self.measure("exchange, both sides, \(concurrency) at once", settings, concurrency) {
                    try await Self.exchange($0, $1)
                }
            )
        }
        return measured
    }

    private func measure(
        _ name: String,
        _ settings: Settings,
        _ concurrency: Int,
        _ body: @escaping @Sendable (StoreRecords, SQLiteStore) async throws -> Void
    ) async throws -> Measurement {
        let folder = "\(settings.folder)/store-\(UUID().uuidString)"
        defer { try? FileManager.default.removeItem(atPath: folder) }
        let store = try SQLiteStore(folder: folder, environment: "test")
        let count = settings.documents / concurrency * concurrency
        var measured = try await Measurement.of(name, count: count) {
            try await withThrowingTaskGroup { group in
                for worker in 0..<concurrency {
                    group.addTask {
                        for turn in 0..<(count / concurrency) {
                            let number = worker * (count / concurrency) + turn
                            try await body(StoreRecords(number: number, octets: settings.octets), store)
                        }
                    }
                }
                try await group.waitForAll()
            }
        }
        let fsyncs = try await store.counts().fsyncs
        await store.close()
        measured.fsyncs = fsyncs
        let seconds = try await DiskFloor.seconds(
            octets: count * settings.octets,
            fsyncs: fsyncs,
            folder: settings.folder
        )
        measured.floor = Double(count) / seconds
        return measured
    }

    /// The writes of one exchange: admit, claim, settle here; receive, claim, settle into the inbox, acknowledge there.
    private static func exchange(_ records: StoreRecords, _ store: SQLiteStore) async throws {
        _ = try await store.admit(try records.admission())
        let relay = try await store.claim(records.claim(records.relay))
        for claim in relay { try await store.settle(try records.settlement(claim, step: 1)) }
        _ = try await store.receive(try records.reception())
        let examine = try await store.claim(records.claim(records.examine))
        for claim in examine { try await store.settle(try records.placement(claim, step: 2)) }
        _ = try await store.acknowledge(try records.acknowledgement())
    }
}
