import Foundation
import PasoTesting
import Programs
import ReferenceFiles
import Signing
import Testing
import Trust
import XML

/// signxml, an independent reader of XAdES in Python.
struct SignXML {
    static let program = ProcessInfo.processInfo.environment["PASO_PYTHON"] ?? ".venv/bin/python"

    /// Verifies a file by a root certificate; prints the signing time, then every check's outcome.
    private static let script = """
        import sys
        from datetime import datetime, timezone
        from lxml import etree
        from signxml.xades import XAdESVerifier, XAdESSignatureConfiguration
        from signxml import SignatureMethod
        data = open(sys.argv[1], 'rb').read()
        try:
            config = XAdESSignatureConfiguration(expect_references=2)
            found = XAdESVerifier().verify(data, x509_cert=open(sys.argv[2]).read(), expect_config=config)
        except Exception as error:
            print('refused', type(error).__name__, error)
            sys.exit(1)
        properties = [r.signed_properties for r in found if hasattr(r, 'signed_properties')]
        print('accepted', properties[0].find('.//{*}SigningTime').text, len(found))
        """

    static func verify(_ octets: [UInt8], _ signer: Certificate) throws -> (isAccepted: Bool, words: String) {
        let folder = FileManager.default.temporaryDirectory.appending(path: "signxml-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        try Data(octets).write(to: folder.appending(path: "signed.xml"))
        try Data(signer.pem.utf8).write(to: folder.appending(path: "signer.pem"))
        try Data(Self.script.utf8).write(to: folder.appending(path: "verify.py"))
        let outcome = try Program(
            Self.program,
            ["verify.py", "signed.xml", "signer.pem"],
            folder: folder.path
        ).run()
        return (outcome.isGood, outcome.text + outcome.complaint)
    }

    /// Cancels the test where signxml is not installed, and says so.
    static func require() throws {
        let isThere = (try? Program(Self.program, ["-c", "import signxml"]).run())?.isGood ?? false
        guard isThere || ReferenceFiles.isRequired else {
            try Test.cancel("signxml is not installed: Scripts/setup --test")
        }
    }
}

@Suite struct `XAdES beside others` {
    /// Those that xmlsec1 1.2.37 can verify.
    static let byXMLSec = KeyAndAlgorithm.all.filter {
        if case .rsaPKCS1 = $0.algorithm { true } else if case .ecdsa = $0.algorithm { true } else { false }
    }
    /// Those that signxml 5.2 can verify.
    static let bySignXML = KeyAndAlgorithm.all.filter { $0.algorithm != .ed25519 }

    private func stamped(_ pair: KeyAndAlgorithm) throws -> (signer: Identity, octets: [UInt8]) {
        let signer = try XAdESSample.officer(pair.kind)
        let authority = try TestTimestampAuthority(TestPKI.chile.identity(.tsa))
        defer { authority.close() }
        return (signer, try XAdESSample.stamped(XAdESSample.basic(signer, pair.algorithm), by: authority))
    }

    private func altered(_ octets: [UInt8]) -> [UInt8] {
        Array(String(decoding: octets, as: UTF8.self).replacingOccurrences(of: "4500.10", with: "9500.10").utf8)
    }

    private func xmlsec(_ octets: [UInt8], _ signer: Identity) throws -> Bool {
        let oracle = try Oracle()
        defer { try? FileManager.default.removeItem(at: oracle.folder) }
        let root = try oracle.write("root.pem", Array(TestPKI.chile.root.certificate.pem.utf8))
        return try oracle.run([
            "--verify", "--trusted-pem", root, "--verification-time", "2026-06-01 12:00:00", "--id-attr:Id",
            "http://uri.etsi.org/01903/v1.3.2#:SignedProperties", oracle.write("signed.xml", octets),
        ])
    }

    @Test(arguments: Self.byXMLSec)
    func `ours with a timestamp is accepted by xmlsec1`(pair: KeyAndAlgorithm) throws {
        let (signer, octets) = try self.stamped(pair)
        #expect(try self.xmlsec(octets, signer))
        #expect(try !self.xmlsec(self.altered(octets), signer))
    }

    @Test(arguments: Self.bySignXML)
    func `ours with a timestamp is accepted by signxml`(pair: KeyAndAlgorithm) throws {
        try SignXML.require()
        let (signer, octets) = try self.stamped(pair)
        let found = try SignXML.verify(octets, signer.certificate)
        #expect(found.isAccepted, "\(found.words)")
        #expect(found.words.hasPrefix("accepted 2026-"))
        #expect(try SignXML.verify(self.altered(octets), signer.certificate).words.hasPrefix("refused"))
        let time = XAdESSample.signed.formatted(.iso8601)
        let other = Array(
            String(decoding: octets, as: UTF8.self)
                .replacingOccurrences(of: time, with: "2026-01-01T00:00:00Z").utf8
        )
        #expect(try SignXML.verify(other, signer.certificate).words.hasPrefix("refused"))
    }

    @Test func `the token of ours is accepted by openssl over the canonical value`() throws {
        let octets = try XAdESSample.timestamped.get()
        let augmentation = try SignatureAugmentation(octets)
        let token = try #require(augmentation.report.qualified?.timestamps.first?.token)
        // What is stamped, computed by another program.
        let oracle = try Oracle()
        defer { try? FileManager.default.removeItem(at: oracle.folder) }
        let script = """
            import sys
            from lxml import etree
            tree = etree.parse('signed.xml')
            value = tree.find('.//{http://www.w3.org/2000/09/xmldsig#}SignatureValue')
            value.tail = None
            open('value', 'wb').write(etree.tostring(value, method='c14n', exclusive=True, with_tail=False))
            """
        _ = try oracle.write("signed.xml", octets)
        _ = try oracle.write("token", token.der)
        _ = try oracle.write("root.pem", Array(TestPKI.chile.root.certificate.pem.utf8))
        _ = try oracle.write("above.pem", Array(TestPKI.chile.intermediate.certificate.pem.utf8))
        #expect(try oracle.run(SignXML.program, ["-c", script]))
        let verify = [
            "ts", "-verify", "-token_in", "-in", "token", "-data", "value", "-CAfile", "root.pem", "-untrusted",
            "above.pem", "-attime", "\(Int(TestPKI.now.timeIntervalSince1970))",
        ]
        #expect(try oracle.run("/usr/bin/openssl", verify))
        _ = try oracle.write("value", augmentation.stamped + [0x20])
        #expect(try !oracle.run("/usr/bin/openssl", verify))
    }

    @Test(arguments: Self.byXMLSec)
    func `made by xmlsec1 over our properties is accepted here`(pair: KeyAndAlgorithm) throws {
        let signer = try XAdESSample.officer(pair.kind)
        let text = String(decoding: try XAdESSample.basic(signer, pair.algorithm), as: UTF8.self)
        // The same with everything that a signer computes taken out.
        var template = text
        for name in ["ds:DigestValue", "ds:SignatureValue"] {
            let pattern = "(<\(name)(?: Id=\"[^\"]*\")?>)[^<]*(</\(name)>)"
            template = template.replacingOccurrences(of: pattern, with: "$1$2", options: .regularExpression)
        }
        let oracle = try Oracle()
        defer { try? FileManager.default.removeItem(at: oracle.folder) }
        let output = oracle.folder.appending(path: "output.xml").path
        let isSigned = try oracle.run([
            "--sign", "--privkey-pem", oracle.write("key.pem", Array(#require(signer.key.exportPEM()).utf8)),
            "--id-attr:Id", "http://uri.etsi.org/01903/v1.3.2#:SignedProperties", "--output", output,
            oracle.write("template.xml", Array(template.utf8)),
        ])
        #expect(isSigned)
        let made = [UInt8](try Data(contentsOf: URL(filePath: output)))
        #expect(try XAdESSample.verdict(made).verdict.result == .good)
    }
}
