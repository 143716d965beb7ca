import Exchange
import Trust

/// Every identifier inside one envelope, derived from the MessageId.
///
/// A message that is packaged again, after a crash or for a resend, so gets the same identifiers and the same digests,
/// and a receipt for any attempt fits all of them.
struct EnvelopeMarks {
    let messaging: String
    let body: String
    let signature: String
    let signingToken: String
    let recipientToken: String
    let encryptedKey: String
    let boundary: String
    let root: String
    private let seed: String

    init(_ message: MessageID) {
        let seed = String(Digest.of(Array(message.text.utf8)).hex.prefix(32))
        self.seed = seed
        self.messaging = "M-\(seed)"
        self.body = "B-\(seed)"
        self.signature = "SIG-\(seed)"
        self.signingToken = "X509-S-\(seed)"
        self.recipientToken = "X509-R-\(seed)"
        self.encryptedKey = "EK-\(seed)"
        self.boundary = "----=_Paso_\(seed)"
        self.root = "root-\(seed)@paso"
    }

    /// The identifier of the n-th encrypted part.
    func encryptedData(_ index: Int) -> String { "ED-\(index)-\(self.seed)" }
}
