import XML

extension CODDocument {
    /// The stage of the file, from where its blocks and signatures stand.
    ///
    /// One walk over the document; what a limit refuses was refused when it was parsed.
    public var stage: CODStage {
        if let anomaly = self.frameAnomaly ?? self.strayAnomaly { return .anomalous(anomaly) }
        let isSigned = self.exporterSignature != nil
        let isCertified = self.certification != nil
        guard (self.entity != nil) == isCertified else { return .anomalous(.certificationInHalf) }
        guard isCertified else {
            if self.officialSignature != nil { return .anomalous(.signedUncertified) }
            return isSigned ? .exporterSigned : .draft
        }
        guard isSigned else { return .anomalous(.certifiedUnsigned) }
        return self.officialSignature == nil ? .certified : .complete
    }

    /// The frame from outside in: each part with what may stand in it, in order.
    private static let frame: [(part: String, children: [XMLName])] = [
        ("Envelope", [XMLName("Header", envelopeNamespace), XMLName("CertOrigin", envelopeNamespace)]),
        ("CertOrigin", [XMLName("CODEH", ""), XMLName("Signature", signatureNamespace)]),
        ("CODEH", [XMLName("CODExporter", ""), XMLName("EH", ""), XMLName("CertificationEH", "")]),
        ("CODExporter", [XMLName("COD", ""), XMLName("Signature", signatureNamespace)]),
    ]

    /// What is wrong with the children of the frame's parts.
    private var frameAnomaly: CODAnomaly? {
        guard let codeh = self.codeh, let codExporter = self.codExporter, let cod = self.cod else {
            return self.strayAnomaly ?? .partMissing
        }
        for (part, place) in zip([self.root, self.certOrigin, codeh, codExporter], Self.frame) {
            var furthest = 0
            var seen: Set<XMLName> = []
            for child in part.elements {
                guard let position = place.children.firstIndex(of: child.qualifiedName) else {
                    return Self.ownNames.contains(child.qualifiedName) ? .partMisplaced : .strangeElement
                }
                guard seen.insert(child.qualifiedName).inserted else {
                    return child.name == "Signature" ? .signatureMisplaced : .partRepeated
                }
                guard position >= furthest else { return .partsOutOfOrder }
                furthest = position
            }
        }
        guard cod.attribute("id") == Self.exporterIdentifier, codeh.attribute("id") == Self.officialIdentifier else {
            return .wrongIdentifier
        }
        return nil
    }

    /// Parts of the frame, signatures and identifiers that stand somewhere else in the document.
    private var strayAnomaly: CODAnomaly? {
        let parts = [self.certOrigin, self.codeh, self.codExporter, self.cod, self.entity, self.certification]
        let own = Set(parts.compactMap { $0?.reference })
        let signatures = Set([self.exporterSignature, self.officialSignature].compactMap { $0?.reference })
        var identifiers: Set<String> = []
        for element in self.root.descendants {
            if element.name == "Signature", element.namespace == Self.signatureNamespace {
                guard signatures.contains(element.reference) else { return .signatureMisplaced }
            } else if Self.ownNames.contains(element.qualifiedName), !own.contains(element.reference) {
                return .partMisplaced
            }
            for attribute in element.attributes where attribute.name.local.lowercased() == "id" {
                guard identifiers.insert(attribute.value).inserted else { return .repeatedIdentifier }
            }
        }
        return nil
    }

    /// The names that only parts of the frame have.
    private static let ownNames: Set<XMLName> = Set(
        frame.flatMap(\.children).filter { $0.local != "Signature" && $0.local != "Header" } + [
            XMLName("Envelope", envelopeNamespace)
        ]
    )
}
