public import Exchange
public import Trust

/// A pull request whose signature is the authorisation: made by the one partner that its channel belongs to.
///
/// Nothing but a ``Receiver`` makes one.
public struct VerifiedPull: Sendable {
    /// The channel that is asked for.
    public let mpc: String
    /// Whose signature it bears.
    public let party: PartyID
    public let messageID: MessageID
    /// The P-Modes of the messages that may answer it.
    public let modes: [PMode]
    public let signer: Certificate
    /// HTTP headers and SOAP part as they came.
    public let record: MessageRecord
    /// Codes of what was tolerated.
    public let findings: [String]
}

/// A receipt or errors that were posted to us (reply pattern «callback»), as they were read; nobody has verified them.
///
/// ``AnswerReader/judge(_:to:)`` does, like an answer. A signal is answered with an empty 2xx, never with an error.
public struct ReceivedSignal: Sendable {
    /// What it claims.
    public let signal: SignalMessage
    /// HTTP headers and SOAP part as they came.
    public let record: MessageRecord

    /// The message of ours that it claims to be about; errors may name it in either place.
    public var refersTo: MessageID? {
        if let id = self.signal.info.refToMessageID { return id }
        guard case .errors(let errors) = self.signal.content else { return nil }
        return errors.lazy.compactMap(\.refToMessageInError).compactMap { try? MessageID($0) }.first
    }
}
