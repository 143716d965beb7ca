import Exchange
import MIME
import Testing
import Trust
import XML

@testable import AS4

/// Reads one EncryptedKey as a peer may write it.
struct WrittenKey {
    let route: Route
    let key: [UInt8]
    /// Salt, and the other information of the derivation that the sender used.
    let salt = [UInt8](repeating: 5, count: 32)
    var text: String

    /// As Paso writes it, with the key agreed on by `derivation`.
    init(
        _ keys: SuiteKeys,
        _ derivation: (WrittenKeyParts) -> KeyDerivation,
        _ change: (inout PMode) -> Void = { _ in }
    )
        throws
    {
        self.route = try Route(keys, change)
        let suite = self.route.mode.security.suite
        self.key = try SecureRandom.bytes(suite.contentEncryption.keyLength)
        let recipient = self.route.receiver.decryption.certificate
        let written = EncryptedKeyText(
            suite: suite,
            recipient: recipient,
            intermediates: [],
            token: .issuerSerial,
            marks: EnvelopeMarks(try .init("m@x"))
        )
        self.text = try written.text(for: self.key, count: 1)
        let agreed = try recipient.publicKey.wrapAgreed(
            self.key,
            by: derivation(WrittenKeyParts(salt: self.salt)),
            wrappingLength: suite.contentEncryption.keyLength
        )
        self.change(KeyChange.content("xenc:CipherValue") { _ in Base64Text.text(agreed.wrapped) })
        self.change(KeyChange.content("dsig-more:Salt") { [salt] _ in Base64Text.text(salt) })
        self.change(KeyChange.content("dsig11:DEREncodedKeyValue") { _ in Base64Text.text(agreed.originator.spki) })
        self.change(KeyChange.content("dsig11:PublicKey") { _ in Base64Text.text(agreed.originator.point ?? []) })
    }

    struct WrittenKeyParts {
        let salt: [UInt8]
    }

    mutating func change(_ change: (String) -> String) { self.text = change(self.text) }

    mutating func replace(_ found: String, _ put: String) throws {
        try #require(self.text.contains(found))
        self.text = self.text.replacing(found, with: put)
    }

    /// The content key that we find in it.
    func recovered() throws -> KeyRecovery.Recovered {
        let envelope = try Envelope(
            parsing: Array(
                """
                <env:Envelope xmlns:env="\(Vocabulary.Namespace.soap12)"><env:Header>\
                <eb:Messaging xmlns:eb="\(Vocabulary.Namespace.ebMS)"/>\
                <wsse:Security xmlns:wsse="\(Vocabulary.Namespace.wsse)" xmlns:wsu="\(Vocabulary.Namespace.wsu)">\
                \(self.text)</wsse:Security></env:Header><env:Body/></env:Envelope>
                """.utf8
            )
        )
        let holders = try envelope.security().children("EncryptedKey", Vocabulary.Namespace.encryption)
        return try KeyRecovery(mode: self.route.mode, identities: [self.route.receiver.decryption])
            .contentKey(
                try #require(holders.first),
                for: self.route.mode.security.suite.contentEncryption,
                in: envelope
            )
    }

    func isFound() throws -> Bool {
        let recovered = try self.recovered()
        return recovered.key == self.key && recovered.findings.isEmpty
    }
}

@Suite struct `An agreed key` {
    static let agreeing = SuiteKeys.allCases.filter { $0 != .eDelivery1 }
    private static func plain(_ parts: WrittenKey.WrittenKeyParts) -> KeyDerivation {
        .hkdf(.sha256, salt: parts.salt, info: [])
    }

    @Test(arguments: Self.agreeing)
    func `is read as Paso writes it`(keys: SuiteKeys) throws {
        #expect(try WrittenKey(keys, Self.plain).isFound())
    }

    @Test func `is written exactly as the profile has it`() throws {
        let text = try WrittenKey(.eDelivery2, Self.plain).text
        let order = [
            "<xenc:EncryptedKey ", "#kw-aes128", "<ds:KeyInfo>",
            "AgreementMethod Algorithm=\"\(Vocabulary.Encryption.x25519)",
            "KeyDerivationMethod", Vocabulary.Encryption.hkdf, "<dsig-more:HKDFParams", "<dsig-more:PRF",
            Vocabulary.Encryption.hmacSHA256, "<dsig-more:Salt>", "<dsig-more:KeyLength>16<",
            "<xenc:OriginatorKeyInfo>",
            "<dsig11:DEREncodedKeyValue", "<xenc:RecipientKeyInfo><wsse:SecurityTokenReference>", "<xenc:CipherValue>",
            "<xenc:ReferenceList>",
        ].map { text.firstRange(of: $0)?.lowerBound }
        #expect(!order.contains(nil) && order.compactMap { $0 } == order.compactMap { $0 }.sorted())
        let curve = try WrittenKey(.p384, Self.plain).text
        #expect(curve.contains("<ds:KeyValue><dsig11:ECKeyValue") && curve.contains("URI=\"urn:oid:1.3.132.0.34\""))
    }

    @Test(arguments: Self.agreeing)
    func `is read with Info in base64 and in hexadecimal`(keys: SuiteKeys) throws {
        // Both are base64 texts too, so that only the unwrapping tells which was meant.
        for text in ["AAAB", "0a0b0c0d", "0A0B0C0D0E0F0A0B"] {
            let readings = [Base64Text.octets(text), Hexadecimal.bytes(text)].compactMap { $0 }
            for info in readings {
                var written = try WrittenKey(keys) { .hkdf(.sha256, salt: $0.salt, info: info) }
                try written.replace("</dsig-more:Salt>", "</dsig-more:Salt><dsig-more:Info>\(text)</dsig-more:Info>")
                #expect(try written.isFound(), "\(text) as \(info)")
            }
        }
    }

    @Test func `is read in the spellings of other stacks`() throws {
        var written = try WrittenKey(.eDelivery2, Self.plain)
        try written.replace("<xenc:EncryptedKey xmlns:ds", "<xenc:EncryptedKey wsu:Id=\"EK-9\" xmlns:ds")
        #expect(try written.isFound(), "wsu:Id beside Id")
        written = try WrittenKey(.eDelivery2, Self.plain)
        try written.replace("<dsig-more:PRF Algorithm=\"\(Vocabulary.Encryption.hmacSHA256)\"></dsig-more:PRF>", "")
        #expect(try written.isFound(), "no PRF")
        written = try WrittenKey(.eDelivery2, Self.plain)
        try written.replace("<dsig-more:PRF ", "<p:PRF xmlns:p=\"http://www.w3.org/2007/05/xmldsig-more#\" ")
        try written.replace("</dsig-more:PRF>", "</p:PRF>")
        #expect(try written.isFound(), "PRF in another namespace")
        written = try WrittenKey(.eDelivery2, Self.plain)
        written.change(KeyChange.without("dsig-more:KeyLength"))
        #expect(try written.isFound(), "no KeyLength")
        written = try WrittenKey(.eDelivery2, Self.plain)
        written.change(KeyChange.content("dsig11:DEREncodedKeyValue") { $0.prefix(20) + "\n  " + $0.dropFirst(20) })
        #expect(try written.isFound(), "base64 in lines")
        written = try WrittenKey(.eDelivery2) { _ in .hkdf(.sha256, salt: [], info: []) }
        written.change(KeyChange.without("dsig-more:Salt"))
        #expect(try written.isFound(), "no salt")
        written = try WrittenKey(.eDelivery2, Self.plain)
        written.change(
            KeyChange.content("xenc:RecipientKeyInfo") { text in
                text.replacing("<wsse:SecurityTokenReference>", with: "")
                    .replacing("</wsse:SecurityTokenReference>", with: "")
            }
        )
        #expect(try written.isFound(), "X509Data without a SecurityTokenReference")
    }

    @Test func `is read where a key on a curve comes in DER`() throws {
        for keys in [SuiteKeys.p256, .p521, .brainpool] {
            var written = try WrittenKey(keys, Self.plain)
            let point = try #require(written.text.firstRange(of: "<dsig11:PublicKey>")).upperBound
            let end = try #require(written.text.firstRange(of: "</dsig11:PublicKey>")).lowerBound
            let octets = try #require(Base64Text.octets(String(written.text[point..<end])))
            let curve = try #require(written.route.receiver.decryption.key.publicKey.curve)
            let der = Base64Text.text(try PublicKey(point: octets, on: curve).spki)
            written.change(
                KeyChange.content("xenc:OriginatorKeyInfo") { _ in
                    "<d:DEREncodedKeyValue xmlns:d=\"\(Vocabulary.Namespace.signature11)\">\(der)</d:DEREncodedKeyValue>"
                }
            )
            #expect(try written.isFound())
        }
    }

    /// As the German energy market writes it: five bit strings, each after its count of unused bits.
    @Test(arguments: [SuiteKeys.p256, .p384, .brainpool])
    func `is read with ConcatKDF where the P-Mode allows it`(keys: SuiteKeys) throws {
        let fields: [(String, [UInt8])] = [
            ("AlgorithmID", Array("http://www.w3.org/2001/04/xmlenc#kw-aes128".utf8)), ("PartyUInfo", [0xAA, 0xBB]),
            ("PartyVInfo", []), ("SuppPubInfo", [0, 0, 0, 128]),
        ]
        func written(_ padding: String, _ change: (inout PMode) -> Void) throws -> WrittenKey {
            var written = try WrittenKey(keys, { _ in .concat(.sha256, info: fields.flatMap(\.1)) }, change)
            try written.replace(Vocabulary.Encryption.hkdf, Vocabulary.Encryption.concatKDF)
            let attributes = fields.map { " \($0.0)=\"\(padding)\(Hexadecimal.text($0.1).uppercased())\"" }.joined()
            written.change(
                KeyChange.content("xenc11:KeyDerivationMethod") { _ in
                    "<xenc11:ConcatKDFParams\(attributes)><ds:DigestMethod Algorithm=\"\(Vocabulary.Algorithm.sha256)\"/>"
                        + "</xenc11:ConcatKDFParams>"
                }
            )
            return written
        }
        func refusal(_ written: WrittenKey) -> AS4Refusal? {
            do {
                _ = try written.recovered()
                return nil
            } catch { return error as? AS4Refusal }
        }
        let allow: (inout PMode) -> Void = { $0.security.suite = keys.suite.accepting([.ecdhConcatKDF]) }
        #expect(try written("00", allow).isFound())
        #expect(try refusal(written("00") { _ in })?.ebMS == .policyNoncompliance)
        #expect(try refusal(written("01", allow))?.code == "AS4-102", "bits to leave out are not of this world")
        var weak = try written("00", allow)
        try weak.replace(
            "ds:DigestMethod Algorithm=\"\(Vocabulary.Algorithm.sha256)\"",
            "ds:DigestMethod Algorithm=\"http://www.w3.org/2000/09/xmldsig#sha1\""
        )
        #expect(refusal(weak)?.ebMS == .policyNoncompliance)
    }

    @Test func `is found by each kind of RSA-OAEP that the P-Mode allows`() throws {
        let kinds: [(OAEPHashes, String)] = [
            (OAEPHashes(digest: .sha1, mask: .sha1), ""),
            (
                OAEPHashes(digest: .sha256, mask: .sha1),
                "<ds:DigestMethod Algorithm=\"\(Vocabulary.Algorithm.sha256)\"/>"
            ),
        ]
        // WSS4J's EncryptedKey of old, without MGF.
        for (hashes, digest) in kinds {
            for isAllowed in [true, false] {
                let route = try Route(.eDelivery1) {
                    if isAllowed { $0.security.suite = .eDelivery1.accepting([.rsaOAEPMGF1P]) }
                }
                let sent = try route.package()
                let recipient = route.receiver.decryption
                let reception = route.receive(sent) { text in
                    let found = KeyChange.cipherValue(text).flatMap { try? recipient.key.decryptOAEP($0) }
                    let sealed =
                        found.flatMap { try? OldTransport.sealed($0, for: recipient.certificate, hashes) } ?? []
                    return KeyChange.content("xenc:CipherValue") { _ in Base64Text.text(sealed) }(
                        KeyChange.content("xenc:EncryptionMethod") { _ in digest }(text)
                            .replacing(Vocabulary.Encryption.rsaOAEP, with: Vocabulary.Encryption.rsaOAEPMGF1P)
                    )
                }
                if isAllowed {
                    #expect(try reception.get().findings == ["AS4-105"])
                } else {
                    #expect(reception.refusal?.ebMS == .policyNoncompliance)
                    #expect(reception.refusal?.arguments["algorithm"]?.contains("mgf1sha1") == true)
                }
            }
        }
    }
}

extension KeyChange {
    /// The octets of the first CipherValue.
    static func cipherValue(_ text: String) -> [UInt8]? {
        guard let start = text.firstRange(of: "<xenc:CipherValue>"),
            let end = text.firstRange(of: "</xenc:CipherValue>")
        else { return nil }
        return Base64Text.octets(String(text[start.upperBound..<end.lowerBound]))
    }
}
