import Foundation

/// The few system calls whose exact order makes a file durable.
enum FileSystem {
    /// The system's numbers for a full volume, a spent quota and a file at its size limit.
    static let noSpace: Set<Int32> = [ENOSPC, EDQUOT, EFBIG]

    /// Creates a folder that only its owner may enter; parents too.
    static func makeFolder(_ path: String) throws(StoreError) {
        do {
            try FileManager.default.createDirectory(
                atPath: path,
                withIntermediateDirectories: true,
                attributes: [.posixPermissions: 0o700]
            )
        } catch {
            throw StoreError(StoreError.Code.open, ["folder": path], detail: String(describing: error))
        }
    }

    /// Writes a new file (mode 0600) and returns after its content is on disk; its name may not be yet.
    static func writeDurably(_ bytes: [UInt8], to path: String) throws(StoreError) {
        let descriptor = unsafe open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else { throw Self.failure("open") }
        var isOpen = true
        defer { if isOpen { close(descriptor) } }
        var written = 0
        while written < bytes.count {
            let count = unsafe bytes.withUnsafeBytes { raw in
                unsafe write(descriptor, raw.baseAddress?.advanced(by: written), raw.count - written)
            }
            if count < 0 {
                guard errno == EINTR else { throw Self.failure("write") }
            } else {
                written += count
            }
        }
        guard fsync(descriptor) == 0 else { throw Self.failure("fsync") }
        isOpen = false
        guard close(descriptor) == 0 else { throw Self.failure("close") }
    }

    /// Makes a file, if it is not there, that only its owner may read, and takes the right from others where they have it.
    static func makePrivate(_ path: String) throws(StoreError) {
        let descriptor = unsafe open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else { throw Self.failure("open") }
        defer { close(descriptor) }
        guard fchmod(descriptor, 0o600) == 0 else { throw Self.failure("fchmod") }
    }

    /// Gives a file its final name.
    ///
    /// The name is durable after ``syncFolder(_:)`` of the new folder.
    static func move(_ path: String, to target: String) throws(StoreError) {
        guard unsafe rename(path, target) == 0 else { throw Self.failure("rename") }
    }

    /// Returns after the folder's entries are on disk.
    static func syncFolder(_ path: String) throws(StoreError) {
        let descriptor = unsafe open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard descriptor >= 0 else { throw Self.failure("open") }
        defer { close(descriptor) }
        guard fsync(descriptor) == 0 else { throw Self.failure("fsync") }
    }

    /// Octets of a file, or nil if it is not there.
    static func size(_ path: String) -> Int? {
        var status = stat()
        guard unsafe stat(path, &status) == 0 else { return nil }
        return Int(status.st_size)
    }

    /// The whole content of a file, or nil if it is not there.
    static func read(_ path: String) throws(StoreError) -> [UInt8]? {
        let descriptor = unsafe open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else {
            guard errno == ENOENT else { throw Self.failure("open") }
            return nil
        }
        defer { close(descriptor) }
        var content = [UInt8](repeating: 0, count: Self.size(path) ?? 0)
        var filled = 0
        while filled < content.count {
            let rest = content.count - filled
            let count = unsafe content.withUnsafeMutableBytes { raw in
                unsafe Foundation.read(descriptor, raw.baseAddress?.advanced(by: filled), rest)
            }
            if count < 0 {
                guard errno == EINTR else { throw Self.failure("read") }
            } else if count == 0 {
                break
            } else {
                filled += count
            }
        }
        content.removeLast(content.count - filled)
        return content
    }

    static func remove(_ path: String) {
        unsafe unlink(path)
    }

    /// Bytes that this process may still write on a folder's volume.
    static func freeSpace(_ path: String) throws(StoreError) -> Int64 {
        var status = statvfs()
        guard unsafe statvfs(path, &status) == 0 else { throw Self.failure("statvfs") }
        return Int64(clamping: UInt64(status.f_bavail) &* UInt64(status.f_frsize))
    }

    /// True if a write beside a file fails for want of room: volume, quota or the process's limit on file sizes.
    static func isFull(near path: String) -> Bool {
        var limit = rlimit()
        let isLimited =
            unsafe getrlimit(__rlimit_resource_t(RLIMIT_FSIZE.rawValue), &limit) == 0
            && limit.rlim_cur < rlim_t(Int.max)
        if isLimited {
            let sizes = [Self.size(path), Self.size(path + "-wal")].compactMap { $0 }
            if sizes.contains(where: { rlim_t($0) + 4096 >= limit.rlim_cur }) { return true }
        }
        let probe = path + "-probe"
        defer { Self.remove(probe) }
        do throws(StoreError) {
            try Self.writeDurably([UInt8](repeating: 0, count: 64 << 10), to: probe)
            return false
        } catch {
            return error.code == StoreError.Code.diskFull
        }
    }

    /// Holds the folder for this process until the descriptor is closed, or throws `STO-003`.
    static func lock(_ path: String, folder: String) throws(StoreError) -> Int32 {
        let descriptor = unsafe open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else { throw Self.failure("open") }
        guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else {
            close(descriptor)
            throw StoreError(StoreError.Code.inUse, ["folder": folder])
        }
        return descriptor
    }

    /// True while somebody holds the lock of a file; asking leaves nothing behind.
    static func isLocked(_ path: String) -> Bool {
        let descriptor = unsafe open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { return false }
        defer { close(descriptor) }
        return flock(descriptor, LOCK_SH | LOCK_NB) != 0
    }

    static func unlock(_ descriptor: Int32) {
        close(descriptor)
    }

    /// Names in a folder; empty if it is not there.
    static func names(in path: String) -> [String] {
        (try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []
    }

    static func failure(_ call: String) -> StoreError {
        let number = errno
        let code = Self.noSpace.contains(number) ? StoreError.Code.diskFull : StoreError.Code.inputOutput
        return StoreError(code, detail: "\(call): errno \(number)")
    }
}
