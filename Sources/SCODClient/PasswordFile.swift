import Foundation
public import SCOD
import Trust

/// A password in a file of its own, which others must not be able to read.
public enum PasswordFile {
    /// Octets that are read at most.
    static let lengthMax = 1024

    /// The file's one line; throws `SCD-053` for an empty file, and for one that everybody can read.
    public static func read(_ path: String) throws(SCODError) -> String {
        let refused = SCODError("SCD-053", ["path": path])
        guard case .octets(let octets) = SecretFile.read(path, lengthMax: Self.lengthMax + 1),
            octets.count <= Self.lengthMax
        else { throw refused }
        let text = String(decoding: octets, as: UTF8.self).trimmingCharacters(in: .whitespacesAndNewlines)
        guard !text.isEmpty, !text.contains(where: \.isNewline) else { throw refused }
        return text
    }
}
