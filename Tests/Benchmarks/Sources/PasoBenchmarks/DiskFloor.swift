import Foundation

/// The floor under every durable store: appending octets to one file, one fsync for each group, in the same folder.
enum DiskFloor {
    /// Fewer fsyncs than this say little; then more are made and their time is scaled down.
    private static let roundsMin = 200

    /// Seconds that so many octets in so many fsyncs take.
    static func seconds(octets: Int, fsyncs: Int, folder: String) async throws -> Double {
        let path = "\(folder)/floor"
        let descriptor = unsafe open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else { throw CocoaError(.fileWriteUnknown) }
        defer {
            close(descriptor)
            unsafe unlink(path)
        }
        let group = [UInt8](repeating: 0xA5, count: max(1, octets / max(1, fsyncs)))
        let rounds = max(fsyncs, Self.roundsMin)
        let measured = try await Measurement.of("floor", count: rounds) {
            for _ in 0..<rounds {
                let written = unsafe group.withUnsafeBytes { unsafe write(descriptor, $0.baseAddress, $0.count) }
                guard written == group.count, fsync(descriptor) == 0 else { throw CocoaError(.fileWriteUnknown) }
            }
        }
        return measured.seconds * Double(fsyncs) / Double(rounds)
    }
}
