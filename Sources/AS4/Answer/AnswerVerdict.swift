public import Exchange
public import MIME
public import Trust

/// What the HTTP answer to one of our messages amounts to; closed.
public enum AnswerVerdict: Sendable {
    /// The partner's receipt for exactly what we signed.
    case receipt(VerifiedReceipt)
    /// A receipt that proves nothing for this message (EBMS:0302), or whose signature is not good.
    case receiptRefused(AS4Refusal)
    /// A receipt whose signer cannot be judged now: neither proof nor a failure, so the partner is asked again.
    case receiptUndecided(AS4Refusal)
    /// Errors of the partner, signed and about this message.
    case errors([EbMSError], signer: Certificate)
    /// Errors or a SOAP Fault that nobody proved: for log and operator, never proof.
    case hint(AnswerHint)
    /// No body: no answer yet.
    case nothing
    /// Not an AS4 answer at all: a page of a proxy, a crash text.
    case unusable(UnusableAnswer)

    /// What the delivery machine is told.
    public var deliveryEvent: DeliveryMachine.Event {
        switch self {
        case .receipt: .receiptVerified
        case .receiptRefused: .receiptRefused(code: EbMSErrorCode.invalidReceipt.code)
        case .receiptUndecided(let refusal): .receiptUndecided(code: refusal.code)
        case .errors(let errors, _):
            // One final error decides, whatever stands beside it.
            (errors.first { $0.isFinal } ?? errors.first { $0.isFailure } ?? errors.first)
                .map { .signedError(code: $0.errorCode, isFailure: $0.isFailure) } ?? .noReceipt
        case .hint(let hint): .unsignedError(code: hint.code)
        case .nothing: .noReceipt
        case .unusable: .connectionFailed(code: "AS4-072")
        }
    }
}

extension EbMSError {
    /// True when another attempt makes no sense.
    public var isFinal: Bool { self.isFailure && !EbMSErrorCode.retryable.contains(self.errorCode) }
}

/// A good receipt, with what proves it later.
public struct VerifiedReceipt: Sendable {
    public let signal: SignalMessage
    public let signer: Certificate
    /// The SOAP part as it came: the proof.
    public let soapPart: [UInt8]
    public let httpHeaders: HeaderFields
    /// Codes of what was tolerated.
    public let findings: [String]
}

/// An answer that may be true but is not proven.
public struct AnswerHint: Sendable {
    public let errors: [EbMSError]
    public let fault: SOAPFault?
    /// Why it is no proof: not signed, another message, a bad signature.
    public let refusal: AS4Refusal
    public let soapPart: [UInt8]

    /// The first error's code, else that of a SOAP Fault.
    public var code: String { self.errors.first?.errorCode ?? "AS4-071" }

    /// What it says, for journal and operator: every error with its words, and the Fault.
    public var texts: [String: String] {
        var texts = ["hint": self.code, "notProven": self.refusal.code]
        if !self.errors.isEmpty { texts["peerSays"] = self.errors.saidByPeer }
        if let fault = self.fault { texts["fault"] = "\(fault.faultCode): \(fault.reason)" }
        return texts
    }
}

extension [EbMSError] {
    /// The errors in one text: code, the peer's description, its detail and what it refers to.
    public var saidByPeer: String {
        self.map { error in
            [error.errorCode, error.shortDescription, error.description, error.detail, error.refToMessageInError]
                .compactMap { $0 }.filter { !$0.isEmpty }.joined(separator: " | ")
        }
        .joined(separator: "; ")
    }
}
