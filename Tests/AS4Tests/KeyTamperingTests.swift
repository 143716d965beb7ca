import Foundation
import MIME
import Testing
import Texts
import Trust

@testable import AS4

/// A change to what no signature covers: the elements of the encryption.
struct KeyChange: CustomTestStringConvertible, Sendable {
    let name: String
    let code: String
    let change: @Sendable (String) -> String

    init(_ name: String, _ code: String, _ change: @escaping @Sendable (String) -> String) {
        self.name = name
        self.code = code
        self.change = change
    }

    var testDescription: String { self.name }

    /// The text of the first element of that name replaced.
    static func content(_ element: String, _ put: @escaping @Sendable (String) -> String)
        -> @Sendable (String) -> String
    {
        { text in
            guard let start = text.firstRange(of: "<\(element)"),
                let open = text[start.lowerBound...].firstIndex(of: ">"),
                let end = text[open...].firstRange(of: "</\(element)>")
            else { return text }
            let inside = text.index(after: open)..<end.lowerBound
            return text.replacingCharacters(in: inside, with: put(String(text[inside])))
        }
    }

    /// The whole first element of that name removed.
    static func without(_ element: String) -> @Sendable (String) -> String {
        { text in
            guard let start = text.firstRange(of: "<\(element)"), let end = text.firstRange(of: "</\(element)>") else {
                return text
            }
            return text.replacingCharacters(in: start.lowerBound..<end.upperBound, with: "")
        }
    }

    /// One character in the middle of a base64 text exchanged.
    @Sendable static func altered(_ text: String) -> String {
        var characters = Array(text)
        let place = characters.count / 2
        characters[place] = characters[place] == "A" ? "B" : "A"
        return String(characters)
    }

    private static func replacing(_ found: String, _ put: String) -> @Sendable (String) -> String {
        { $0.replacing(found, with: put) }
    }

    /// For both suites of eDelivery 2.0.
    static let agreement: [KeyChange] = [
        KeyChange("salt", "EBMS:0102", content("dsig-more:Salt", altered)),
        KeyChange("salt empty", "EBMS:0102", content("dsig-more:Salt") { _ in "" }),
        KeyChange("salt no base64", "EBMS:0102", content("dsig-more:Salt") { _ in "***" }),
        KeyChange(
            "salt too long",
            "EBMS:0102",
            content("dsig-more:Salt") { _ in String(repeating: "AAAA", count: 400) }
        ),
        KeyChange("salt absent", "EBMS:0102", without("dsig-more:Salt")),
        KeyChange(
            "info added",
            "EBMS:0102",
            replacing("</dsig-more:Salt>", "</dsig-more:Salt><dsig-more:Info>AAAA</dsig-more:Info>")
        ),
        KeyChange(
            "info unreadable",
            "EBMS:0102",
            replacing("</dsig-more:Salt>", "</dsig-more:Salt><dsig-more:Info>*</dsig-more:Info>")
        ),
        KeyChange("key length in bits", "EBMS:0102", content("dsig-more:KeyLength") { _ in "128" }),
        KeyChange("key length of another key", "EBMS:0102", content("dsig-more:KeyLength") { _ in "32" }),
        KeyChange("key length no number", "EBMS:0102", content("dsig-more:KeyLength") { _ in "x" }),
        KeyChange("parameters absent", "EBMS:0102", without("dsig-more:HKDFParams")),
        KeyChange("derivation absent", "EBMS:0102", without("xenc11:KeyDerivationMethod")),
        KeyChange("originator absent", "EBMS:0102", without("xenc:OriginatorKeyInfo")),
        KeyChange("originator empty", "EBMS:0102", content("xenc:OriginatorKeyInfo") { _ in "" }),
        KeyChange("recipient absent", "EBMS:0102", without("xenc:RecipientKeyInfo")),
        KeyChange(
            "recipient another",
            "EBMS:0102",
            content("wsse:KeyIdentifier") { _ in "AAAAAAAAAAAAAAAAAAAAAAAAAAA=" }
        ),
        KeyChange("wrapped key", "EBMS:0102", content("xenc:CipherValue", altered)),
        KeyChange("wrapped key short", "EBMS:0102", content("xenc:CipherValue") { _ in "AAAAAAAAAAA=" }),
        KeyChange("wrapped key empty", "EBMS:0102", content("xenc:CipherValue") { _ in "" }),
        KeyChange("agreement absent", "EBMS:0103", without("xenc:AgreementMethod")),
        KeyChange(
            "agreement of another name",
            "EBMS:0103",
            replacing("xenc:AgreementMethod Algorithm=\"", "xenc:AgreementMethod Algorithm=\"urn:")
        ),
        KeyChange(
            "finite-field agreement",
            "EBMS:0103",
            { text in
                text.replacing(Vocabulary.Encryption.x25519, with: "http://www.w3.org/2001/04/xmlenc#dh")
                    .replacing(Vocabulary.Encryption.ecdh, with: "http://www.w3.org/2009/xmlenc11#dh-es")
            }
        ),
        KeyChange(
            "another derivation",
            "EBMS:0103",
            replacing(Vocabulary.Encryption.hkdf, "http://www.w3.org/2009/xmlenc11#pbkdf2")
        ),
        KeyChange(
            "ConcatKDF without leave",
            "EBMS:0103",
            replacing(Vocabulary.Encryption.hkdf, Vocabulary.Encryption.concatKDF)
        ),
        KeyChange("another function inside", "EBMS:0103", replacing("#hmac-sha256", "#hmac-sha512")),
        KeyChange("another key wrap", "EBMS:0103", replacing("#kw-aes128", "#kw-aes256")),
        KeyChange("a key wrap that nobody knows", "EBMS:0103", replacing("#kw-aes128", "#kw-tripledes")),
        KeyChange(
            "RSA in its place",
            "EBMS:0103",
            replacing(Vocabulary.Encryption.wrap128, Vocabulary.Encryption.rsaOAEP)
        ),
        KeyChange("RSA 1.5 in its place", "EBMS:0103", replacing("#kw-aes128", "#rsa-1_5")),
        KeyChange("another content encryption", "EBMS:0103", replacing("#aes128-gcm", "#aes256-gcm")),
        KeyChange("CBC", "EBMS:0103", replacing("2009/xmlenc11#aes128-gcm", "2001/04/xmlenc#aes128-cbc")),
        KeyChange(
            "headers encrypted too, without leave",
            "EBMS:0103",
            replacing("#Attachment-Content-Only", "#Attachment-Complete")
        ),
    ]

    static let x25519: [KeyChange] = [
        KeyChange("originator another", "EBMS:0102", content("dsig11:DEREncodedKeyValue", altered)),
        KeyChange(
            "originator of order 1",
            "EBMS:0102",
            content("dsig11:DEREncodedKeyValue") { _ in
                Base64Text.text(
                    [0x30, 0x2a, 0x30, 0x05, 0x06, 0x03, 0x2b, 0x65, 0x6e, 0x03, 0x21, 0]
                        + [UInt8](repeating: 0, count: 32)
                )
            }
        ),
        KeyChange(
            "originator of another kind",
            "EBMS:0102",
            content("dsig11:DEREncodedKeyValue") { _ in
                (try? PrivateKey.generate(.p256).publicKey.spki).map(Base64Text.text) ?? ""
            }
        ),
        KeyChange("originator no key", "EBMS:0102", content("dsig11:DEREncodedKeyValue") { _ in "AAAA" }),
    ]

    static let curves: [KeyChange] = [
        KeyChange("point off the curve", "EBMS:0102", content("dsig11:PublicKey", altered)),
        KeyChange("point at infinity", "EBMS:0102", content("dsig11:PublicKey") { _ in "AA==" }),
        KeyChange(
            "another point",
            "EBMS:0102",
            content("dsig11:PublicKey") { _ in
                (try? PrivateKey.generate(.p256).publicKey.point).map(Base64Text.text) ?? ""
            }
        ),
        KeyChange(
            "point of another curve",
            "EBMS:0102",
            content("dsig11:PublicKey") { _ in
                (try? PrivateKey.generate(.p384).publicKey.point).map(Base64Text.text) ?? ""
            }
        ),
        KeyChange("curve of another name", "EBMS:0102", replacing("urn:oid:1.", "urn:oid:2.")),
        KeyChange("curve without urn", "EBMS:0102", replacing("urn:oid:", "")),
        KeyChange("curve absent", "EBMS:0102", without("dsig11:NamedCurve")),
    ]

    static let transport: [KeyChange] = [
        KeyChange("ciphertext", "EBMS:0102", content("xenc:CipherValue", altered)),
        KeyChange("ciphertext short", "EBMS:0102", content("xenc:CipherValue") { _ in "AAAA" }),
        KeyChange(
            "recipient another",
            "EBMS:0102",
            content("wsse:KeyIdentifier") { _ in "AAAAAAAAAAAAAAAAAAAAAAAAAAA=" }
        ),
        KeyChange("SHA-1 by default", "EBMS:0103", without("ds:DigestMethod")),
        KeyChange("MGF1-SHA-1 by default", "EBMS:0103", without("xenc11:MGF")),
        KeyChange("MGF1-SHA-1", "EBMS:0103", replacing("#mgf1sha256", "#mgf1sha1")),
        KeyChange(
            "a label",
            "EBMS:0103",
            replacing("<xenc11:MGF", "<xenc:OAEPparams>AAAA</xenc:OAEPparams><xenc11:MGF")
        ),
        KeyChange(
            "RSA-OAEP of old",
            "EBMS:0103",
            replacing(Vocabulary.Encryption.rsaOAEP, Vocabulary.Encryption.rsaOAEPMGF1P)
        ),
        KeyChange(
            "RSA 1.5",
            "EBMS:0103",
            replacing(Vocabulary.Encryption.rsaOAEP, "http://www.w3.org/2001/04/xmlenc#rsa-1_5")
        ),
        KeyChange(
            "key wrap in its place",
            "EBMS:0103",
            replacing(Vocabulary.Encryption.rsaOAEP, Vocabulary.Encryption.wrap128)
        ),
        KeyChange("CBC", "EBMS:0103", replacing("2009/xmlenc11#aes128-gcm", "2001/04/xmlenc#aes128-cbc")),
    ]
}

@Suite struct `A content key that was tampered with` {
    @Test(arguments: KeyChange.transport)
    func `in eDelivery 1`(change: KeyChange) throws { try self.check(change, .eDelivery1) }

    @Test(arguments: KeyChange.agreement + KeyChange.x25519)
    func `in eDelivery 2`(change: KeyChange) throws { try self.check(change, .eDelivery2) }

    @Test(arguments: KeyChange.agreement + KeyChange.curves, [SuiteKeys.p256, .brainpool])
    func `in eDelivery 2 on curves`(change: KeyChange, keys: SuiteKeys) throws { try self.check(change, keys) }

    private func check(_ change: KeyChange, _ keys: SuiteKeys) throws {
        let route = try Route(keys) {
            $0.security.signingToken = .certificate
            $0.security.encryptionToken = .subjectKeyIdentifier
            $0.security.triesOwnKeys = false
        }
        let sent = try route.package()
        #expect(route.receive(sent) { $0 }.refusal == nil)
        let reception = route.receive(sent) { text in
            let changed = change.change(text)
            #expect(changed != text, "the change found nothing")
            return changed
        }
        let refusal = try #require(reception.refusal)
        #expect(refusal.ebMS.code == change.code, "\(refusal.what())")
        #expect(!refusal.what().contains("{"))
        #expect(refusal.isAuthenticated, "the signature is good; only a partner's message gets this far")
        if change.code == "EBMS:0103" {
            #expect(refusal.code == "AS4-033")
            #expect(!(refusal.arguments["expected"] ?? "").isEmpty && !(refusal.arguments["algorithm"] ?? "").isEmpty)
        } else {
            #expect(refusal.code == "AS4-040" || refusal.code == "AS4-102", "\(refusal.code)")
        }
    }

    @Test(arguments: SuiteKeys.allCases)
    func `is opened by our only key where the name is not ours and the P-Mode lets us try`(keys: SuiteKeys) throws {
        let route = try Route(keys) { $0.security.encryptionToken = .subjectKeyIdentifier }
        let sent = try route.package()
        let message = try route.receive(
            sent,
            changing: KeyChange.content("wsse:KeyIdentifier") { _ in "AAAAAAAAAAAAAAAAAAAAAAAAAAA=" }
        ).get()
        #expect(message.findings == ["AS4-107"])
    }
}
