import Canonical
public import Texts
import XML

/// Why a document cannot be read or written in a dialect; the sentences stand in the catalogue.
public struct DialectError: Error, Explained, Equatable {
    public let code: String
    public let arguments: [String: String]

    init(_ code: String, _ arguments: [String: String]) {
        self.code = code
        self.arguments = arguments
    }

    static func unknownDialect(_ root: Element) -> DialectError {
        DialectError("DIA-001", ["root": String(root.qualifiedName.description.prefix(200))])
    }

    static func unknownTarget(_ target: DialectIdentifier) -> DialectError {
        DialectError("DIA-007", ["dialect": String(target.rawValue.prefix(80))])
    }

    static func otherDialect(_ root: Element, _ dialect: DialectIdentifier) -> DialectError {
        DialectError(
            "DIA-002",
            ["root": String(root.qualifiedName.description.prefix(200)), "dialect": dialect.rawValue]
        )
    }

    static func missing(_ path: String) -> DialectError {
        DialectError("DIA-003", ["path": path])
    }

    static func overLimit(_ limit: String, most: Int, at path: String) -> DialectError {
        DialectError("DIA-004", ["limit": limit, "most": String(most), "path": path])
    }

    static func notWritable(_ path: CanonicalPath, _ dialect: DialectIdentifier) -> DialectError {
        DialectError("DIA-005", ["path": path.text, "dialect": dialect.rawValue])
    }

    static func wrongKind(_ kind: DocumentKind, _ dialect: DialectIdentifier) -> DialectError {
        DialectError("DIA-008", ["kind": kind.rawValue, "dialect": dialect.rawValue])
    }

    static func otherKind(_ type: String) -> DialectError {
        DialectError("DIA-006", ["type": String(type.prefix(20))])
    }
}
