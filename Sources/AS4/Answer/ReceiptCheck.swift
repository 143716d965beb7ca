/// Compares a receipt with what was signed: same message, same set of references, in any order (AS4 §5.1.8).
enum ReceiptCheck {
    static func check(_ signal: SignalMessage, against sent: SentMessage) throws(AS4Refusal) {
        guard signal.info.refToMessageID == sent.messageID else { throw .receipt("RefToMessageId") }
        guard case .receipt(let references) = signal.content, !references.isEmpty else {
            throw .receipt("NonRepudiationInformation")
        }
        let confirmed = Set(references)
        guard confirmed.count == references.count else { throw .receipt("Reference") }
        if let missing = sent.references.first(where: { !confirmed.contains($0) }) { throw .receipt(missing.uri) }
        let known = Set(sent.references)
        if let foreign = references.first(where: { !known.contains($0) }) { throw .receipt(foreign.uri) }
    }
}
