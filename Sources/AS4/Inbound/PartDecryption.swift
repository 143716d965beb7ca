import MIME
import Trust
import XML

/// Opens encrypted parts (eDelivery 1.x: one RSA-OAEP key, AES-128-GCM for each part).
///
/// Every failure is the same refusal, whichever step failed: a peer that tries ciphertexts learns nothing. An own key
/// that does not open the content key is replaced by a random one, so that the failure comes at the same place too.
/// Only a token that is away refuses otherwise: for now, with EBMS:0202.
struct PartDecryption {
    let mode: PMode
    let identities: [DecryptionIdentity]
    /// Keys without a certificate, tried after the others; only people who inspect a message have such.
    var bareKeys: [PrivateKey] = []

    /// The parts in clear, and which of them were encrypted.
    struct Opened {
        var contents: [ContentID: [UInt8]]
        var encrypted: Set<ContentID>
    }

    /// Opens what the Security header names; each part at most once.
    func open(
        _ contents: [ContentID: [UInt8]],
        in envelope: borrowing Envelope
    ) throws(AS4Refusal) -> Opened {
        let security = try envelope.security()
        let everyData = envelope.document.root.descendants
            .filter { $0.name == "EncryptedData" && $0.namespace == Vocabulary.Namespace.encryption }
        guard everyData.allSatisfy({ $0.parent == security }) else { throw .envelope("EncryptedData") }
        var opened = Opened(contents: contents, encrypted: [])
        var keys: [ElementReference: [UInt8]] = [:]
        for data in everyData {
            let part = try self.part(data)
            guard let sealed = contents[part] else { throw .partAbsent(part.name) }
            guard opened.encrypted.insert(part).inserted else { throw .inconsistent("EncryptedData") }
            let holder = try self.encryptedKey(for: data, security)
            let key: [UInt8]
            if let known = keys[holder.reference] {
                key = known
            } else {
                key = try self.contentKey(holder, envelope)
                keys[holder.reference] = key
            }
            do { opened.contents[part] = try AESGCM.decrypt(sealed, key: key) } catch {
                throw .decryption(cause: error.code)
            }
        }
        guard self.mode.security.isEncrypted else { return opened }
        for part in contents.keys.sorted(by: { $0.name < $1.name }) where !opened.encrypted.contains(part) {
            throw .notEncrypted(part.name)
        }
        return opened
    }

    /// Which part an EncryptedData describes; only the content of a part may be encrypted, and only as the suite says.
    func part(_ data: Element) throws(AS4Refusal) -> ContentID {
        let xenc = Vocabulary.Namespace.encryption
        let suite = self.mode.security.suite
        let algorithm = data.child("EncryptionMethod", xenc)?.attribute("Algorithm") ?? ""
        guard let encryption = SecuritySuite.ContentEncryption(rawValue: algorithm),
            suite.acceptedContentEncryptions.contains(encryption)
        else { throw .algorithm(algorithm, suite: suite.name) }
        let type = data.attribute("Type") ?? ""
        guard type == Vocabulary.Attachment.contentOnly else { throw .algorithm(type, suite: suite.name) }
        guard let reference = data.child("CipherData", xenc)?.child("CipherReference", xenc),
            let part = reference.attribute("URI").flatMap({ ContentID(reference: $0) })
        else { throw .envelope("CipherReference") }
        let transforms = reference.child("Transforms", xenc)?.elements.map { $0.attribute("Algorithm") ?? "" } ?? []
        guard transforms == [Vocabulary.Attachment.cipherTransform] else {
            throw .algorithm(transforms.joined(separator: " "), suite: suite.name)
        }
        return part
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

    private func contentKey(_ holder: Element, _ envelope: borrowing Envelope) throws(AS4Refusal) -> [UInt8] {
        if let key = try self.unwrapped(holder, envelope) { return key }
        do { return try SecureRandom.bytes(AESGCM.keyLength) } catch { throw .decryption(cause: error.code) }
    }

    /// The content key, if one of our keys opens it; a sender must never learn whether.
    func unwrapped(_ holder: Element, _ envelope: borrowing Envelope) throws(AS4Refusal) -> [UInt8]? {
        try self.checkTransport(holder)
        let xenc = Vocabulary.Namespace.encryption
        guard
            let wrapped = holder.child("CipherData", xenc)?.child("CipherValue", xenc)
                .flatMap({ Base64Text.octets($0.text) })
        else { throw .envelope("CipherValue") }
        let candidates = try self.candidates(holder, envelope).map(\.key) + self.bareKeys
        for candidate in candidates {
            do throws(TrustError) {
                let key = try candidate.decryptOAEP(wrapped)
                if key.count == AESGCM.keyLength { return key }
            } catch {
                // Not the message's fault: the token says so of itself, whatever the ciphertext.
                if error.isObstacle { throw .keyAway(error) }
            }
        }
        return nil
    }

    /// RSA-OAEP with SHA-256 twice, both written down (their defaults are SHA-1), and no label.
    private func checkTransport(_ holder: Element) throws(AS4Refusal) {
        let suite = self.mode.security.suite
        let method = holder.child("EncryptionMethod", Vocabulary.Namespace.encryption)
        let algorithm = method?.attribute("Algorithm") ?? ""
        guard let transport = SecuritySuite.KeyTransport(rawValue: algorithm),
            suite.acceptedKeyTransports.contains(transport)
        else { throw .algorithm(algorithm, suite: suite.name) }
        let digest = method?.child("DigestMethod", Vocabulary.Namespace.signature)?.attribute("Algorithm")
        let mask = method?.child("MGF", Vocabulary.Namespace.encryption11)?.attribute("Algorithm")
        let label = method?.child("OAEPparams", Vocabulary.Namespace.encryption)?.text ?? ""
        guard digest == Vocabulary.Algorithm.sha256, mask == Vocabulary.Algorithm.mgf1SHA256, label.isEmpty else {
            let parts = [algorithm, digest ?? "sha1", mask ?? "mgf1sha1"]
            throw .algorithm(parts.joined(separator: " "), suite: suite.name)
        }
    }

    /// Our keys that the message may mean: the one that it names, else each that we have.
    private func candidates(
        _ holder: Element,
        _ envelope: borrowing Envelope
    ) throws(AS4Refusal) -> [DecryptionIdentity] {
        let reader = TokenReader(known: self.identities.map(\.certificate))
        let token = holder.child("KeyInfo", Vocabulary.Namespace.signature)?
            .child("SecurityTokenReference", Vocabulary.Namespace.wsse)
        if let token, let found = try reader.find(token, in: envelope),
            let named = self.identities.first(where: { $0.certificate == found.certificate })
        {
            return [named]
        }
        return self.mode.security.triesOwnKeys ? self.identities : []
    }
}
