import Trust
public import XML

extension LayeredStyle {
    /// Checks every signature of a document: first where everything stands, then each by its policy, reference, digest
    /// and value.
    ///
    /// Bounded by the document's size; never fetches anything. Signing times and trust are judged by
    /// ``SignatureJudge``.
    public func verify(_ document: borrowing ParsedDocument) -> DocumentSignatures {
        var found: [SignatureFault] = []
        if document.hasByteOrderMark { found.append(SignatureFault(.byteOrderMark)) }
        do throws(SignatureFault) {
            let frame = try LayeredFrame(self, in: document)
            return DocumentSignatures(
                style: self.id,
                reports: frame.slots.map { self.report($0, in: document) },
                stage: Self.stage(frame.slots),
                findings: found + frame.findings
            )
        } catch {
            return DocumentSignatures(
                style: self.id,
                reports: self.layers.map { .broken(self.id, $0.party, error) },
                stage: .anomalous,
                findings: found
            )
        }
    }

    private static func stage(_ slots: [LayeredFrame.Slot]) -> SigningStage {
        guard let next = slots.first(where: { $0.signature == nil }) else {
            return slots.allSatisfy(\.isPrepared) ? .complete : .anomalous
        }
        let signed = slots.prefix { $0.signature != nil }.count
        if signed == 0 { return slots.dropFirst().contains { $0.isPrepared } ? .anomalous : .draft }
        return next.isPrepared ? .certified : .exporterSigned
    }

    private func report(_ slot: LayeredFrame.Slot, in document: borrowing ParsedDocument) -> SignatureReport {
        do throws(SignatureFault) {
            guard let element = slot.signature else { throw SignatureFault(.unsigned) }
            let signature = try UnverifiedSignature(element, policy: self.policy)
            let certificates = try KeyInformation.certificates(
                signature.keyInformation,
                maximum: self.policy.certificatesMax
            )
            for reference in signature.references {
                guard reference.uri == "#\(slot.layer.id)" else {
                    throw SignatureFault(.reference, ["reference": Printable.text(reference.uri ?? "")])
                }
                guard reference.transforms == self.transforms else {
                    throw SignatureFault(
                        .transform,
                        ["transform": reference.transforms.map(\.identifier).joined(separator: " ")]
                    )
                }
            }
            let checked = try SignatureCheck.verify(signature, in: document, signers: certificates) { _ in
                .element(slot.target.reference)
            }
            try KeyInformation.checkKeyValue(signature.keyInformation, is: checked.signer.publicKey)
            return SignatureReport(
                style: self.id,
                party: slot.layer.party,
                covering: slot.target,
                checked,
                certificates
            )
        } catch {
            return .broken(self.id, slot.layer.party, error)
        }
    }
}
