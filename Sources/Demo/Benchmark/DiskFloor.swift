import Foundation

/// The floor under every promise that something is on disk: appending to one file, one fsync each time.
enum DiskFloor {
    /// Octets of one append.
    static let appendBytes = 8192
    private static let rounds = 200

    /// Appends with fsync that the disk under a folder does in a second; blocking.
    static func syncsPerSecond(in folder: URL) throws -> Double {
        let path = folder.appending(path: "floor").path
        let descriptor = unsafe open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else { throw Self.failure(path) }
        defer {
            close(descriptor)
            unsafe unlink(path)
        }
        let octets = [UInt8](repeating: 0xA5, count: Self.appendBytes)
        let clock = ContinuousClock()
        let start = clock.now
        for _ in 0..<Self.rounds {
            let written = unsafe octets.withUnsafeBytes { unsafe write(descriptor, $0.baseAddress, $0.count) }
            guard written == octets.count, fsync(descriptor) == 0 else { throw Self.failure(path) }
        }
        return Double(Self.rounds) / ((clock.now - start) / .seconds(1))
    }

    private static func failure(_ path: String) -> DemoError {
        DemoError.stepFailed(step: "fsync", expected: path, found: "errno \(errno)")
    }
}
