import Trust

/// Writes how a certificate is named: a BinarySecurityToken where the kind has one, and the SecurityTokenReference.
struct TokenText {
    let kind: TokenKind
    let certificate: Certificate
    /// `wsu:Id` of the BinarySecurityToken.
    let id: String

    /// The BinarySecurityToken; empty for kinds that only name the certificate.
    func binaryToken(intermediates: [Certificate] = []) -> String {
        let (type, octets): (String, [UInt8])
        switch self.kind {
        case .certificate: (type, octets) = (Vocabulary.Token.x509v3, self.certificate.der)
        case .path:
            let path = PKIPath(from: self.certificate, issuersAmong: intermediates)
            (type, octets) = (Vocabulary.Token.pkiPath, path.der)
        case .subjectKeyIdentifier, .issuerSerial: return ""
        }
        var out = CanonicalText()
        out.element(
            "wsse:BinarySecurityToken",
            [("EncodingType", Vocabulary.Token.base64Binary), ("ValueType", type), ("wsu:Id", self.id)],
            Base64Text.text(octets)
        )
        return out.text
    }

    /// The SecurityTokenReference.
    func reference() throws(AS4Error) -> String {
        var out = CanonicalText()
        let content = try self.name()
        out.element("wsse:SecurityTokenReference") { $0.verbatim(content) }
        return out.text
    }

    private func name() throws(AS4Error) -> String {
        var out = CanonicalText()
        switch self.kind {
        case .certificate:
            out.element("wsse:Reference", [("URI", "#\(self.id)"), ("ValueType", Vocabulary.Token.x509v3)])
        case .path:
            out.element("wsse:Reference", [("URI", "#\(self.id)"), ("ValueType", Vocabulary.Token.pkiPath)])
        case .subjectKeyIdentifier:
            guard let identifier = self.certificate.subjectKeyIdentifier else { throw .tokenUnavailable(self.kind) }
            out.element(
                "wsse:KeyIdentifier",
                [
                    ("EncodingType", Vocabulary.Token.base64Binary),
                    ("ValueType", Vocabulary.Token.subjectKeyIdentifier),
                ],
                Base64Text.text(identifier)
            )
        case .issuerSerial:
            out.element("ds:X509Data") { out in
                out.element("ds:X509IssuerSerial") { out in
                    out.element("ds:X509IssuerName", [], self.certificate.issuer.text)
                    out.element("ds:X509SerialNumber", [], self.certificate.serialDecimal)
                }
            }
        }
        return out.text
    }
}
