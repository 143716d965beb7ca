import MIME
import Trust
import XML

/// Opens encrypted parts: one content key, which ``KeyRecovery`` finds, AES-GCM for each part.
///
/// Every failure is the same refusal, whichever step failed: a peer that tries ciphertexts learns nothing.
struct PartDecryption {
    let mode: PMode
    let identities: [DecryptionIdentity]
    /// Where large plaintexts stand until they are proven; nil keeps everything in memory.
    var spool: SpoolFolder? = nil
    /// See ``KeyRecovery/bareKeys``.
    var bareKeys: [PrivateKey] = []

    /// The parts in clear, and which of them were encrypted.
    struct Opened {
        var contents: [ContentID: OctetSource]
        var encrypted: Set<ContentID>
        /// Codes of what was tolerated.
        var findings: [String] = []
    }

    /// What an EncryptedData says.
    struct Description {
        let part: ContentID
        let encryption: ContentEncryption
        /// True: the part's MIME headers are inside.
        let isComplete: Bool
    }

    /// Opens what the Security header names; each part at most once.
    func open(
        _ contents: [ContentID: OctetSource],
        in envelope: borrowing Envelope
    ) throws(AS4Refusal) -> Opened {
        let security = try envelope.security()
        let name = XMLName("EncryptedData", Vocabulary.Namespace.encryption)
        let everyData = envelope.document.root.descendants(named: name)
        guard everyData.allSatisfy({ $0.parent == security }) else { throw .envelope("EncryptedData") }
        var opened = Opened(contents: contents, encrypted: [])
        var keys: [ElementReference: [UInt8]] = [:]
        let recovery = KeyRecovery(mode: self.mode, identities: self.identities, bareKeys: self.bareKeys)
        for data in everyData {
            let description = try self.description(data)
            let part = description.part
            guard let sealed = contents[part] else { throw .partAbsent(part.name) }
            guard opened.encrypted.insert(part).inserted else { throw .inconsistent("EncryptedData") }
            let holder = try self.encryptedKey(for: data, security)
            let key: [UInt8]
            if let known = keys[holder.reference] {
                key = known
            } else {
                let recovered = try recovery.contentKey(holder, for: description.encryption, in: envelope)
                opened.findings += recovered.findings
                key = recovered.key
                keys[holder.reference] = key
            }
            guard key.count == description.encryption.keyLength else {
                throw .decryption(cause: TrustError.decryptionFailed.code)
            }
            let content = try PartOpening.open(sealed, key: key, spool: self.spool)
            opened.contents[part] =
                description.isComplete ? try CompleteAttachment.content(of: content, part: part) : content
            if description.isComplete, !opened.findings.contains(DecryptionFinding.completeAttachment) {
                opened.findings.append(DecryptionFinding.completeAttachment)
            }
        }
        guard self.mode.security.isEncrypted else { return opened }
        for part in contents.keys.sorted(by: { $0.name < $1.name }) where !opened.encrypted.contains(part) {
            throw .notEncrypted(part.name)
        }
        return opened
    }

    /// Which part an EncryptedData describes, and how it is encrypted: only as the suite says.
    func description(_ data: Element) throws(AS4Refusal) -> Description {
        let xenc = Vocabulary.Namespace.encryption
        let suite = self.mode.security.suite
        let algorithm = data.child("EncryptionMethod", xenc)?.attribute("Algorithm") ?? ""
        guard let encryption = ContentEncryption(rawValue: algorithm),
            suite.acceptedContentEncryptions.contains(encryption)
        else {
            let expected = suite.acceptedContentEncryptions.map(\.rawValue)
            throw .algorithm(algorithm, expected: expected, suite: suite)
        }
        let type = data.attribute("Type") ?? ""
        let isComplete = type == Vocabulary.Encryption.attachmentComplete
        guard type == Vocabulary.Attachment.contentOnly || isComplete && suite.acceptsCompleteAttachments else {
            throw .algorithm(type, expected: [Vocabulary.Attachment.contentOnly], suite: suite)
        }
        guard let reference = data.child("CipherData", xenc)?.child("CipherReference", xenc),
            let part = reference.attribute("URI").flatMap({ ContentID(reference: $0) })
        else { throw .envelope("CipherReference") }
        let transforms = reference.child("Transforms", xenc)?.elements.map { $0.attribute("Algorithm") ?? "" } ?? []
        guard transforms == [Vocabulary.Attachment.cipherTransform] else {
            throw .algorithm(
                transforms.joined(separator: " "),
                expected: [Vocabulary.Attachment.cipherTransform],
                suite: suite
            )
        }
        return Description(part: part, encryption: encryption, isComplete: isComplete)
    }

    /// The EncryptedKey that an EncryptedData names, or the only one.
    func encryptedKey(for data: Element, _ security: Element) throws(AS4Refusal) -> Element {
        let keys = security.children("EncryptedKey", Vocabulary.Namespace.encryption)
        let token = data.child("KeyInfo", Vocabulary.Namespace.signature)?
            .child("SecurityTokenReference", Vocabulary.Namespace.wsse)
        if let uri = token?.child("Reference", Vocabulary.Namespace.wsse)?.attribute("URI"), uri.hasPrefix("#") {
            let id = String(uri.dropFirst())
            let named = keys.filter {
                $0.attribute("Id") == id || $0.attribute("Id", Vocabulary.Namespace.wsu) == id
            }
            guard named.count == 1 else { throw .envelope("EncryptedKey") }
            return named[0]
        }
        guard keys.count == 1 else { throw .envelope("EncryptedKey") }
        return keys[0]
    }
}
