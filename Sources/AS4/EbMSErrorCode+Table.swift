// The codes of ebMS 3.0 Core (§6.7), ebMS 3.0 Part 2 (multihop, bundling, split and join, alternate patterns) and the
// AS4 profile (§3.2), with the severity and category that those texts give them.

extension EbMSErrorCode {
    // Core: processing (§6.7.1).

    public static let valueNotRecognized = EbMSErrorCode("EBMS:0001", "ValueNotRecognized", "Content")
    /// EBMS:0002: a feature was asked for that is left out; the message was processed all the same.
    public static let featureIgnored = EbMSErrorCode(
        "EBMS:0002",
        "FeatureNotSupported",
        "Content",
        severity: .warning
    )
    public static let valueInconsistent = EbMSErrorCode("EBMS:0003", "ValueInconsistent", "Content")
    public static let other = EbMSErrorCode("EBMS:0004", "Other", "Content")
    public static let connectionFailure = EbMSErrorCode("EBMS:0005", "ConnectionFailure", "Communication")
    /// EBMS:0006: a pull request found nothing; the normal answer of an idle channel.
    public static let emptyMessagePartitionChannel = EbMSErrorCode(
        "EBMS:0006",
        "EmptyMessagePartitionChannel",
        "Communication",
        severity: .warning
    )
    public static let mimeInconsistency = EbMSErrorCode("EBMS:0007", "MimeInconsistency", "Unpackaging")
    public static let featureNotSupported = EbMSErrorCode("EBMS:0008", "FeatureNotSupported", "Unpackaging")
    public static let invalidHeader = EbMSErrorCode("EBMS:0009", "InvalidHeader", "Unpackaging")
    public static let processingModeMismatch = EbMSErrorCode("EBMS:0010", "ProcessingModeMismatch", "Processing")
    public static let externalPayloadError = EbMSErrorCode("EBMS:0011", "ExternalPayloadError", "Content")

    // Part 2: multihop.

    public static let routingFailure = EbMSErrorCode("EBMS:0020", "RoutingFailure", "Processing")
    public static let capacityExceeded = EbMSErrorCode("EBMS:0021", "MPCCapacityExceeded", "Processing")
    public static let persistenceTimeout = EbMSErrorCode("EBMS:0022", "MessagePersistenceTimeout", "Processing")
    public static let messageExpired = EbMSErrorCode(
        "EBMS:0023",
        "MessageExpired",
        "Processing",
        severity: .warning
    )

    // Part 2: bundling.

    public static let bundlingError = EbMSErrorCode("EBMS:0030", "BundlingError", "Content")
    public static let relatedMessageFailed = EbMSErrorCode("EBMS:0031", "RelatedMessageFailed", "Processing")

    // Part 2: split and join.

    public static let badFragmentGroup = EbMSErrorCode("EBMS:0040", "BadFragmentGroup", "Content")
    public static let duplicateMessageSize = EbMSErrorCode("EBMS:0041", "DuplicateMessageSize", "Content")
    public static let duplicateFragmentCount = EbMSErrorCode("EBMS:0042", "DuplicateFragmentCount", "Content")
    public static let duplicateMessageHeader = EbMSErrorCode("EBMS:0043", "DuplicateMessageHeader", "Content")
    public static let duplicateAction = EbMSErrorCode("EBMS:0044", "DuplicateAction", "Content")
    public static let duplicateCompressionInfo = EbMSErrorCode("EBMS:0045", "DuplicateCompressionInfo", "Content")
    public static let duplicateFragment = EbMSErrorCode("EBMS:0046", "DuplicateFragment", "Content")
    public static let badFragmentStructure = EbMSErrorCode("EBMS:0047", "BadFragmentStructure", "Unpackaging")
    public static let badFragmentNum = EbMSErrorCode("EBMS:0048", "BadFragmentNum", "Content")
    public static let badFragmentCount = EbMSErrorCode("EBMS:0049", "BadFragmentCount", "Content")
    public static let fragmentSizeExceeded = EbMSErrorCode(
        "EBMS:0050",
        "FragmentSizeExceeded",
        "Unpackaging",
        severity: .warning
    )
    public static let receiveIntervalExceeded = EbMSErrorCode("EBMS:0051", "ReceiveIntervalExceeded", "Unpackaging")
    public static let badProperties = EbMSErrorCode(
        "EBMS:0052",
        "BadProperties",
        "Unpackaging",
        severity: .warning
    )
    public static let headerMismatch = EbMSErrorCode("EBMS:0053", "HeaderMismatch", "Unpackaging")
    public static let outOfStorageSpace = EbMSErrorCode("EBMS:0054", "OutOfStorageSpace", "Unpackaging")
    public static let decompressionError = EbMSErrorCode("EBMS:0055", "DecompressionError", "Processing")

    // Part 2: alternate patterns.

    public static let alternatePattern = EbMSErrorCode(
        "EBMS:0060",
        "ResponseUsingAlternateMEP",
        "Processing",
        severity: .warning
    )

    // Core: security (§6.7.2).

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

    // Core: reliability (§6.7.3).

    public static let dysfunctionalReliability = EbMSErrorCode(
        "EBMS:0201",
        "DysfunctionalReliability",
        "Processing",
        origin: "reliability"
    )
    public static let deliveryFailure = EbMSErrorCode(
        "EBMS:0202",
        "DeliveryFailure",
        "Communication",
        origin: "reliability"
    )

    // AS4.

    public static let missingReceipt = EbMSErrorCode("EBMS:0301", "MissingReceipt", "Communication")
    public static let invalidReceipt = EbMSErrorCode("EBMS:0302", "InvalidReceipt", "Communication")
    public static let decompressionFailure = EbMSErrorCode("EBMS:0303", "DecompressionFailure", "Communication")

    /// Every code that the standards have, in their order.
    public static let all: [EbMSErrorCode] = [
        .valueNotRecognized, .featureIgnored, .valueInconsistent, .other, .connectionFailure,
        .emptyMessagePartitionChannel, .mimeInconsistency, .featureNotSupported, .invalidHeader,
        .processingModeMismatch, .externalPayloadError,
        .routingFailure, .capacityExceeded, .persistenceTimeout, .messageExpired,
        .bundlingError, .relatedMessageFailed,
        .badFragmentGroup, .duplicateMessageSize, .duplicateFragmentCount, .duplicateMessageHeader, .duplicateAction,
        .duplicateCompressionInfo, .duplicateFragment, .badFragmentStructure, .badFragmentNum, .badFragmentCount,
        .fragmentSizeExceeded, .receiveIntervalExceeded, .badProperties, .headerMismatch, .outOfStorageSpace,
        .decompressionError, .alternatePattern,
        .failedAuthentication, .failedDecryption, .policyNoncompliance,
        .dysfunctionalReliability, .deliveryFailure,
        .missingReceipt, .invalidReceipt, .decompressionFailure,
    ]
}
