import Exchange
import Foundation
import Testing

@testable import Store

@Suite(.timeLimit(.minutes(1)))
struct `The SQLite engine` {
    @Test func `writes with the settings that make a commit survive a power cut`() async throws {
        try await withFolder { folder in
            let path = "\(folder)/store.db"
            for mode in [Connection.Mode.writer, .checkpointer, .reader] {
                let connection = try Connection(path: path, mode: mode, limits: StoreLimits())
                #expect(try connection.first("PRAGMA journal_mode") { $0.text(0) } == "wal")
                #expect(try connection.first("PRAGMA synchronous") { $0.int(0) } == 2)
                #expect(try connection.first("PRAGMA foreign_keys") { $0.int(0) } == 1)
                #expect(try connection.first("PRAGMA wal_autocheckpoint") { $0.int(0) } == 0)
            }
        }
    }

    @Test func `keeps its files from other users, also in a folder that they can enter`() async throws {
        try await withFolder { folder in
            let files = FileManager.default
            try files.setAttributes([.posixPermissions: 0o755], ofItemAtPath: folder)
            func openFiles() throws -> [String] {
                try (files.enumerator(atPath: folder)?.compactMap { $0 as? String } ?? []).filter { name in
                    let attributes = try files.attributesOfItem(atPath: "\(folder)/\(name)")
                    let mode = try #require(attributes[.posixPermissions] as? NSNumber)
                    return mode.intValue & 0o077 != 0
                }
            }
            for _ in 0..<2 {
                let store = try SQLiteStore(folder: folder, environment: "test")
                _ = try await store.admit(try Sample().admission())
                #expect(try openFiles() == [])
                await store.close()
                // As an earlier version, or a copy, may have left it.
                try files.setAttributes([.posixPermissions: 0o644], ofItemAtPath: "\(folder)/store.db")
            }
        }
    }

    @Test func `shares one commit among all who wait`() async throws {
        try await withFolder { folder in
            let store = try SQLiteStore(folder: folder, environment: "test")
            let sample = Sample()
            try await withThrowingTaskGroup { group in
                for number in 0..<400 {
                    group.addTask {
                        let event = sample.event(number, .documentViewed)
                        try await store.journal(
                            JournalEntry(operation: sample.operation(number), now: sample.now, events: [event])
                        )
                    }
                }
                try await group.waitForAll()
            }
            let counts = try await store.counts()
            #expect(counts.operations == 400)
            #expect(counts.commits < 300)
            #expect(counts.fsyncs == counts.commits)
            await store.close()
        }
    }

    @Test func `refuses more waiting operations than its limit instead of growing`() async throws {
        try await withFolder { folder in
            var limits = StoreLimits()
            limits.writesWaitingMax = 0
            let store = try SQLiteStore(folder: folder, environment: "test", limits: limits)
            #expect(await code { _ = try await store.admit(try Sample().admission()) } == "STO-010")
            #expect(await code { try await store.check() } == "STO-010")
            await store.close()
        }
    }

    @Test func `has one process at a time, is free after closing and refuses what comes later`() async throws {
        try await withFolder { folder in
            let first = try SQLiteStore(folder: folder, environment: "test")
            #expect(await code { _ = try SQLiteStore(folder: folder, environment: "test") } == "STO-003")
            await first.close()
            #expect(await code { _ = try await first.admit(try Sample().admission()) } == "STO-015")
            #expect(await code { _ = try await first.exchange(Sample().exchange()) } == "STO-015")
            let second = try SQLiteStore(folder: folder, environment: "test")
            try await second.check()
            await second.close()
        }
    }

    @Test func `belongs to one environment and knows its schema`() async throws {
        try await withFolder { folder in
            await (try SQLiteStore(folder: folder, environment: "test")).close()
            #expect(await code { _ = try SQLiteStore(folder: folder, environment: "production") } == "STO-005")
            try Connection(path: "\(folder)/store.db", mode: .writer, limits: StoreLimits())
                .run("PRAGMA user_version=99")
            #expect(await code { _ = try SQLiteStore(folder: folder, environment: "test") } == "STO-004")
        }
    }

    @Test func `reports what cannot be opened or is no database`() async throws {
        try await withFolder { folder in
            try Data(repeating: 65, count: 8192).write(to: URL(fileURLWithPath: "\(folder)/store.db"))
            #expect(await code { _ = try SQLiteStore(folder: folder, environment: "test") } == "STO-017")
            let taken = "\(folder)/file"
            try Data().write(to: URL(fileURLWithPath: taken))
            #expect(await code { _ = try SQLiteStore(folder: "\(taken)/inner", environment: "test") } == "STO-002")
        }
    }

    @Test func `keeps everything over a restart`() async throws {
        try await withFolder { folder in
            let sample = Sample()
            let first = try SQLiteStore(folder: folder, environment: "test")
            let admission = try sample.admission()
            _ = try await first.admit(admission)
            await first.close()
            let second = try SQLiteStore(folder: folder, environment: "test")
            #expect(try await second.document(sample.document())?.document == admission.effects.documents[0])
            #expect(try await second.admit(admission) == .stored)
            #expect(try await second.claim(sample.claim()).count == 1)
            await second.close()
        }
    }

    @Test func `moves its log back while it works`() async throws {
        try await withFolder { folder in
            var limits = StoreLimits()
            limits.checkpointPages = 8
            limits.logPagesMax = 40
            let store = try SQLiteStore(folder: folder, environment: "test", limits: limits)
            let sample = Sample()
            for number in 1...60 {
                let original = [UInt8](repeating: UInt8(number), count: 20_000)
                #expect(try await store.admit(try sample.admission(number, original: original)) == .stored)
            }
            #expect(FileSystem.size("\(folder)/store.db-wal") ?? 0 < 2 << 20)
            #expect(try await store.find(DocumentQuery(limit: 100)).items.count == 60)
            await store.close()
        }
    }

    @Test func `costs no fsync while it is idle, and forgets old operations`() async throws {
        try await withFolder { folder in
            let store = try SQLiteStore(folder: folder, environment: "test")
            let sample = Sample()
            let entry = JournalEntry(operation: sample.operation(1), now: sample.now, events: [])
            try await store.journal(entry)
            func step(_ at: Int) async throws {
                _ = try await store.sequence(
                    SequencingRequest(
                        owner: "one",
                        now: sample.after(at),
                        leaseUntil: sample.after(at + 60),
                        limit: 9
                    )
                )
            }
            try await step(0)
            let before = try await store.counts().fsyncs
            for at in 1..<20 {
                try await step(at)
                _ = try await store.claim(sample.claim(at: at))
            }
            #expect(try await store.counts().fsyncs == before)
            let other = Admission(
                operation: entry.operation,
                now: sample.now,
                submission: try sample.submission(),
                answer: [],
                effects: Effects()
            )
            #expect(await code { _ = try await store.admit(other) } == "STO-024")
            try await step(8 * 86_400)
            #expect(try await store.admit(other) == .stored)
            await store.close()
        }
    }
}
