import Foundation

/// A file whose octets are complete and do not change any more; any thread may read it at any place.
///
/// A temporary one lives as long as something holds it: it has no name that anybody else could open, or it loses its
/// name with the last holder.
public struct OctetFile: Sendable {
    let open: OpenFile
    /// Octets of the file.
    public let count: Int

    init(_ open: OpenFile, count: Int) {
        self.open = open
        self.count = count
    }

    /// Opens a file of somebody else to read it; it stays where it is and must not be changed meanwhile.
    public init(reading path: String) throws(MIMEError) {
        let descriptor = unsafe Foundation.open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { throw .fileUnreadable("open: errno \(errno)") }
        self.open = OpenFile(descriptor: descriptor, temporaryName: nil)
        let size = lseek(descriptor, 0, SEEK_END)
        guard size >= 0 else { throw .fileUnreadable("lseek: errno \(errno)") }
        self.count = Int(size)
    }

    /// Copies octets from `offset` into a buffer until it is full; a file that ends earlier is an error.
    public func read(into buffer: UnsafeMutableRawBufferPointer, at offset: Int) throws(MIMEError) {
        var filled = 0
        while filled < buffer.count {
            let target = unsafe buffer.baseAddress?.advanced(by: filled)
            let count = unsafe pread(self.open.descriptor, target, buffer.count - filled, off_t(offset + filled))
            if count < 0 {
                guard errno == EINTR else { throw .fileUnreadable("pread: errno \(errno)") }
            } else if count == 0 {
                throw .fileUnreadable("ends at \(offset + filled)")
            } else {
                filled += count
            }
        }
    }

    /// Puts the octets of a temporary file on disk and gives it a name as well, without copying.
    ///
    /// False where the system cannot (another volume, a file system without such links): then copy it. The name itself
    /// is on disk after an `fsync` of its folder, which is the caller's.
    public func link(as path: String) throws(MIMEError) -> Bool {
        guard self.open.isTemporary else { return false }
        guard fsync(self.open.descriptor) == 0 else { throw .spoolFailed("fsync") }
        let source = self.open.temporaryName ?? "/proc/self/fd/\(self.open.descriptor)"
        if unsafe linkat(AT_FDCWD, source, AT_FDCWD, path, AT_SYMLINK_FOLLOW) == 0 { return true }
        guard ![ENOSPC, EDQUOT].contains(errno) else { throw .spoolFailed("linkat") }
        return false
    }
}

/// An open file, closed with its last holder; a temporary one loses its name with it, if it has one.
final class OpenFile: Sendable {
    let descriptor: Int32
    let isTemporary: Bool
    /// Where the system could not make it without a name.
    let temporaryName: String?

    init(descriptor: Int32, temporaryName: String?, isTemporary: Bool = false) {
        self.descriptor = descriptor
        self.temporaryName = temporaryName
        self.isTemporary = isTemporary || temporaryName != nil
    }

    deinit {
        if let temporaryName { unsafe unlink(temporaryName) }
        close(self.descriptor)
    }
}
