import Exchange
import Foundation
import Testing

@testable import Store

@Suite(.timeLimit(.minutes(1)))
struct `A large blob` {
    private func limits() -> StoreLimits {
        var limits = StoreLimits()
        limits.inlineBlobOctetsMax = 100
        return limits
    }

    private func path(_ folder: String, _ digest: OctetsDigest) -> String {
        let text = digest.text
        return "\(folder)/blobs/\(text.prefix(2))/\(text.dropFirst(2).prefix(2))/\(text)"
    }

    @Test func `is a file under its digest, kept once, and comes back octet by octet`() async throws {
        try await withFolder { folder in
            let store = try SQLiteStore(folder: folder, environment: "test", limits: self.limits())
            let sample = Sample()
            let original = (0..<5000).map { UInt8(truncatingIfNeeded: $0 &* 31) }
            _ = try await store.admit(try sample.admission(1, original: original))
            _ = try await store.admit(try sample.admission(2, original: original))
            let blob = try Sample.blob(original)
            #expect(FileSystem.size(self.path(folder, blob.octetsDigest)) == 5000)
            #expect(try await store.blob(blob.octetsDigest) == blob)
            #expect(try await store.blob(try Sample.digest([1])) == nil)
            await store.close()
        }
    }

    @Test func `that no row names goes at the next start, and one that a row names stays`() async throws {
        try await withFolder { folder in
            let first = try SQLiteStore(folder: folder, environment: "test", limits: self.limits())
            let original = [UInt8](repeating: 5, count: 300)
            _ = try await first.admit(try Sample().admission(1, original: original))
            await first.close()
            let kept = try Sample.digest(original)
            let orphan = try Sample.digest([9, 9])
            let files = FileManager.default
            for stray in [self.path(folder, orphan), "\(folder)/blobs/incoming/17"] {
                let parent = URL(fileURLWithPath: stray).deletingLastPathComponent().path
                try files.createDirectory(atPath: parent, withIntermediateDirectories: true)
                try Data([1]).write(to: URL(fileURLWithPath: stray))
            }
            let second = try SQLiteStore(folder: folder, environment: "test", limits: self.limits())
            #expect(FileSystem.size(self.path(folder, orphan)) == nil)
            #expect(FileSystem.size("\(folder)/blobs/incoming/17") == nil)
            #expect(try await second.blob(kept)?.octets == original)
            await second.close()
        }
    }

    @Test func `whose file is gone or cut is an error, never an empty document`() async throws {
        try await withFolder { folder in
            let store = try SQLiteStore(folder: folder, environment: "test", limits: self.limits())
            let original = [UInt8](repeating: 5, count: 300)
            _ = try await store.admit(try Sample().admission(1, original: original))
            let digest = try Sample.digest(original)
            let file = URL(fileURLWithPath: self.path(folder, digest))
            try Data([1, 2]).write(to: file)
            #expect(await code { _ = try await store.blob(digest) } == "STO-026")
            try FileManager.default.removeItem(at: file)
            #expect(await code { _ = try await store.blob(digest) } == "STO-026")
            await store.close()
        }
    }

    @Test func `over the limit is refused before anything is written`() async throws {
        try await withFolder { folder in
            var limits = self.limits()
            limits.blobOctetsMax = 1000
            let store = try SQLiteStore(folder: folder, environment: "test", limits: limits)
            let admission = try Sample().admission(1, original: [UInt8](repeating: 1, count: 1001))
            #expect(await code { _ = try await store.admit(admission) } == "STO-025")
            #expect(try await store.counts().exchanges.isEmpty)
            await store.close()
        }
    }
}
