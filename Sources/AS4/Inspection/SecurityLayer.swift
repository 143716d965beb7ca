import Canonical
import Foundation
import MIME
import Trust
import XML

/// Explains the security header: suite, tokens, certificates, what each reference covers, what is encrypted.
struct SecurityLayer {
    let account: SecurityAccount
    let kind: MessageInspection.Kind
    let header: HeaderLayer
    let known: [Certificate]
    let at: Date

    func explain(_ envelope: borrowing Envelope, _ notes: inout InspectionNotes) {
        self.algorithms(&notes)
        if let token = self.account.signingToken {
            self.token(token, "signing", envelope, &notes)
        }
        for key in self.account.encryptedKeys {
            guard let token = key.token else { continue }
            self.token(token, "encryption", envelope, &notes)
        }
        self.references(envelope, &notes)
        self.encrypted(&notes)
        SecurityPitfalls(self).explain(&notes)
    }

    private func algorithms(_ notes: inout InspectionNotes) {
        let suite = RecognisedSuite(self.account).map { "suite.\($0.rawValue)" } ?? "suite.none"
        notes.fact(.security, "suite", says: MessageInspection.Wording(suite))
        let account = self.account
        notes.fact(.security, "signature-method", term: "SignatureMethod", account.signatureMethod)
        notes.fact(
            .security,
            "canonicalization",
            term: "CanonicalizationMethod",
            account.canonicalization.map { $0 + (account.prefixList.map { " (PrefixList \($0))" } ?? "") }
        )
        notes.fact(.security, "digest-method", term: "DigestMethod", values: account.digestMethods.map { .plain($0) })
        for key in account.encryptedKeys {
            let names = [key.agreement, key.derivation, key.method, key.digest, key.mask].compactMap { $0 }
            notes.fact(.security, "key-encryption", term: "EncryptedKey", values: names.map { .plain($0) })
        }
        var methods: [String] = []
        for part in account.encryptedParts where !methods.contains(part.method) { methods.append(part.method) }
        notes.fact(.security, "content-encryption", term: "EncryptedData", values: methods.map { .plain($0) })
    }

    private func token(
        _ token: SecurityAccount.Token,
        _ use: String,
        _ envelope: borrowing Envelope,
        _ notes: inout InspectionNotes
    ) {
        // A renewed certificate of the same key is named by the same token.
        let found = (try? TokenReader(known: self.known).find(token.reference, in: envelope)) ?? []
        var item = MessageInspection.Item("certificate", .says("certificate.\(use)"))
        item.fact("token", values: [.says("token.\(token.kind.rawValue)")])
        if found.isEmpty {
            var unknown = item
            self.describe(token.reference, &unknown)
            unknown.fact("certificate-found", values: [.says("certificate.unknown")])
            notes.item(.security, unknown)
        }
        for found in found {
            var known = item
            self.describe(found.certificate, &known)
            for intermediate in found.intermediates { known.fact("intermediate", intermediate.subject.text) }
            notes.item(.security, known)
        }
        if !token.kind.carriesCertificate {
            notes.found(.security, .tokenByReference, ["token": token.kind.rawValue])
        }
        if token.kind == .path, let found = found.first { self.path(found, &notes) }
    }

    private func path(_ found: TokenReader.Found, _ notes: inout InspectionNotes) {
        if let root = found.intermediates.first(where: \.isSelfIssued) {
            notes.found(.security, .pathWithRoot, ["subject": root.subject.text])
        } else if found.intermediates.isEmpty, !found.certificate.isSelfIssued {
            notes.found(.security, .pathIncomplete, ["issuer": found.certificate.issuer.text])
        }
    }

    private func describe(_ certificate: Certificate, _ item: inout MessageInspection.Item) {
        item.fact("subject", certificate.subject.text)
        item.fact("issuer", certificate.issuer.text)
        item.fact("serial", certificate.serialDecimal)
        item.fact("ski", term: "SubjectKeyIdentifier", certificate.subjectKeyIdentifier.map { Hexadecimal.text($0) })
        let (from, until) = (Self.text(certificate.notBefore), Self.text(certificate.notAfter))
        let state = self.at < certificate.notBefore ? "early" : self.at > certificate.notAfter ? "expired" : "valid"
        item.fact(
            "validity",
            values: [.says("validity.\(state)", ["from": from, "until": until, "at": Self.text(self.at)])]
        )
        let key = certificate.publicKey
        item.fact("key", key.curve?.rawValue ?? "\(key.kind.rawValue) \(key.bits)")
        item.fact("sha256", term: "SHA-256", certificate.fingerprint.hex)
    }

    /// What a token says about a certificate that is not at hand.
    private func describe(_ reference: Element, _ item: inout MessageInspection.Item) {
        let ds = Vocabulary.Namespace.signature
        let serial = reference.child("X509Data", ds)?.child("X509IssuerSerial", ds)
        item.fact("issuer", serial?.child("X509IssuerName", ds)?.text)
        item.fact("serial", serial?.child("X509SerialNumber", ds)?.text)
        let identifier = reference.child("KeyIdentifier", Vocabulary.Namespace.wsse)?.text
        item.fact(
            "ski",
            term: "SubjectKeyIdentifier",
            identifier.flatMap { Base64Text.octets($0) }.map { Hexadecimal.text($0.prefix(64)) }
        )
    }

    private func references(_ envelope: borrowing Envelope, _ notes: inout InspectionNotes) {
        let ds = Vocabulary.Namespace.signature
        var isBodySigned = self.account.signatureMethod == nil
        for reference in self.account.references {
            let uri = reference.attribute("URI") ?? ""
            var item = MessageInspection.Item("reference", .plain(uri.isEmpty ? "URI=\"\"" : uri))
            let target = self.target(uri, envelope)
            if target == .says("covers.body") { isBodySigned = true }
            item.fact("covers", values: [target])
            let transforms = reference.child("Transforms", ds)?.elements.map { $0.attribute("Algorithm") ?? "" } ?? []
            item.fact("transforms", term: "Transforms", values: transforms.prefix(5).map { .plain($0) })
            item.fact(
                "digest-method",
                term: "DigestMethod",
                reference.child("DigestMethod", ds)?.attribute("Algorithm")
            )
            item.fact("digest-value", term: "DigestValue", reference.child("DigestValue", ds)?.text)
            notes.item(.security, item)
        }
        if !isBodySigned { notes.found(.security, .bodyNotSigned) }
    }

    /// What a reference points at, for people.
    private func target(_ uri: String, _ envelope: borrowing Envelope) -> MessageInspection.Value {
        if let id = ContentID(reference: uri) {
            let number = self.header.namedParts[id]
            return number.map { .says("covers.part", ["number": "\($0)", "part": id.name]) }
                ?? .says("covers.unnamed-part", ["part": id.name])
        }
        guard uri.hasPrefix("#") else { return .says("covers.other", ["element": uri]) }
        let found = envelope.document.elements(withID: String(uri.dropFirst()))
        guard let element = found.first else { return .says("covers.nothing") }
        if found.count > 1 { return .says("covers.several", ["count": "\(found.count)"]) }
        if element == envelope.messaging { return .says("covers.messaging") }
        if element == envelope.body { return .says("covers.body") }
        if element.parent?.name == "Security" { return .says("covers.security", ["element": element.name]) }
        return .says("covers.other", ["element": element.path])
    }

    private func encrypted(_ notes: inout InspectionNotes) {
        for part in self.account.encryptedParts {
            let number = part.part.flatMap { self.header.namedParts[$0] }
            let title: MessageInspection.Value =
                number.map { .says("encrypted.part", ["number": "\($0)", "part": part.part?.name ?? ""]) }
                ?? .says("encrypted.other", ["part": part.part?.name ?? "–"])
            var item = MessageInspection.Item("encrypted", title)
            item.fact("encryption-method", term: "EncryptionMethod", part.method)
            item.fact("encryption-type", term: "Type", part.type)
            item.fact("mime-type", term: "MimeType", part.mimeType)
            notes.item(.security, item)
        }
    }

    static func text(_ date: Date) -> String {
        let milliseconds = (date.timeIntervalSince1970 * 1000).rounded()
        guard abs(milliseconds) < 253_402_300_800_000 else { return "–" }
        return InstantText.text(.init(milliseconds: Int64(milliseconds)))
    }
}
