import Foundation
public import Texts

/// What went wrong with a key, a certificate, a list or a cipher: a stable code and what it was about.
///
/// Verdicts on chains are values (``ChainVerdict``), never thrown.
public struct TrustError: Error, Explained, Equatable {
    public let code: String
    public let arguments: [String: String]
    /// True where the holder of a key (a token) cannot work now: the key and what it was asked for are not to blame, and
    /// the same call may succeed later.
    public let isObstacle: Bool

    init(_ code: String, _ arguments: [String: String] = [:]) {
        self.code = code
        self.arguments = arguments
        self.isObstacle = false
    }

    /// What keeps a key's holder from work, in the holder's own words.
    public init(obstacle: any Explained) {
        self.code = obstacle.code
        self.arguments = obstacle.arguments
        self.isObstacle = true
    }

    /// OpenSSL could not do what it always can; memory or the installation is at fault.
    static func cryptography(_ operation: String) -> TrustError { TrustError("TRU-001", ["operation": operation]) }
    static let keyUnreadable = TrustError("TRU-002")
    static func keyUnfit(_ algorithm: String, key: String) -> TrustError {
        TrustError("TRU-003", ["algorithm": algorithm, "key": key])
    }
    /// One error for every reason, so that a peer learns nothing (padding oracles).
    public static let decryptionFailed = TrustError("TRU-004")
    static let certificateUnreadable = TrustError("TRU-005")
    static let listUnreadable = TrustError("TRU-006")
    static func tooLarge(_ what: String, limit: Int) -> TrustError {
        TrustError("TRU-007", ["what": what, "limit": "\(limit)"])
    }
    static func pemUnreadable(_ label: String) -> TrustError { TrustError("TRU-008", ["label": label]) }
    static func fileUnreadable(_ file: String) -> TrustError { TrustError("TRU-009", ["file": file]) }
    static func fileUnusable(_ file: String, cause: TrustError) -> TrustError {
        TrustError("TRU-010", ["file": file, "cause": cause.code])
    }
    static func folderEmpty(_ folder: String) -> TrustError { TrustError("TRU-011", ["folder": folder]) }
    static func tooManyFiles(_ folder: String, limit: Int) -> TrustError {
        TrustError("TRU-012", ["folder": folder, "limit": "\(limit)"])
    }
    static func issuingRefused(_ what: String) -> TrustError { TrustError("TRU-013", ["what": what]) }
    static func keyFileOpen(_ file: String) -> TrustError { TrustError("TRU-014", ["file": file]) }
    static func identityMismatch(_ subject: String) -> TrustError { TrustError("TRU-015", ["subject": subject]) }
    static let responseUnreadable = TrustError("TRU-016")
    static func responderRefused(_ status: Int32) -> TrustError {
        let names: [Int32: String] = [
            1: "malformedRequest", 2: "internalError", 3: "tryLater", 5: "sigRequired", 6: "unauthorized",
        ]
        return TrustError("TRU-017", ["status": names[status] ?? "\(status)"])
    }
    static let responseContradictory = TrustError("TRU-018")
    static let responseAboutOthers = TrustError("TRU-019")
    static func responderForeign(_ issuer: String) -> TrustError { TrustError("TRU-020", ["issuer": issuer]) }
    static func responseWeak(_ issuer: String) -> TrustError { TrustError("TRU-215", ["issuer": issuer]) }
    static func responseOutOfDate(_ answer: OCSPAnswer) -> TrustError {
        TrustError(
            "TRU-021",
            ["from": answer.thisUpdate.formatted(.iso8601), "until": answer.freshUntil.formatted(.iso8601)]
        )
    }
    static func memoryUnreadable(line: Int) -> TrustError { TrustError("TRU-022", ["line": "\(line)"]) }
    static let pathUnreadable = TrustError("TRU-023")
    static func pathOutOfOrder(_ subject: String) -> TrustError { TrustError("TRU-024", ["subject": subject]) }
    static func anchorNoteUnreadable(_ file: String, line: Int) -> TrustError {
        TrustError("TRU-025", ["file": file, "line": "\(line)"])
    }
    /// The other side's public key gives no secret that could be used.
    static func agreementFailed(_ key: String) -> TrustError { TrustError("TRU-230", ["key": key]) }
    static func anchorNoteAlone(_ file: String) -> TrustError { TrustError("TRU-026", ["file": file]) }
}
