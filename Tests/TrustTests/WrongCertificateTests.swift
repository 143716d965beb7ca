import Foundation
import PasoTesting
import Programs
import Testing
import Trust

/// Weak certificates and ones of another purpose, as the real `openssl` makes them: each is refused with its own code.
@Suite struct `A certificate that must not count` {
    struct Fault: CustomStringConvertible {
        var name: String
        /// How the leaf is made.
        var leaf = "basicConstraints=critical,CA:FALSE\nkeyUsage=critical,digitalSignature"
        var leafKey = ["-newkey", "rsa:2048"]
        var leafDigest = "-sha256"
        /// How the authority above it is made.
        var between = "basicConstraints=critical,CA:TRUE\nkeyUsage=critical,keyCertSign,cRLSign"
        var role: CertificateRole = .issuer
        var code: String
        var description: String { self.name }
    }

    static let end = "basicConstraints=critical,CA:FALSE\n"
    static let authority = "basicConstraints=critical,CA:TRUE\n"

    static let faults: [Fault] = [
        Fault(name: "a signature by SHA-1", leafDigest: "-sha1", code: "TRU-108"),
        Fault(name: "a signature by MD5", leafDigest: "-md5", code: "TRU-108"),
        Fault(name: "RSA of 1024 bits", leafKey: ["-newkey", "rsa:1024"], code: "TRU-113"),
        Fault(
            name: "a curve of 160 bits",
            leafKey: ["-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:secp160r1"],
            code: "TRU-113"
        ),
        Fault(name: "a key for encryption only", leaf: end + "keyUsage=critical,keyEncipherment", code: "TRU-106"),
        Fault(name: "TLS servers only", leaf: end + "extendedKeyUsage=serverAuth", code: "TRU-106"),
        Fault(name: "code signing only", leaf: end + "extendedKeyUsage=codeSigning", code: "TRU-106"),
        Fault(name: "timestamps only", leaf: end + "extendedKeyUsage=critical,timeStamping", code: "TRU-106"),
        Fault(name: "OCSP only", leaf: end + "extendedKeyUsage=OCSPSigning", code: "TRU-106"),
        Fault(
            name: "a TLS client as server",
            leaf: end + "extendedKeyUsage=clientAuth",
            role: .tlsServer,
            code: "TRU-106"
        ),
        Fault(name: "an issuer that is no authority", between: end, code: "TRU-114"),
        Fault(name: "an issuer that may not issue", between: authority + "keyUsage=critical,cRLSign", code: "TRU-114"),
        Fault(
            name: "a name outside of the authority's",
            between: authority + "keyUsage=critical,keyCertSign\nnameConstraints=critical,permitted;DNS:example.pe",
            code: "TRU-116"
        ),
        Fault(name: "an unknown critical extension", leaf: end + "1.2.3.4.5=critical,ASN1:NULL", code: "TRU-117"),
    ]

    @Test(arguments: Self.faults) func `is refused with its own code`(fault: Fault) throws {
        try Lab.with { lab in
            let root = try lab.root()
            let between = try lab.issue("between", by: "root", fault.between, key: ["-newkey", "rsa:2048"])
            let names = "\nsubjectAltName=DNS:gateway.example.cl"
            let leaf = try lab.issue(
                "leaf",
                by: "between",
                fault.leaf + names,
                key: fault.leafKey,
                digest: fault.leafDigest
            )
            var question = ChainQuestion(
                leaf: leaf,
                intermediates: [between],
                role: fault.role,
                claimed: TestPKI.now,
                proven: TestPKI.now,
                revocation: .record
            )
            // Weak algorithms are told from refused ones by the time; here nothing is excused.
            question.weakBefore = nil
            let verdict = ChainJudge(TrustStore(anchors: [TrustAnchor(root, roles: [fault.role])])).judge(question)
            let codes = verdict.findings.filter { $0.severity > .warning }.map(\.code)
            #expect(codes.first == fault.code, "\(verdict.findings)")
            #expect(!verdict.isAccepted)
        }
    }

    @Test func `is the control: without a fault the same way is good`() throws {
        try Lab.with { lab in
            let root = try lab.root()
            let fault = Fault(name: "none", code: "")
            let between = try lab.issue("between", by: "root", fault.between, key: fault.leafKey)
            let leaf = try lab.issue("leaf", by: "between", fault.leaf, key: fault.leafKey)
            let question = ChainQuestion(
                leaf: leaf,
                intermediates: [between],
                role: .issuer,
                claimed: TestPKI.now,
                proven: TestPKI.now,
                revocation: .record
            )
            let verdict = ChainJudge(TrustStore(anchors: [TrustAnchor(root, roles: [.issuer])])).judge(question)
            #expect(verdict.isGood, "\(verdict.findings)")
        }
    }

    @Test func `is one below an authority that allows none below it`() throws {
        try Lab.with { lab in
            let root = try lab.root()
            let last = Self.authority + "keyUsage=critical,keyCertSign"
            let limited = "basicConstraints=critical,CA:TRUE,pathlen:0\nkeyUsage=critical,keyCertSign"
            let between = try lab.issue("between", by: "root", limited, key: ["-newkey", "rsa:2048"])
            let below = try lab.issue("below", by: "between", last, key: ["-newkey", "rsa:2048"])
            let leaf = try lab.issue("leaf", by: "below", Self.end, key: ["-newkey", "rsa:2048"])
            let question = ChainQuestion(
                leaf: leaf,
                intermediates: [below, between],
                role: .issuer,
                claimed: TestPKI.now,
                proven: TestPKI.now,
                revocation: .record
            )
            let verdict = ChainJudge(TrustStore(anchors: [TrustAnchor(root, roles: [.issuer])])).judge(question)
            #expect(verdict.codes.first == "TRU-115", "\(verdict.findings)")
        }
    }

    /// A folder in which the real `openssl` issues certificates, valid from 2026 to 2028.
    struct Lab {
        private let folder: URL

        static func with(_ body: (Lab) throws -> Void) throws {
            let folder = FileManager.default.temporaryDirectory.appending(path: "paso-wrong-\(UUID().uuidString)")
            try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
            defer { try? FileManager.default.removeItem(at: folder) }
            try body(Lab(folder: folder))
        }

        func root() throws -> Certificate {
            let extensions = "basicConstraints=critical,CA:TRUE\nkeyUsage=critical,keyCertSign,cRLSign"
            return try self.issue("root", by: nil, extensions, key: ["-newkey", "rsa:2048"])
        }

        func issue(
            _ name: String,
            by issuer: String?,
            _ extensions: String,
            key: [String],
            digest: String = "-sha256"
        ) throws -> Certificate {
            let path = { (file: String) in self.folder.appending(path: file).path }
            let identifiers = "\nsubjectKeyIdentifier=hash\nauthorityKeyIdentifier=keyid"
            try Data("[x]\n\(extensions)\(identifiers)\n".utf8).write(to: self.folder.appending(path: "\(name).cnf"))
            try self.openssl(
                ["req", "-new", "-nodes", "-subj", "/C=CL/O=Wrong/CN=\(name)", "-keyout", path("\(name).key")]
                    + ["-out", path("\(name).csr")] + key
            )
            let signer =
                issuer.map { ["-CA", path("\($0).pem"), "-CAkey", path("\($0).key"), "-CAcreateserial"] }
                ?? ["-signkey", path("\(name).key")]
            try self.openssl(
                ["x509", "-req", "-in", path("\(name).csr"), "-out", path("\(name).pem"), "-days", "700", digest]
                    + ["-extfile", path("\(name).cnf"), "-extensions", "x"] + signer
            )
            return try Certificate(pem: [UInt8](Data(contentsOf: self.folder.appending(path: "\(name).pem"))))
        }

        private func openssl(_ arguments: [String]) throws {
            let outcome = try Program(
                "/usr/bin/faketime",
                ["-f", "2026-01-02 00:00:00", "openssl"] + arguments,
                environment: ["PATH": "/usr/bin:/bin", "TZ": "UTC"]
            ).run()
            try #require(outcome.isGood, "openssl \(arguments.joined(separator: " ")): \(outcome.complaint)")
        }
    }
}
