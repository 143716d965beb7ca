import MIME
import Trust

/// Encrypts parts under one content key and writes the elements that say so.
struct EncryptionText {
    let suite: SecuritySuite
    let recipient: Certificate
    /// The recipient's issuers, for PKIPath tokens.
    var intermediates: [Certificate] = []
    let token: TokenKind
    let marks: EnvelopeMarks
    /// Where large ciphertexts stand until they are sent; nil keeps everything in memory.
    var spool: SpoolFolder? = nil

    /// A part that is to be encrypted.
    struct Plain {
        let reference: String
        /// Type of the octets, for `MimeType`.
        let mimeType: String
        let octets: OctetSource
    }

    /// The elements for the Security header, in the order in which a receiver works, and the encrypted parts.
    func encrypt(_ parts: [Plain]) throws(AS4Error) -> (header: String, contents: [OctetSource]) {
        let key: [UInt8]
        do { key = try SecureRandom.bytes(self.suite.contentEncryption.keyLength) } catch { throw .cause(error) }
        var encrypted: [OctetSource] = []
        for part in parts { encrypted.append(try PartSealing.seal(part.octets, key: key, spool: self.spool)) }
        var out = CanonicalText()
        let holder = EncryptedKeyText(
            suite: self.suite,
            recipient: self.recipient,
            intermediates: self.intermediates,
            token: self.token,
            marks: self.marks
        )
        out.verbatim(try holder.text(for: key, count: parts.count))
        for (index, part) in parts.enumerated() { self.encryptedData(part, index, &out) }
        return (out.text, encrypted)
    }

    private func encryptedData(_ part: Plain, _ index: Int, _ out: inout CanonicalText) {
        out.element(
            "xenc:EncryptedData",
            [
                ("xmlns:ds", Vocabulary.Namespace.signature), ("xmlns:xenc", Vocabulary.Namespace.encryption),
                ("Id", self.marks.encryptedData(index)), ("MimeType", part.mimeType),
                ("Type", Vocabulary.Attachment.contentOnly),
            ]
        ) { out in
            out.element("xenc:EncryptionMethod", [("Algorithm", self.suite.contentEncryption.rawValue)])
            out.element("ds:KeyInfo") { out in
                out.element(
                    "wsse:SecurityTokenReference",
                    [
                        ("xmlns:wsse11", Vocabulary.Namespace.wsse11),
                        ("wsse11:TokenType", Vocabulary.Token.encryptedKey),
                    ]
                ) { $0.element("wsse:Reference", [("URI", "#\(self.marks.encryptedKey)")]) }
            }
            out.element("xenc:CipherData") { out in
                out.element("xenc:CipherReference", [("URI", part.reference)]) { out in
                    out.element("xenc:Transforms") { out in
                        out.element("ds:Transform", [("Algorithm", Vocabulary.Attachment.cipherTransform)])
                    }
                }
            }
        }
    }
}
