import Foundation
public import Texts

/// Why a multipart body or a gzip stream was refused.
///
/// Callers match `code`; the sentences stand in the catalogue.
public struct MIMEError: Error, Explained, Equatable {
    public let code: String
    public let arguments: [String: String]

    init(_ code: String, _ arguments: [String: String] = [:]) {
        self.code = code
        self.arguments = arguments
    }
}

extension MIMEError {
    static func bodyOverLimit(_ bytes: Int, limit: Int) -> MIMEError {
        MIMEError("MIM-001", ["bytes": "\(bytes)", "limit": "\(limit)"])
    }

    static func contentTypeUnreadable(_ type: String) -> MIMEError {
        MIMEError("MIM-002", ["type": excerpt(type)])
    }

    static let boundaryMissing = MIMEError("MIM-003")

    static func rootMissing(_ start: String) -> MIMEError {
        MIMEError("MIM-004", ["id": excerpt(start)])
    }

    static func tooManyParts(limit: Int) -> MIMEError {
        MIMEError("MIM-005", ["limit": "\(limit)"])
    }

    static func headersOverLimit(part: Int, limit: Int) -> MIMEError {
        MIMEError("MIM-006", ["part": "\(part)", "limit": "\(limit)"])
    }

    static func headerMalformed(part: Int) -> MIMEError {
        MIMEError("MIM-007", ["part": "\(part)"])
    }

    static func contentIDRepeated(_ id: String) -> MIMEError {
        MIMEError("MIM-008", ["id": excerpt(id)])
    }

    static let closingDelimiterMissing = MIMEError("MIM-009")

    static func transferEncodingUnknown(_ encoding: String) -> MIMEError {
        MIMEError("MIM-010", ["encoding": excerpt(encoding)])
    }

    static let base64Damaged = MIMEError("MIM-011")
    static let gzipDamaged = MIMEError("MIM-012")
    static let gzipTruncated = MIMEError("MIM-013")
    static let gzipTrailingOctets = MIMEError("MIM-014")

    static func gzipOverLimit(_ limit: Int) -> MIMEError {
        MIMEError("MIM-015", ["limit": "\(limit)"])
    }

    static func gzipRatioOverLimit(_ limit: Int) -> MIMEError {
        MIMEError("MIM-016", ["limit": "\(limit)"])
    }

    static func unsuitableForWriting(_ value: String) -> MIMEError {
        MIMEError("MIM-017", ["value": excerpt(value)])
    }

    static let compressorUnavailable = MIMEError("MIM-018")

    // Contents in files: our own trouble, never the peer's fault.

    static func spoolUnusable(_ folder: String) -> MIMEError { MIMEError("MIM-019", ["folder": folder]) }

    /// A temporary file could not be written, by the system's last error.
    static func spoolFailed(_ call: String) -> MIMEError {
        let number = errno
        let isFull = [ENOSPC, EDQUOT, EFBIG].contains(number)
        return MIMEError(isFull ? Self.noRoomCode : "MIM-021", ["detail": "\(call): errno \(number)"])
    }

    /// The code of a full disk.
    public static let noRoomCode = "MIM-020"

    static func fileUnreadable(_ detail: String) -> MIMEError { MIMEError("MIM-022", ["detail": detail]) }

    static func contentOverMemory(_ bytes: Int, limit: Int) -> MIMEError {
        MIMEError("MIM-023", ["bytes": "\(bytes)", "limit": "\(limit)"])
    }

    /// True if our disk failed and not the content: the same octets may be good later.
    public var isLocal: Bool { ["MIM-019", "MIM-020", "MIM-021", "MIM-022"].contains(self.code) }

    /// The first characters of a peer's value, printable only, so that it can stand in a message.
    private static func excerpt(_ value: String) -> String {
        String(
            value.unicodeScalars.prefix(80).map { $0.properties.isWhitespace || $0.value < 0x20 ? " " : Character($0) }
        )
    }
}
