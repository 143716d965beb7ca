import Foundation
import Signing
import Trust
import XML

/// Signs and verifies an enveloped document with every kind of key: octets in, octets out, parse included.
///
/// The floor is `openssl speed` of the same run, on the same machine: what the key operation alone costs there. The last
/// column of the table in the specification of the stack is the yardstick; a ratio of 4.0 there stands for 0.25 here.
struct SigningPart: Part {
    let name = "signing"

    func measure(_ settings: Settings) async throws -> [Measurement] {
        var lines: [Measurement] = []
        for key in SigningKey.all {
            let sample = try SigningSample(key, octets: settings.octets)
            let speed = try OpenSSLSpeed(key.speed)
            let count = max(1, settings.documents / key.divisor)
            _ = try sample.sign(isChecked: true)
            _ = try sample.verify()
            var signed = try await Measurement.of("\(key.name): sign", count: count) {
                for _ in 0..<count { _ = try sample.sign(isChecked: false) }
            }
            var checked = try await Measurement.of("\(key.name): sign, and verify what was made", count: count) {
                for _ in 0..<count { _ = try sample.sign(isChecked: true) }
            }
            var verified = try await Measurement.of("\(key.name): verify", count: count) {
                for _ in 0..<count { try sample.verify() }
            }
            var long = try await Measurement.of("\(key.name): verify XAdES B-B", count: count) {
                for _ in 0..<count { try sample.verifyQualified() }
            }
            // By processor time, as `openssl speed` counts.
            signed.floorSeconds = signed.seconds * speed.share(signed, speed.signs)
            checked.floorSeconds = checked.seconds * speed.share(checked, speed.signs)
            verified.floorSeconds = verified.seconds * speed.share(verified, speed.verifies)
            long.floorSeconds = long.seconds * speed.share(long, speed.verifies)
            lines += [signed, checked, verified, long]
        }
        return lines
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

    static let all = [
        SigningKey(name: "RSA-2048", kind: .rsa2048, algorithm: .rsaPKCS1(.sha256), speed: "rsa2048", divisor: 4),
        SigningKey(name: "RSA-2048 PSS", kind: .rsa2048, algorithm: .rsaPSS(.sha256), speed: "rsa2048", divisor: 4),
        SigningKey(name: "RSA-3072", kind: .rsa3072, algorithm: .rsaPKCS1(.sha256), speed: "rsa3072", divisor: 8),
        SigningKey(name: "P-256", kind: .p256, algorithm: .ecdsa(.sha256), speed: "ecdsap256", divisor: 2),
        SigningKey(name: "P-384", kind: .p384, algorithm: .ecdsa(.sha384), speed: "ecdsap384", divisor: 8),
        SigningKey(name: "P-521", kind: .p521, algorithm: .ecdsa(.sha512), speed: "ecdsap521", divisor: 8),
        SigningKey(name: "Ed25519", kind: .ed25519, algorithm: .ed25519, speed: "ed25519", divisor: 2),
    ]
}

/// What `openssl speed` says about one kind of key, now.
struct OpenSSLSpeed {
    let signs: Double
    let verifies: Double

    enum Failure: Error { case unreadable(String) }

    init(_ name: String) throws {
        let process = Process()
        let output = Pipe()
        process.executableURL = URL(filePath: "/usr/bin/env")
        process.arguments = ["openssl", "speed", "-seconds", "1", name]
        process.standardOutput = output
        process.standardError = FileHandle.nullDevice
        try process.run()
        let words = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        process.waitUntilExit()
        let last = words.split(separator: "\n").last ?? ""
        let numbers = last.split(separator: " ").suffix(2).compactMap { Double($0) }
        guard numbers.count == 2, numbers.allSatisfy({ $0 > 0 }) else { throw Failure.unreadable(words) }
        (self.signs, self.verifies) = (numbers[0], numbers[1])
    }

    /// Which part of a measured operation's processor time the bare key operation is.
    func share(_ measurement: Measurement, _ perSecond: Double) -> Double {
        Double(measurement.count) / measurement.cpuSeconds / perSecond
    }
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
