import ArgumentParser
import Foundation
import Gateway
import PasoTesting
import Programs
import ReferenceFiles
import Testing
import Texts
import Trust

@testable import PasoCommands

/// Runs a command as the shell does, for its exit code.
private func status(_ arguments: [String]) async throws -> Int32 {
    do {
        var command = try PasoCommand.parseAsRoot(arguments)
        if var asynchronous = command as? any AsyncParsableCommand {
            try await asynchronous.run()
        } else {
            try command.run()
        }
        return 0
    } catch {
        return PasoCommand.exitCode(for: error).rawValue
    }
}

/// A folder that is gone afterwards.
private func withFolder(_ body: (URL) async throws -> Void) async throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "paso-anchors-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    try await body(folder)
}

private func mode(_ file: URL) throws -> Int {
    let attributes = try FileManager.default.attributesOfItem(atPath: file.path)
    return try #require(attributes[.posixPermissions] as? NSNumber).intValue
}

@Suite struct `paso trust` {
    func write(_ text: String, _ name: String, _ folder: URL) throws -> String {
        let file = folder.appending(path: name)
        try Data(text.utf8).write(to: file)
        return file.path
    }

    @Test func `adds anchors, intermediates and pins, and the gateway reads what it wrote`() async throws {
        let chile = try TestPKI.chile
        try await withFolder { folder in
            let files = try self.write(
                chile.root.certificate.pem + chile.intermediate.certificate.pem,
                "ca.pem",
                folder
            )
            let target = folder.appending(path: "certificates").path
            let add = ["trust", "add", files, "--country", "CL", "--role", "issuer", "--certificates", target]
            let rest = [
                "--environment", "test", "--from", "2026-01-01", "--until", "2026-12-31", "--source", "by hand",
            ]
            #expect(try await status(add + rest + ["--yes"]) == 0)
            let store = try AnchorFolder.store(in: target, .test)
            let anchor = try #require(store.anchors.first)
            #expect(store.anchors.count == 1)
            #expect(anchor.certificate == chile.root.certificate)
            #expect(anchor.country == "CL")
            #expect(anchor.roles == [.issuer])
            #expect(anchor.from == AnchorNote.date("2026-01-01", isEnd: false))
            #expect(anchor.until == AnchorNote.date("2026-12-31", isEnd: true))
            #expect(anchor.source == "by hand")
            #expect(store.intermediates == [chile.intermediate.certificate])
            #expect(try AnchorFolder.store(in: target, .production).anchors.isEmpty)
            // The same again changes nothing.
            #expect(try await status(add + rest + ["--yes"]) == 1)
            #expect(try AnchorFolder.store(in: target, .test).anchors.count == 1)
        }
    }

    @Test func `refuses what must not become an anchor, and writes nothing then`() async throws {
        let chile = try TestPKI.chile
        try await withFolder { folder in
            let target = folder.appending(path: "certificates").path
            func add(_ text: String, _ more: String...) async throws -> Int32 {
                let file = try self.write(text, "file.pem", folder)
                return try await status(
                    [
                        "trust", "add", file, "--country", "PE", "--role", "issuer", "--certificates", target,
                        "--environment", "test", "--yes",
                    ] + more
                )
            }
            let leaf = chile.officer.certificate.pem
            #expect(try await add(leaf) == 1)
            #expect(try await add(chile.root.certificate.pem + leaf) == 1)
            let key = try #require(chile.officer.key.exportPEM())
            #expect(try await add(chile.root.certificate.pem + key) == 1)
            #expect(try await add("no certificate") == 2)
            #expect(try await add(chile.root.certificate.pem, "--from", "2026-02-01", "--until", "2026-01-01") == 64)
            #expect(try await add(chile.root.certificate.pem, "--from", "soon") == 64)
            #expect(!FileManager.default.fileExists(atPath: target))
            #expect(try await add(leaf, "--pin") == 0)
            let store = try AnchorFolder.store(in: target, .test)
            #expect(store.anchors.map(\.certificate) == [chile.officer.certificate])
            // An authority that is not self-signed, as an anchor of its own.
            #expect(try await add(chile.intermediate.certificate.pem, "--anchor") == 0)
            #expect(try AnchorFolder.store(in: target, .test).anchors.count == 2)
        }
    }

    @Test func `refresh needs a site, and one that fetches`() async throws {
        try await withFolder { (folder: URL) async throws in
            let folder = folder.path
            #expect(try await status(["trust", "refresh", "--config", "\(folder)/none.yaml"]) == 78)
            #expect(CommandError.nothingToFetch.exit == .configuration)
        }
    }

    @Test func `requests for keys on tokens name one job, a key and a PIN, and no TLS`() async throws {
        try await withFolder { (folder: URL) async throws in
            let base = ["pki", "request", folder.appending(path: "keys").path, "--subject", "C=CL,O=SAG,CN=Gateway"]
            let token = ["--module", "/nowhere/module.so", "--token", "gw", "--object", "seal", "--pin-file", "pin"]
            #expect(try await status(base + token) == 64)
            #expect(try await status(base + token + ["--role", "seal", "--role", "as4-sign"]) == 64)
            #expect(try await status(base + token + ["--role", "seal", "--algorithm", "p-256"]) == 64)
            #expect(try await status(base + token + ["--role", "tls-server"]) == 64)
            #expect(try await status(base + ["--role", "seal", "--pin-file", "pin"]) == 64)
            #expect(try await status(base + token.dropLast(2) + ["--role", "seal"]) == 64)
            // All is named, and the module is not there.
            #expect(try await status(base + token + ["--role", "seal"]) == 2)
            #expect(!FileManager.default.fileExists(atPath: folder.appending(path: "keys").path))
        }
    }

    @Test func `shows the fingerprint before it asks`() throws {
        let root = try TestPKI.chile.root.certificate
        let adding = AnchorAdding(folder: "/nowhere", note: AnchorNote(), mayPin: false, isAnchor: false)
        let addition = try #require(adding.additions(Array(root.pem.utf8), path: "x").first)
        for language in Language.allCases {
            let text = AnchorText(language).text(addition, now: TestPKI.now)
            #expect(text.contains(root.subject.text))
            #expect(text.contains(AnchorText.pairs(root.fingerprint.hex)))
            #expect(text.contains("/nowhere/root-cl-\(root.fingerprint.hex.prefix(8)).pem"))
        }
    }

    @Test func `explains with the exit codes of verify`() async throws {
        let chile = try TestPKI.chile
        try await withFolder { folder in
            let trust = folder.appending(path: "trust")
            try FileManager.default.createDirectory(at: trust, withIntermediateDirectories: true)
            let lists = chile.revocationLists.map(\.pem).joined()
            _ = try self.write(
                chile.root.certificate.pem + chile.intermediate.certificate.pem + lists,
                "all.pem",
                trust
            )
            func explain(_ text: String, _ more: String...) async throws -> Int32 {
                let file = try self.write(text, "leaf.pem", folder)
                return try await status(
                    ["trust", "explain", file, "--trust", trust.path, "--at", "2026-06-01T12:00:00Z"] + more
                )
            }
            #expect(try await explain(chile.officer.certificate.pem, "--json") == 0)
            #expect(try await explain(chile.officer.certificate.pem, "--role", "as4-decrypt") == 1)
            #expect(try await explain(chile.revokedOfficer.certificate.pem) == 1)
            #expect(try await explain(TestPKI.stranger.certificate.pem) == 1)
            #expect(try await explain("nothing") == 2)
            #expect(try await explain(chile.officer.certificate.pem, "--role", "king") == 64)
            #expect(try await explain(chile.officer.certificate.pem, "--policy", "hope") == 64)
            #expect(try await status(["trust", "explain", folder.appending(path: "absent").path]) == 66)
            // The policy decides what is out of the lists' time.
            let late = ["--at", "2026-12-01"]
            let file = try self.write(chile.officer.certificate.pem, "late.pem", folder)
            for (policy, code) in [("require", 1), ("prefer", 0), ("record", 0)] as [(String, Int32)] {
                let arguments = ["trust", "explain", file, "--trust", trust.path, "--policy", policy] + late
                #expect(try await status(arguments) == code)
            }
        }
    }

    @Test func `lists what ends, and exits 1 when something does`() async throws {
        let chile = try TestPKI.chile
        try await withFolder { folder in
            _ = try self.write(chile.root.certificate.pem, "root.pem", folder)
            #expect(try await status(["trust", "list", "--trust", folder.path]) == 0)
            #expect(try await status(["trust", "list", "--trust", folder.path, "--expiring", "20000", "--json"]) == 1)
            #expect(try await status(["trust", "list", "--trust", folder.path, "--expiring", "1"]) == 0)
            let absent = folder.appending(path: "gateway.yaml").path
            #expect(try await status(["trust", "list", "--config", absent]) == 64)
        }
    }
}

@Suite struct `paso pki request` {
    /// What `openssl req` reads in a request, after checking its signature; nil where it refuses it.
    func text(_ file: URL) throws -> String? {
        let out = file.deletingPathExtension().appendingPathExtension("txt")
        let outcome = try Program(
            "/usr/bin/env",
            ["openssl", "req", "-in", file.path, "-verify", "-noout", "-text", "-out", out.path]
        ).run()
        return outcome.isGood ? try String(contentsOf: out, encoding: .utf8) : nil
    }

    @Test func `makes one key and one request for each role, with the usages of its job`() async throws {
        try await withFolder { folder in
            let keys = folder.appending(path: "keys")
            let made = try await status([
                "pki", "request", keys.path, "--subject", "CN=Gateway CL,O=SAG,C=CL", "--host", "gateway.example.cl",
                "--host", "192.0.2.7",
            ])
            #expect(made == 0)
            let wanted: [KeyRole: [String]] = [
                .tlsServer: [
                    "TLS Web Server Authentication", "DNS:gateway.example.cl", "IP Address:192.0.2.7", "prime256v1",
                ],
                .tlsClient: ["TLS Web Client Authentication", "prime256v1"],
                .as4Sign: ["Digital Signature, Non Repudiation", "3072 bit"],
                .as4Decrypt: ["Key Encipherment, Data Encipherment", "3072 bit"],
                .seal: ["Digital Signature, Non Repudiation", "prime256v1"],
            ]
            var ids: Set<Digest> = []
            for role in KeyRole.allCases {
                let key = keys.appending(path: "\(role.rawValue).key")
                #expect(try mode(key) == 0o600)
                ids.insert(try PrivateKey(file: key).id)
                let text = try #require(try self.text(keys.appending(path: "\(role.rawValue).csr")))
                for part in (wanted[role] ?? []) + ["C = CL, O = SAG, CN = Gateway CL \(role.rawValue)", "CA:FALSE"] {
                    #expect(text.contains(part), "\(part) in \(text)")
                }
            }
            #expect(ids.count == KeyRole.allCases.count)
            #expect(try mode(keys) == 0o700)
        }
    }

    @Test func `never overwrites, and makes nothing when one file is there`() async throws {
        try await withFolder { folder in
            let seal = folder.appending(path: "seal.key")
            try Data("precious".utf8).write(to: seal)
            let request = ["pki", "request", folder.path, "--subject", "C=CL,CN=Gateway"]
            #expect(try await status(request) == 73)
            #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["seal.key"])
            #expect(try String(contentsOf: seal, encoding: .utf8) == "precious")
            #expect(try await status(request + ["--role", "tls-client", "--algorithm", "p-384"]) == 0)
            #expect(try await status(request + ["--role", "tls-client"]) == 73)
        }
    }

    @Test func `refuses a key that does not fit its job, and a name without a CN`() async throws {
        try await withFolder { folder in
            let request = ["pki", "request", folder.path, "--subject", "C=CL,CN=Gateway"]
            for (role, algorithm) in [("as4-decrypt", "p-256"), ("as4-sign", "ed25519"), ("tls-server", "ed25519")] {
                let code = try await status(request + ["--role", role, "--algorithm", algorithm])
                #expect(code == 64, "\(role) \(algorithm)")
            }
            #expect(try await status(request + ["--algorithm", "rsa-1024"]) == 64)
            #expect(try await status(["pki", "request", folder.path, "--subject", "C=CL,O=SAG"]) == 64)
            #expect(try await status(["pki", "request", folder.path, "--subject", "Gateway"]) == 64)
            #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == [])
        }
    }
}
