public import Foundation
import Programs
public import Trust

/// A folder in which the real `openssl ocsp` answers as a country's responder, at the time of the tests (faketime).
public struct OCSPLab {
    /// The country's intermediate, the issuer of everybody that is asked about.
    public let issuer: CertificateIssuer
    private let issuerKey: PrivateKey
    private let folder: URL

    /// Why `openssl` gave no answer.
    public struct Failure: Error, CustomStringConvertible {
        public let description: String
    }

    /// How a response is made.
    public struct Making {
        /// Who signs; nil for the issuer itself.
        public var signer: Identity?
        public var at: Date
        public var days: Int?
        public var digest: String
        /// The responder names itself by its key instead of its name.
        public var byKey: Bool
        /// False leaves the signer's certificate out.
        public var bringsCertificates: Bool
        /// The certificate database: what the responder knows.
        public var known: [Record]
        public var hash: DigestAlgorithm

        /// A response of the tests' time by the issuer itself.
        public init(
            signer: Identity? = nil,
            at: Date = TestPKI.now,
            days: Int? = 7,
            digest: String = "sha256",
            byKey: Bool = false,
            bringsCertificates: Bool = true,
            known: [Record] = [],
            hash: DigestAlgorithm = .sha1
        ) {
            self.signer = signer
            self.at = at
            self.days = days
            self.digest = digest
            self.byKey = byKey
            self.bringsCertificates = bringsCertificates
            self.known = known
            self.hash = hash
        }
    }

    /// One line of the certificate database.
    public struct Record {
        public var serial: [UInt8]
        /// When and why; nil for valid.
        public var revoked: (Date, String)?

        /// What the responder knows of one certificate.
        public init(serial: [UInt8], revoked: (Date, String)? = nil) {
            self.serial = serial
            self.revoked = revoked
        }
    }

    /// Runs Peru's responder around a piece of a test.
    public static func with<Value>(_ body: (OCSPLab) throws -> Value) throws -> Value {
        try self.with(TestPKI.peru, body)
    }

    /// Runs a country's responder around a piece of a test.
    public static func with<Value>(_ country: TestCountry, _ body: (OCSPLab) throws -> Value) throws -> Value {
        let folder = FileManager.default.temporaryDirectory.appending(path: "paso-ocsp-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        return try body(
            OCSPLab(issuer: country.intermediate, issuerKey: country.intermediateKey, folder: folder)
        )
    }

    /// The files with which the issuer itself signs.
    private func issuerIdentity() throws -> (certificate: String, key: String) {
        let certificate = try self.write("issuer.pem", self.issuer.certificate.pem)
        let key = try self.write("issuer.key", self.issuerKey.exportPEM() ?? "")
        return (certificate, key)
    }

    /// A certificate for signing responses.
    public func delegate(
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
    public func respond(about certificate: Certificate, _ making: Making) throws -> OCSPResponse {
        let request = try OCSPRequest(for: certificate, issuer: self.issuer.certificate, hash: making.hash)
        return try OCSPResponse(der: self.answer(request, making))
    }

    /// The octets of the answer.
    public func answer(_ request: OCSPRequest, _ making: Making) throws -> [UInt8] {
        let own = try self.issuerIdentity()
        var signer = own
        if let delegate = making.signer {
            signer = (
                try self.write("signer.pem", delegate.certificate.pem),
                try self.write("signer.key", delegate.key.exportPEM() ?? "")
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
        if !making.bringsCertificates { arguments.append("-resp_no_certs") }
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
        guard outcome.isGood else { throw Failure(description: "openssl ocsp: \(outcome.complaint)") }
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
