import MIME
import Trust

/// A user message whose signature, signer and every digest are good; its payloads are still packed.
struct VerifiedMessage {
    let header: UserMessage
    let record: MessageRecord
    let mode: PMode
    let signer: Certificate
    let references: [SignedReference]
    let parts: [Part]
    let findings: [String]

    /// One part as it was signed: decrypted, packed.
    struct Part {
        let info: PartInfo
        let contentID: ContentID
        let octets: OctetSource
        /// SHA-256 of ``octets``.
        let octetsDigest: Digest
        let wasEncrypted: Bool
    }

    /// Decrypts the parts and compares each with its digest; the signer was judged before.
    init(
        _ message: ReceivedMessage,
        verified: EnvelopeVerification.Verified,
        opened: PartDecryption.Opened,
        mode: PMode
    ) throws(AS4Refusal) {
        var parts: [Part] = []
        var findings = verified.findings + opened.findings
        for part in message.parts {
            guard let digest = verified.partDigests[part.contentID] else {
                throw .notCovered(part.contentID.reference)
            }
            let octets = opened.contents[part.contentID] ?? part.octets
            let types = [part.mediaType, part.info.property(Vocabulary.Property.mimeType).flatMap { MediaType($0) }]
            let form: PartDigest.Form?
            let octetsDigest: Digest
            do {
                form = try PartDigest.form(of: octets, types: types.compactMap { $0 }, digest: digest)
                // The octets were just found to have the signed digest: nothing is read twice.
                let isKnown = form == .octets && digest.algorithm == .sha256
                octetsDigest = isKnown || form == nil ? digest : try PartDigest.digest(of: octets)
            } catch {
                throw .packaging(error)
            }
            switch form {
            case .octets: break
            case .rewritten: findings.append("AS4-050")
            case nil: throw .digest(part.contentID.reference, target: part.contentID.name)
            }
            parts.append(
                Part(
                    info: part.info,
                    contentID: part.contentID,
                    octets: octets,
                    octetsDigest: octetsDigest,
                    wasEncrypted: opened.encrypted.contains(part.contentID)
                )
            )
        }
        // A reference to a part that is not there cannot be compared, so the signature is not good.
        let names = Set(message.parts.map(\.contentID))
        if let foreign = verified.partDigests.keys.first(where: { !names.contains($0) }) {
            throw .reference(foreign.reference)
        }
        self.header = message.claimed
        self.record = message.record
        self.mode = mode
        self.signer = verified.signer
        self.references = verified.references
        self.parts = parts
        self.findings = findings
    }
}
