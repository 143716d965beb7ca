public import Texts

/// Why a replica, a draft or an answer of the directory could not be used: a stable code and what it was about.
///
/// What the directory says about an official is a value (``DirectoryVerdict``), never thrown.
public struct SCODError: Error, Explained, Equatable {
    public let code: String
    public let arguments: [String: String]

    package init(_ code: String, _ arguments: [String: String] = [:]) {
        self.code = code
        self.arguments = arguments
    }

    /// Not the XML that Paso reads.
    static func unreadable(_ cause: String) -> SCODError { SCODError("SCD-030", ["cause": cause]) }
    static let unsigned = SCODError("SCD-031")
    static func broken(_ cause: String) -> SCODError { SCODError("SCD-032", ["cause": cause]) }
    static func untrusted(_ signer: String, cause: String) -> SCODError {
        SCODError("SCD-033", ["signer": signer, "cause": cause])
    }
    static func notAReplica(_ root: String) -> SCODError { SCODError("SCD-034", ["root": root]) }
    static func badRecord(_ number: Int, _ element: String) -> SCODError {
        SCODError("SCD-035", ["number": "\(number)", "element": element])
    }
    static func future(_ element: String, _ time: String) -> SCODError {
        SCODError("SCD-036", ["element": element, "time": time])
    }
    static func overLimit(_ name: String, _ maximum: Int) -> SCODError {
        SCODError("SCD-037", ["limit": name, "maximum": "\(maximum)"])
    }
    static func badPeriod(_ text: String) -> SCODError { SCODError("SCD-038", ["text": text]) }
    static func damaged(_ file: String, line: Int) -> SCODError {
        SCODError("SCD-040", ["file": file, "line": "\(line)"])
    }
    static func input(_ path: String) -> SCODError { SCODError("SCD-041", ["path": path]) }
    static func output(_ path: String, _ call: String) -> SCODError {
        SCODError("SCD-042", ["path": path, "call": call])
    }
    static func inUse(_ folder: String) -> SCODError { SCODError("SCD-043", ["folder": folder]) }
    static func draft(_ line: Int, _ column: String) -> SCODError {
        SCODError("SCD-045", ["line": "\(line)", "column": column])
    }
    static func unsigned(_ cause: String) -> SCODError { SCODError("SCD-046", ["cause": cause]) }
}
