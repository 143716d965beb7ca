import Foundation
import Signing
import Testing
import Trust
import XML

/// Signatures of certificates of origin that are built to mislead a program, or to cost it much.
@Suite struct `A tricky certificate of origin` {
    private func code(_ from: String, _ to: String) throws -> String? {
        let text = try OriginDraft.text()
        try #require(text.contains(from))
        return try OriginDraft.verify(text.replacingOccurrences(of: from, with: to)).report(.official)?.faultCode
    }

    @Test func `whose bare key is not the certificate's is refused`() throws {
        let (own, other) = (try OriginDraft.official.get(), try OriginDraft.exporter.get())
        func modulus(_ signer: Signer) throws -> String {
            Data(try #require(signer.certificate.publicKey.rsaNumbers).modulus).base64EncodedString()
        }
        #expect(try self.code("<ds:Modulus>\(modulus(own))", "<ds:Modulus>\(modulus(other))") == "SIG-044")
        let zeros = Data([0, 0] + (try #require(own.certificate.publicKey.rsaNumbers)).modulus).base64EncodedString()
        #expect(try self.code("<ds:Modulus>\(modulus(own))", "<ds:Modulus>\(zeros)") == nil)
        #expect(try self.code("<ds:Exponent>AQAB", "<ds:Exponent>Aw==") == "SIG-012")
    }

    /// The official signs what we hand over: the key information is no part of it.
    @Test func `whose key information says something else is refused, or says nothing to us`() throws {
        let text = try OriginDraft.text()
        let official = try OriginDraft.signature(1, in: text)
        func code(_ change: (String) -> String) throws -> String? {
            try OriginDraft.verify(text.replacingOccurrences(of: official, with: change(official))).report(.official)?
                .faultCode
        }
        let key = try OriginDraft.element("ds:KeyValue", in: official)
        let data = try OriginDraft.element("ds:X509Data", in: official)
        let dsa = "<ds:KeyValue><ds:DSAKeyValue><ds:P>AQAB</ds:P></ds:DSAKeyValue></ds:KeyValue>"
        #expect(try code { $0.replacingOccurrences(of: key, with: "") } == nil)
        #expect(try code { $0.replacingOccurrences(of: key, with: dsa) } == "SIG-044")
        #expect(try code { $0.replacingOccurrences(of: key, with: key + key) } == nil)
        #expect(try code { $0.replacingOccurrences(of: data, with: "") } == "SIG-014")
        #expect(try code { $0.replacingOccurrences(of: key, with: "<ds:KeyName>anybody</ds:KeyName>") } == nil)
        let fetched = "<ds:RetrievalMethod URI=\"http://127.0.0.1:9/key\"/>"
        #expect(try code { $0.replacingOccurrences(of: key, with: fetched) } == "SIG-015")
        #expect(try code { $0.replacingOccurrences(of: key, with: "words") } == "SIG-004")
        #expect(try code { $0.replacingOccurrences(of: "<ds:X509Data>", with: "<ds:X509Data><x/>") } == "SIG-004")
        let exporter = try OriginDraft.exporter.get().certificate
        let other = Data(exporter.der).base64EncodedString()
        let own = Data(try OriginDraft.official.get().certificate.der).base64EncodedString()
        #expect(try code { $0.replacingOccurrences(of: own, with: other) } == "SIG-013")
    }

    @Test(arguments: [
        ("#WithComments", "", "SIG-005"), ("xmldsig-more#rsa-sha256", "xmldsig-more#rsa-sha512", "SIG-005"),
        ("xmldsig-more#rsa-sha256", "xmldsig-more#hmac-sha256", "SIG-060"),
        ("xmlenc#sha256", "xmldsig-more#md5", "SIG-005"), ("xmlenc#sha256", "xmldsig-more#sha224", "SIG-005"),
        ("http://www.w3.org/2001/10/xml-exc-c14n#", "http://www.w3.org/TR/1999/REC-xpath-19991116", "SIG-006"),
        ("http://www.w3.org/2001/10/xml-exc-c14n#", "http://www.w3.org/TR/1999/REC-xslt-19991116", "SIG-006"),
        ("http://www.w3.org/2001/10/xml-exc-c14n#", "http://www.w3.org/TR/2001/REC-xml-c14n-20010315", "SIG-006"),
        ("http://www.w3.org/2001/10/xml-exc-c14n#", "http://www.w3.org/2001/10/xml-exc-c14n#WithComments", "SIG-006"),
        ("http://www.w3.org/2000/09/xmldsig#enveloped-signature", "http://www.w3.org/2001/10/xml-exc-c14n#", "SIG-006"),
    ])
    func `of another algorithm or transform is refused before it is computed`(from: String, to: String, code: String)
        throws
    {
        let text = try OriginDraft.text()
        let official = try OriginDraft.signature(1, in: text)
        let changed = official.replacingOccurrences(of: from, with: to)
        try #require(changed != official)
        let found = try OriginDraft.verify(text.replacingOccurrences(of: official, with: changed))
        #expect(found.report(.official)?.faultCode == code)
        #expect(found.report(.exporter)?.isIntact == true)
    }

    @Test func `with many references, transforms or certificates ends at the limit`() throws {
        let text = try OriginDraft.text()
        let official = try OriginDraft.signature(1, in: text)
        func code(_ name: String, _ count: Int) throws -> String? {
            let element = try OriginDraft.element(name, in: official)
            let many = String(repeating: element, count: count)
            let changed = official.replacingOccurrences(of: element, with: many)
            return try OriginDraft.verify(text.replacingOccurrences(of: official, with: changed)).report(.official)?
                .faultCode
        }
        #expect(try code("ds:Reference", 1_000) == "SIG-008")
        #expect(try code("ds:X509Certificate", 1_000) == "SIG-008")
        #expect(try code("ds:SignedInfo", 2) == "SIG-004")
        #expect(try code("ds:SignatureValue", 2) == "SIG-004")
    }

    @Test(arguments: [
        "<!DOCTYPE a [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;&a;\">]>",
        "<!DOCTYPE a SYSTEM \"http://127.0.0.1:9/x.dtd\">",
        "<!DOCTYPE a [<!ATTLIST COD id ID #FIXED \"COD\">]>",
    ])
    func `with a DOCTYPE is never parsed`(doctype: String) throws {
        let text = try OriginDraft.text().replacingOccurrences(of: "<ns1:Envelope", with: doctype + "<ns1:Envelope")
        #expect {
            _ = try OriginDraft.verify(text)
        } throws: { error in
            (error as? XMLRefusal)?.kind == .doctype
        }
    }

    @Test func `that is deep, wide or long is refused within the limits of a document`() throws {
        let deep = String(repeating: "<a>", count: 300) + String(repeating: "</a>", count: 300)
        let declared = (0..<200).map { " xmlns:p\($0)=\"urn:\($0)\"" }.joined()
        for (content, kind) in [
            (deep, XMLRefusal.Kind.tooDeep), ("<a\(declared)/>", .overLimit),
            (String(repeating: "<a/>", count: 400_001), .overLimit),
            (String(repeating: "x", count: 16 << 20), .tooLarge), ("&undeclared;", .malformed),
        ] {
            let text = try OriginDraft.text().replacingOccurrences(of: "<EH>", with: content + "<EH>")
            #expect {
                _ = try OriginDraft.verify(text)
            } throws: { error in
                (error as? XMLRefusal)?.kind == kind
            }
        }
    }

    @Test func `of a hundred thousand copies is refused after one walk`() throws {
        let copies = String(repeating: "<COD id=\"COD\"/>", count: 100_000)
        #expect(try self.code("<EH>", copies + "<EH>") == "SIG-009")
        let bare = String(repeating: "<COD/>", count: 100_000)
        #expect(try self.code("<EH>", bare + "<EH>") == "SIG-041")
        let signatures = String(repeating: "<ds:Signature xmlns:ds=\"\(SignatureNames.signature)\"/>", count: 100_000)
        #expect(try self.code("<EH>", signatures + "<EH>") == "SIG-002")
    }
}
