public import Exchange

/// `eb:SignalMessage`: a receipt, errors or a pull request (ebMS 3.0 §5.2.3).
public struct SignalMessage: Sendable, Equatable {
    public var info: MessageInfo
    public var content: Content

    /// What a signal says; open for further kinds.
    public enum Content: Sendable, Equatable {
        /// A non-repudiation receipt: the references that it confirms.
        case receipt([SignedReference])
        /// A reception awareness receipt: it proves no content.
        case plainReceipt
        /// One or more errors.
        case errors([EbMSError])
        /// A request for the oldest message of a channel.
        case pullRequest(mpc: String?)
    }

    public init(info: MessageInfo, content: Content) {
        self.info = info
        self.content = content
    }
}

/// `eb:Error` as a message carries it.
public struct EbMSError: Sendable, Equatable {
    public var errorCode: String
    public var severity: String
    public var category: String?
    public var origin: String?
    public var shortDescription: String?
    public var refToMessageInError: String?
    public var description: String?
    /// Language of ``description``.
    public var language: String?
    public var detail: String?

    public init(
        errorCode: String,
        severity: String,
        category: String? = nil,
        origin: String? = nil,
        shortDescription: String? = nil,
        refToMessageInError: String? = nil,
        description: String? = nil,
        language: String? = nil,
        detail: String? = nil
    ) {
        self.errorCode = errorCode
        self.severity = severity
        self.category = category
        self.origin = origin
        self.shortDescription = shortDescription
        self.refToMessageInError = refToMessageInError
        self.description = description
        self.language = language
        self.detail = detail
    }

    /// One error with the standard's words.
    public init(_ code: EbMSErrorCode, about message: MessageID?, description: String, detail: String? = nil) {
        self.init(
            errorCode: code.code,
            severity: code.severity.rawValue,
            category: code.category,
            origin: code.origin,
            shortDescription: code.shortDescription,
            refToMessageInError: message?.text,
            description: description,
            language: "en",
            detail: detail
        )
    }

    /// The standard's code; nil for a code of a peer's own.
    public var known: EbMSErrorCode? { EbMSErrorCode(code: self.errorCode) }

    /// True for anything but a warning.
    ///
    /// A known code decides alone, since peers write severities of their own; an unknown one is what its sender says.
    public var isFailure: Bool {
        self.known.map { $0.severity == .failure } ?? (self.severity.lowercased() != "warning")
    }
}

/// One `ds:Reference` of a signature: what was signed, with which digest.
///
/// Receipts prove a message by repeating its references; two are the same if URI, transforms and digest are.
public struct SignedReference: Sendable, Hashable, Codable {
    /// `#id` or `cid:name`.
    public let uri: String
    /// Transform algorithms in order.
    public let transforms: [String]
    public let digestAlgorithm: String
    public let digest: [UInt8]
    /// The element itself in exclusive canonical form, as it is copied into a receipt.
    public let canonicalText: String

    public static func == (left: SignedReference, right: SignedReference) -> Bool {
        left.uri == right.uri && left.transforms == right.transforms
            && left.digestAlgorithm == right.digestAlgorithm && left.digest == right.digest
    }

    public func hash(into hasher: inout Hasher) {
        hasher.combine(self.uri)
        hasher.combine(self.digest)
    }
}
