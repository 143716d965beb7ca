public import Trust
public import XML

/// Something that a signature covers: only this may be believed, nothing around it.
public struct CoveredReference: Sendable, Equatable {
    /// What was digested.
    public enum Target: Sendable, Equatable {
        /// The whole document.
        case document
        /// One element with everything inside it.
        case element(ElementReference)
        /// A part that travels beside the document.
        case attachment
    }

    /// The reference's URI as written; nil without one.
    public let uri: String?
    /// What the caller resolved it to.
    public let target: Target
    /// The digest that was signed and that we computed.
    public let digest: Digest
}

/// A signature whose digests and value are right; whether the signer is trusted is another question.
public struct CheckedSignature: Sendable {
    /// The certificate whose key made the signature.
    public let signer: Certificate
    /// How the signature value was made.
    public let algorithm: SignatureAlgorithm
    /// In the order of the references.
    public let covered: [CoveredReference]
    /// Weak algorithms that were used.
    public let findings: [SignatureFault]
}

/// What was found about each piece of a signature, right or wrong, for people.
public struct SignatureExamination: Sendable {
    /// For each reference in order: nil where its digest fits.
    public let references: [SignatureFault?]
    /// Nil where a signer's key made the signature value.
    public let value: SignatureFault?
    /// The certificate whose key made the signature value, if one did.
    public let signer: Certificate?
}

/// The engine under every style and under WS-Security: digests, then the signature value.
public enum SignatureCheck {
    /// Checks a signature that was read from `document`.
    ///
    /// For each reference, in order, `resolve` says what it points at, or throws (`wrongTarget`, `missingTarget`): the
    /// caller decides which elements and parts count, never the document. `signers` are the certificates that may have
    /// signed; the one whose key fits is reported. Throws the first fault.
    ///
    /// WS-Security: read the signature with ``SignaturePolicy/webServices``, resolve `#id` by
    /// `document.elements(withID:)` (exactly one, and the very Messaging or Body that is processed) and `cid:` to the
    /// digest computed while the part streamed in; afterwards see that ``CheckedSignature/covered`` names every part.
    public static func verify(
        _ signature: UnverifiedSignature,
        in document: borrowing ParsedDocument,
        signers: [Certificate],
        resolve: (SignatureReference) throws(SignatureFault) -> ReferenceTarget
    ) throws(SignatureFault) -> CheckedSignature {
        if let duplicate = document.duplicateIDs.first {
            throw SignatureFault(.duplicateIdentifier, ["id": Printable.text(duplicate)])
        }
        guard !signers.isEmpty else { throw SignatureFault(.noCertificate) }
        var plans: [(SignatureReference, ReferencePlan)] = []
        for reference in signature.references {
            plans.append((reference, try ReferencePlan(reference, try resolve(reference))))
        }
        var covered: [CoveredReference] = []
        for (reference, plan) in plans {
            guard try plan.digestFits(reference, document, signature.element.reference) else {
                throw SignatureFault(.digest, ["reference": Printable.text(reference.uri ?? "")])
            }
            covered.append(CoveredReference(uri: reference.uri, target: plan.covered, digest: reference.digest))
        }
        let signer = try Self.signer(of: signature, in: document, among: signers)
        return CheckedSignature(
            signer: signer,
            algorithm: signature.algorithm,
            covered: covered,
            findings: Self.weaknesses(signature)
        )
    }

    /// Checks as ``verify(_:in:signers:resolve:)``, but goes on after a fault, to explain a signature to people.
    ///
    /// Nothing may be believed because of it: only ``verify(_:in:signers:resolve:)`` says that a signature is right.
    public static func examine(
        _ signature: UnverifiedSignature,
        in document: borrowing ParsedDocument,
        signers: [Certificate],
        resolve: (SignatureReference) throws(SignatureFault) -> ReferenceTarget
    ) -> SignatureExamination {
        var faults: [SignatureFault?] = []
        for reference in signature.references {
            do throws(SignatureFault) {
                let plan = try ReferencePlan(reference, try resolve(reference))
                let fits = try plan.digestFits(reference, document, signature.element.reference)
                let uri = Printable.text(reference.uri ?? "")
                faults.append(fits ? nil : SignatureFault(.digest, ["reference": uri]))
            } catch {
                faults.append(error)
            }
        }
        do throws(SignatureFault) {
            guard !signers.isEmpty else { throw SignatureFault(.noCertificate) }
            let signer = try Self.signer(of: signature, in: document, among: signers)
            return SignatureExamination(references: faults, value: nil, signer: signer)
        } catch {
            return SignatureExamination(references: faults, value: error, signer: nil)
        }
    }

    private static func signer(
        of signature: UnverifiedSignature,
        in document: borrowing ParsedDocument,
        among signers: [Certificate]
    ) throws(SignatureFault) -> Certificate {
        let octets: [UInt8]
        do throws(XMLRefusal) {
            octets = try document.canonicalize(
                signature.signedInfo,
                method: signature.canonicalization,
                inclusivePrefixes: signature.prefixes
            )
        } catch {
            throw SignatureFault(.uncanonical, ["cause": error.code])
        }
        let found = signers.prefix(20).first {
            $0.verifies(signature.value, over: octets, signature.algorithm)
        }
        guard let found else { throw SignatureFault(.value, ["algorithm": signature.algorithm.name]) }
        return found
    }

    private static func weaknesses(_ signature: UnverifiedSignature) -> [SignatureFault] {
        var names = signature.references.map(\.digest.algorithm).filter(\.isWeak).map(\.rawValue)
        if signature.algorithm.isWeak { names.append(signature.algorithm.name) }
        return Set(names).sorted().map { SignatureFault(.weakAlgorithm, ["algorithm": $0]) }
    }
}

/// How one reference becomes octets, decided before anything is computed.
private struct ReferencePlan {
    let target: ReferenceTarget
    let isEnveloped: Bool
    let method: Canonicalization
    let prefixes: [String]

    /// Accepts: nothing, enveloped, canonicalization, or enveloped before canonicalization for elements; exactly the
    /// attachment-content transform for parts.
    init(_ reference: SignatureReference, _ target: ReferenceTarget) throws(SignatureFault) {
        var isEnveloped = false
        var method: (Canonicalization, [String])?
        let isAttachment = if case .attachment = target { true } else { false }
        for transform in reference.transforms {
            let isOutOfOrder = isAttachment != (transform == .attachmentContent) || method != nil
            guard !isOutOfOrder else { throw SignatureFault(.transform, ["transform": transform.identifier]) }
            switch transform {
            case .enveloped:
                guard !isEnveloped else { throw SignatureFault(.transform, ["transform": transform.identifier]) }
                isEnveloped = true
            case .canonicalization(let found, let prefixes): method = (found, prefixes)
            case .attachmentContent: break
            }
        }
        guard !isAttachment || reference.transforms == [.attachmentContent] else {
            throw SignatureFault(.transform, ["transform": ""])
        }
        self.target = target
        self.isEnveloped = isEnveloped
        self.method = (method?.0 ?? .inclusive).withoutComments
        self.prefixes = method?.1 ?? []
    }

    var covered: CoveredReference.Target {
        switch self.target {
        case .document: .document
        case .element(let element): .element(element)
        case .attachment: .attachment
        }
    }

    func digestFits(
        _ reference: SignatureReference,
        _ document: borrowing ParsedDocument,
        _ signature: ElementReference
    ) throws(SignatureFault) -> Bool {
        let element: ElementReference?
        switch self.target {
        case .attachment(let digests): return digests.contains(reference.digest)
        case .document: element = nil
        case .element(let found): element = found
        }
        let excluded = self.isEnveloped ? signature : nil
        return try CanonicalDigest.of(
            element,
            in: document,
            algorithm: reference.digest.algorithm,
            method: self.method,
            prefixes: self.prefixes,
            excluding: excluded
        ) == reference.digest
    }
}

/// Digests canonical octets as they arise.
public enum CanonicalDigest {
    /// The digest of an element's canonical form (of the whole document's for nil), without one element inside it.
    ///
    /// Same-document references leave comments out, whatever the method says (XML Signature §4.4.3.3).
    public static func of(
        _ element: ElementReference?,
        in document: borrowing ParsedDocument,
        algorithm: DigestAlgorithm,
        method: Canonicalization,
        prefixes: [String] = [],
        excluding excluded: ElementReference? = nil
    ) throws(SignatureFault) -> Digest {
        let stream = DigestStream(algorithm)
        do throws(XMLRefusal) {
            try document.canonicalize(
                element,
                method: method.withoutComments,
                inclusivePrefixes: prefixes,
                excluding: excluded
            ) { piece in
                unsafe piece.withUnsafeBytes { unsafe stream.update($0) }
            }
        } catch {
            throw SignatureFault(.uncanonical, ["cause": error.code])
        }
        return stream.finish()
    }
}

extension Canonicalization {
    /// The same method, dropping comments: what same-document references see (XML Signature §4.4.3.3).
    var withoutComments: Canonicalization {
        switch self {
        case .inclusive, .inclusiveWithComments: .inclusive
        case .inclusive11, .inclusive11WithComments: .inclusive11
        case .exclusive, .exclusiveWithComments: .exclusive
        }
    }
}
