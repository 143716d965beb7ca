import Foundation

/// A file that holds a secret: a key, a PIN, a password.
///
/// Links are followed, since secret stores of clusters and certificate renewers hand files out by them: what is judged
/// is the file that is read, by its open descriptor, so that nobody can put another one in its place in between.
public enum SecretFile {
    /// What came of reading one.
    ///
    /// Closed.
    public enum Outcome: Sendable, Equatable {
        /// Up to the limit's octets.
        case octets([UInt8])
        /// Everybody on the machine may read or change it.
        case isOpenToOthers
        case isUnreadable
    }

    /// Reads up to `lengthMax` octets of a file that not everybody may read.
    public static func read(_ path: String, lengthMax: Int) -> Outcome {
        guard let handle = FileHandle(forReadingAtPath: path) else { return .isUnreadable }
        defer { try? handle.close() }
        var facts = stat()
        guard unsafe fstat(handle.fileDescriptor, &facts) == 0 else { return .isUnreadable }
        guard facts.st_mode & 0o007 == 0 else { return .isOpenToOthers }
        do {
            return .octets([UInt8](try handle.read(upToCount: lengthMax) ?? Data()))
        } catch {
            return .isUnreadable
        }
    }
}
