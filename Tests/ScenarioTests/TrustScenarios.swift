import Foundation
import PasoTesting
import Signing
import Testing
import Trust

extension Scenarios {
    /// The real program at other days than today: what is judged at a time does not change with the clock.
    @Suite(.timeLimit(.minutes(5))) struct `Verdicts at a time` {
        /// Long before everything began, between, today, and when every certificate has ended.
        static let days = [
            "2020-02-01 08:00:00", "2026-06-01 12:00:00", nil, "2035-01-01 00:00:00", "2049-12-31 23:00:00",
        ]

        /// A folder with Chile's anchors and lists, a signed document, and its signers' certificates.
        private func withFolder(_ body: (URL) async throws -> Void) async throws {
            let folder = try Scratch.folder("judged")
            defer { try? FileManager.default.removeItem(at: folder) }
            let chile = try TestPKI.chile
            let trust = folder.appending(path: "trust")
            try FileManager.default.createDirectory(at: trust, withIntermediateDirectories: true)
            let certificates = chile.root.certificate.pem + chile.intermediate.certificate.pem
            let lists = chile.revocationLists.map(\.pem).joined()
            try Data((certificates + lists).utf8).write(to: trust.appending(path: "chile.pem"))
            let note = AnchorNote(from: TestPKI.rootsFrom, until: TestPKI.until, source: "tests")
            try Data(note.text.utf8).write(to: trust.appending(path: "chile.anchor.yaml"))
            let invoice = Array("<Invoice xmlns=\"urn:example:invoice\"><Total>12.50</Total></Invoice>".utf8)
            for (name, officer) in [
                ("good", chile.officer), ("revoked", chile.revokedOfficer), ("expired", chile.expiredOfficer),
                ("future", chile.futureOfficer),
            ] {
                let signed = try SignatureStyle.enveloped.sign(invoice, key: officer.key, chain: officer.chain)
                try Data(signed).write(to: folder.appending(path: "\(name).xml"))
                try Data(officer.chainPEM.utf8).write(to: folder.appending(path: "\(name).pem"))
            }
            try await body(folder)
        }

        /// What the program says when its clock shows a day; nil is today.
        private func run(_ arguments: [String], on day: String?) async throws -> Command.Result {
            guard let day else { return try await Command.run(Command.paso, arguments) }
            let faketime = URL(filePath: "/usr/bin/faketime")
            return try await Command.run(
                faketime,
                ["-f", day, Command.paso.path] + arguments,
                environment: ["TZ": "UTC"]
            )
        }

        @Test func `the clock of the control does move`() async throws {
            // Without --at the present counts: the certificate is in force on one day and has ended on another.
            try await self.withFolder { folder in
                let explain = ["trust", "explain", "\(folder.path)/good.pem", "--trust", "\(folder.path)/trust"]
                #expect(try await self.run(explain + ["--policy", "record"], on: "2026-06-01 12:00:00").status == 0)
                let late = try await self.run(explain + ["--policy", "record"], on: "2035-01-01 00:00:00")
                #expect(late.status == 1)
                #expect(late.output.contains("TRU-105"))
            }
        }

        @Test(arguments: [
            ("good", "2026-06-01T12:00:00Z", Int32(0)), ("revoked", "2026-06-01T12:00:00Z", 1),
            ("revoked", "2026-02-01T00:00:00Z", 0), ("expired", "2026-06-01T12:00:00Z", 1),
            ("future", "2026-06-01T12:00:00Z", 1), ("good", "2027-12-01T00:00:00Z", 0),
        ])
        func `are the same byte for byte whatever day it is`(name: String, time: String, status: Int32) async throws {
            try await self.withFolder { folder in
                let trust = ["--trust", "\(folder.path)/trust", "--at", time]
                for command in [
                    ["verify", "\(folder.path)/\(name).xml", "--style", "enveloped"] + trust,
                    ["verify", "\(folder.path)/\(name).xml", "--style", "enveloped", "--json"] + trust,
                    ["trust", "explain", "\(folder.path)/\(name).pem"] + trust,
                    ["trust", "explain", "\(folder.path)/\(name).pem", "--json"] + trust,
                ] {
                    var outputs: Set<String> = []
                    for day in Self.days {
                        let result = try await self.run(command, on: day)
                        #expect(result.status == status, "\(command) on \(day ?? "today"): \(result.errors)")
                        outputs.insert(result.output)
                    }
                    #expect(outputs.count == 1, "\(command)")
                    #expect(outputs.first?.isEmpty == false)
                }
            }
        }

        @Test func `need a person's yes before an anchor is added`() async throws {
            try await self.withFolder { folder in
                let add = [
                    "trust", "add", "\(folder.path)/trust/chile.pem", "--country", "CL", "--role", "issuer",
                    "--certificates", "\(folder.path)/new", "--environment", "test",
                ]
                // Nobody answers: standard input is closed.
                let silent = try await Command.run(Command.paso, add)
                #expect(silent.status == 1)
                #expect(silent.errors.contains("CMD-054"))
                #expect(silent.output.contains("SHA-256"))
                #expect(!FileManager.default.fileExists(atPath: "\(folder.path)/new"))
                #expect(try await Command.run(Command.paso, add + ["--yes"]).status == 0)
            }
        }
    }
}
