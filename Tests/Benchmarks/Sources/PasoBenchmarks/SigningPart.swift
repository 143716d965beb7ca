import Foundation
import Signing
import Trust
import XML

/// Signs and verifies an enveloped document with every kind of key: octets in, octets out, parse included.
///
/// The floor is `openssl speed` on the same machine, before and after: what the key operation alone costs there. Allowed is
/// three quarters of what a prototype that was tuned for one document and one key reached.
struct SigningPart: Part {
    let name = "signing"

    /// Octets of the document for which the allowed ratios were agreed.
    private static let octets = 6_000

    func measure(_ settings: Settings) async throws -> [Measurement] {
        var lines: [Measurement] = []
        for key in SigningKey.all {
            let sample = try SigningSample(key, octets: settings.octetsAsked ?? Self.octets)
            let count = max(1, settings.documents / key.divisor)
            let rows = Self.rows(key, sample).filter { settings.wants($0.name) }
            guard !rows.isEmpty else { continue }
            let before = try OpenSSLSpeed(key.speed)
            var measured: [Measurement] = []
            for row in rows {
                try row.body()
                measured.append(try await Measurement.best(row.name, count: count, row.body))
            }
            let speed = try OpenSSLSpeed(key.speed).better(before)
            lines += zip(rows, measured).map { $1.beside($0.floor(speed), allowed: $0.allowed) }
        }
        return lines
    }

    /// One line of the report.
    private struct Row {
        let name: String
        var allowed: Double?
        let floor: (OpenSSLSpeed) -> Double
        let body: () throws -> Void
    }

    private static func rows(_ key: SigningKey, _ sample: SigningSample) -> [Row] {
        [
            Row(name: "\(key.name): sign", allowed: key.allowed?.sign, floor: \.signs) {
                _ = try sample.sign(isChecked: false)
            },
            Row(name: "\(key.name): sign, and verify what was made", floor: { 1 / (1 / $0.signs + 1 / $0.verifies) }) {
                _ = try sample.sign(isChecked: true)
            },
            Row(name: "\(key.name): verify", allowed: key.allowed?.verify, floor: \.verifies, body: sample.verify),
            Row(name: "\(key.name): verify XAdES B-B", floor: \.verifies, body: sample.verifyQualified),
        ]
    }
}

/// A kind of key that is measured.
struct SigningKey: Sendable {
    let name: String
    let kind: NewKey
    let algorithm: SignatureAlgorithm
    /// As `openssl speed` calls it.
    let speed: String
    /// Slow keys sign fewer documents.
    let divisor: Int
    /// The smallest ratios that were agreed; nil for keys that were not measured then.
    var allowed: (sign: Double, verify: Double)?

    static let all = [
        SigningKey(
            name: "RSA-2048",
            kind: .rsa2048,
            algorithm: .rsaPKCS1(.sha256),
            speed: "rsa2048",
            divisor: 1,
            allowed: (0.54, 0.09)
        ),
        SigningKey(name: "RSA-2048 PSS", kind: .rsa2048, algorithm: .rsaPSS(.sha256), speed: "rsa2048", divisor: 2),
        SigningKey(
            name: "RSA-3072",
            kind: .rsa3072,
            algorithm: .rsaPKCS1(.sha256),
            speed: "rsa3072",
            divisor: 4,
            allowed: (0.73, 0.16)
        ),
        SigningKey(
            name: "P-256",
            kind: .p256,
            algorithm: .ecdsa(.sha256),
            speed: "ecdsap256",
            divisor: 1,
            allowed: (0.09, 0.20)
        ),
        SigningKey(name: "P-384", kind: .p384, algorithm: .ecdsa(.sha384), speed: "ecdsap384", divisor: 8),
        SigningKey(name: "P-521", kind: .p521, algorithm: .ecdsa(.sha512), speed: "ecdsap521", divisor: 8),
        SigningKey(
            name: "Ed25519",
            kind: .ed25519,
            algorithm: .ed25519,
            speed: "ed25519",
            divisor: 1,
            allowed: (0.21, 0.30)
        ),
    ]
}

/// A document of about the wanted size, signed by one key.
struct SigningSample: Sendable {
    private let document: [UInt8]
    private let signed: [UInt8]
    private let qualified: [UInt8]
    private let key: PrivateKey
    private let certificate: Certificate
    private let algorithm: SignatureAlgorithm

    enum Failure: Error { case notIntact }

    init(_ kind: SigningKey, octets: Int) throws {
        let line =
            "<line xmlns:q=\"urn:q\" q:n=\"17\" unit=\"KGM\"><name>Table grapes, Ñuble</name><net>4500.10</net></line>\n"
        let lines = String(repeating: line, count: max(1, octets / line.utf8.count))
        self.document = Array("<order xmlns=\"urn:order\">\n\(lines)</order>\n".utf8)
        self.key = try PrivateKey.generate(kind.kind)
        self.algorithm = kind.algorithm
        let day = Date(timeIntervalSince1970: 1_772_668_800)
        let request = CertificateRequest(
            subject: [("C", "CL"), ("CN", kind.name)],
            notBefore: day - 86_400,
            notAfter: day + 86_400
        )
        self.certificate = try CertificateIssuer.selfSigned(request, key: self.key)
        self.signed = try SignatureStyle.enveloped.sign(
            self.document,
            key: self.key,
            chain: [self.certificate],
            algorithm: kind.algorithm
        )
        self.qualified = try XAdESStyle.sign(
            self.document,
            key: self.key,
            chain: [self.certificate],
            at: day,
            algorithm: kind.algorithm
        )
    }

    func sign(isChecked: Bool) throws -> [UInt8] {
        try SignatureStyle.enveloped.sign(
            self.document,
            key: self.key,
            chain: [self.certificate],
            algorithm: self.algorithm,
            isChecked: isChecked
        )
    }

    func verify() throws {
        let document = try ParsedDocument(parsing: self.signed)
        guard SignatureStyle.enveloped.verify(document).isIntact else { throw Failure.notIntact }
    }

    func verifyQualified() throws {
        let document = try ParsedDocument(parsing: self.qualified)
        guard XAdESStyle(.basic).verify(document).isIntact else { throw Failure.notIntact }
    }
}
