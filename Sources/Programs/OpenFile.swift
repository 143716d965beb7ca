import CPrograms
import Foundation

/// An open file of ours that a child process reads or writes; closed with the object.
final class OpenFile: Sendable {
    let descriptor: Int32
    private let path: String

    init(reading path: String) throws(ProgramError) {
        self.path = path
        self.descriptor = unsafe open(path, O_RDONLY | O_CLOEXEC)
        guard self.descriptor >= 0 else { throw .file(path, errno) }
    }

    init(appending path: String) throws(ProgramError) {
        self.path = path
        self.descriptor = unsafe open(path, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0o644)
        guard self.descriptor >= 0 else { throw .file(path, errno) }
    }

    /// A file without a name, at its beginning, with these octets in it: no pipe that fills up, nothing left behind.
    init(holding octets: [UInt8]) throws(ProgramError) {
        self.path = FileManager.default.temporaryDirectory.path
        self.descriptor = unsafe paso_nameless_file(self.path)
        guard self.descriptor >= 0 else { throw .file(self.path, errno) }
        var written = 0
        while written < octets.count {
            let count = unsafe octets[written...].withUnsafeBytes {
                unsafe pwrite(self.descriptor, $0.baseAddress, $0.count, off_t(written))
            }
            guard count > 0 else { throw .file(self.path, errno) }
            written += count
        }
    }

    deinit {
        close(self.descriptor)
    }

    /// All that is in the file, whoever wrote it.
    func content() throws(ProgramError) -> [UInt8] {
        let size = Int(lseek(self.descriptor, 0, SEEK_END))
        guard size > 0 else { return [] }
        var octets = [UInt8](repeating: 0, count: size)
        var count = 0
        while count < size {
            let got = unsafe octets[count...].withUnsafeMutableBytes {
                unsafe pread(self.descriptor, $0.baseAddress, $0.count, off_t(count))
            }
            guard got > 0 else { throw .file(self.path, errno) }
            count += got
        }
        return octets
    }
}
