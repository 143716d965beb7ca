public import Texts

/// Why the demonstration's PKI was not made.
public struct DemoPKIError: Error, Explained, Equatable {
    public let code: String
    public let arguments: [String: String]

    /// Keys are there already; they are never overwritten unasked.
    static func exists(_ folder: String) -> DemoPKIError { Self(code: "DEM-101", arguments: ["folder": folder]) }
    /// A making was broken off.
    static func broken(_ folder: String) -> DemoPKIError { Self(code: "DEM-102", arguments: ["folder": folder]) }
    /// The file system refused.
    static func unwritable(_ file: String) -> DemoPKIError { Self(code: "DEM-103", arguments: ["file": file]) }
    /// Not two capital letters.
    static func country(_ code: String) -> DemoPKIError { Self(code: "DEM-104", arguments: ["country": code]) }
}
