import Exchange
import Foundation
import MIME
import Synchronization

/// Large blobs as files: `blobs/ab/cd/<64 digits>`, each complete and on disk before any row names it.
///
/// A crash can leave a file that no row names (an orphan) or a half-written one under `incoming/`; both go at the next
/// start. It never leaves a row without its file.
final class BlobFolder: Sendable {
    private struct Job: Sendable {
        let blob: Blob
        let done: @Sendable (Result<Void, StoreError>) -> Void
    }

    private let folder: String
    private let queue: JobQueue<Job>
    private let number = Mutex(0)
    /// Inner folders whose names this process has put on disk.
    ///
    /// Held while one is made, so that nobody runs ahead of it.
    private let durableFolders = Mutex(Set<String>())
    /// Calls of `fsync`, for the metrics.
    private let synced = Mutex(0)

    init(folder: String, limits: StoreLimits, threads: StoreThreads) throws(StoreError) {
        self.folder = folder
        self.queue = JobQueue(limit: limits.blobsWaitingMax)
        try FileSystem.makeFolder(folder + "/incoming")
        for name in FileSystem.names(in: folder + "/incoming") { FileSystem.remove("\(folder)/incoming/\(name)") }
        for index in 0..<limits.blobWriters {
            threads.start("store-blob-\(index)") { [self] in self.loop() }
        }
    }

    var syncs: Int { self.synced.withLock { $0 } }

    /// Returns after the file and its name are on disk.
    func keep(_ blob: Blob) async throws {
        try await withCheckedThrowingContinuation { (continuation: CheckedContinuation<Void, any Error>) in
            let job = Job(blob: blob) { continuation.resume(with: $0.mapError { $0 as any Error }) }
            do throws(StoreError) { try self.queue.offer(job) } catch { continuation.resume(throwing: error) }
        }
    }

    /// The octets of a file.
    ///
    /// Blocks: call it on a reader thread.
    func octets(_ digest: OctetsDigest) throws(StoreError) -> [UInt8]? {
        try FileSystem.read(self.path(digest))
    }

    /// The octets of a file, to be read piece by piece.
    func source(_ digest: OctetsDigest) throws(StoreError) -> OctetSource? {
        let path = self.path(digest)
        guard FileSystem.size(path) != nil else { return nil }
        do { return OctetSource(try OctetFile(reading: path)) } catch {
            throw StoreError(StoreError.Code.inputOutput, detail: error.arguments["detail"] ?? error.code)
        }
    }

    /// Removes every file that `isNamed` does not know.
    ///
    /// Call it before anything is accepted.
    func sweep(isNamed: (OctetsDigest) throws -> Bool) throws -> Int {
        var removed = 0
        for first in FileSystem.names(in: self.folder) where first.count == 2 {
            for second in FileSystem.names(in: "\(self.folder)/\(first)") {
                let inner = "\(self.folder)/\(first)/\(second)"
                for name in FileSystem.names(in: inner) {
                    if let digest = try? OctetsDigest(name), try isNamed(digest) { continue }
                    FileSystem.remove("\(inner)/\(name)")
                    removed += 1
                }
            }
        }
        return removed
    }

    func close() {
        self.queue.close()
    }

    private func path(_ digest: OctetsDigest) -> String {
        "\(self.inner(digest))/\(digest.text)"
    }

    private func outer(_ digest: OctetsDigest) -> String { "\(self.folder)/\(digest.text.prefix(2))" }

    private func inner(_ digest: OctetsDigest) -> String {
        "\(self.outer(digest))/\(digest.text.dropFirst(2).prefix(2))"
    }

    private func loop() {
        while let job = self.queue.take(max: 1).first {
            do throws(StoreError) {
                try self.write(job.blob)
                job.done(.success(()))
            } catch {
                job.done(.failure(error))
            }
        }
    }

    private func write(_ blob: Blob) throws(StoreError) {
        let inner = self.inner(blob.octetsDigest)
        let target = self.path(blob.octetsDigest)
        try self.prepare(inner, outer: self.outer(blob.octetsDigest))
        if FileSystem.size(target) != blob.source.count {
            let number = self.number.withLock { number in
                number += 1
                return number
            }
            let temporary = "\(self.folder)/incoming/\(number)"
            do throws(StoreError) {
                // 1. content on disk under a name that nobody reads; 2. its final name, at once whole
                try FileSystem.place(blob.source, at: temporary)
                self.synced.withLock { $0 += 1 }
                try FileSystem.move(temporary, to: target)
            } catch {
                FileSystem.remove(temporary)
                throw error
            }
        }
        // 3. the name on disk; also for a file that a neighbour just renamed; 4. the caller writes the row
        try self.sync(inner)
    }

    /// A new folder is itself a name that must be on disk, up to the root of the blobs.
    ///
    /// One that an earlier process made may have been seen only in memory, so the first use by each process syncs too.
    private func prepare(_ inner: String, outer: String) throws(StoreError) {
        try self.durableFolders.withLock { folders throws(StoreError) in
            guard !folders.contains(inner) else { return }
            try FileSystem.makeFolder(inner)
            try self.sync(outer)
            try self.sync(self.folder)
            folders.insert(inner)
        }
    }

    private func sync(_ folder: String) throws(StoreError) {
        try FileSystem.syncFolder(folder)
        self.synced.withLock { $0 += 1 }
    }
}
