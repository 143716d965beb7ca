import Foundation
import ReferenceFiles
import Signing
import Testing
import Trust
import XML

/// Signing as WS-Security needs it: several references, attachments, keys named in other ways.
@Suite struct `The building blocks` {
    private static let utility =
        "http://docs.oasis-open.org/wss/2004/01/oasis-200401-wss-wssecurity-utility-1.0.xsd"
    private static let envelope =
        "<e:Envelope xmlns:e='urn:e' xmlns:u='\(utility)'><e:Header><m:Messaging xmlns:m='urn:m' u:Id='m1'>"
        + "<m:To>PE</m:To></m:Messaging><s:Security xmlns:s='urn:s'>SLOT</s:Security></e:Header>"
        + "<e:Body u:Id='b1'></e:Body></e:Envelope>"
    private static let part = Array("the part's octets".utf8)

    private func policy(_ prefixes: [String] = []) -> SignaturePolicy {
        var policy = SignaturePolicy.webServices
        policy.algorithms = SignaturePolicy.strongAlgorithms
        return policy
    }

    private func signed(prefixes: [String] = [], part: [UInt8] = Self.part) throws -> String {
        let signer = try Signer.p256.get()
        let unsigned = Self.envelope.replacingOccurrences(of: "SLOT", with: "")
        let document = try ParsedDocument(parsing: Array(unsigned.utf8))
        var references: [SignatureReference] = []
        for id in ["m1", "b1"] {
            let element = try #require(document.elements(withID: id).first)
            let digest = try CanonicalDigest.of(
                element.reference,
                in: document,
                algorithm: .sha256,
                method: .exclusive,
                prefixes: prefixes
            )
            let transform = ReferenceTransform.canonicalization(.exclusive, prefixes: prefixes)
            references.append(SignatureReference(uri: "#\(id)", transforms: [transform], digest: digest))
        }
        references.append(
            SignatureReference(uri: "cid:a&b@x", transforms: [.attachmentContent], digest: .of(part))
        )
        let markup = try SignedInfo(algorithm: .ecdsa(.sha256), references: references)
            .signed(by: signer.key, keyInformation: "<s:Token xmlns:s=\"urn:s\"/>", id: "SIG-1")
        return Self.envelope.replacingOccurrences(of: "SLOT", with: String(decoding: markup, as: UTF8.self))
    }

    private func check(_ text: String, part: [UInt8] = Self.part) throws -> CheckedSignature {
        let document = try ParsedDocument(parsing: Array(text.utf8))
        let element = try #require(document.root.firstDescendant("Signature", SignatureNames.signature))
        let signature = try UnverifiedSignature(element, policy: self.policy())
        var found: [String: ElementReference] = [:]
        for id in signature.references.compactMap(\.elementID) {
            found[id] = document.elements(withID: id).first?.reference
        }
        return try SignatureCheck.verify(
            signature,
            in: document,
            signers: [Signer.rsa.get().certificate, Signer.p256.get().certificate]
        ) { reference throws(SignatureFault) in
            if reference.uri == "cid:a&b@x" {
                return .attachment([.of([1]), .of(part, reference.digest.algorithm)])
            }
            guard let id = reference.elementID, let element = found[id] else {
                throw SignatureFault(.missingTarget, ["reference": reference.uri ?? ""])
            }
            return .element(element)
        }
    }

    @Test(arguments: [[], ["e"], ["e", "u"]])
    func `sign and check elements and parts, with and without prefix lists`(prefixes: [String]) throws {
        let checked = try self.check(self.signed(prefixes: prefixes))
        #expect(checked.signer == (try Signer.p256.get().certificate))
        #expect(checked.covered.map(\.uri) == ["#m1", "#b1", "cid:a&b@x"])
        #expect(checked.covered.last?.target == .attachment)
    }

    @Test func `notice a changed header, body and part`() throws {
        let text = try self.signed()
        func kind(_ text: String, _ part: [UInt8]) -> SignatureFault.Kind? {
            do {
                _ = try self.check(text, part: part)
                return nil
            } catch {
                return (error as? SignatureFault)?.kind
            }
        }
        #expect(kind(text, Self.part) == nil)
        #expect(kind(text.replacingOccurrences(of: "<m:To>PE", with: "<m:To>CL"), Self.part) == .digest)
        #expect(kind(text.replacingOccurrences(of: "'b1'>", with: "'b1'>x"), Self.part) == .digest)
        #expect(kind(text, Self.part + [0]) == .digest)
        #expect(kind(text.replacingOccurrences(of: "u:Id='b1'", with: "u:Id='b2'"), Self.part) == .missingTarget)
        #expect(kind(text.replacingOccurrences(of: "u:Id='b1'", with: "u:Id='m1'"), Self.part) == .duplicateIdentifier)
    }

    @Test(arguments: [
        "as4/samples/as4net/as4-soap-signed-message.txt", "as4/samples/as4net/as4-soap-signed-pullrequest.xml",
        "as4/samples/phase4/TestReceipt12.xml", "as4/samples/phase4/dataport1-mustunderstand.as4in",
        "as4/samples/phase4/governikus.as4in", "as4/samples/phase4/helger.as4in",
    ])
    func `check messages of other implementations`(file: String) throws {
        let bytes = try Samples.bytes(file)
        let start = try #require(
            bytes.indices.first {
                bytes[$0] == 0x3C && $0 + 1 < bytes.count && bytes[$0 + 1] != 0x2F && Self.beginsXML(bytes[$0...])
            }
        )
        let end = try #require(bytes.lastIndex(of: 0x3E))
        let document = try ParsedDocument(parsing: Array(bytes[start...end]), limits: .envelope)
        let element = try #require(document.root.firstDescendant("Signature", SignatureNames.signature))
        let signature = try UnverifiedSignature(element, policy: self.policy())
        let tokens = document.root.descendants.filter { $0.name == "BinarySecurityToken" }
        let signers = try tokens.map { token in
            try Certificate(der: [UInt8](try #require(Data(base64Encoded: token.text))))
        }
        var found: [String: ElementReference] = [:]
        for id in signature.references.compactMap(\.elementID) {
            found[id] = document.elements(withID: id).first?.reference
        }
        let checked = try SignatureCheck.verify(
            signature,
            in: document,
            signers: signers
        ) { reference throws(SignatureFault) in
            guard let id = reference.elementID, let element = found[id] else { throw SignatureFault(.missingTarget) }
            return .element(element)
        }
        #expect(checked.covered.count == signature.references.count)
    }

    private static func beginsXML(_ bytes: ArraySlice<UInt8>) -> Bool {
        bytes.starts(with: "<?xml".utf8) || bytes.prefix(20).contains(0x3A)
    }
}
