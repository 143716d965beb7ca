import Foundation
import MIME
import Signing
import Trust
import XML

/// Explains the signature step by step; a step that fails does not hide the next.
///
/// It explains only. Whether a message is accepted is said by ``Receiver`` and ``AnswerReader`` themselves.
struct VerificationLayer {
    let verification: EnvelopeVerification
    let header: HeaderLayer
    let kind: MessageInspection.Kind
    /// The SOAP part as it came, for the diagnosis of digests that differ.
    let soap: [UInt8]
    /// Parts as they came, and those that are in clear now.
    let parts: DecryptionLayer.Parts
    /// Nil: nobody said whom to trust.
    let judge: SignerJudge?
    let known: [Certificate]

    func explain(_ envelope: borrowing Envelope, _ notes: inout InspectionNotes) {
        let security: Element
        do throws(AS4Refusal) { security = try envelope.security() } catch {
            Self.failed("signature", error, &notes)
            self.unsigned(&notes)
            return
        }
        let signature: UnverifiedSignature
        do throws(AS4Refusal) {
            signature = try self.verification.signature(of: envelope, security, policy: Self.everything)
        } catch {
            Self.failed("signature", error, &notes)
            if error.code == AS4Refusal.notSigned.code { self.unsigned(&notes) }
            return
        }
        notes.step(.verification, "signature", "", .passed, .init("why.one-signature"))
        self.algorithms(envelope, security, &notes)
        let tokens = self.tokens(signature, envelope, &notes)
        let examination = self.examined(signature, tokens.map(\.certificate), envelope, security)
        for (reference, fault) in zip(signature.references, examination.references) {
            self.reference(reference, fault, envelope, security, &notes)
        }
        self.coverage(signature, envelope, security, &notes)
        self.value(examination.value, hasSigner: !tokens.isEmpty, &notes)
        // Where a token names certificates of several keys, the one whose key signed is judged.
        let signers = tokens.filter { $0.certificate.keyID == examination.signer?.keyID }
        self.chain(signers.isEmpty ? tokens : signers, &notes)
    }

    /// Everything that Paso computes, so that as many steps as possible can be shown.
    private static let everything = SignaturePolicy(
        algorithms: Set(SignatureAlgorithm.identified),
        digests: Set(DigestAlgorithm.allCases),
        transforms: Set(ReferenceTransform.Kind.allCases),
        referencesMax: SignaturePolicy.webServices.referencesMax
    )

    private func unsigned(_ notes: inout InspectionNotes) {
        notes.found(.verification, self.kind == .error ? .unsignedError : .unsigned)
    }

    /// Holds the algorithms against those of the suites.
    private func algorithms(_ envelope: borrowing Envelope, _ security: Element, _ notes: inout InspectionNotes) {
        do throws(AS4Refusal) {
            _ = try self.verification.signature(of: envelope, security, policy: self.verification.policy)
            notes.step(.verification, "algorithms", "", .passed, .init("why.algorithms"))
        } catch {
            Self.failed("algorithms", error, &notes)
        }
    }

    private func tokens(
        _ signature: UnverifiedSignature,
        _ envelope: borrowing Envelope,
        _ notes: inout InspectionNotes
    ) -> [TokenReader.Found] {
        do throws(AS4Refusal) {
            let found = try TokenReader(known: self.known).signers(of: signature, in: envelope)
            notes.step(.verification, "token", found[0].certificate.subject.text, .passed, .init("why.token"))
            return found
        } catch {
            Self.failed("token", error, &notes)
            return []
        }
    }

    private func examined(
        _ signature: UnverifiedSignature,
        _ signers: [Certificate],
        _ envelope: borrowing Envelope,
        _ security: Element
    ) -> SignatureExamination {
        let targets = signature.references.map { try? EnvelopeVerification.target($0, envelope, security) }
        let resolved = Dictionary(zip(signature.references, targets), uniquingKeysWith: { first, _ in first })
        let (messaging, body) = (envelope.messaging.reference, envelope.body.reference)
        return SignatureCheck.examine(signature, in: envelope.document, signers: signers) {
            reference throws(SignatureFault) in
            switch resolved[reference] ?? nil {
            case .messaging: return .element(messaging)
            case .body: return .element(body)
            case .security(let place): return .element(place)
            case .part: return .attachment([reference.digest])
            case nil: throw SignatureFault(.missingTarget)
            }
        }
    }

    private func reference(
        _ reference: SignatureReference,
        _ fault: SignatureFault?,
        _ envelope: borrowing Envelope,
        _ security: Element,
        _ notes: inout InspectionNotes
    ) {
        let uri = reference.uri ?? ""
        if let id = ContentID(reference: uri), fault == nil {
            self.part(reference, id, &notes)
            return
        }
        guard let fault else {
            notes.step(.verification, "reference", uri, .passed, .init("why.digest"))
            return
        }
        guard fault.kind == .digest,
            let target = try? EnvelopeVerification.target(reference, envelope, security)
        else {
            let why =
                fault.kind == .missingTarget
                ? MessageInspection.Wording("why.no-target") : MessageInspection.Wording(explaining: fault)
            notes.step(.verification, "reference", uri, .failed, why, code: fault.code)
            return
        }
        let element: Element? =
            switch target {
            case .messaging: envelope.messaging
            case .body: envelope.body
            case .security, .part: nil
            }
        let diagnosis = DigestDiagnosis(reference: reference, root: envelope.document.root, soap: self.soap)
        let difference = element.flatMap { diagnosis.difference(of: $0, in: envelope) }
        if difference == .mustUnderstand { notes.found(.verification, .mustUnderstandRemoved) }
        let why = difference?.wording ?? .init("why.digest-differs", ["digest": reference.digest.base64])
        notes.step(.verification, "reference", uri, .failed, why, code: "AS4-035")
    }

    /// Compares a part with its digest; needs it in clear.
    private func part(_ reference: SignatureReference, _ id: ContentID, _ notes: inout InspectionNotes) {
        guard let octets = self.parts.clear[id] else {
            let isSealed = self.parts.sealed.contains(id)
            let why = isSealed ? "why.still-encrypted" : "why.no-part"
            let state: MessageInspection.State = isSealed ? .notChecked : .failed
            notes.step(.verification, "reference", id.reference, state, .init(why), code: isSealed ? nil : "AS4-034")
            return
        }
        let types = self.parts.types[id] ?? []
        let form = try? PartDigest.form(of: OctetSource(octets), types: types, digest: reference.digest)
        switch form {
        case .octets: notes.step(.verification, "reference", id.reference, .passed, .init("why.digest"))
        case .rewritten:
            notes.step(
                .verification,
                "reference",
                id.reference,
                .passed,
                .init("why.digest-rewritten"),
                code: "AS4-050"
            )
            notes.found(.verification, .partCanonicalized, ["part": id.name])
        case nil:
            let difference = DigestDiagnosis.difference(
                of: octets,
                sealed: self.parts.raw[id],
                digest: reference.digest
            )
            let why = difference?.wording ?? .init("why.digest-differs", ["digest": reference.digest.base64])
            notes.step(.verification, "reference", id.reference, .failed, why, code: "AS4-035")
        }
    }

    /// What must be signed, and is or is not.
    private func coverage(
        _ signature: UnverifiedSignature,
        _ envelope: borrowing Envelope,
        _ security: Element,
        _ notes: inout InspectionNotes
    ) {
        let targets = signature.references.compactMap { try? EnvelopeVerification.target($0, envelope, security) }
        let isSignal = self.kind != .userMessage && self.kind != .testMessage
        var uncovered: [String] = []
        if !targets.contains(.messaging) { uncovered.append("eb:Messaging") }
        if !targets.contains(.body), !isSignal { uncovered.append("env:Body") }
        for id in self.parts.raw.keys.sorted(by: { $0.name < $1.name }) where !targets.contains(.part(id)) {
            uncovered.append(id.reference)
        }
        guard !uncovered.isEmpty else {
            notes.step(.verification, "coverage", "", .passed, .init(isSignal ? "why.covered-signal" : "why.covered"))
            return
        }
        for target in uncovered {
            notes.step(.verification, "coverage", target, .failed, .init("why.uncovered"), code: "AS4-032")
        }
    }

    private func value(_ fault: SignatureFault?, hasSigner: Bool, _ notes: inout InspectionNotes) {
        guard hasSigner else {
            notes.step(.verification, "value", "", .notChecked, .init("why.no-certificate"))
            return
        }
        if let fault {
            let why =
                fault.kind == .value
                ? MessageInspection.Wording("why.value-differs") : MessageInspection.Wording(explaining: fault)
            notes.step(.verification, "value", "", .failed, why, code: "AS4-036")
        } else {
            notes.step(.verification, "value", "", .passed, .init("why.value"))
        }
    }

    /// Judges the signer's certificates, of one key, as the gateway does: the first that is trusted, else the last.
    private func chain(_ tokens: [TokenReader.Found], _ notes: inout InspectionNotes) {
        guard let last = tokens.last else {
            notes.step(.verification, "chain", "", .notChecked, .init("why.no-certificate"))
            return
        }
        guard let judge else {
            notes.step(.verification, "chain", "", .notChecked, .init("why.no-trust"), code: "AS4-148")
            return
        }
        let judged = tokens.map { (token: $0, verdict: judge.verdict($0.certificate, $0.intermediates)) }
        let (token, verdict) =
            judged.first { $0.verdict.isAccepted } ?? (last, judge.verdict(last.certificate, last.intermediates))
        let names = verdict.chain.map { $0.subject.commonName ?? $0.subject.text }.joined(separator: " ← ")
        let worst = verdict.findings.max { $0.severity < $1.severity }
        let state: MessageInspection.State = verdict.isGood ? .passed : verdict.isAccepted ? .warned : .failed
        let said = worst.map { MessageInspection.Wording(explaining: $0) }
        let passed = MessageInspection.Wording("why.chain", ["chain": names, "at": SecurityLayer.text(judge.at)])
        let why = state == .passed ? passed : said ?? passed
        notes.step(
            .verification,
            "chain",
            token.certificate.subject.text,
            state,
            why,
            code: verdict.isGood ? nil : worst?.code
        )
    }

    private static func failed(_ step: String, _ refusal: AS4Refusal, _ notes: inout InspectionNotes) {
        notes.step(.verification, step, "", .failed, .init(explaining: refusal), code: refusal.code)
    }
}
