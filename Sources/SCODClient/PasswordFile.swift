import Foundation
public import SCOD

/// A password in a file of its own, which others must not be able to read.
public enum PasswordFile {
    /// Octets that are read at most.
    static let lengthMax = 1024

    /// The file's one line; throws `SCD-053` for an empty file, and for one that everybody can read.
    public static func read(_ path: String) throws(SCODError) -> String {
        let refused = SCODError("SCD-053", ["path": path])
        guard let attributes = try? FileManager.default.attributesOfItem(atPath: path),
            let mode = attributes[.posixPermissions] as? NSNumber, mode.intValue & 0o007 == 0,
            let size = attributes[.size] as? Int, size <= Self.lengthMax,
            let data = FileManager.default.contents(atPath: path)
        else { throw refused }
        let text = String(decoding: data, as: UTF8.self).trimmingCharacters(in: .whitespacesAndNewlines)
        guard !text.isEmpty, !text.contains(where: \.isNewline) else { throw refused }
        return text
    }
}
