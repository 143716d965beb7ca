public import Texts

/// One thing that is wrong in a site's table of codes, with the line where the operator finds it.
public struct CodeListProblem: Error, Explained, Equatable {
    public let code: String
    /// The file as the operator named it.
    public let file: String
    /// The line, counted from 1; nil where the whole file is meant.
    public let line: Int?
    private let details: [String: String]

    init(_ code: String, file: String, line: Int? = nil, _ details: [String: String] = [:]) {
        self.code = code
        self.file = file
        self.line = line
        self.details = details.mapValues { String($0.prefix(80)) }
    }

    init(_ code: String, file: String, details: [String: String]) {
        self.code = code
        self.file = file
        self.line = nil
        self.details = details
    }

    public var arguments: [String: String] {
        self.details.merging(["file": self.file, "line": self.line.map(String.init) ?? "–"]) { _, own in own }
    }

    /// The file or the folder cannot be read.
    public static func unreadable(_ file: String) -> CodeListProblem { CodeListProblem("LIS-001", file: file) }

    /// More than the limit says.
    public static func overLimit(_ limit: String, _ most: Int, file: String) -> CodeListProblem {
        CodeListProblem("LIS-002", file: file, ["limit": limit, "most": String(most)])
    }

    /// Two files of a site replace the same list.
    static func replacedTwice(_ list: CodeListID, file: String, other: String) -> CodeListProblem {
        CodeListProblem("LIS-010", file: file, ["list": list.rawValue, "other": other])
    }
}
