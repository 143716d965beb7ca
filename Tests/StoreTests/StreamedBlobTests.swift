import Exchange
import Foundation
import MIME
import Testing

@testable import Store

@Suite(.timeLimit(.minutes(1)))
struct `A blob that comes in a file` {
    private func draft(_ spool: SpoolFolder, _ octets: [UInt8]) throws -> OctetSource {
        var draft = try spool.draft()
        try draft.append(octets.span)
        return OctetSource(draft.sealed())
    }

    private func admission(_ source: OctetSource, _ octets: [UInt8]) throws -> Admission {
        let admission = try Sample().admission(1, original: octets)
        let digest = try Sample.digest(octets)
        var effects = admission.effects
        effects.blobs = [Blob(source: source, octetsDigest: digest, contentDigest: digest)]
        return Admission(
            operation: admission.operation,
            now: admission.now,
            submission: admission.submission,
            answer: admission.answer,
            effects: effects
        )
    }

    @Test(arguments: [5, 700_000])
    func `is kept without being copied, and is read in pieces or as a whole`(count: Int) async throws {
        try await withFolder { folder in
            let store = try SQLiteStore(folder: folder, environment: "test")
            let spool = try SpoolFolder(folder + "/spool")
            let octets = (0..<count).map { UInt8(truncatingIfNeeded: $0 &* 31) }
            let digest = try Sample.digest(octets)
            _ = try await store.admit(try self.admission(try self.draft(spool, octets), octets))
            let opened = try #require(try await store.openBlob(digest))
            #expect(opened.source.inMemory == nil)
            #expect(try opened.source.octets(upTo: count) == octets)
            #expect(try await store.blob(digest)?.octets == octets)
            #expect(try FileManager.default.contentsOfDirectory(atPath: spool.path) == [])
            #expect(try FileManager.default.contentsOfDirectory(atPath: folder + "/blobs/incoming") == [])
            await store.close()
        }
    }

    @Test func `is copied where it is a part of a file or another's file`() async throws {
        try await withFolder { folder in
            let store = try SQLiteStore(folder: folder, environment: "test")
            let spool = try SpoolFolder(folder + "/spool")
            let octets = [UInt8](repeating: 7, count: 600_000)
            let part = try self.draft(spool, [1, 2] + octets + [3]).part(2..<600_002)
            _ = try await store.admit(try self.admission(part, octets))
            #expect(try await store.blob(try Sample.digest(octets))?.octets == octets)
            await store.close()
        }
    }

    @Test func `over its limit is refused, and one whose file fails leaves no row`() async throws {
        try await withFolder { folder in
            var limits = StoreLimits()
            limits.streamedBlobOctetsMax = 1000
            let store = try SQLiteStore(folder: folder, environment: "test", limits: limits)
            let spool = try SpoolFolder(folder + "/spool")
            let octets = [UInt8](repeating: 1, count: 1001)
            let large = try self.admission(try self.draft(spool, octets), octets)
            #expect(await code { _ = try await store.admit(large) } == "STO-025")
            let name = folder + "/shrinking"
            try Data(octets.prefix(900)).write(to: URL(fileURLWithPath: name))
            let source = OctetSource(try OctetFile(reading: name))
            try Data([1]).write(to: URL(fileURLWithPath: name))
            let failing = try self.admission(source, Array(octets.prefix(900)))
            #expect(await code { _ = try await store.admit(failing) } == "STO-013")
            #expect(try await store.counts().exchanges.isEmpty)
            #expect(try FileManager.default.contentsOfDirectory(atPath: folder + "/blobs/incoming") == [])
            await store.close()
        }
    }

    @Test func `whose file is gone or cut is an error when it is opened`() async throws {
        try await withFolder { folder in
            let store = try SQLiteStore(folder: folder, environment: "test")
            let spool = try SpoolFolder(folder + "/spool")
            let octets = [UInt8](repeating: 9, count: 5000)
            let digest = try Sample.digest(octets)
            _ = try await store.admit(try self.admission(try self.draft(spool, octets), octets))
            let name = digest.text
            let path = "\(folder)/blobs/\(name.prefix(2))/\(name.dropFirst(2).prefix(2))/\(name)"
            try Data([1, 2]).write(to: URL(fileURLWithPath: path))
            #expect(await code { _ = try await store.openBlob(digest) } == "STO-026")
            try FileManager.default.removeItem(atPath: path)
            #expect(await code { _ = try await store.openBlob(digest) } == "STO-026")
            await store.close()
        }
    }
}
