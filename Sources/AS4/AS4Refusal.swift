public import Exchange
import MIME
import Signing
public import Texts
import Trust

/// Why a received message is not accepted: the code that the peer is told, and our own that says exactly what.
///
/// `ebMS` and its standard words are all that a peer learns. `code` and `arguments` are for journal and operator.
public struct AS4Refusal: Error, Explained, Equatable {
    /// What the peer is told.
    public let ebMS: EbMSErrorCode
    public let code: String
    public let arguments: [String: String]
    /// Why, when another module found it (a MIME, XML or trust code).
    public var causeCode: String?
    /// The message that was refused, as far as it could be read; nobody has verified it.
    public var claimedMessageID: MessageID?
    /// The sender that the message claims; nobody has verified it unless ``isAuthenticated``.
    public var claimedFrom: PartyID?
    /// True when signature and signer were good before the message was refused for something else.
    public var isAuthenticated: Bool
    /// False for a signal that was refused: errors and receipts are never answered.
    public var mayBeAnswered: Bool

    init(
        _ ebMS: EbMSErrorCode,
        _ code: String,
        _ arguments: [String: String] = [:],
        cause: String? = nil,
        charactersMax: Int = AS4Refusal.charactersMax
    ) {
        self.ebMS = ebMS
        self.code = code
        self.arguments = arguments.mapValues { Self.shown($0, charactersMax: charactersMax) }
        self.causeCode = cause
        self.isAuthenticated = false
        self.mayBeAnswered = true
    }

    /// True where the same message may be accepted later: the cause is on our side and passes.
    public var isTemporary: Bool { self.ebMS == .deliveryFailure }

    /// What ErrorDetail tells the peer: the reference, part or element of its own message that failed.
    ///
    /// Nothing where it would help to attack: which step of a decryption failed, or why a signer is not trusted.
    public var detail: String? {
        let names = ["reference", "target", "part", "element", "feature", "name", "mpc"]
        guard self.ebMS != .failedDecryption, self.ebMS != .deliveryFailure else { return nil }
        let told = names.compactMap { name in
            self.arguments[name].flatMap { $0.isEmpty ? nil : "\(name): \($0)" }
        }
        return told.isEmpty ? nil : told.joined(separator: "; ")
    }

    /// The SOAP Fault that SOAP 1.2 itself demands beside the ebMS error; nil for everything else.
    public var fault: SOAPFault.Code? {
        switch self.code {
        case Self.blockCode: .mustUnderstand
        case Self.versionCode: .versionMismatch
        default: nil
        }
    }

    /// True if our own disk failed: the peer is asked to repeat the same message.
    public var isOurs: Bool { self.code == Self.diskCode }
    private static let diskCode = "AS4-160"

    /// Characters of a peer's value that are shown.
    static let charactersMax = 120

    /// The first characters of a peer's value, without control characters.
    static func shown(_ text: String, charactersMax: Int = AS4Refusal.charactersMax) -> String {
        String(String.UnicodeScalarView(text.unicodeScalars.prefix(charactersMax).map { $0.value < 0x20 ? " " : $0 }))
    }
}

extension AS4Refusal {
    // Packaging.

    static func packaging(_ error: MIMEError) -> AS4Refusal {
        error.isLocal
            ? .notNow(error) : AS4Refusal(.mimeInconsistency, "AS4-001", ["cause": error.code], cause: error.code)
    }
    /// Our own disk failed: the same message may be accepted later.
    static func notNow(_ error: MIMEError) -> AS4Refusal {
        AS4Refusal(.deliveryFailure, self.diskCode, ["cause": error.what()], cause: error.code)
    }
    static func unparsable(cause: String) -> AS4Refusal {
        AS4Refusal(.invalidHeader, "AS4-002", ["cause": cause], cause: cause)
    }
    static func partAbsent(_ name: String) -> AS4Refusal {
        AS4Refusal(.externalPayloadError, "AS4-003", ["part": name])
    }
    static func partUnnamed(_ name: String) -> AS4Refusal {
        AS4Refusal(.externalPayloadError, "AS4-004", ["part": name])
    }
    static func externalPayload(_ href: String) -> AS4Refusal {
        AS4Refusal(.externalPayloadError, "AS4-005", ["href": href])
    }
    static let bodyNotEmpty = AS4Refusal(.externalPayloadError, "AS4-006")

    // Header.

    static func envelope(_ problem: String) -> AS4Refusal {
        AS4Refusal(.invalidHeader, "AS4-010", ["problem": problem])
    }
    /// SOAP 1.2 §5.4.7: an envelope of another SOAP version.
    static func soapVersion(_ namespace: String) -> AS4Refusal {
        AS4Refusal(.invalidHeader, self.versionCode, ["namespace": namespace])
    }
    /// SOAP 1.2 §5.4.8: a header block that must be understood and is not.
    static func unknownBlock(_ name: String) -> AS4Refusal {
        AS4Refusal(.featureNotSupported, self.blockCode, ["feature": name])
    }
    private static let blockCode = "AS4-126"
    private static let versionCode = "AS4-127"

    static func header(_ element: String) -> AS4Refusal { AS4Refusal(.invalidHeader, "AS4-011", ["element": element]) }
    static func inconsistent(_ element: String) -> AS4Refusal {
        AS4Refusal(.valueInconsistent, "AS4-012", ["element": element])
    }
    static func unsupported(_ feature: String) -> AS4Refusal {
        AS4Refusal(.featureNotSupported, "AS4-013", ["feature": feature])
    }

    // Processing mode.

    static func noPMode(_ description: String) -> AS4Refusal {
        AS4Refusal(.processingModeMismatch, "AS4-020", ["message": description])
    }
    static func ambiguousPMode(_ ids: String) -> AS4Refusal {
        AS4Refusal(.processingModeMismatch, "AS4-021", ["ids": ids])
    }
    static func againstPMode(_ element: String, id: String) -> AS4Refusal {
        AS4Refusal(.processingModeMismatch, "AS4-022", ["element": element, "id": id])
    }

    // Pull and two-way.

    static func unknownChannel(_ mpc: String) -> AS4Refusal {
        AS4Refusal(.valueNotRecognized, "AS4-120", ["mpc": mpc])
    }
    static let defaultChannel = AS4Refusal(.valueNotRecognized, "AS4-121")
    static func twoWay(_ element: String) -> AS4Refusal {
        AS4Refusal(.valueInconsistent, "AS4-122", ["element": element])
    }
    static func otherChannel(_ found: String, asked: String) -> AS4Refusal {
        AS4Refusal(.processingModeMismatch, "AS4-124", ["mpc": found, "asked": asked])
    }

    // Signature.

    static let notSigned = AS4Refusal(.policyNoncompliance, "AS4-030")
    static func securityHeaders(_ count: Int) -> AS4Refusal {
        AS4Refusal(.policyNoncompliance, "AS4-031", ["count": "\(count)"])
    }
    static func notCovered(_ target: String) -> AS4Refusal {
        AS4Refusal(.policyNoncompliance, "AS4-032", ["target": target])
    }
    static func malformedSignature(cause: String) -> AS4Refusal {
        AS4Refusal(.failedAuthentication, "AS4-029", ["cause": cause], cause: cause)
    }
    static func reference(_ uri: String) -> AS4Refusal {
        AS4Refusal(.failedAuthentication, "AS4-034", ["reference": uri])
    }
    static func digest(_ uri: String, target: String) -> AS4Refusal {
        AS4Refusal(.failedAuthentication, "AS4-035", ["reference": uri, "target": target])
    }
    static let signatureValue = AS4Refusal(.failedAuthentication, "AS4-036")
    static func token(_ kind: String) -> AS4Refusal { AS4Refusal(.failedAuthentication, "AS4-037", ["token": kind]) }
    static func signer(cause: String) -> AS4Refusal {
        AS4Refusal(.failedAuthentication, "AS4-038", ["cause": cause], cause: cause)
    }
    /// Whether the signer may sign cannot be told now: the same message may be accepted later.
    static func signerUndecided(_ code: String, _ arguments: [String: String]) -> AS4Refusal {
        AS4Refusal(.deliveryFailure, code, arguments, cause: code)
    }
    static func repeatedID(_ id: String) -> AS4Refusal { AS4Refusal(.failedAuthentication, "AS4-039", ["id": id]) }

    /// What the signature engine found, in the words of AS4; `targets` says what each reference points at.
    static func signature(
        _ fault: SignatureFault,
        suite: SecuritySuite,
        targets: [String?: String] = [:]
    ) -> AS4Refusal {
        var refusal: AS4Refusal
        let uri = fault.arguments["reference"] ?? ""
        switch fault.kind {
        case .unsigned: refusal = .notSigned
        case .algorithm, .weakAlgorithm: refusal = .unlisted(fault.arguments["algorithm"] ?? "", suite)
        case .transform:
            let expected = [SignatureNames.exclusive, Vocabulary.Attachment.signatureTransform]
            refusal = .algorithm(fault.arguments["transform"] ?? "", expected: expected, suite: suite)
        case .duplicateIdentifier: refusal = .repeatedID(fault.arguments["id"] ?? "")
        case .reference, .wrongTarget, .missingTarget: refusal = .reference(uri)
        case .digest: refusal = .digest(uri, target: targets[uri] ?? "")
        case .value: refusal = .signatureValue
        default: refusal = .malformedSignature(cause: fault.code)
        }
        refusal.causeCode = fault.code
        return refusal
    }

    // Decryption and payloads.

    static func decryption(cause: String) -> AS4Refusal {
        AS4Refusal(.failedDecryption, "AS4-040", ["cause": cause], cause: cause)
    }
    /// Our key's token is away: the same message may be accepted later.
    static func keyAway(_ error: TrustError) -> AS4Refusal {
        AS4Refusal(.deliveryFailure, error.code, error.arguments, cause: error.code)
    }
    static func notEncrypted(_ part: String) -> AS4Refusal {
        AS4Refusal(.policyNoncompliance, "AS4-041", ["part": part])
    }
    static func decompression(_ part: String, _ error: MIMEError) -> AS4Refusal {
        error.isLocal
            ? .notNow(error)
            : AS4Refusal(.decompressionFailure, "AS4-042", ["part": part, "cause": error.code], cause: error.code)
    }
    static func mimeTypeMissing(_ part: String) -> AS4Refusal {
        AS4Refusal(.valueInconsistent, "AS4-043", ["part": part])
    }
    static func compressionUnknown(_ part: String, _ type: String) -> AS4Refusal {
        AS4Refusal(.valueInconsistent, "AS4-044", ["part": part, "type": type])
    }
    static func characterSet(_ part: String, _ name: String) -> AS4Refusal {
        AS4Refusal(.valueInconsistent, "AS4-045", ["part": part, "name": name])
    }
    static func payloadOverLimit(_ part: String, limit: Int) -> AS4Refusal {
        AS4Refusal(.valueInconsistent, "AS4-046", ["part": part, "limit": "\(limit)"])
    }
    static func propertyMissing(_ name: String) -> AS4Refusal {
        AS4Refusal(.valueInconsistent, "AS4-047", ["name": name])
    }

    // Receipts.

    static func receipt(_ element: String) -> AS4Refusal {
        AS4Refusal(.invalidReceipt, "AS4-048", ["element": element])
    }
}
