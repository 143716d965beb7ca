import MIME
public import Texts

/// Why one of our own messages could not be made; another attempt cures it only where ``isTransient`` says so.
public struct AS4Error: Error, Explained, Equatable {
    public let code: String
    public let arguments: [String: String]

    init(_ code: String, _ arguments: [String: String] = [:]) {
        self.code = code
        self.arguments = arguments
    }

    /// Another module refused: a key, a certificate, a part.
    static func cause(_ cause: any Explained) -> AS4Error {
        if let error = cause as? MIMEError, error.isLocal {
            return AS4Error("AS4-161", ["cause": error.what()])
        }
        let root = cause.arguments["cause"] ?? cause.code
        return AS4Error("AS4-060", ["cause": cause.code, "root": root, "what": cause.what()])
    }
    /// True if our own disk failed: the same message can be made later.
    public var isTransient: Bool { self.code == "AS4-161" }

    static func messageTooLarge(_ bytes: Int, limit: Int) -> AS4Error {
        AS4Error("AS4-162", ["bytes": "\(bytes)", "limit": "\(limit)"])
    }
    static func recipientCertificateMissing(_ party: String) -> AS4Error { AS4Error("AS4-061", ["party": party]) }
    static func tokenUnavailable(_ kind: TokenKind) -> AS4Error { AS4Error("AS4-062", ["token": kind.rawValue]) }
    static func unsupported(_ what: String) -> AS4Error { AS4Error("AS4-063", ["what": what]) }
    static func tooManyParts(limit: Int) -> AS4Error { AS4Error("AS4-064", ["limit": "\(limit)"]) }
    static func partRepeated(_ part: String) -> AS4Error { AS4Error("AS4-065", ["part": part]) }
    static func partTooLarge(_ part: String, limit: Int) -> AS4Error {
        AS4Error("AS4-066", ["part": part, "limit": "\(limit)"])
    }
    static func headerIncomplete(_ element: String) -> AS4Error { AS4Error("AS4-067", ["element": element]) }
}
