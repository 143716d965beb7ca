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

    init(_ ebMS: EbMSErrorCode, _ code: String, _ arguments: [String: String] = [:], cause: String? = nil) {
        self.ebMS = ebMS
        self.code = code
        self.arguments = arguments.mapValues(Self.shown)
        self.causeCode = cause
        self.isAuthenticated = false
        self.mayBeAnswered = true
    }

    /// True where the same message may be accepted later: the cause is on our side and passes.
    public var isTemporary: Bool { self.ebMS == .deliveryFailure }

    /// At most 120 characters of a peer's value, without control characters.
    static func shown(_ text: String) -> String {
        String(String.UnicodeScalarView(text.unicodeScalars.prefix(120).map { $0.value < 0x20 ? " " : $0 }))
    }
}

extension AS4Refusal {
    // Packaging.

    static func packaging(_ error: MIMEError) -> AS4Refusal {
        AS4Refusal(.mimeInconsistency, "AS4-001", ["cause": error.code], cause: error.code)
    }
    static func unparsable(cause: String) -> AS4Refusal {
        AS4Refusal(.invalidHeader, "AS4-002", ["cause": cause], cause: cause)
    }
    static func partAbsent(_ name: String) -> AS4Refusal { AS4Refusal(.mimeInconsistency, "AS4-003", ["part": name]) }
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
    static func algorithm(_ algorithm: String, suite: String) -> AS4Refusal {
        AS4Refusal(.policyNoncompliance, "AS4-033", ["algorithm": algorithm, "suite": suite])
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
        suite: String,
        targets: [String?: String] = [:]
    ) -> AS4Refusal {
        var refusal: AS4Refusal
        let uri = fault.arguments["reference"] ?? ""
        switch fault.kind {
        case .unsigned: refusal = .notSigned
        case .algorithm, .weakAlgorithm: refusal = .algorithm(fault.arguments["algorithm"] ?? "", suite: suite)
        case .transform: refusal = .algorithm(fault.arguments["transform"] ?? "", suite: suite)
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
        AS4Refusal(.decompressionFailure, "AS4-042", ["part": part, "cause": error.code], cause: error.code)
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
