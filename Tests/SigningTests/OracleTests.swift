import Foundation
import Programs
import ReferenceFiles
import Signing
import Testing
import Trust
import XML

/// xmlsec1, the independent judge, run as a process.
struct Oracle {
    static let program = "/usr/bin/xmlsec1"
    let folder: URL

    init() throws {
        guard FileManager.default.isExecutableFile(atPath: Self.program) || ReferenceFiles.isRequired else {
            try Test.cancel("xmlsec1 is not installed")
        }
        self.folder = FileManager.default.temporaryDirectory.appending(path: "xmlsec-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: self.folder, withIntermediateDirectories: true)
    }

    func write(_ name: String, _ bytes: [UInt8]) throws -> String {
        let file = self.folder.appending(path: name)
        try Data(bytes).write(to: file)
        return file.path
    }

    /// Runs it; true for exit code 0.
    func run(_ arguments: [String]) throws -> Bool { try self.run(Self.program, arguments) }

    /// Runs another judge in the same folder; true for exit code 0.
    func run(_ program: String, _ arguments: [String]) throws -> Bool {
        try Program(program, arguments, folder: self.folder.path).run().isGood
    }

    func verifies(_ bytes: [UInt8], _ signer: Signer) throws -> Bool {
        let certificate = try self.write("signer.pem", Array(signer.certificate.pem.utf8))
        return try self.run([
            "--verify", "--trusted-pem", certificate, "--verification-time", "2026-06-01 00:00:00", "--id-attr:id",
            "SPSCertificate", self.write("signed.xml", bytes),
        ])
    }

    /// Fills a template's digest, value and certificate.
    func signs(_ template: String, _ signer: Signer) throws -> [UInt8] {
        let key = try self.write("key.pem", Array(try #require(signer.key.exportPEM()).utf8))
        let certificate = try self.write("signer.pem", Array(signer.certificate.pem.utf8))
        let output = self.folder.appending(path: "output.xml").path
        let isDone = try self.run([
            "--sign", "--privkey-pem", "\(key),\(certificate)", "--id-attr:id", "SPSCertificate", "--output", output,
            self.write("template.xml", Array(template.utf8)),
        ])
        try #require(isDone)
        return [UInt8](try Data(contentsOf: URL(filePath: output)))
    }
}

@Suite struct `Beside xmlsec1` {
    @Test(arguments: SignatureStyle.all, [Signer.rsa, Signer.p256, Signer.p384])
    func `our signatures verify`(style: SignatureStyle, signer: Result<Signer, any Error>) throws {
        let oracle = try Oracle()
        defer { try? FileManager.default.removeItem(at: oracle.folder) }
        let signer = try signer.get()
        let signed = Array(try signer.sign(Unsigned.of(style), style).utf8)
        #expect(try oracle.verifies(signed, signer))
        var altered = signed
        let place = try #require(
            altered.indices.first { altered[$0...].starts(with: "2026".utf8) || altered[$0] == 0x66 }
        )
        altered[place + 3] ^= 1
        #expect(try !oracle.verifies(altered, signer))
    }

    @Test(arguments: SignatureStyle.all, [Signer.rsa, Signer.p256, Signer.p384])
    func `its signatures verify here`(style: SignatureStyle, signer: Result<Signer, any Error>) throws {
        let oracle = try Oracle()
        defer { try? FileManager.default.removeItem(at: oracle.folder) }
        let signer = try signer.get()
        let template = Self.template(style, try #require(SignatureAlgorithm.preferred(for: signer.key.publicKey)))
        let document = try ParsedDocument(parsing: oracle.signs(template, signer))
        #expect(SignatureStyle.detect(document.root) == style)
        let report = style.verify(document)
        #expect(report.integrity == .intact)
        #expect(report.signer == signer.certificate)
    }

    @Test(arguments: Canonicalization.allCases)
    func `every canonicalization agrees`(method: Canonicalization) throws {
        let oracle = try Oracle()
        defer { try? FileManager.default.removeItem(at: oracle.folder) }
        let signer = try Signer.p256.get()
        let text = Self.template(.enveloped, .ecdsa(.sha256))
            .replacingOccurrences(of: Canonicalization.exclusive.rawValue, with: method.rawValue)
            .replacingOccurrences(of: "<line qty=\"1\">", with: "<line xmlns:q='urn:q' q:b='&#13;' a='1'><!-- c -->")
        let document = try ParsedDocument(parsing: oracle.signs(text, signer))
        #expect(SignatureStyle.enveloped.verify(document).integrity == .intact)
    }

    /// An unsigned document with the empty signature that xmlsec1 fills.
    static func template(_ style: SignatureStyle, _ algorithm: SignatureAlgorithm) -> String {
        let uri =
            switch style.id {
            case .intercom: ""
            case .pacificAlliance: " URI=\"#SPSCERT\""
            default: " URI=\"\""
            }
        let canonicalization = style.canonicalization.rawValue
        let transforms = style.transforms.map { "<Transform Algorithm=\"\($0.identifier)\"/>" }.joined()
        let signature = """
            <Signature xmlns="http://www.w3.org/2000/09/xmldsig#">
              <SignedInfo><CanonicalizationMethod Algorithm="\(canonicalization)"/>
              <SignatureMethod Algorithm="\(algorithm.identifier)"/><Reference\(uri)><Transforms>\(transforms)</Transforms>
              <DigestMethod Algorithm="http://www.w3.org/2001/04/xmlenc#sha256"/><DigestValue/></Reference></SignedInfo>
              <SignatureValue/><KeyInfo><X509Data><X509Certificate/></X509Data></KeyInfo></Signature>
            """
        let text = Unsigned.of(style)
        let end = text.range(of: "</", options: .backwards)?.lowerBound ?? text.endIndex
        return String(text[..<end]) + signature + String(text[end...])
    }
}
