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

    private init(
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

    public static let valueNotRecognized = EbMSErrorCode("EBMS:0001", "ValueNotRecognized", "Content")
    public static let valueInconsistent = EbMSErrorCode("EBMS:0003", "ValueInconsistent", "Content")
    public static let other = EbMSErrorCode("EBMS:0004", "Other", "Content")
    public static let connectionFailure = EbMSErrorCode("EBMS:0005", "ConnectionFailure", "Communication")
    public static let mimeInconsistency = EbMSErrorCode("EBMS:0007", "MimeInconsistency", "Unpackaging")
    public static let featureNotSupported = EbMSErrorCode("EBMS:0008", "FeatureNotSupported", "Unpackaging")
    public static let invalidHeader = EbMSErrorCode("EBMS:0009", "InvalidHeader", "Unpackaging")
    public static let processingModeMismatch = EbMSErrorCode("EBMS:0010", "ProcessingModeMismatch", "Processing")
    public static let externalPayloadError = EbMSErrorCode("EBMS:0011", "ExternalPayloadError", "Content")
    public static let failedAuthentication = EbMSErrorCode(
        "EBMS:0101",
        "FailedAuthentication",
        "Processing",
        origin: "security"
    )
    public static let failedDecryption = EbMSErrorCode(
        "EBMS:0102",
        "FailedDecryption",
        "Processing",
        origin: "security"
    )
    public static let policyNoncompliance = EbMSErrorCode(
        "EBMS:0103",
        "PolicyNoncompliance",
        "Processing",
        origin: "security"
    )
    public static let deliveryFailure = EbMSErrorCode(
        "EBMS:0202",
        "DeliveryFailure",
        "Communication",
        origin: "reliability"
    )
    public static let missingReceipt = EbMSErrorCode("EBMS:0301", "MissingReceipt", "Communication")
    public static let invalidReceipt = EbMSErrorCode("EBMS:0302", "InvalidReceipt", "Communication")
    public static let decompressionFailure = EbMSErrorCode("EBMS:0303", "DecompressionFailure", "Communication")

    /// The code that a text like `EBMS:0003` names; nil for one that Paso never sends.
    public init?(code: String) {
        guard let known = Self.sent.first(where: { $0.code == code }) else { return nil }
        self = known
    }

    /// Every code that Paso sends or reports.
    private static let sent: [EbMSErrorCode] = [
        .valueNotRecognized, .valueInconsistent, .other, .connectionFailure, .mimeInconsistency, .featureNotSupported,
        .invalidHeader, .processingModeMismatch, .externalPayloadError, .failedAuthentication, .failedDecryption,
        .policyNoncompliance, .deliveryFailure, .missingReceipt, .invalidReceipt, .decompressionFailure,
    ]

    /// Codes after which another attempt makes sense (`specs`: our own choice); any other failure is final.
    public static let retryable: Set<String> = ["EBMS:0004", "EBMS:0005", "EBMS:0202"]
}
