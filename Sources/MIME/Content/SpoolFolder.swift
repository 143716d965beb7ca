import Foundation

/// Where contents that are too large for memory stand while they are worked on.
///
/// Its files have no name (`O_TMPFILE`), so that nothing is left behind by whatever ends the process. Where the file
/// system cannot do that they have names that only their owner may open, removed after use and at the next start.
public struct SpoolFolder: Sendable, Equatable {
    public let path: String
    /// A content up to this size stays in memory.
    public let memoryBytesMax: Int

    /// The size above which a content is worth a file: 1 MiB.
    public static let memoryBytesMax = 1 << 20
    private static let prefix = "spool-"
    /// `O_TMPFILE`, which is a macro too intricate to be imported.
    private static let nameless = 0o20_000_000 | O_DIRECTORY

    /// Makes the folder if it is not there, for its owner alone, and removes what an earlier process left.
    ///
    /// One process at a time may use it.
    public init(_ path: String, memoryBytesMax: Int = Self.memoryBytesMax) throws(MIMEError) {
        self.path = path
        self.memoryBytesMax = memoryBytesMax
        do {
            try FileManager.default.createDirectory(
                atPath: path,
                withIntermediateDirectories: true,
                attributes: [.posixPermissions: 0o700]
            )
            for name in try FileManager.default.contentsOfDirectory(atPath: path) where name.hasPrefix(Self.prefix) {
                unsafe unlink("\(path)/\(name)")
            }
        } catch {
            throw .spoolUnusable(path)
        }
    }

    /// A new temporary file to be written.
    public func draft() throws(MIMEError) -> SpoolDraft {
        let nameless = unsafe open(self.path, Self.nameless | O_RDWR | O_CLOEXEC, 0o600)
        if nameless >= 0 {
            return SpoolDraft(OpenFile(descriptor: nameless, temporaryName: nil, isTemporary: true))
        }
        guard [EOPNOTSUPP, EISDIR, EINVAL].contains(errno) else { throw .spoolFailed("open") }
        let name = "\(self.path)/\(Self.prefix)\(UUID().uuidString)"
        let named = unsafe open(name, O_CREAT | O_EXCL | O_RDWR | O_CLOEXEC, 0o600)
        guard named >= 0 else { throw .spoolFailed("open") }
        return SpoolDraft(OpenFile(descriptor: named, temporaryName: name))
    }
}

/// A temporary file that is written and that nobody can read before it is ``sealed()``.
///
/// This is the quarantine: who decrypts into a draft seals it only when the tag is good, and drops it otherwise.
public struct SpoolDraft: ~Copyable, Sendable {
    private let open: OpenFile
    /// Octets written.
    public private(set) var count = 0

    init(_ open: OpenFile) {
        self.open = open
    }

    /// Writes octets at the end.
    public mutating func append(_ octets: Span<UInt8>) throws(MIMEError) {
        let failure = unsafe octets.withUnsafeBytes { unsafe Self.write($0, to: self.open.descriptor) }
        if let failure { throw failure }
        self.count += octets.count
    }

    /// Ends the writing and gives the file to read.
    public consuming func sealed() -> OctetFile {
        OctetFile(self.open, count: self.count)
    }

    private static func write(_ octets: UnsafeRawBufferPointer, to descriptor: Int32) -> MIMEError? {
        var written = 0
        while written < octets.count {
            let source = unsafe octets.baseAddress?.advanced(by: written)
            let count = unsafe Foundation.write(descriptor, source, octets.count - written)
            if count < 0 {
                guard errno == EINTR else { return .spoolFailed("write") }
            } else {
                written += count
            }
        }
        return nil
    }
}
