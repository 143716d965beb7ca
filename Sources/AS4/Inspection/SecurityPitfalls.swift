import MIME
import XML

/// What is known to go wrong between stacks about tokens, algorithms and encryption.
struct SecurityPitfalls {
    private let layer: SecurityLayer
    private var account: SecurityAccount { self.layer.account }
    private static let xenc = "http://www.w3.org/2001/04/xmlenc#"

    init(_ layer: SecurityLayer) { self.layer = layer }

    func explain(_ notes: inout InspectionNotes) {
        self.tokens(&notes)
        self.algorithms(&notes)
        self.agreement(&notes)
        self.encryption(&notes)
        if self.account.hasTimestamp { notes.found(.security, .timestampToken) }
    }

    private func tokens(_ notes: inout InspectionNotes) {
        let isSignal = [.receipt, .awarenessReceipt, .error].contains(self.layer.kind)
        guard isSignal, self.account.signatureMethod != nil else { return }
        if self.account.references.contains(where: { $0.attribute("URI")?.hasPrefix("cid:") == true }) {
            notes.found(.security, .receiptSignsParts)
        }
        if self.account.signingToken?.kind.carriesCertificate != true { notes.found(.security, .receiptWithoutToken) }
    }

    private func algorithms(_ notes: inout InspectionNotes) {
        let suite = SecuritySuite.eDelivery1
        switch RecognisedSuite(self.account) {
        case .eDelivery2?, .eDelivery2Curves?: notes.found(.security, .suite2)
        case .eDelivery1?, .other?, nil: break
        }
        let usual = Set(["rsa-sha256", "ecdsa-sha256"].map { "http://www.w3.org/2001/04/xmldsig-more#\($0)" })
        if let method = self.account.signatureMethod, !usual.contains(method),
            method != "http://www.w3.org/2021/04/xmldsig-more#eddsa-ed25519"
        {
            notes.found(.security, .otherSignature, ["algorithm": method])
        }
        for digest in self.account.digestMethods where digest != Vocabulary.Algorithm.sha256 {
            notes.found(.security, .otherSignature, ["algorithm": digest])
        }
        for part in self.account.encryptedParts where part.method != suite.contentEncryption.rawValue {
            notes.found(
                .security,
                .otherCipher,
                ["algorithm": part.method, "agreed": suite.contentEncryption.rawValue]
            )
        }
        for key in self.account.encryptedKeys where key.agreement == nil && !key.isUsualTransport {
            let used = [key.method, key.digest ?? "SHA-1", key.mask ?? "MGF1 SHA-1"].joined(separator: ", ")
            notes.found(.security, .otherTransport, ["algorithm": used])
        }
        for key in self.account.encryptedKeys {
            guard let agreement = key.agreement, let derivation = key.derivation,
                derivation != Vocabulary.Encryption.hkdf
            else { continue }
            notes.found(.security, .otherTransport, ["algorithm": "\(agreement), \(derivation)"])
        }
    }

    /// Details of key agreement in which stacks differ: the namespace of PRF, the kind of Id, how Info is written.
    private func agreement(_ notes: inout InspectionNotes) {
        for key in self.account.encryptedKeys where key.agreement != nil {
            if key.element.attribute("Id") == nil, key.element.attribute("Id", Vocabulary.Namespace.wsu) != nil {
                notes.found(.security, .agreementDetails, ["detail": "wsu:Id"])
            }
            let length = key.method == Vocabulary.Encryption.wrap256 ? "32" : "16"
            let parameters = key.element.descendants.first { $0.name == "HKDFParams" }
            for element in parameters?.elements ?? [] {
                if element.namespace != parameters?.namespace {
                    notes.found(.security, .agreementDetails, ["detail": "\(element.name) {\(element.namespace)}"])
                }
                let text = element.text
                let isHexadecimal = text.count >= 8 && text.count.isMultiple(of: 2) && text.allSatisfy(\.isHexDigit)
                if element.name == "Info", isHexadecimal {
                    notes.found(.security, .agreementDetails, ["detail": "Info"])
                }
                if element.name == "KeyLength", text != length {
                    notes.found(.security, .agreementDetails, ["detail": "KeyLength \(text)"])
                }
            }
        }
    }

    private func encryption(_ notes: inout InspectionNotes) {
        let parts = self.layer.header.partInfos
        let isUser = self.layer.kind == .userMessage || self.layer.kind == .testMessage
        if isUser, !parts.isEmpty, self.account.encryptedParts.isEmpty { notes.found(.security, .notEncrypted) }
        for part in self.account.encryptedParts {
            if part.type.hasSuffix("#Attachment-Complete") { notes.found(.security, .attachmentComplete) }
            let number = part.part.flatMap { self.layer.header.namedParts[$0] }
            let properties =
                number.map { parts[$0 - 1] }?.child("PartProperties", Vocabulary.Namespace.ebMS)?
                .children("Property", Vocabulary.Namespace.ebMS) ?? []
            let isPacked = properties.contains { $0.attribute("name") == Vocabulary.Property.compressionType }
            let isUsual = part.mimeType == Vocabulary.MediaTypes.gzip
            if isPacked != isUsual, let type = part.mimeType, isPacked || isUsual {
                notes.found(.security, .encryptedType, ["type": type])
            }
        }
    }
}
