/// An error code of ebMS 3.0 or AS4, with the words that the standards give it.
///
/// Decide by ``code`` only: peers write other severities and categories.
public struct EbMSErrorCode: Sendable, Hashable, CustomStringConvertible {
    /// Like `EBMS:0103`.
    public let code: String
    public let shortDescription: String
    public let severity: Severity
    public let category: String
    /// Which module of the standard speaks.
    public let origin: String

    /// How bad; closed.
    public enum Severity: String, Sendable {
        case warning, failure
    }

    public var description: String { self.code }

    init(
        _ code: String,
        _ shortDescription: String,
        _ category: String,
        severity: Severity = .failure,
        origin: String = "ebMS"
    ) {
        self.code = code
        self.shortDescription = shortDescription
        self.category = category
        self.severity = severity
        self.origin = origin
    }

    /// The code that a text like `EBMS:0003` names, in any case and with white space around it; nil for one that the
    /// standards do not have.
    public init?(code: String) {
        guard let known = Self.byCode[Self.normalized(code)] else { return nil }
        self = known
    }

    /// A code as the standards write it.
    static func normalized(_ code: String) -> String {
        code.filter { !$0.isWhitespace }.uppercased()
    }

    private static let byCode = Dictionary(
        Self.all.map { ($0.code, $0) },
        uniquingKeysWith: { first, _ in first }
    )

    /// Codes after which another attempt makes sense (our own choice); any other failure is final.
    public static let retryable: Set<String> = [
        Self.other.code, Self.connectionFailure.code, Self.deliveryFailure.code,
    ]
}
