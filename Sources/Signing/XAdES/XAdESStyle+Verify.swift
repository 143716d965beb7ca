import Trust
public import XML

extension XAdESStyle {
    /// Checks the one signature of a document: its references, its properties, its digests, its value, and that its
    /// timestamps are about it.
    ///
    /// Bounded by the document's size; never fetches anything. Whether signer and timestamp authorities are trusted, and
    /// at which time, is judged by ``SignatureJudge``.
    public func verify(_ document: borrowing ParsedDocument) -> SignatureReport {
        do throws(SignatureFault) {
            let parts = try QualifiedParts(document, self.policy)
            let qualified = try parts.qualified(document)
            let checked = try parts.check(document)
            guard qualified.level >= self.level else {
                throw SignatureFault(.level, ["found": qualified.level.name, "expected": self.level.name])
            }
            return SignatureReport(
                qualified,
                covering: document.root,
                parts.document.digest,
                checked,
                parts.certificates
            )
        } catch {
            return .broken(self.id, .issuer, error)
        }
    }
}

/// The parts of a XAdES signature, each found in its place; nothing is proven yet.
struct QualifiedParts {
    let signature: UnverifiedSignature
    let certificates: [Certificate]
    /// The reference that covers the document, and what it resolves to.
    let document: SignatureReference
    private let documentTarget: ReferenceTarget
    /// The reference that covers the signed properties, and what it resolves to.
    private let properties: SignatureReference
    private let propertiesElement: Element
    private let signed: SignedProperties
    private let unsigned: UnsignedProperties
    private let signer: Certificate
    /// The element that holds signed and unsigned properties.
    let qualifying: Element

    /// Finds the parts, refusing everything that is not where it has to be before any digest is made.
    init(_ document: borrowing ParsedDocument, _ policy: SignaturePolicy) throws(SignatureFault) {
        let root = document.root
        let element = try Self.signature(in: root)
        self.signature = try UnverifiedSignature(element, policy: policy)
        self.certificates = try KeyInformation.onlyCertificates(
            self.signature.keyInformation,
            maximum: policy.certificatesMax
        )
        self.qualifying = try Self.qualifying(self.signature, in: root)
        (self.propertiesElement, self.unsigned) = try Self.inside(self.qualifying)
        (self.document, self.properties) = try Self.references(self.signature)
        self.documentTarget = try Self.target(of: self.document, in: document)
        try Self.checkTarget(self.properties, is: self.propertiesElement, in: document)
        self.signed = try SignedProperties(self.propertiesElement)
        if let format = self.signed.formatOf, self.document.id.map({ "#\($0)" != format }) ?? true {
            throw SignatureFault(.dataFormat, ["reference": Printable.text(format)])
        }
        self.signer = try self.signed.signer(among: self.certificates)
        try SignerFitness.check(self.signer)
        try KeyInformation.checkKeyValue(self.signature.keyInformation, is: self.signer.publicKey)
    }

    /// Digests and value, by the certificate that the properties name and no other.
    func check(_ document: borrowing ParsedDocument) throws(SignatureFault) -> CheckedSignature {
        try SignatureCheck.verify(self.signature, in: document, signers: [self.signer]) {
            (reference) throws(SignatureFault) in
            reference == self.document ? self.documentTarget : .element(self.propertiesElement.reference)
        }
    }

    /// What the signature says and carries; timestamps are checked to be about its value.
    func qualified(_ document: borrowing ParsedDocument) throws(SignatureFault) -> QualifiedSignature {
        var timestamps: [QualifiedSignature.Timestamp] = []
        for element in self.unsigned.timestamps { timestamps.append(try self.timestamp(element, document)) }
        return QualifiedSignature(
            signingTime: self.signed.time,
            mediaType: self.signed.mediaType,
            timestamps: timestamps,
            material: self.unsigned.material,
            passedOver: self.unsigned.passedOver
        )
    }

    private func timestamp(
        _ element: Element,
        _ document: borrowing ParsedDocument
    ) throws(SignatureFault) -> QualifiedSignature.Timestamp {
        var rest = element.elements[...]
        var method = Canonicalization.inclusive
        if let stated = rest.first, stated.qualifiedName == XMLName("CanonicalizationMethod", SignatureNames.signature)
        {
            let identifier = stated.attribute("Algorithm") ?? ""
            guard let found = Canonicalization(rawValue: identifier), stated.elements.isEmpty else {
                throw SignatureFault(.algorithm, ["algorithm": Printable.text(identifier)])
            }
            method = found
            rest = rest.dropFirst()
        }
        guard let token = rest.first, rest.count == 1,
            token.qualifiedName == XMLName("EncapsulatedTimeStamp", XAdESNames.properties)
        else { throw SignatureFault(.unsignedProperty, ["element": Printable.text(rest.first?.name ?? element.name)]) }
        let der = try UnsignedProperties.octets(token, lengthMax: TimestampToken.lengthMax)
        let stamped = try self.stamped(document, method)
        do throws(TimestampFault) {
            let token = try TimestampToken(der: der, certificates: self.unsigned.material.certificates)
            try token.check(over: stamped)
            return .token(token)
        } catch {
            return .broken(error)
        }
    }

    /// What a timestamp is about: the canonical `ds:SignatureValue`, the element with its tags.
    func stamped(
        _ document: borrowing ParsedDocument,
        _ method: Canonicalization
    ) throws(SignatureFault) -> [UInt8] {
        do throws(XMLRefusal) {
            return try document.canonicalize(self.signature.valueElement.reference, method: method)
        } catch {
            throw SignatureFault(.uncanonical, ["cause": error.code])
        }
    }
}
