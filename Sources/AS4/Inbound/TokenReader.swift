import Signing
import Trust
import XML

/// Finds the certificates that a `ds:KeyInfo` names, whatever kind of token does it.
///
/// Tokens that only name a certificate are resolved among those that are known for the partner; nothing is fetched.
/// Such a name may fit several (a renewed certificate of the same key), in the order in which they are known.
struct TokenReader {
    let known: [Certificate]

    /// A certificate, and what came with it to build a chain.
    struct Found {
        let certificate: Certificate
        let intermediates: [Certificate]
    }

    /// Reads the token of a signature; never empty.
    func signers(of signature: UnverifiedSignature, in envelope: borrowing Envelope) throws(AS4Refusal) -> [Found] {
        guard let information = signature.keyInformation, let token = Self.token(in: information) else {
            throw .token("none")
        }
        let found = try self.find(token, in: envelope)
        guard !found.isEmpty else { throw .token(Self.kind(token)) }
        return found
    }

    /// The SecurityTokenReference of a KeyInfo, or the KeyInfo itself where X509Data stands directly in it.
    static func token(in information: Element) -> Element? {
        if let reference = information.child("SecurityTokenReference", Vocabulary.Namespace.wsse) { return reference }
        return information.child("X509Data", Vocabulary.Namespace.signature) == nil ? nil : information
    }

    /// The certificates that a token names; empty where it names none that is known.
    func find(_ token: Element, in envelope: borrowing Envelope) throws(AS4Refusal) -> [Found] {
        if let direct = token.child("Reference", Vocabulary.Namespace.wsse) {
            return try self.binaryToken(direct, in: envelope).map { [$0] } ?? []
        }
        if let identifier = token.child("KeyIdentifier", Vocabulary.Namespace.wsse) {
            guard identifier.attribute("ValueType") == Vocabulary.Token.subjectKeyIdentifier,
                let octets = Base64Text.octets(identifier.text), !octets.isEmpty
            else { return [] }
            return self.known { $0.subjectKeyIdentifier == octets }
        }
        let namespace = Vocabulary.Namespace.signature
        guard let serial = token.child("X509Data", namespace)?.child("X509IssuerSerial", namespace),
            let issuer = serial.child("X509IssuerName", namespace)?.text,
            let number = serial.child("X509SerialNumber", namespace)?.text
        else { return [] }
        return self.known { $0.isNamed(issuer: issuer, serialDecimal: number) }
    }

    private func known(_ isNamed: (Certificate) -> Bool) -> [Found] {
        self.known.filter(isNamed).map { Found(certificate: $0, intermediates: []) }
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
            return (try? PKIPath(anyOrder: octets)).map {
                Found(certificate: $0.leaf, intermediates: $0.intermediates)
            }
        default: return nil
        }
    }

    private static func kind(_ token: Element) -> String {
        let named = token.elements.first
        let type = named?.attribute("ValueType")?.split(separator: "#").last.map(String.init)
        return type ?? named?.name ?? "none"
    }
}
