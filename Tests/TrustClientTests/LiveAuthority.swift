import Foundation
import HTTPTransport
import Programs
import Testing
import Trust

/// An authority in a folder of its own, whose lists and answers the real `openssl` makes at the present time.
struct LiveAuthority: Sendable {
    let root: CertificateIssuer
    let rootKey: PrivateKey
    let folder: URL

    static let from = Date(timeIntervalSince1970: 1_577_836_800)
    static let until = Date(timeIntervalSince1970: 2_208_988_800)

    /// Makes one around a piece of a test.
    static func with<Value: Sendable>(
        _ name: String = "Root PE",
        _ body: (LiveAuthority) async throws -> Value
    ) async throws -> Value {
        let folder = FileManager.default.temporaryDirectory.appending(path: "paso-authority-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let key = try PrivateKey.generate(.p256)
        let request = CertificateRequest.authority(
            subject: [("C", "PE"), ("O", "Paso tests"), ("CN", name)],
            notBefore: Self.from,
            notAfter: Self.until
        )
        let authority = LiveAuthority(root: try .root(request, key: key), rootKey: key, folder: folder)
        try authority.write("root.pem", authority.root.certificate.pem)
        try authority.write("root.key", #require(key.exportPEM()))
        try authority.write(
            "ca.cnf",
            """
            [ca]
            default_ca = d
            [d]
            database = \(folder.path)/index.txt
            crlnumber = \(folder.path)/crlnumber
            default_md = sha256
            """
        )
        try authority.write("crlnumber", "1000\n")
        return try await body(authority)
    }

    /// A signer's certificate that names where its revocation can be asked about.
    func issue(
        _ name: String,
        list: String? = nil,
        responder: String? = nil,
        _ adjust: (inout CertificateRequest) -> Void = { _ in }
    ) throws -> Identity {
        var request = CertificateRequest(
            subject: [("C", "PE"), ("O", "SENASA"), ("CN", name)],
            notBefore: Self.from,
            notAfter: Self.until
        )
        request.revocationListAddress = list
        request.responderAddress = responder
        request.keyUsage = [.digitalSignature, .nonRepudiation]
        adjust(&request)
        let key = try PrivateKey.generate(.p256)
        return try Identity(certificate: self.root.issue(request, for: key.publicKey), key: key)
    }

    /// One line of the authority's database.
    struct Record: Sendable {
        var certificate: Certificate
        var revoked: Date?
    }

    /// A list by `openssl ca -gencrl`, in DER.
    func list(_ records: [Record] = [], from: Date, until: Date, digest: String = "sha256") throws -> [UInt8] {
        try self.write("index.txt", records.map(Self.line).joined())
        let out = self.folder.appending(path: "list.pem").path
        try self.openssl(
            "ca",
            "-config",
            "ca.cnf",
            "-gencrl",
            "-md",
            digest,
            "-cert",
            "root.pem",
            "-keyfile",
            "root.key",
            "-crl_lastupdate",
            Self.stamp(from),
            "-crl_nextupdate",
            Self.stamp(until),
            "-out",
            out
        )
        let text = [UInt8](try Data(contentsOf: URL(filePath: out)))
        return try #require(try PEM.blocks(text).first { $0.label == "X509 CRL" }).der
    }

    /// Runs `openssl ocsp -port` around a piece of a test.
    func responder<Value: Sendable>(
        _ records: [Record],
        signer: Identity? = nil,
        minutes: Int = 60,
        _ body: (_ address: String) async throws -> Value
    ) async throws -> Value {
        let database = "index-\(UUID().uuidString).txt"
        try self.write(database, records.map(Self.line).joined())
        if let signer {
            try self.write("signer.pem", signer.certificate.pem)
            try self.write("signer.key", #require(signer.key.exportPEM()))
        }
        let name = signer == nil ? "root" : "signer"
        let heard = self.folder.appending(path: "\(database).out")
        let process = try self.program([
            "ocsp", "-port", "0", "-index", database, "-CA", "root.pem", "-rsigner", "\(name).pem", "-rkey",
            "\(name).key", "-nmin", "\(minutes)", "-ignore_err",
        ]).start(log: heard.path)
        defer { process.signal(SIGKILL) }
        var text = ""
        while !text.contains("PID="), process.isRunning {
            try await Task.sleep(for: .milliseconds(10))
            text = String(decoding: try Data(contentsOf: heard), as: UTF8.self)
        }
        let line = try #require(text.split(separator: "\n").first { $0.contains("PID=") })
        let port = try #require(line.split(separator: ":").last?.prefix { $0.isNumber })
        return try await body("http://127.0.0.1:\(port)")
    }

    func write(_ name: String, _ text: String) throws {
        try Data(text.utf8).write(to: self.folder.appending(path: name))
    }

    private func openssl(_ arguments: String...) throws {
        let outcome = try self.program(arguments).run()
        try #require(outcome.isGood, "openssl \(arguments.joined(separator: " ")): \(outcome.complaint)")
    }

    private func program(_ arguments: [String]) -> Program {
        Program("/usr/bin/openssl", arguments, folder: self.folder.path)
    }

    private static func line(_ record: Record) -> String {
        let revoked = record.revoked.map { "\(self.stamp($0).dropFirst(2)),keyCompromise" } ?? ""
        let status = record.revoked == nil ? "V" : "R"
        let end = self.stamp(record.certificate.notAfter).dropFirst(2)
        let serial = record.certificate.serialHex.uppercased()
        return "\(status)\t\(end)\t\(revoked)\t\(serial)\tunknown\t/CN=\(serial)\n"
    }

    /// `YYYYMMDDHHMMSSZ`.
    private static func stamp(_ date: Date) -> String {
        date.formatted(.iso8601).filter { $0.isNumber || $0 == "Z" }
    }
}
