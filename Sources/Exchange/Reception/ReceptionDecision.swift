/// What the receiving gateway does with a message, judged by what it holds of it already.
///
/// The duplicate check comes after signature, decryption and authority, and commits in the same transaction as the
/// message. It looks by (From, MessageId) and, for documents, by (From, exchangeId).
///
///     unknown ──────────────────────────────────────▶ accept
///     same MessageId, same digests, stored ─────────▶ repeatReceipt   (the stored octets)
///     same MessageId, same digests, failed ─────────▶ repeatError     (never a receipt)
///     same MessageId, other digests ────────────────▶ refuse EBMS:0003
///     new MessageId, same exchange and original ────▶ acknowledgeOnly (own receipt, no second delivery)
///     new MessageId, same exchange, other original ─▶ refuse EBMS:0003
public enum ReceptionDecision: Sendable, Equatable {
    /// New: store it, answer a new receipt, go on with it.
    case accept
    /// Answer the stored receipt of that message; nothing else happens.
    case repeatReceipt
    /// Answer the error that the message got before.
    case repeatError(code: String)
    /// The exchange is known under another MessageId: store message and receipt, but deliver nothing.
    case acknowledgeOnly(MessageID)
    /// The identifiers contradict what is stored: answer the EBMS error, keep what is stored.
    case refuse(ebmsCode: String, code: String)
}

/// What identifies one received message for the duplicate check.
public struct ReceivedIdentity: Sendable, Equatable, Codable {
    /// The sending gateway, as verified.
    public var from: PartyID
    /// The message.
    public var messageID: MessageID
    /// The exchange, as sent or derived; nil for a message that opens none (a status).
    public var exchangeID: ExchangeID?
    /// The digests of the signed parts' octets, in message order.
    public var partDigests: [OctetsDigest]
    /// The digest of the original document, for messages with one.
    public var originalDigest: OctetsDigest?

    public init(
        from: PartyID,
        messageID: MessageID,
        exchangeID: ExchangeID?,
        partDigests: [OctetsDigest],
        originalDigest: OctetsDigest?
    ) {
        self.from = from
        self.messageID = messageID
        self.exchangeID = exchangeID
        self.partDigests = partDigests
        self.originalDigest = originalDigest
    }
}

/// A message that the store holds.
public struct KnownReception: Sendable, Equatable, Codable {
    /// What it was identified by.
    public var identity: ReceivedIdentity
    /// How its reception ended.
    public var result: Result

    /// How a reception ended; closed.
    public enum Result: Sendable, Equatable, Codable {
        /// Stored, with the receipt that answered it.
        case stored
        /// Refused for good, with the error that answered it.
        case failed(code: String)
    }

    public init(identity: ReceivedIdentity, result: Result) {
        self.identity = identity
        self.result = result
    }
}

extension ReceptionDecision {
    /// Decides about a message by what is stored under the same (From, MessageId) and (From, exchangeId).
    ///
    /// Of several messages of one exchange, `byExchangeID` is the first stored one.
    public static func decide(
        _ received: ReceivedIdentity,
        byMessageID: KnownReception?,
        byExchangeID: KnownReception?
    ) -> ReceptionDecision {
        if let known = byMessageID {
            guard known.identity.partDigests == received.partDigests else {
                return .refuse(ebmsCode: "EBMS:0003", code: "EXC-020")
            }
            switch known.result {
            case .stored: return .repeatReceipt
            case .failed(let code): return .repeatError(code: code)
            }
        }
        guard received.exchangeID != nil, let known = byExchangeID, known.result == .stored else { return .accept }
        guard known.identity.originalDigest == received.originalDigest else {
            return .refuse(ebmsCode: "EBMS:0003", code: "EXC-021")
        }
        return .acknowledgeOnly(known.identity.messageID)
    }
}
