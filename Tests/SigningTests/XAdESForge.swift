import Foundation
import Programs
import Signing
import Testing
import Trust
import XML

/// Makes XAdES signatures that our own code refuses to make: values and certificates of the forger's choice.
enum XAdESForge {
    /// Computes both digests of a text anew, then lets `value` make the signature value over the canonical SignedInfo.
    static func resigned(_ text: String, value: ([UInt8]) throws -> [UInt8]) throws -> String {
        var text = text
        for index in 0..<2 {
            let digest = try Self.digest(index, of: text)
            text = try Self.replacing("ds:DigestValue", index, in: text, with: digest.base64)
        }
        let document = try ParsedDocument(parsing: Array(text.utf8))
        let information = document.root.firstDescendant("SignedInfo", SignatureNames.signature)
        let octets = try document.canonicalize(try #require(information).reference, method: .exclusive)
        return try Self.replacing(
            "ds:SignatureValue",
            0,
            in: text,
            with: Data(value(octets)).base64EncodedString()
        )
    }

    /// A document signed with a certificate that our own code would not sign with.
    static func signed(by identity: Identity, _ document: String = Unsigned.order) throws -> String {
        let kind: NewKey = identity.key.publicKey.kind == .rsa ? .rsa2048 : .p256
        let model = try XAdESSample.officer(kind)
        var text = String(decoding: try XAdESSample.basic(model, text: document), as: UTF8.self)
        func replace(_ old: [UInt8], _ new: [UInt8]) {
            let encoded = Data(new).base64EncodedString()
            text = text.replacingOccurrences(of: Data(old).base64EncodedString(), with: encoded)
        }
        replace(model.certificate.der, identity.certificate.der)
        replace(Digest.of(model.certificate.der).bytes, Digest.of(identity.certificate.der).bytes)
        replace(IssuerSerial(model.certificate).der, IssuerSerial(identity.certificate).der)
        let algorithm = try #require(SignatureAlgorithm.preferred(for: identity.key.publicKey))
        return try Self.resigned(text) { try identity.key.sign($0, algorithm) }
    }

    private static func digest(_ index: Int, of text: String) throws -> Digest {
        let document = try ParsedDocument(parsing: Array(text.utf8))
        let signature = try #require(document.root.firstDescendant("Signature", SignatureNames.signature))
        let references = signature.descendants.filter { $0.name == "Reference" }
        let uri = references[index].attribute("URI") ?? ""
        let method = references[index].firstDescendant("DigestMethod", SignatureNames.signature)
        let algorithm = DigestAlgorithm(identifier: method?.attribute("Algorithm") ?? "")
        let targets = document.elements(withID: String(uri.dropFirst()))
        return try CanonicalDigest.of(
            uri.isEmpty ? nil : #require(targets.first).reference,
            in: document,
            algorithm: algorithm ?? .sha256,
            method: .exclusive,
            excluding: index == 0 ? signature.reference : nil
        )
    }

    /// Replaces the text of the element of this name at this place.
    private static func replacing(_ name: String, _ index: Int, in text: String, with value: String) throws -> String {
        var from = try #require(text.range(of: "<ds:SignedInfo")).lowerBound
        for _ in 0..<index { from = try #require(text.range(of: "</\(name)>", range: from..<text.endIndex)).upperBound }
        let open = try #require(text.range(of: "<\(name)", range: from..<text.endIndex))
        let start = try #require(text.range(of: ">", range: open.upperBound..<text.endIndex)).upperBound
        let end = try #require(text.range(of: "</\(name)>", range: start..<text.endIndex)).lowerBound
        return text.replacingCharacters(in: start..<end, with: value)
    }
}

/// Keys that Paso does not make.
enum OpenSSLKey {
    static func made(_ options: [String]) throws -> [UInt8] {
        try Program("/usr/bin/env", ["openssl", "genpkey"] + options).run().output
    }
}
