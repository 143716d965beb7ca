import Foundation
import MIME

extension FileSystem {
    /// Puts octets on disk under a new name: a temporary file of the same volume gets it, anything else is copied.
    static func place(_ source: OctetSource, at path: String) throws(StoreError) {
        if let octets = source.array { return try self.writeDurably(octets, to: path) }
        do {
            if try source.wholeFile?.link(as: path) == true { return }
        } catch {
            throw Self.failure(error)
        }
        try self.copyDurably(source, to: path)
    }

    /// Copies piece by piece and returns after the content is on disk.
    private static func copyDurably(_ source: OctetSource, to path: String) throws(StoreError) {
        let descriptor = unsafe open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else { throw Self.failure("open") }
        defer { close(descriptor) }
        var failure: StoreError?
        do {
            try source.forEachChunk { piece in
                guard failure == nil else { return }
                failure = unsafe piece.withUnsafeBytes { unsafe Self.write($0, descriptor) }
            }
        } catch {
            throw Self.failure(error)
        }
        if let failure { throw failure }
        guard fsync(descriptor) == 0 else { throw Self.failure("fsync") }
    }

    private static func write(_ octets: UnsafeRawBufferPointer, _ descriptor: Int32) -> StoreError? {
        var written = 0
        while written < octets.count {
            let start = unsafe octets.baseAddress?.advanced(by: written)
            let count = unsafe Foundation.write(descriptor, start, octets.count - written)
            if count < 0 {
                guard errno == EINTR else { return Self.failure("write") }
            } else {
                written += count
            }
        }
        return nil
    }

    private static func failure(_ error: MIMEError) -> StoreError {
        let code = error.code == MIMEError.noRoomCode ? StoreError.Code.diskFull : StoreError.Code.inputOutput
        return StoreError(code, detail: error.arguments["detail"] ?? error.code)
    }
}
