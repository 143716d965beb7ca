import Dispatch
public import Hummingbird
import HummingbirdCore
public import MIME
import NIOCore

extension Request {
    /// The whole body, in memory or, above the folder's threshold, in a temporary file that goes with the last holder.
    ///
    /// One over the limit throws the problem 413, which ends the connection. A disk that fails or is full throws
    /// `MIMEError`. The socket waits while the disk writes, and no thread of the pool does.
    public func content(upTo limitBytes: Int, spool: SpoolFolder) async throws -> OctetSource {
        let announced = self.headers[.contentLength].flatMap(Int.init)
        guard (announced ?? 0) <= limitBytes else { throw Self.bodyTooLarge(limitBytes) }
        var memory = ByteBuffer()
        var spooler: BodySpooler?
        var count = 0
        for try await piece in self.body {
            count += piece.readableBytes
            guard count <= limitBytes else { throw Self.bodyTooLarge(limitBytes) }
            memory.writeImmutableBuffer(piece)
            // The first write is due above the threshold, the next ones when they are worth the way to the disk.
            let isDue = spooler == nil ? count > spool.memoryBytesMax : memory.readableBytes >= BodySpooler.pieceBytes
            guard isDue else { continue }
            let writer = try spooler ?? BodySpooler(spool)
            try await writer.append(memory)
            spooler = writer
            memory.clear()
        }
        guard let spooler else { return OctetSource([UInt8](buffer: memory)) }
        try await spooler.append(memory)
        return OctetSource(try await spooler.finish())
    }

    private static func bodyTooLarge(_ limitBytes: Int) -> HTTPProblem {
        HTTPProblem(
            .contentTooLarge,
            InboundRefusal.bodyTooLarge(limitBytes: limitBytes),
            closesConnection: true
        )
    }
}

/// Writes one body to a temporary file, on a thread that may wait for the disk.
private actor BodySpooler {
    /// Octets that are collected before the disk is asked.
    static let pieceBytes = 256 << 10

    private let queue = SpoolQueue()
    private var draft: SpoolDraft?

    nonisolated var unownedExecutor: UnownedSerialExecutor { unsafe self.queue.asUnownedSerialExecutor() }

    init(_ folder: SpoolFolder) throws(MIMEError) {
        self.draft = try folder.draft()
    }

    func append(_ piece: ByteBuffer) throws(MIMEError) {
        let octets = [UInt8](buffer: piece)
        try self.draft?.append(octets.span)
    }

    /// Ends the writing; called once.
    func finish() throws -> OctetFile {
        guard let draft = self.draft.take() else { throw CancellationError() }
        return draft.sealed()
    }
}

/// The executor of one ``BodySpooler``: waiting for the disk is not for the shared pool, which has a thread a core.
private final class SpoolQueue: SerialExecutor {
    private let queue = DispatchQueue(label: "body-spool")

    func enqueue(_ job: consuming ExecutorJob) {
        let job = UnownedJob(job)
        let executor = unsafe self.asUnownedSerialExecutor()
        self.queue.async { unsafe job.runSynchronously(on: executor) }
    }
}
