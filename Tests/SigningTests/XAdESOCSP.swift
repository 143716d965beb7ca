import Foundation
import PasoTesting
import Programs
import Testing
import Trust

/// The real `openssl ocsp` as the responder of Chile's intermediate, at the time of the tests (faketime).
enum XAdESOCSP {
    /// What it answers about a certificate: good, or revoked since.
    static func response(about certificate: Certificate, revoked: Date? = nil) throws -> OCSPResponse {
        let folder = FileManager.default.temporaryDirectory.appending(path: "paso-xades-ocsp-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        func write(_ name: String, _ octets: [UInt8]) throws -> String {
            let file = folder.appending(path: name)
            try Data(octets).write(to: file)
            return file.path
        }
        let chile = try TestPKI.chile
        let issuer = chile.intermediate.certificate
        let authority = try write("issuer.pem", Array(issuer.pem.utf8))
        let key = try write("issuer.key", Array(#require(chile.intermediateKey.exportPEM()).utf8))
        let question = try write("request.der", OCSPRequest(for: certificate, issuer: issuer).der)
        let index = try write("index.txt", Array(Self.line(certificate, revoked).utf8))
        let out = folder.appending(path: "response.der")
        let outcome = try Program(
            "/usr/bin/faketime",
            [
                "-f", "2026-06-01 12:00:00", "openssl", "ocsp", "-index", index, "-CA", authority, "-rsigner",
                authority, "-rkey", key, "-rmd", "sha256", "-resp_no_certs", "-ndays", "7", "-reqin", question,
                "-respout", out.path,
            ],
            environment: ["PATH": "/usr/bin:/bin", "TZ": "UTC"]
        ).run()
        #expect(outcome.isGood, "openssl ocsp: \(outcome.complaint)")
        return try OCSPResponse(der: [UInt8](Data(contentsOf: out)))
    }

    /// One line of the responder's database.
    private static func line(_ certificate: Certificate, _ revoked: Date?) -> String {
        let since = revoked.map { "\(Self.stamp($0)),keyCompromise" } ?? ""
        let serial = Hexadecimal.text(certificate.serial).uppercased()
        return "\(revoked == nil ? "V" : "R")\t\(Self.stamp(TestPKI.until))\t\(since)\t\(serial)\tunknown\t/CN=x\n"
    }

    private static func stamp(_ date: Date) -> String {
        String(date.formatted(.iso8601).filter { $0.isNumber || $0 == "Z" }.dropFirst(2))
    }
}
