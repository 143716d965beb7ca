public import Trust
public import XML

extension LayeredStyle {
    /// The document with a party's signature in it, directly after the element that it covers; every other octet stays.
    ///
    /// Everybody before must have signed, with signatures that hold, and what the party signs must be there
    /// (`wrongStage`). `chain` is the signer's certificate, then intermediates; all travel in KeyInfo, with the bare key
    /// and the signer's name. Always SHA-256. What was made is verified before it is returned.
    public func sign(
        _ bytes: [UInt8],
        as party: SignatureParty,
        key: PrivateKey,
        chain: [Certificate],
        limits: XMLLimits = .document
    ) throws(SignatureFault) -> [UInt8] {
        guard let leaf = chain.first else { throw SignatureFault(.noCertificate) }
        guard leaf.publicKey == key.publicKey, let algorithm = SignatureAlgorithm.preferred(for: key.publicKey),
            self.policy.algorithms.contains(algorithm)
        else { throw SignatureFault(.keyMismatch) }
        let document = try SignatureStyle.parsed(bytes, limits)
        let slot = try self.slot(for: party, in: document)
        let information = SignedInfo(
            algorithm: algorithm,
            references: [
                SignatureReference(
                    uri: "#\(slot.layer.id)",
                    transforms: self.transforms,
                    digest: try CanonicalDigest.of(
                        slot.target.reference,
                        in: document,
                        algorithm: algorithm.digest ?? .sha256,
                        method: self.transforms.canonicalization
                    )
                )
            ],
            canonicalization: self.canonicalization
        )
        let markup = try information.signed(
            by: key,
            keyInformation: KeyInformation.markupWithKey(chain, prefix: self.prefix),
            prefix: self.prefix,
            parent: slot.container
        )
        let signed: [UInt8]
        do throws(XMLRefusal) {
            signed = try Splice.insert(markup, after: slot.target.reference, in: bytes)
        } catch {
            throw SignatureFault(.noPlace, ["cause": error.code])
        }
        let report = self.verify(try SignatureStyle.parsed(signed, limits)).report(party)
        if case .broken(let fault)? = report?.integrity { throw fault }
        return signed
    }

    /// The party's place, where it is its turn to sign.
    private func slot(
        for party: SignatureParty,
        in document: borrowing ParsedDocument
    ) throws(SignatureFault) -> LayeredFrame.Slot {
        let found = self.verify(document)
        let slots = try LayeredFrame(self, in: document).slots
        let stage = found.stage ?? .anomalous
        guard let slot = slots.first(where: { $0.signature == nil }), slot.layer.party == party, slot.isPrepared,
            stage != .anomalous
        else {
            throw SignatureFault(.wrongStage, ["stage": "\(stage.rawValue)", "party": party.rawValue])
        }
        for report in found.reports {
            guard report.party != party else { break }
            if case .broken(let fault) = report.integrity { throw fault }
        }
        return slot
    }
}

extension [ReferenceTransform] {
    /// The canonicalization among the transforms; inclusive without one (XML Signature §4.4.3.2).
    var canonicalization: Canonicalization {
        for case .canonicalization(let method, _) in self { return method }
        return .inclusive
    }
}
