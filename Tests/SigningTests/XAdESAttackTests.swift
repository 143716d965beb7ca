import Foundation
import PasoTesting
import Signing
import Testing
import Trust
import XML

/// What an attacker can do to a XAdES document: each is refused by its own code, before anything is fetched.
@Suite struct `A XAdES signature under attack` {
    private static let marker = "4500.10"

    /// The code that refuses a signed text after some replacements; nil where nothing refuses.
    private func refusal(_ changes: (String, String)..., style: XAdESLevel = .basic) throws -> String? {
        var text = String(decoding: try XAdESSample.timestamped.get(), as: UTF8.self)
        for (old, new) in changes {
            try #require(text.contains(old), "\(old)")
            text = text.replacingOccurrences(of: old, with: new)
        }
        return try self.refusal(text)
    }

    private func refusal(_ text: String) throws -> String? { try XAdESSample.refusal(Array(text.utf8)) }

    private func text() throws -> String { String(decoding: try XAdESSample.timestamped.get(), as: UTF8.self) }

    /// The markup from the start tag of a name to its end tag.
    private func element(_ name: String, in text: String) throws -> String {
        let start = try #require(text.range(of: "<\(name)[ >]", options: .regularExpression))
        let end = try #require(text.range(of: "</\(name)>", range: start.lowerBound..<text.endIndex))
        return String(text[start.lowerBound..<end.upperBound])
    }

    private static let method = "<ds:SignatureMethod Algorithm=\"http://www.w3.org/2001/04/xmldsig-more#ecdsa-sha256\">"

    @Test(arguments: [
        "http://www.w3.org/2000/09/xmldsig#rsa-sha1", "http://www.w3.org/2001/04/xmldsig-more#ecdsa-sha1",
        "http://www.w3.org/2001/04/xmldsig-more#rsa-md5", "http://www.w3.org/2000/09/xmldsig#dsa-sha1", "",
        "http://www.w3.org/2007/05/xmldsig-more#sha1-rsa-MGF1", "http://www.w3.org/2007/05/xmldsig-more#rsa-pss",
    ])
    func `by a downgraded algorithm is refused`(identifier: String) throws {
        #expect(try self.refusal((Self.method, "<ds:SignatureMethod Algorithm=\"\(identifier)\">")) == "SIG-005")
    }

    @Test(arguments: ["http://www.w3.org/2000/09/xmldsig#sha1", "http://www.w3.org/2001/04/xmldsig-more#md5"])
    func `by a downgraded digest, of content or certificate, is refused`(identifier: String) throws {
        let text = try self.text()
        let strong = "http://www.w3.org/2001/04/xmlenc#sha256"
        let first = try #require(text.range(of: strong))
        #expect(try self.refusal(text.replacingCharacters(in: first, with: identifier)) == "SIG-005")
        let named = try #require(text.range(of: "<xades:CertDigest>"))
        let second = try #require(text.range(of: strong, range: named.upperBound..<text.endIndex))
        #expect(try self.refusal(text.replacingCharacters(in: second, with: identifier)) == "SIG-005")
    }

    @Test(arguments: ["2000/09/xmldsig#hmac-sha1", "2001/04/xmldsig-more#hmac-sha256"], ["0", "8", "40", "256"])
    func `by a shared secret of any length is refused`(identifier: String, length: String) throws {
        let method =
            "<ds:SignatureMethod Algorithm=\"http://www.w3.org/\(identifier)\">"
            + "<ds:HMACOutputLength>\(length)</ds:HMACOutputLength>"
        #expect(try self.refusal((Self.method, method)) == "SIG-060")
    }

    @Test(arguments: [
        ("<ds:KeyName>officer</ds:KeyName>", "SIG-061"),
        ("<ds:RetrievalMethod URI=\"#key\"/>", "SIG-061"),
        ("<ds:RetrievalMethod URI=\"http://127.0.0.1:1/key\"/>", "SIG-061"),
        ("<ds:KeyInfo><ds:RetrievalMethod URI=\"#key\"/></ds:KeyInfo>", "SIG-061"),
        ("<dsig11:KeyInfoReference xmlns:dsig11=\"http://www.w3.org/2009/xmldsig11#\" URI=\"#key\"/>", "SIG-061"),
        (
            "<dsig11:DEREncodedKeyValue xmlns:dsig11=\"http://www.w3.org/2009/xmldsig11#\">AA==</dsig11:DEREncodedKeyValue>",
            "SIG-061"
        ),
        ("<ds:PGPData><ds:PGPKeyID>AA==</ds:PGPKeyID></ds:PGPData>", "SIG-061"),
        ("<ds:SPKIData><ds:SPKISexp>AA==</ds:SPKISexp></ds:SPKIData>", "SIG-061"),
        ("<ds:MgmtData>key</ds:MgmtData>", "SIG-061"),
        ("<ds:X509Data><ds:X509SKI>AA==</ds:X509SKI></ds:X509Data>", "SIG-061"),
        ("<ds:X509Data><ds:X509CRL>AA==</ds:X509CRL></ds:X509Data>", "SIG-061"),
        ("<ds:KeyValue><ds:DSAKeyValue/></ds:KeyValue>", "SIG-044"),
        (
            "<ds:KeyValue><ds:RSAKeyValue><ds:Modulus>0w==</ds:Modulus><ds:Exponent>AQAB</ds:Exponent></ds:RSAKeyValue></ds:KeyValue>",
            "SIG-044"
        ),
        ("<ds:X509Data><ds:X509Certificate>AAAA</ds:X509Certificate></ds:X509Data>", "SIG-015"),
    ])
    func `with another key beside the certificate is refused`(information: String, code: String) throws {
        #expect(try self.refusal(("<ds:KeyInfo>", "<ds:KeyInfo>\(information)")) == code)
        #expect(try self.refusal(("</ds:KeyInfo>", "\(information)</ds:KeyInfo>")) == code)
    }

    @Test func `with a bare key alone, or with another certificate of the same key, is refused`() throws {
        let text = try self.text()
        let container = try self.element("ds:X509Data", in: text)
        let officer = try TestPKI.chile.officerOnCurve
        let point = Data(officer.key.publicKey.spki.suffix(65)).base64EncodedString()
        let curve =
            "<ds:KeyValue><e:ECKeyValue xmlns:e=\"http://www.w3.org/2009/xmldsig11#\">"
            + "<e:NamedCurve URI=\"urn:oid:1.2.840.10045.3.1.7\"/><e:PublicKey>\(point)</e:PublicKey>"
            + "</e:ECKeyValue></ds:KeyValue>"
        #expect(try self.refusal((container, curve)) == "SIG-014")
        #expect(try self.refusal((container, container + curve)) == nil)
        let other = Data(try TestPKI.peru.officerOnCurve.key.publicKey.spki.suffix(65)).base64EncodedString()
        #expect(
            try self.refusal((container, container + curve.replacingOccurrences(of: point, with: other))) == "SIG-044"
        )
        // The same key in a certificate of another name, alone and beside the right one.
        let twin = try XAdESSample.officer(officer.key) { $0.subject = [("C", "CL"), ("CN", "Somebody else")] }
        let own = Data(officer.certificate.der).base64EncodedString()
        let foreign = Data(twin.certificate.der).base64EncodedString()
        #expect(try self.refusal((own, foreign)) == "SIG-065")
        let beside = "<ds:X509Certificate>\(foreign)</ds:X509Certificate>"
        let both = try XAdESSample.verdict(
            Array(text.replacingOccurrences(of: "<ds:X509Data>", with: "<ds:X509Data>\(beside)").utf8)
        )
        #expect(both.parts[0].report.signer == officer.certificate)
        #expect(try self.refusal((container, String(repeating: container, count: 6))) == "SIG-008")
    }

    @Test(arguments: [
        "http://127.0.0.1:1/x", "https://127.0.0.1:1/x", "file:///etc/passwd", "ftp://127.0.0.1/x", "other.xml",
        "/etc/passwd",
        "#xpointer(/)", "#xpointer(id('a'))", "cid:part", "#", "urn:x",
    ])
    func `that refers outside is refused`(uri: String) throws {
        #expect(try self.refusal(("-document\" URI=\"\"", "-document\" URI=\"\(uri)\"")) == "SIG-007")
        let text = try self.text()
        let own = try #require(text.range(of: "URI=\"#xades-[0-9a-f]*-properties\"", options: .regularExpression))
        #expect(try self.refusal(text.replacingCharacters(in: own, with: "URI=\"\(uri)\"")) == "SIG-007")
    }

    @Test(arguments: [
        "http://www.w3.org/TR/1999/REC-xslt-19991116", "http://www.w3.org/TR/1999/REC-xpath-19991116",
        "http://www.w3.org/2002/06/xmldsig-filter2", "http://www.w3.org/2000/09/xmldsig#base64",
        "http://www.w3.org/2002/07/decrypt#XML",
        "http://docs.oasis-open.org/wss/oasis-wss-SwAProfile-1.1#Attachment-Content-Signature-Transform",
    ])
    func `with a transform that computes is refused`(identifier: String) throws {
        let own = "<ds:Transform Algorithm=\"http://www.w3.org/2001/10/xml-exc-c14n#\">"
        #expect(try self.refusal((own, "<ds:Transform Algorithm=\"\(identifier)\">")) == "SIG-006")
        let enveloped = "<ds:Transform Algorithm=\"http://www.w3.org/2000/09/xmldsig#enveloped-signature\">"
        #expect(try self.refusal((enveloped, "<ds:Transform Algorithm=\"\(identifier)\">")) == "SIG-006")
    }

    @Test func `with more transforms or references than there may be is refused`() throws {
        let text = try self.text()
        let reference = try self.element("ds:Reference", in: text)
        let transform = "<ds:Transform Algorithm=\"http://www.w3.org/2001/10/xml-exc-c14n#\"></ds:Transform>"
        #expect(try self.refusal((reference, reference + reference)) == "SIG-008")
        #expect(try self.refusal((reference, String(repeating: reference, count: 10_000))) == "SIG-008")
        #expect(try self.refusal((transform, String(repeating: transform, count: 10_000))) == "SIG-008")
        #expect(try self.refusal((reference, "")) == "SIG-064")
        let second = reference.replacingOccurrences(of: " URI=\"\"", with: " Type=\"\(Self.manifest)\" URI=\"\"")
        #expect(try self.refusal((reference, second)) == "SIG-064")
        let type = " Type=\"http://uri.etsi.org/01903#SignedProperties\""
        #expect(try self.refusal((type, "")) == "SIG-064")
        #expect(try self.refusal((" URI=\"\"", type + " URI=\"\"")) == "SIG-064")
    }

    private static let manifest = "http://www.w3.org/2000/09/xmldsig#Manifest"

    @Test(arguments: [
        "ds:Manifest", "ds:SignatureProperties", "ds:Object", "evil", "xades:QualifyingPropertiesReference",
    ])
    func `with content of its own is refused`(name: String) throws {
        let content = "<\(name) xmlns:xades=\"http://uri.etsi.org/01903/v1.3.2#\">EVIL</\(name)>"
        #expect(try self.refusal(("<ds:Object>", "<ds:Object>\(content)")) == "SIG-071")
        #expect(try self.refusal(("</ds:Object>", "</ds:Object><ds:Object>\(content)</ds:Object>")) == "SIG-071")
        #expect(try self.refusal(("<ds:Object>", "<ds:Object>EVIL")) == "SIG-071")
    }

    @Test func `whose properties stand twice, elsewhere, or are about another is refused`() throws {
        let text = try self.text()
        let properties = try self.element("xades:QualifyingProperties", in: text)
        let signed = try self.element("xades:SignedProperties", in: text)
        let bare = properties.replacingOccurrences(of: " Id=\"", with: " x=\"")
        for changes in [
            (properties, properties + bare), (properties, bare + properties),
            ("</ds:Object>", "</ds:Object><ds:Object>\(bare)</ds:Object>"),
            ("</rsm:SPSExchangedDocument>", "\(bare)</rsm:SPSExchangedDocument>"),
            ("<ds:Object>\(properties)</ds:Object>", ""), (properties, ""),
            (signed, ""), (signed, signed + signed.replacingOccurrences(of: " Id=\"", with: " x=\"")),
        ] {
            #expect(try self.refusal(changes) == "SIG-062", "\(changes.1.prefix(60))")
        }
        // Moved out of the signature, and out of its Object.
        let moved = text.replacingOccurrences(of: "<ds:Object>\(properties)</ds:Object>", with: "")
            .replacingOccurrences(of: "<ds:Signature ", with: "\(properties)<ds:Signature ")
        #expect(try self.refusal(moved) == "SIG-062")
        let target = try #require(text.range(of: "Target=\"#xades-[0-9a-f]*\"", options: .regularExpression))
        for other in ["Target=\"#other\"", "Target=\"\"", "Target=\"xades\"", "x=\"\""] {
            #expect(try self.refusal(text.replacingCharacters(in: target, with: other)) == "SIG-063")
        }
        let format = try #require(
            text.range(of: "ObjectReference=\"#xades-[0-9a-f]*-document\"", options: .regularExpression)
        )
        #expect(try self.refusal(text.replacingCharacters(in: format, with: "ObjectReference=\"#other\"")) == "SIG-072")
        #expect(
            try self.refusal((signed, signed.replacingOccurrences(of: "SigningTime", with: "SigningDate"))) == "SIG-067"
        )
        #expect(
            try self.refusal(("<xades:UnsignedProperties ", "<xades:SignedThings/><xades:UnsignedProperties "))
                == "SIG-062"
        )
        #expect(
            try self.refusal(("<xades:SignatureTimeStamp ", "<xades:Evil/><xades:SignatureTimeStamp ")) == "SIG-068"
        )
        #expect(
            try self.refusal(("<xades:SignatureTimeStamp ", "<xades:CounterSignature/><xades:SignatureTimeStamp "))
                == "SIG-068"
        )
    }

    @Test func `with properties of another signature, or another time, is refused`() throws {
        let text = try self.text()
        let later = String(
            decoding: try XAdESSample.basic(TestPKI.chile.officerOnCurve, at: XAdESSample.signed + 9),
            as: UTF8.self
        )
        let signed = try self.element("xades:SignedProperties", in: text)
        let foreign = try self.element("xades:SignedProperties", in: later)
        #expect(try self.refusal((signed, foreign)) == "SIG-011")
        let id = try #require(signed.range(of: "Id=\"[^\"]*\"", options: .regularExpression))
        let renamed = foreign.replacingOccurrences(
            of: "Id=\"[^\"]*\"",
            with: String(signed[id]),
            options: .regularExpression
        )
        #expect(try self.refusal((signed, renamed)) == "SIG-072")
        let time = XAdESSample.signed.formatted(.iso8601)
        #expect(try self.refusal((time, "2026-02-01T00:00:00Z")) == "SIG-012")
    }

    @Test func `by a weak key, or a certificate for something else, is refused`() throws {
        let officer = try XAdESSample.officer(.rsa2048)
        let cases: [((inout CertificateRequest) -> Void, String)] = [
            ({ $0.extendedKeyUsage = [.serverAuth] }, "SIG-073"),
            ({ $0.extendedKeyUsage = [.serverAuth, .clientAuth] }, "SIG-073"),
            ({ $0.extendedKeyUsage = [.timeStamping] }, "SIG-073"),
            ({ $0.extendedKeyUsage = [.ocspSigning] }, "SIG-073"),
            ({ $0.keyUsage = [.keyEncipherment] }, "SIG-073"), ({ $0.isAuthority = true }, "SIG-073"),
        ]
        for (change, code) in cases {
            let other = try XAdESSample.officer(officer.key, change)
            #expect(try self.refusal(XAdESForge.signed(by: other)) == code)
        }
        #expect(try self.refusal(XAdESForge.signed(by: officer)) == nil)
        let weak = try XAdESSample.officer(
            PrivateKey(pem: OpenSSLKey.made(["-algorithm", "RSA", "-pkeyopt", "rsa_keygen_bits:1024"]))
        )
        #expect(try self.refusal(XAdESForge.signed(by: weak)) == "SIG-069")
        let curve = try PrivateKey(
            pem: OpenSSLKey.made(["-algorithm", "EC", "-pkeyopt", "ec_paramgen_curve:secp256k1"])
        )
        #expect(SignatureAlgorithm.preferred(for: curve.publicKey) == nil)
    }
}
