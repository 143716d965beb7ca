import XML

/// Compares a receipt with what was signed: same message, same set of references, in any order (AS4 §5.1.8).
///
/// Two references are the same if URI and digest are; transforms are the verifier's business, and some peers leave them
/// out.
enum ReceiptCheck {
    private struct Confirmed: Hashable {
        let uri: String
        let digest: [UInt8]

        init(_ reference: SignedReference) {
            self.uri = reference.uri
            self.digest = reference.digest
        }
    }

    static func check(_ signal: SignalMessage, against sent: SentMessage) throws(AS4Refusal) {
        guard signal.info.refToMessageID == sent.messageID else { throw .receipt("RefToMessageId") }
        guard case .receipt(let references) = signal.content, !references.isEmpty, !sent.references.isEmpty else {
            throw .receipt("NonRepudiationInformation")
        }
        let confirmed = Set(references.map(Confirmed.init))
        guard confirmed.count == references.count else { throw .receipt("Reference") }
        if let missing = sent.references.first(where: { !confirmed.contains(Confirmed($0)) }) {
            throw .receipt(missing.uri)
        }
        let known = Set(sent.references.map(Confirmed.init))
        if let foreign = references.first(where: { !known.contains(Confirmed($0)) }) { throw .receipt(foreign.uri) }
    }

    /// A receipt holds one child; phase4 puts a note of its own beside it, which is signed but confirms nothing.
    static func findings(_ envelope: borrowing Envelope) -> [String] {
        let namespace = Vocabulary.Namespace.ebMS
        let receipt = envelope.messaging.child("SignalMessage", namespace)?.child("Receipt", namespace)
        return (receipt?.elements.count ?? 0) > 1 ? ["AS4-125"] : []
    }
}
