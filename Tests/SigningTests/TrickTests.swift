import Foundation
import Signing
import Testing
import Trust
import XML

/// Signatures that ask the verifier for something it must not do.
@Suite struct `A signature with tricks` {
    private func altered(_ old: String, _ new: String) throws -> SignatureFault.Kind? {
        let signed = try Signer.rsa.get().sign(Unsigned.order, .enveloped)
        try #require(signed.contains(old))
        return try SignatureStyle.enveloped.fault(signed.replacingOccurrences(of: old, with: new))
    }

    private static let method = "<ds:SignatureMethod Algorithm=\"http://www.w3.org/2001/04/xmldsig-more#rsa-sha256\">"

    @Test(arguments: [
        "http://www.w3.org/2001/04/xmldsig-more#rsa-md5", "http://www.w3.org/2000/09/xmldsig#rsa-sha1",
        "http://www.w3.org/2000/09/xmldsig#dsa-sha1", "", "none",
    ])
    func `of an algorithm that is not listed is refused`(identifier: String) throws {
        let kind = try self.altered(Self.method, "<ds:SignatureMethod Algorithm=\"\(identifier)\">")
        #expect(kind == .algorithm)
    }

    @Test(arguments: ["2000/09/xmldsig#hmac-sha1", "2001/04/xmldsig-more#hmac-sha256"], [nil, "0", "8", "40", "x"])
    func `by a shared secret is refused, whatever its length`(identifier: String, length: String?) throws {
        let output = length.map { "<ds:HMACOutputLength>\($0)</ds:HMACOutputLength>" } ?? ""
        let method = "<ds:SignatureMethod Algorithm=\"http://www.w3.org/\(identifier)\">\(output)"
        #expect(try self.altered(Self.method, method) == .symmetric)
    }

    @Test func `with a truncated length is refused`() throws {
        let kind = try self.altered(
            Self.method,
            Self.method + "<ds:HMACOutputLength>8</ds:HMACOutputLength>"
        )
        #expect(kind == .structure)
    }

    @Test(arguments: ["http://www.w3.org/2000/09/xmldsig#sha1", "http://www.w3.org/2001/04/xmldsig-more#md5"])
    func `with a digest that is not listed is refused`(identifier: String) throws {
        #expect(try self.altered("http://www.w3.org/2001/04/xmlenc#sha256", identifier) == .algorithm)
    }

    @Test func `with an unknown canonicalization is refused`() throws {
        let kind = try self.altered(
            "<ds:CanonicalizationMethod Algorithm=\"http://www.w3.org/2001/10/xml-exc-c14n#\">",
            "<ds:CanonicalizationMethod Algorithm=\"urn:mine\">"
        )
        #expect(kind == .algorithm)
    }

    @Test(arguments: [
        "http://www.w3.org/TR/1999/REC-xslt-19991116", "http://www.w3.org/TR/1999/REC-xpath-19991116",
        "http://www.w3.org/2002/06/xmldsig-filter2", "http://www.w3.org/2000/09/xmldsig#base64",
        "http://docs.oasis-open.org/wss/oasis-wss-SwAProfile-1.1#Attachment-Content-Signature-Transform",
    ])
    func `with another transform is refused`(identifier: String) throws {
        let transform = "<ds:Transform Algorithm=\"http://www.w3.org/2001/10/xml-exc-c14n#\">"
        #expect(try self.altered(transform, "<ds:Transform Algorithm=\"\(identifier)\">") == .transform)
    }

    @Test func `without the enveloped transform, twice, or after another, is refused`() throws {
        let enveloped =
            "<ds:Transform Algorithm=\"http://www.w3.org/2000/09/xmldsig#enveloped-signature\"></ds:Transform>"
        let exclusive = "<ds:Transform Algorithm=\"http://www.w3.org/2001/10/xml-exc-c14n#\"></ds:Transform>"
        #expect(try self.altered(enveloped + exclusive, exclusive) == .transform)
        #expect(try self.altered(enveloped + exclusive, exclusive + enveloped) == .transform)
        #expect(try self.altered(enveloped + exclusive, enveloped + enveloped) == .transform)
        #expect(try self.altered(enveloped + exclusive, enveloped + exclusive + exclusive) == .overLimit)
        #expect(try self.altered("<ds:Transforms>" + enveloped + exclusive + "</ds:Transforms>", "") == .transform)
    }

    @Test(arguments: [
        "http://127.0.0.1:9/x", "file:///etc/passwd", "other.xml", "#xpointer(/)", "#xpointer(id('o-1'))", "#", "cid:x",
    ])
    func `that refers outside is refused and nothing is fetched`(uri: String) throws {
        let kind = try self.altered("URI=\"\"", "URI=\"\(uri)\"")
        #expect(kind == .reference)
    }

    @Test func `that refers to an identifier nobody has is refused`() throws {
        #expect(try self.altered("URI=\"\"", "URI=\"#nobody\"") == .missingTarget)
    }

    @Test func `without a URI where the style has one is refused`() throws {
        #expect(try self.altered(" URI=\"\"", "") == .reference)
    }

    @Test func `with a second reference or a second SignedInfo is refused`() throws {
        let signed = try Signer.rsa.get().sign(Unsigned.order, .enveloped)
        let from = try #require(signed.range(of: "<ds:Reference"))
        let until = try #require(signed.range(of: "</ds:Reference>"))
        let reference = String(signed[from.lowerBound..<until.upperBound])
        #expect(try self.altered(reference, reference + reference) == .overLimit)
        #expect(try self.altered(reference, "") == .structure)
        let start = try #require(signed.range(of: "<ds:SignedInfo>"))
        let end = try #require(signed.range(of: "</ds:SignedInfo>"))
        let information = String(signed[start.lowerBound..<end.upperBound])
        #expect(try self.altered(information, information + information) == .structure)
        #expect(try self.altered("</ds:SignedInfo>", "</ds:SignedInfo>text") == .structure)
    }

    @Test func `without a certificate, or with a key to be fetched, is refused`() throws {
        let signed = try Signer.rsa.get().sign(Unsigned.order, .enveloped)
        let from = try #require(signed.range(of: "<ds:X509Data>"))
        let until = try #require(signed.range(of: "</ds:X509Data>"))
        let container = String(signed[from.lowerBound..<until.upperBound])
        let bare = "<ds:KeyValue><ds:RSAKeyValue><ds:Modulus>AQAB</ds:Modulus></ds:RSAKeyValue></ds:KeyValue>"
        #expect(try self.altered(container, bare) == .noCertificate)
        #expect(try self.altered("<ds:KeyInfo>" + container + "</ds:KeyInfo>", "") == .noCertificate)
        for name in ["RetrievalMethod", "PGPData", "SPKIData", "MgmtData", "KeyInfoReference"] {
            let elsewhere = "<ds:\(name) URI=\"http://127.0.0.1:9/key\"/>"
            #expect(try self.altered(container, container + elsewhere) == .keyInformation)
        }
        #expect(
            try self.altered(container, "<ds:X509Data><ds:X509Certificate>AAAA</ds:X509Certificate></ds:X509Data>")
                == .keyInformation
        )
        let many = String(repeating: container, count: 11)
        #expect(try self.altered(container, many) == .overLimit)
        #expect(try self.altered(container, bare + container) == .structure)
    }

    @Test func `with values that are not Base64 is refused`() throws {
        #expect(try self.altered("<ds:DigestValue>", "<ds:DigestValue>!!!!") == .structure)
        #expect(try self.altered("<ds:DigestValue>", "<ds:DigestValue>AAAA") == .structure)
        #expect(try self.altered("<ds:SignatureValue>", "<ds:SignatureValue>=") == .structure)
    }

    @Test func `that hides a value behind a comment is read as a whole`() throws {
        #expect(try self.altered("<ds:DigestValue>", "<ds:DigestValue><!-- x -->") == nil)
        #expect(try self.altered(">flour<", ">flo<!-- x -->ur<") == nil)
    }
}
