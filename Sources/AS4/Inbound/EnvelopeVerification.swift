import Exchange
import MIME
import Signing
import Trust
import XML

/// Verifies the signature of an envelope in its first stage: signer, signature value, digests of Messaging and Body.
///
/// Digests of parts come in the second stage, after decryption: only what a partner signed reaches our decryption key.
struct EnvelopeVerification {
    let mode: PMode
    let party: PartyID
    let trust: PartnerTrust

    /// A signature whose value, signer and envelope digests are good.
    struct Verified {
        /// Every reference in order, as a receipt repeats them.
        let references: [SignedReference]
        /// The digest that was signed for each part; nobody has compared it with a part yet.
        let partDigests: [ContentID: Digest]
        let signer: Certificate
        let findings: [String]
    }

    /// What a reference may point at; anything else is refused.
    enum Target: Hashable {
        case messaging
        case body
        /// An element that stands directly in the Security header (a token, a time stamp).
        case security(ElementReference)
        case part(ContentID)
    }

    /// Verifies; `requiresBody` is false for receipts of peers that sign Messaging only.
    func verify(_ envelope: borrowing Envelope, requiresBody: Bool) throws(AS4Refusal) -> Verified {
        let security = try envelope.security()
        let signature = try self.signature(of: envelope, security, policy: self.policy)
        let targets = try self.targets(signature, envelope, security)
        guard targets.contains(.messaging) else { throw .notCovered("eb:Messaging") }
        guard targets.contains(.body) || !requiresBody else { throw .notCovered("env:Body") }
        let tokens = try TokenReader(known: self.trust.certificates(self.party)).signers(of: signature, in: envelope)
        let checked = try self.check(signature, targets, tokens.map(\.certificate), envelope)
        let (signer, findings) = try self.judge(tokens.filter { $0.certificate.keyID == checked.signer.keyID })
        var digests: [ContentID: Digest] = [:]
        for (target, reference) in zip(targets, signature.references) {
            if case .part(let id) = target { digests[id] = reference.digest }
        }
        return Verified(
            references: try Self.copies(signature, envelope),
            partDigests: digests,
            signer: signer,
            findings: findings + checked.findings.map(\.code)
        )
    }

    var policy: SignaturePolicy {
        var policy = SignaturePolicy.webServices
        policy.algorithms = self.mode.security.suite.acceptedSignatures
        policy.digests = self.mode.security.suite.acceptedDigests
        return policy
    }

    /// The one signature of the document; it must stand in the Security header.
    func signature(
        of envelope: borrowing Envelope,
        _ security: Element,
        policy: SignaturePolicy
    ) throws(AS4Refusal) -> UnverifiedSignature {
        if let id = envelope.document.duplicateIDs.first { throw .repeatedID(id) }
        let name = XMLName("Signature", Vocabulary.Namespace.signature)
        let every = envelope.document.root.descendants(named: name)
        guard let element = every.first else { throw .notSigned }
        guard every.count == 1, element.parent == security else { throw .envelope("Signature (\(every.count))") }
        do { return try UnverifiedSignature(element, policy: policy) } catch {
            throw .signature(error, suite: self.mode.security.suite)
        }
    }

    /// What each reference points at, in order; each thing at most once.
    private func targets(
        _ signature: UnverifiedSignature,
        _ envelope: borrowing Envelope,
        _ security: Element
    ) throws(AS4Refusal) -> [Target] {
        var targets: [Target] = []
        for reference in signature.references {
            let target = try Self.target(reference, envelope, security)
            guard !targets.contains(target) else { throw .reference(reference.uri ?? "") }
            targets.append(target)
        }
        return targets
    }

    static func target(
        _ reference: SignatureReference,
        _ envelope: borrowing Envelope,
        _ security: Element
    ) throws(AS4Refusal) -> Target {
        let uri = reference.uri ?? ""
        if let part = ContentID(reference: uri) { return .part(part) }
        guard let id = reference.elementID else { throw .reference(uri) }
        let found = envelope.document.elements(withID: id)
        guard found.count == 1, let element = found.first else { throw .reference(uri) }
        if element == envelope.messaging { return .messaging }
        if element == envelope.body { return .body }
        guard element.parent == security else { throw .reference(uri) }
        return .security(element.reference)
    }

    private func check(
        _ signature: UnverifiedSignature,
        _ targets: [Target],
        _ signers: [Certificate],
        _ envelope: borrowing Envelope
    ) throws(AS4Refusal) -> CheckedSignature {
        let resolved = Dictionary(
            zip(signature.references.map(\.uri), targets),
            uniquingKeysWith: { first, _ in first }
        )
        let (messaging, body) = (envelope.messaging.reference, envelope.body.reference)
        do throws(SignatureFault) {
            return try SignatureCheck.verify(signature, in: envelope.document, signers: signers) {
                reference throws(SignatureFault) in
                switch resolved[reference.uri] {
                case .messaging: .element(messaging)
                case .body: .element(body)
                case .security(let place): .element(place)
                // Second stage: the signature vouches for this digest; the part is compared with it after decryption.
                case .part: .attachment([reference.digest])
                case nil: throw SignatureFault(.missingTarget)
                }
            }
        } catch {
            throw .signature(error, suite: self.mode.security.suite, targets: resolved.mapValues(Self.name))
        }
    }

    private static func name(_ target: Target) -> String {
        switch target {
        case .messaging: "eb:Messaging"
        case .body: "env:Body"
        case .security: "wsse:Security"
        case .part(let id): id.name
        }
    }

    /// The first of the signer's certificates that is trusted; they are of one key, where it was renewed.
    private func judge(_ tokens: [TokenReader.Found]) throws(AS4Refusal) -> (signer: Certificate, [String]) {
        var refusal = AS4Refusal.signatureValue
        for token in tokens {
            let question = SignerQuestion(
                certificate: token.certificate,
                intermediates: token.intermediates,
                party: self.party,
                mode: self.mode
            )
            switch self.trust.judge(question) {
            case .trusted(let findings): return (token.certificate, findings)
            case .refused(let code): if !refusal.isTemporary { refusal = .signer(cause: code) }
            // One that may be trusted later outweighs another that never will be.
            case .undecided(let code, let arguments): refusal = .signerUndecided(code, arguments)
            }
        }
        throw refusal
    }

    /// The references with their canonical text, as a receipt copies them.
    private static func copies(
        _ signature: UnverifiedSignature,
        _ envelope: borrowing Envelope
    ) throws(AS4Refusal) -> [SignedReference] {
        let namespace = Vocabulary.Namespace.signature
        var copies: [SignedReference] = []
        for element in signature.element.child("SignedInfo", namespace)?.children("Reference", namespace) ?? [] {
            let canonical: [UInt8]
            do { canonical = try envelope.document.canonicalize(element.reference, method: .exclusive) } catch {
                throw .unparsable(cause: error.code)
            }
            let text = String(decoding: canonical, as: UTF8.self)
            guard let copy = SignedReference(reading: element, canonicalText: text) else {
                throw .reference(element.attribute("URI") ?? "")
            }
            copies.append(copy)
        }
        return copies
    }
}
