import Exchange
import Foundation
import Synchronization
import Testing

@testable import Store

@Suite(.timeLimit(.minutes(2)))
struct `A store in trouble` {
    /// Admits until it fails; returns the acknowledged numbers and the failure's code.
    private static func fill(_ store: any GatewayStore, octets: Int, max: Int = 2000) async throws -> ([Int], String?) {
        var acknowledged: [Int] = []
        for number in 1...max {
            let original =
                [UInt8](repeating: UInt8(truncatingIfNeeded: number), count: octets) + Array("\(number)".utf8)
            let admission = try Sample().admission(number, original: original)
            let failure = await code { _ = try await store.admit(admission) }
            if let failure { return (acknowledged, failure) }
            acknowledged.append(number)
        }
        return (acknowledged, nil)
    }

    @Test func `on a full disk refuses, loses nothing and goes on when there is room`() async throws {
        try await withFolder { folder in
            var limits = StoreLimits()
            limits.databasePagesMax = 200
            let store = try SQLiteStore(folder: folder, environment: "test", limits: limits)
            let (acknowledged, failure) = try await Self.fill(store, octets: 10_000)
            #expect(failure == "STO-011")
            #expect(acknowledged.count > 10)
            #expect(store.fatalError == nil)
            let refused = acknowledged.count + 1
            #expect(try await store.document(Sample().document(refused)) == nil)
            // A small operation still fits: one that is too large fails alone.
            await store.close()
            let roomy = try SQLiteStore(folder: folder, environment: "test")
            for number in acknowledged { #expect(try await roomy.document(Sample().document(number)) != nil) }
            #expect(try await roomy.admit(try Sample().admission(refused)) == .stored)
            await roomy.close()
        }
    }

    @Test func `lets small operations pass that came with one too large for the disk`() async throws {
        try await withFolder { folder in
            var limits = StoreLimits()
            limits.databasePagesMax = 120
            limits.inlineBlobOctetsMax = 1 << 20
            let store = try SQLiteStore(folder: folder, environment: "test", limits: limits)
            let sample = Sample()
            let large = try sample.admission(99, original: [UInt8](repeating: 1, count: 900_000))
            async let refused = code { _ = try await store.admit(large) }
            let outcomes = try await withThrowingTaskGroup { group in
                for number in 1...10 { group.addTask { try await store.admit(try sample.admission(number)) } }
                return try await group.reduce(into: []) { $0.append($1) }
            }
            #expect(outcomes == Array(repeating: .stored, count: 10))
            #expect(await refused == "STO-011")
            await store.close()
        }
    }

    @Test func `whose files cannot grow says that the disk is full and loses nothing`() async {
        await #expect(processExitsWith: .success) {
            signal(SIGXFSZ, SIG_IGN)
            try await withFolder { folder in
                let store = try SQLiteStore(folder: folder, environment: "test")
                var limit = rlimit()
                _ = unsafe getrlimit(__rlimit_resource_t(RLIMIT_FSIZE.rawValue), &limit)
                let all = limit.rlim_cur
                limit.rlim_cur = 600_000
                _ = unsafe setrlimit(__rlimit_resource_t(RLIMIT_FSIZE.rawValue), &limit)
                let (acknowledged, failure) = try await Self.fill(store, octets: 10_000)
                guard failure == "STO-011", store.fatalError == nil, !acknowledged.isEmpty else { exit(1) }
                limit.rlim_cur = all
                _ = unsafe setrlimit(__rlimit_resource_t(RLIMIT_FSIZE.rawValue), &limit)
                let refused = acknowledged.count + 1
                guard try await store.admit(try Sample().admission(refused)) == .stored else { exit(2) }
                for number in acknowledged where try await store.document(Sample().document(number)) == nil { exit(3) }
                await store.close()
            }
        }
    }

    @Test func `refuses new documents below the floor of free space but finishes what it accepted`() async throws {
        try await withFolder { folder in
            let sample = Sample()
            let first = try SQLiteStore(folder: folder, environment: "test")
            _ = try await first.admit(try sample.admission())
            await first.close()
            var limits = StoreLimits()
            limits.freeSpaceFloor = .max
            let store = try SQLiteStore(folder: folder, environment: "test", limits: limits)
            #expect(await code { _ = try await store.admit(try sample.admission(2)) } == "STO-012")
            #expect(await code { _ = try await store.receive(try sample.reception(3)) } == "STO-012")
            #expect(await code { try await store.check() } == "STO-012")
            let lease = try await store.claim(sample.claim())[0].lease
            try await store.settle(
                Settlement(operation: sample.operation(9), now: sample.now, lease: lease, outcome: .done)
            )
            await store.close()
        }
    }

    @Test func `after a commit of unknown outcome stops, and the restart resolves it`() async throws {
        for isWritten in [false, true] {
            try await withFolder { folder in
                let isBroken = Mutex(false)
                let store = try SQLiteStore(folder: folder, environment: "test", limits: StoreLimits()) {
                    connection throws(StoreError) in
                    let broken = isBroken.withLock { $0 }
                    if isWritten || !broken { try connection.run("COMMIT") }
                    if broken { throw StoreError(StoreError.Code.inputOutput, detail: "fsync") }
                }
                let sample = Sample()
                _ = try await store.admit(try sample.admission(1))
                isBroken.withLock { $0 = true }
                #expect(await code { _ = try await store.admit(try sample.admission(2)) } == "STO-014")
                #expect(store.fatalError?.isFatal == true)
                // The disk may be well again: this process does not believe it.
                isBroken.withLock { $0 = false }
                #expect(await code { _ = try await store.admit(try sample.admission(3)) } == "STO-014")
                #expect(await code { try await store.check() } == "STO-014")
                await store.close()
                let restarted = try SQLiteStore(folder: folder, environment: "test")
                #expect(try await restarted.document(sample.document(1)) != nil)
                #expect((try await restarted.document(sample.document(2)) != nil) == isWritten)
                #expect(try await restarted.admit(try sample.admission(2)) == .stored)
                #expect(try await restarted.counts().events == [.submissionAcceptance: 2])
                await restarted.close()
            }
        }
    }

    @Test func `copied at any moment holds everything that was acknowledged before`() async throws {
        try await withFolder { folder in
            var limits = StoreLimits()
            // Without checkpoints a copy of database and log is what a power cut at that moment leaves.
            limits.checkpointPages = .max
            limits.logPagesMax = .max
            limits.inlineBlobOctetsMax = 1000
            let live = "\(folder)/live"
            let store = try SQLiteStore(folder: live, environment: "test", limits: limits)
            let acknowledged = Acknowledged()
            let sample = Sample()
            try await withThrowingTaskGroup { group in
                for worker in 0..<4 {
                    group.addTask {
                        for number in 1...40 {
                            let id = worker * 40 + number
                            let original = [UInt8](repeating: 0, count: 900 + number * 10) + Array("\(id)".utf8)
                            _ = try await store.admit(try sample.admission(id, original: original))
                            acknowledged.list.withLock { $0.append(id) }
                        }
                    }
                }
                for copy in 1...5 {
                    try await Task.sleep(for: .milliseconds(15))
                    let expected = acknowledged.list.withLock { $0 }
                    try self.copy(live, to: "\(folder)/copy\(copy)")
                    try await self.check("\(folder)/copy\(copy)", holds: expected)
                }
                try await group.waitForAll()
            }
            await store.close()
        }
    }

    private final class Acknowledged: Sendable {
        let list = Mutex<[Int]>([])
    }

    private func copy(_ live: String, to target: String) throws {
        let files = FileManager.default
        try files.createDirectory(atPath: target, withIntermediateDirectories: true)
        for name in ["store.db", "store.db-wal", "blobs"] {
            // A file that is renamed while it is copied belongs to something not acknowledged yet.
            if name == "blobs" {
                try self.copyBlobs("\(live)/blobs", to: "\(target)/blobs")
            } else {
                try files.copyItem(atPath: "\(live)/\(name)", toPath: "\(target)/\(name)")
            }
        }
    }

    private func copyBlobs(_ source: String, to target: String) throws {
        for first in FileSystem.names(in: source) where first.count == 2 {
            for second in FileSystem.names(in: "\(source)/\(first)") {
                let inner = "\(first)/\(second)"
                try FileSystem.makeFolder("\(target)/\(inner)")
                for name in FileSystem.names(in: "\(source)/\(inner)") {
                    try FileManager.default.copyItem(
                        atPath: "\(source)/\(inner)/\(name)",
                        toPath: "\(target)/\(inner)/\(name)"
                    )
                }
            }
        }
    }

    private func check(_ folder: String, holds expected: [Int]) async throws {
        let store = try SQLiteStore(folder: folder, environment: "test")
        for number in expected {
            let document = try #require(try await store.document(Sample().document(number))).document
            #expect(try await store.blob(document.original) != nil)
        }
        await store.close()
    }
}
