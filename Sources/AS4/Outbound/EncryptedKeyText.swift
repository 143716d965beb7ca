import Trust

/// Writes how the content key travels: the recipient's token and `xenc:EncryptedKey`.
///
/// RSA-OAEP as eDelivery 1.x has it, or a key agreed on with an ephemeral one as eDelivery 2.0 has it (specification
/// §3.2.6.2.2; RFC 9231 §2.6.6 for HKDF). Always exactly the algorithms of the suite.
struct EncryptedKeyText {
    let suite: SecuritySuite
    let recipient: Certificate
    /// The recipient's issuers, for PKIPath tokens.
    let intermediates: [Certificate]
    let token: TokenKind
    let marks: EnvelopeMarks

    /// Random octets of HKDF's salt.
    static let saltLength = 32

    /// The elements for a content key under which `count` parts are encrypted.
    func text(for key: [UInt8], count: Int) throws(AS4Error) -> String {
        guard self.suite.encrypts(to: self.recipient.publicKey) else {
            throw .recipientKeyUnfit(self.recipient, self.suite)
        }
        let token = TokenText(kind: self.token, certificate: self.recipient, id: self.marks.recipientToken)
        let reference = try token.reference()
        var out = CanonicalText()
        out.verbatim(token.binaryToken(intermediates: self.intermediates))
        switch self.suite.keyTransport {
        case .rsaOAEP:
            let wrapped: [UInt8]
            do { wrapped = try self.recipient.encryptOAEP(key) } catch { throw .cause(error) }
            self.element(wrapped, count, &out, method: Self.oaep) { $0.verbatim(reference) }
        case .x25519HKDF, .ecdhHKDF:
            let salt: [UInt8]
            let agreed: AgreedKey
            do {
                salt = try SecureRandom.bytes(Self.saltLength)
                agreed = try self.recipient.publicKey.wrapAgreed(
                    key,
                    by: .hkdf(.sha256, salt: salt, info: []),
                    wrappingLength: self.suite.contentEncryption.keyLength
                )
            } catch { throw .cause(error) }
            let method: (inout CanonicalText) -> Void = { out in
                out.element("xenc:EncryptionMethod", [("Algorithm", self.suite.contentEncryption.keyWrap)])
            }
            self.element(agreed.wrapped, count, &out, method: method) { out in
                self.agreement(agreed.originator, salt: salt, recipient: reference, &out)
            }
        case .rsaOAEPMGF1P, .ecdhConcatKDF: throw .unsupported(self.suite.keyTransport.rawValue)
        }
        return out.text
    }

    private func element(
        _ wrapped: [UInt8],
        _ count: Int,
        _ out: inout CanonicalText,
        method: (inout CanonicalText) -> Void,
        information: (inout CanonicalText) -> Void
    ) {
        out.element(
            "xenc:EncryptedKey",
            [
                ("xmlns:ds", Vocabulary.Namespace.signature), ("xmlns:xenc", Vocabulary.Namespace.encryption),
                ("Id", self.marks.encryptedKey),
            ]
        ) { out in
            method(&out)
            out.element("ds:KeyInfo", content: information)
            out.element("xenc:CipherData") { $0.element("xenc:CipherValue", [], Base64Text.text(wrapped)) }
            out.element("xenc:ReferenceList") { out in
                for index in 0..<count {
                    out.element("xenc:DataReference", [("URI", "#\(self.marks.encryptedData(index))")])
                }
            }
        }
    }

    /// Both hash functions written down: their defaults are SHA-1.
    private static func oaep(_ out: inout CanonicalText) {
        out.element("xenc:EncryptionMethod", [("Algorithm", Vocabulary.Encryption.rsaOAEP)]) { out in
            out.element("ds:DigestMethod", [("Algorithm", Vocabulary.Algorithm.sha256)])
            out.element(
                "xenc11:MGF",
                [
                    ("xmlns:xenc11", Vocabulary.Namespace.encryption11),
                    ("Algorithm", Vocabulary.Algorithm.mgf1SHA256),
                ]
            )
        }
    }

    private func agreement(
        _ originator: PublicKey,
        salt: [UInt8],
        recipient: String,
        _ out: inout CanonicalText
    ) {
        let algorithm =
            self.suite.keyTransport == .x25519HKDF ? Vocabulary.Encryption.x25519 : Vocabulary.Encryption.ecdh
        out.element("xenc:AgreementMethod", [("Algorithm", algorithm)]) { out in
            out.element(
                "xenc11:KeyDerivationMethod",
                [("xmlns:xenc11", Vocabulary.Namespace.encryption11), ("Algorithm", Vocabulary.Encryption.hkdf)]
            ) { self.derivation(salt, &$0) }
            out.element("xenc:OriginatorKeyInfo") { Self.key(originator, &$0) }
            out.element("xenc:RecipientKeyInfo") { $0.verbatim(recipient) }
        }
    }

    /// Without Info, which may be absent: what there is to bind is bound by the salt and the keys.
    private func derivation(_ salt: [UInt8], _ out: inout CanonicalText) {
        out.element("dsig-more:HKDFParams", [("xmlns:dsig-more", Vocabulary.Namespace.signatureMore)]) { out in
            out.element("dsig-more:PRF", [("Algorithm", Vocabulary.Encryption.hmacSHA256)])
            out.element("dsig-more:Salt", [], Base64Text.text(salt))
            // In octets.
            out.element("dsig-more:KeyLength", [], "\(self.suite.contentEncryption.keyLength)")
        }
    }

    /// X25519 has no point form in XML Signature, so that its DER stands there; curves have ECKeyValue.
    private static func key(_ key: PublicKey, _ out: inout CanonicalText) {
        let declaration = ("xmlns:dsig11", Optional(Vocabulary.Namespace.signature11))
        guard let curve = key.curve, let point = key.point else {
            out.element("dsig11:DEREncodedKeyValue", [declaration], Base64Text.text(key.spki))
            return
        }
        out.element("ds:KeyValue") { out in
            out.element("dsig11:ECKeyValue", [declaration]) { out in
                out.element("dsig11:NamedCurve", [("URI", "urn:oid:\(curve.objectIdentifier)")])
                out.element("dsig11:PublicKey", [], Base64Text.text(point))
            }
        }
    }
}
