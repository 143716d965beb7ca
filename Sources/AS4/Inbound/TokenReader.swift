import Signing
import Trust
import XML

/// Finds the certificate that a `ds:KeyInfo` names.
///
/// Tokens that only name a certificate are resolved among those that are known for the partner; nothing is fetched.
struct TokenReader {
    let known: [Certificate]

    /// The certificate, and what came with it to build a chain.
    struct Found {
        let certificate: Certificate
        let intermediates: [Certificate]
    }

    /// Reads the token of a signature.
    func signer(of signature: UnverifiedSignature, in envelope: borrowing Envelope) throws(AS4Refusal) -> Found {
        guard let reference = signature.keyInformation?.child("SecurityTokenReference", Vocabulary.Namespace.wsse)
        else {
            throw .token("none")
        }
        guard let found = try self.find(reference, in: envelope) else { throw .token(Self.kind(reference)) }
        return found
    }

    /// The certificate that a SecurityTokenReference names; nil when it is not among the known ones.
    func find(_ reference: Element, in envelope: borrowing Envelope) throws(AS4Refusal) -> Found? {
        if let direct = reference.child("Reference", Vocabulary.Namespace.wsse) {
            return try self.binaryToken(direct, in: envelope)
        }
        if let identifier = reference.child("KeyIdentifier", Vocabulary.Namespace.wsse) {
            guard identifier.attribute("ValueType") == Vocabulary.Token.subjectKeyIdentifier,
                let octets = Base64Text.octets(identifier.text)
            else { return nil }
            return self.known.first { $0.subjectKeyIdentifier == octets }
                .map { Found(certificate: $0, intermediates: []) }
        }
        let namespace = Vocabulary.Namespace.signature
        guard let serial = reference.child("X509Data", namespace)?.child("X509IssuerSerial", namespace),
            let issuer = serial.child("X509IssuerName", namespace)?.text,
            let number = serial.child("X509SerialNumber", namespace)?.text
        else { return nil }
        return self.known.first { $0.isNamed(issuer: issuer, serialDecimal: number) }
            .map { Found(certificate: $0, intermediates: []) }
    }

    private func binaryToken(_ direct: Element, in envelope: borrowing Envelope) throws(AS4Refusal) -> Found? {
        guard let uri = direct.attribute("URI"), uri.hasPrefix("#") else { return nil }
        let found = envelope.document.elements(withID: String(uri.dropFirst()))
        guard found.count == 1, let token = found.first, token.name == "BinarySecurityToken",
            token.namespace == Vocabulary.Namespace.wsse, token.parent == (try envelope.security()),
            let octets = Base64Text.octets(token.text)
        else { return nil }
        switch token.attribute("ValueType") ?? Vocabulary.Token.x509v3 {
        case Vocabulary.Token.x509v3:
            return (try? Certificate(der: octets)).map { Found(certificate: $0, intermediates: []) }
        case Vocabulary.Token.pkiPath:
            let path = DERSequence.elements(octets)?.compactMap { try? Certificate(der: $0) } ?? []
            // The issuer stands first, the leaf last.
            return path.last.map { Found(certificate: $0, intermediates: path.dropLast().reversed()) }
        default: return nil
        }
    }

    private static func kind(_ reference: Element) -> String {
        let token = reference.elements.first
        let type = token?.attribute("ValueType")?.split(separator: "#").last.map(String.init)
        return type ?? token?.name ?? "none"
    }
}
