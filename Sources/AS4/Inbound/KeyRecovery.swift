import Signing
import Trust
import XML

/// Finds the content key that an `xenc:EncryptedKey` carries for one of our keys.
///
/// Which step failed is never told: a key of ours that does not open it is replaced by a random one, so that the
/// failure comes where a wrong ciphertext's comes too. Only a token that is away refuses otherwise: for now, EBMS:0202.
struct KeyRecovery {
    let mode: PMode
    let identities: [DecryptionIdentity]
    /// Keys without a certificate, tried after the others; only people who inspect a message have such.
    var bareKeys: [PrivateKey] = []

    /// A content key, and what was tolerated to get it.
    struct Recovered {
        let key: [UInt8]
        var findings: [String] = []
    }

    private var suite: SecuritySuite { self.mode.security.suite }

    /// The key for contents encrypted in that way; a random one where none of our keys opens it.
    func contentKey(
        _ holder: Element,
        for content: ContentEncryption,
        in envelope: borrowing Envelope
    ) throws(AS4Refusal) -> Recovered {
        if let recovered = try self.unwrapped(holder, for: content, in: envelope) { return recovered }
        do { return Recovered(key: try SecureRandom.bytes(content.keyLength)) } catch {
            throw .decryption(cause: error.code)
        }
    }

    /// The key for contents encrypted in that way, if one of our keys opens it; a sender must never learn whether.
    func unwrapped(
        _ holder: Element,
        for content: ContentEncryption,
        in envelope: borrowing Envelope
    ) throws(AS4Refusal) -> Recovered? {
        let xenc = Vocabulary.Namespace.encryption
        let method = holder.child("EncryptionMethod", xenc)
        let algorithm = method?.attribute("Algorithm") ?? ""
        guard
            let wrapped = holder.child("CipherData", xenc)?.child("CipherValue", xenc)
                .flatMap({ Base64Text.octets($0.text) })
        else { throw .envelope("CipherValue") }
        let information = holder.child("KeyInfo", Vocabulary.Namespace.signature)
        switch algorithm {
        case Vocabulary.Encryption.wrap128, Vocabulary.Encryption.wrap256:
            return try self.agreed(wrapped, algorithm, information, content, envelope)
        default:
            return try self.transported(wrapped, try self.hashes(method, algorithm), information, content, envelope)
        }
    }

    // MARK: RSA

    private func transported(
        _ wrapped: [UInt8],
        _ hashes: OAEPHashes,
        _ information: Element?,
        _ content: ContentEncryption,
        _ envelope: borrowing Envelope
    ) throws(AS4Refusal) -> Recovered? {
        let candidates = try self.candidates(information, for: .rsaOAEP, envelope)
        var found = try self.first(candidates, content) { key throws(TrustError) in
            try key.decryptOAEP(wrapped, hashes)
        }
        if hashes != .sha256 { found?.findings.append(DecryptionFinding.weakMask) }
        return found
    }

    /// RSA-OAEP as the suite has it, without label.
    ///
    /// What is not written down is SHA-1.
    private func hashes(_ method: Element?, _ algorithm: String) throws(AS4Refusal) -> OAEPHashes {
        let digest = method?.child("DigestMethod", Vocabulary.Namespace.signature)?.attribute("Algorithm")
        let mask = method?.child("MGF", Vocabulary.Namespace.encryption11)?.attribute("Algorithm")
        let label = method?.child("OAEPparams", Vocabulary.Namespace.encryption)?.text ?? ""
        let accepted = self.suite.acceptedKeyTransports
        if label.isEmpty {
            switch (algorithm, digest, mask) {
            case (Vocabulary.Encryption.rsaOAEP, Vocabulary.Algorithm.sha256?, Vocabulary.Algorithm.mgf1SHA256?):
                if accepted.contains(.rsaOAEP) { return .sha256 }
            case (Vocabulary.Encryption.rsaOAEPMGF1P, let digest, nil),
                (Vocabulary.Encryption.rsaOAEPMGF1P, let digest, Vocabulary.Encryption.mgf1SHA1?):
                let named = digest.map { DigestAlgorithm(identifier: $0) } ?? .sha1
                if accepted.contains(.rsaOAEPMGF1P), let named { return OAEPHashes(digest: named, mask: .sha1) }
            default: break
            }
        }
        var found = [algorithm]
        if algorithm.contains("oaep") {
            found += [digest ?? DigestAlgorithm.sha1.identifier, mask ?? Vocabulary.Encryption.mgf1SHA1]
        }
        throw .algorithm(
            found.joined(separator: " "),
            expected: self.suite.transportIdentifiers,
            suite: self.suite
        )
    }

    // MARK: Agreement

    private func agreed(
        _ wrapped: [UInt8],
        _ wrap: String,
        _ information: Element?,
        _ content: ContentEncryption,
        _ envelope: borrowing Envelope
    ) throws(AS4Refusal) -> Recovered? {
        let allowed = self.suite.acceptedContentEncryptions.map(\.keyWrap)
        guard let method = information?.child("AgreementMethod", Vocabulary.Namespace.encryption),
            self.suite.acceptedKeyTransports.contains(where: \.isAgreement)
        else { throw .algorithm(wrap, expected: self.suite.transportIdentifiers, suite: self.suite) }
        guard allowed.contains(wrap) else { throw .algorithm(wrap, expected: allowed, suite: self.suite) }
        let length = wrap == Vocabulary.Encryption.wrap256 ? AESGCM.longKeyLength : AESGCM.keyLength
        let agreement = try AgreementReader(suite: self.suite, method: method, wrappingLength: length).read()
        let key = AgreedKey(wrapped: wrapped, from: agreement.originator)
        let candidates = try self.candidates(agreement.recipient, for: agreement.transport, envelope)
        return try self.first(candidates, content) { candidate throws(TrustError) in
            try candidate.unwrapAgreed(key, by: agreement.derivations, wrappingLength: length)
        }
    }

    // MARK: Our keys

    private struct Candidates {
        var keys: [PrivateKey]
        var areNamed: Bool
    }

    /// Our keys that the message may mean: those that it names, else each that such a key can travel to.
    private func candidates(
        _ information: Element?,
        for transport: KeyTransport,
        _ envelope: borrowing Envelope
    ) throws(AS4Refusal) -> Candidates {
        let able = self.identities.filter { transport.fits($0.key.publicKey) }
        if let token = information.flatMap({ TokenReader.token(in: $0) }) {
            let found = try TokenReader(known: able.map(\.certificate)).find(token, in: envelope)
            // A renewed certificate of the same key names the same key.
            let keys = Set(found.map(\.certificate.keyID))
            let named = able.filter { keys.contains($0.certificate.keyID) }
            if !named.isEmpty { return Candidates(keys: named.map(\.key), areNamed: true) }
        }
        let own = self.mode.security.triesOwnKeys ? able.map(\.key) : []
        return Candidates(keys: own + self.bareKeys.filter { transport.fits($0.publicKey) }, areNamed: false)
    }

    /// The content key by the first of our keys that opens it; nil where none does.
    private func first(
        _ candidates: Candidates,
        _ content: ContentEncryption,
        _ open: (PrivateKey) throws(TrustError) -> [UInt8]
    ) throws(AS4Refusal) -> Recovered? {
        for candidate in candidates.keys {
            do throws(TrustError) {
                let key = try open(candidate)
                guard key.count == content.keyLength else { continue }
                return Recovered(key: key, findings: candidates.areNamed ? [] : [DecryptionFinding.otherKey])
            } catch {
                // Not the message's fault: the token says so of itself, whatever the ciphertext.
                if error.isObstacle { throw .keyAway(error) }
            }
        }
        return nil
    }
}
