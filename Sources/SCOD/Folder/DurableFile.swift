import Foundation

/// The few system calls whose order makes a file durable: content, then name, then the folder's entry.
enum DurableFile {
    /// Writes a new file (mode 0600) and returns after its content is on disk; its name may not be yet.
    static func write(_ bytes: [UInt8], to path: String) throws(SCODError) {
        let descriptor = unsafe open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else { throw .output(path, "open") }
        var isOpen = true
        defer { if isOpen { close(descriptor) } }
        var written = 0
        while written < bytes.count {
            let count = unsafe bytes.withUnsafeBytes { raw in
                unsafe Foundation.write(descriptor, raw.baseAddress?.advanced(by: written), raw.count - written)
            }
            if count < 0 {
                guard errno == EINTR else { throw .output(path, "write") }
            } else {
                written += count
            }
        }
        guard fsync(descriptor) == 0 else { throw .output(path, "fsync") }
        isOpen = false
        guard close(descriptor) == 0 else { throw .output(path, "close") }
    }

    /// Gives a file its final name, over an older one; durable after ``syncFolder(_:)``.
    static func move(_ path: String, to target: String) throws(SCODError) {
        guard unsafe rename(path, target) == 0 else { throw .output(target, "rename") }
    }

    /// Returns after the folder's entries are on disk.
    static func syncFolder(_ path: String) throws(SCODError) {
        let descriptor = unsafe open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard descriptor >= 0 else { throw .output(path, "open") }
        defer { close(descriptor) }
        guard fsync(descriptor) == 0 else { throw .output(path, "fsync") }
    }

    /// Creates a folder that only its owner may enter; parents too.
    static func makeFolder(_ path: String) throws(SCODError) {
        do {
            try FileManager.default.createDirectory(
                atPath: path,
                withIntermediateDirectories: true,
                attributes: [.posixPermissions: 0o700]
            )
        } catch {
            throw .output(path, "mkdir")
        }
    }

    /// The whole content of a file of at most `limit` octets; nil if it is not there.
    static func read(_ path: String, limit: Int) throws(SCODError) -> [UInt8]? {
        guard FileManager.default.fileExists(atPath: path) else { return nil }
        guard let handle = FileHandle(forReadingAtPath: path) else { throw .input(path) }
        defer { try? handle.close() }
        guard let data = try? handle.read(upToCount: limit + 1) ?? Data() else { throw .input(path) }
        guard data.count <= limit else { throw .overLimit("bytesMax", limit) }
        return [UInt8](data)
    }

    /// Holds a lock file for this process until the descriptor is closed; refuses where another one holds it.
    static func lock(_ path: String, folder: String) throws(SCODError) -> Int32 {
        let descriptor = unsafe open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else { throw .output(path, "open") }
        guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else {
            close(descriptor)
            throw .inUse(folder)
        }
        return descriptor
    }

    /// Lets go of a lock.
    static func unlock(_ descriptor: Int32) { close(descriptor) }
}
