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
        if let document = CODDocument(root) { return .unknownVersion(document) }
        if let version = SPSEdition.version(of: root.name, in: root.namespace),
            ["SPSCertificate", "SPSAcknowledgement"].contains(root.name), SPSEdition.numbered(version) == nil
        {
            return .unknownEdition(root.name, version)
        }
        return DialectError("DIA-001", ["root": String(root.qualifiedName.description.prefix(200))])
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

    /// A certificate, or an answer to one, of a version that nobody knows.
    static func unknownEdition(_ name: String, _ version: Int) -> DialectError {
        let known = SPSEdition.table.map { String($0.number) }.joined(separator: ", ")
        return DialectError("DIA-009", ["name": name, "version": String(version), "known": known])
    }

    /// A document whose parts are of other editions than its root.
    static func mixedEditions(_ root: Element, _ namespace: String, expected: String) -> DialectError {
        DialectError(
            "DIA-010",
            [
                "root": String(root.qualifiedName.description.prefix(200)), "found": String(namespace.prefix(200)),
                "expected": expected,
            ]
        )
    }

    /// What in a document breaks the profile of INTERCOM that it is written for.
    static func breaksProfile(_ breaches: [String], _ profile: IntercomProfile, _ dialect: DialectIdentifier)
        -> DialectError
    {
        let most = 20
        let named = breaches.prefix(most).joined(separator: "; ") + (breaches.count > most ? "; …" : "")
        return DialectError(
            "DIA-011",
            [
                "breaches": named, "count": String(breaches.count), "profile": profile.rawValue,
                "dialect": dialect.rawValue,
            ]
        )
    }

    static func otherKind(_ type: String) -> DialectError {
        DialectError("DIA-006", ["type": String(type.prefix(20))])
    }

    /// A certificate of origin of a version that nobody knows.
    static func unknownVersion(_ document: CODDocument) -> DialectError {
        DialectError(
            "COD-001",
            [
                "version": String((document.version ?? "–").prefix(20)),
                "known": CODVersion.allCases.map(\.rawValue).joined(separator: ", "),
            ]
        )
    }

    /// A form that a version does not have, or none.
    static func noForm(_ form: String, _ version: CODVersion) -> DialectError {
        DialectError("COD-002", ["form": String(form.prefix(40)), "version": version.rawValue])
    }

    /// Elements that the version demands and for which the certificate has nothing that fits.
    static func lacking(_ elements: [String], _ form: CODForm, _ version: CODVersion) -> DialectError {
        let most = 20
        let named = elements.prefix(most).joined(separator: ", ") + (elements.count > most ? ", …" : "")
        return DialectError("COD-003", ["elements": named, "form": form.rawValue, "version": version.rawValue])
    }
}
