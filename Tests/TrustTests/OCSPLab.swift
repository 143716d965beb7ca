import Foundation
import PasoTesting
import Programs
import Testing
import Trust

/// A folder in which the real `openssl ocsp` answers as Peru's responder, at the time of the tests (faketime).
struct OCSPLab {
    /// Peru's intermediate, the issuer of everybody that is asked about.
    let issuer: CertificateIssuer
    private let folder: URL

    /// How a response is made.
    struct Making {
        /// Who signs; nil for the issuer itself.
        var signer: Identity?
        var at: Date = TestPKI.now
        var days: Int? = 7
        var digest = "sha256"
        /// The responder names itself by its key instead of its name.
        var byKey = false
        /// The certificate database: what the responder knows.
        var known: [Record] = []
        var hash: DigestAlgorithm = .sha1
    }

    /// One line of the certificate database.
    struct Record {
        var serial: [UInt8]
        /// When and why; nil for valid.
        var revoked: (Date, String)?
    }

    static func with(_ body: (OCSPLab) throws -> Void) throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "paso-ocsp-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        try body(OCSPLab(issuer: TestPKI.peru.intermediate, folder: folder))
    }

    /// Peru's officer, as the intermediate's key and certificate sign.
    private func issuerIdentity() throws -> (certificate: String, key: String) {
        let certificate = try self.write("issuer.pem", self.issuer.certificate.pem)
        let key = try self.write("issuer.key", Self.issuerKey())
        return (certificate, key)
    }

    private static func issuerKey() throws -> String { try #require(TestPKI.peru.intermediateKey.exportPEM()) }

    /// A certificate for signing responses.
    func delegate(
        by issuer: CertificateIssuer? = nil,
        _ adjust: (inout CertificateRequest) -> Void = { _ in }
    ) throws -> Identity {
        var request = CertificateRequest(
            subject: [("C", "PE"), ("O", "Paso tests"), ("CN", "OCSP responder PE")],
            notBefore: TestPKI.from,
            notAfter: TestPKI.until
        )
        request.extendedKeyUsage = [.ocspSigning]
        request.isExemptFromRevocation = true
        adjust(&request)
        let key = try PrivateKey.generate(.p256)
        return try Identity(certificate: (issuer ?? self.issuer).issue(request, for: key.publicKey), key: key)
    }

    /// Lets `openssl ocsp` answer a question about a certificate.
    func respond(about certificate: Certificate, _ making: Making) throws -> OCSPResponse {
        let request = try OCSPRequest(for: certificate, issuer: self.issuer.certificate, hash: making.hash)
        return try OCSPResponse(der: self.answer(request, making))
    }

    /// The octets of the answer.
    func answer(_ request: OCSPRequest, _ making: Making) throws -> [UInt8] {
        let own = try self.issuerIdentity()
        var signer = own
        if let delegate = making.signer {
            signer = (
                try self.write("signer.pem", delegate.certificate.pem),
                try self.write("signer.key", #require(delegate.key.exportPEM()))
            )
        }
        let question = self.folder.appending(path: "request.der")
        try Data(request.der).write(to: question)
        let index = try self.write("index.txt", making.known.map(Self.line).joined())
        let out = self.folder.appending(path: "response.ors")
        try? FileManager.default.removeItem(at: out)
        var arguments = [
            "-f", Self.local(making.at), "openssl", "ocsp", "-index", index, "-CA", own.certificate, "-rsigner",
            signer.certificate, "-rkey", signer.key, "-rmd", making.digest, "-reqin", question.path, "-respout",
            out.path,
        ]
        if let days = making.days { arguments += ["-ndays", "\(days)"] }
        if making.byKey { arguments.append("-resp_key_id") }
        try self.run(arguments)
        return [UInt8](try Data(contentsOf: out))
    }

    private func write(_ name: String, _ text: String) throws -> String {
        let file = self.folder.appending(path: name)
        try Data(text.utf8).write(to: file)
        return file.path
    }

    private func run(_ arguments: [String]) throws {
        let outcome = try Program(
            "/usr/bin/faketime",
            arguments,
            environment: ["PATH": "/usr/bin:/bin", "TZ": "UTC"]
        ).run()
        #expect(outcome.isGood, "openssl ocsp: \(outcome.complaint)")
    }

    private static func local(_ date: Date) -> String {
        date.formatted(.iso8601.dateSeparator(.dash).timeSeparator(.colon).dateTimeSeparator(.space))
            .replacingOccurrences(of: "Z", with: "")
    }

    private static func line(_ record: Record) -> String {
        let revoked = record.revoked.map { "\(self.stamp($0.0)),\($0.1)" } ?? ""
        let status = record.revoked == nil ? "V" : "R"
        let serial = Hexadecimal.text(record.serial).uppercased()
        return "\(status)\t\(self.stamp(TestPKI.until))\t\(revoked)\t\(serial)\tunknown\t/CN=x\n"
    }

    private static func stamp(_ date: Date) -> String {
        date.formatted(.iso8601.dateSeparator(.omitted).timeSeparator(.omitted).dateTimeSeparator(.space))
            .replacingOccurrences(of: " ", with: "").dropFirst(2).replacingOccurrences(of: "T", with: "")
    }
}
