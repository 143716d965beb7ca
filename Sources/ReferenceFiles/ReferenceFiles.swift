public import Foundation

/// Finds the official schemas and samples that tests judge Paso by; they are not part of the repository.
///
/// The folder is `$PASO_REFERENCE_DATA`, else `../shared/data` beside the repository. For tests only.
public enum ReferenceFiles {
    /// The repository's top folder, found from where this file was compiled.
    public static let repository = URL(filePath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

    /// The folder of reference data, whether or not it exists.
    public static let folder: URL =
        if let path = ProcessInfo.processInfo.environment["PASO_REFERENCE_DATA"], !path.isEmpty {
            URL(filePath: path)
        } else {
            repository.deletingLastPathComponent().appending(path: "shared/data")
        }

    /// The independent judges (`as4verify.py`, `as4xsd.py`, `pypi_as4_peer.py`), beside the data.
    public static let tools: URL = folder.deletingLastPathComponent().appending(path: "tools")

    /// True where the folder is present.
    ///
    /// Absence is an error under continuous integration (`CI=true`).
    public static let isPresent = FileManager.default.fileExists(atPath: folder.path)

    /// True where a run without reference data must fail instead of being reported as not run.
    public static let isRequired = ProcessInfo.processInfo.environment["CI"] == "true"

    /// Thrown when the reference data is absent; the message says how to name its folder.
    public struct Absent: Error, CustomStringConvertible {
        public let description: String
    }

    /// The bytes of one reference file, by its path below the data folder.
    public static func bytes(_ path: String) throws -> [UInt8] {
        let file = folder.appending(path: path)
        guard let data = FileManager.default.contents(atPath: file.path) else {
            throw Absent(description: "reference file \(path) not found in \(folder.path); set PASO_REFERENCE_DATA")
        }
        return [UInt8](data)
    }
}
