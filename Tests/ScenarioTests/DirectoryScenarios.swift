import Foundation
import Testing
import Trust

extension Scenarios {
    /// `paso scod` as an operator uses it: a drafted directory, imported, asked, published by the stand-in, downloaded.
    @Suite(.timeLimit(.minutes(3))) struct `The directory of officials` {
        /// Keys, certificates and a table in a folder.
        private struct Site {
            let folder: URL

            init() throws {
                self.folder = try Scratch.folder("scod")
                let (from, until) = (Date() - 86_400 * 30, Date() + 86_400 * 365)
                let root = try Self.root("AC", from, until)
                let key = try PrivateKey.generate(.p256)
                let signer = CertificateRequest(
                    subject: [("C", "UY"), ("O", "ALADI"), ("CN", "SCOD")],
                    notBefore: from,
                    notAfter: until
                )
                let official = CertificateRequest(
                    subject: [("C", "AR"), ("O", "Cámara"), ("CN", "Ana")],
                    notBefore: from,
                    notAfter: until
                )
                try self.write(root.certificate.pem, "ca.pem")
                try self.write(try root.issue(official, for: key.publicKey).pem, "ana.pem")
                let directory = try Self.root("AC SCOD", from, until)
                try self.write(try directory.issue(signer, for: key.publicKey).pem, "scod.pem")
                try self.write(try #require(key.exportPEM()), "scod.key")
                try FileManager.default.createDirectory(
                    at: self.folder.appending(path: "anchors"),
                    withIntermediateDirectories: true
                )
                try self.write(directory.certificate.pem, "anchors/scod-root.pem")
                try self.write(
                    """
                    kind,country,entity,entity-name,name,certificate,time,situation,status
                    authority,AR,,,,ca.pem,,,
                    official,AR,004,Cámara de Ejemplo,,ana.pem,,,
                    """,
                    "officials.csv"
                )
                try self.write("secreta\n", "password")
            }

            func path(_ name: String) -> String { self.folder.appending(path: name).path }

            /// The official's question, as options.
            func question(_ entity: String = "004", daysAgo: Int = 1) -> [String] {
                let time = (Date() - 86_400 * Double(daysAgo)).formatted(.iso8601)
                return ["--certificate", self.path("ana.pem"), "--country", "AR", "--entity", entity, "--at", time]
            }

            private func write(_ text: String, _ name: String) throws {
                let file = self.folder.appending(path: name)
                try Data(text.utf8).write(to: file)
                try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: file.path)
            }

            private static func root(_ name: String, _ from: Date, _ until: Date) throws -> CertificateIssuer {
                try .root(
                    .authority(subject: [("C", "AR"), ("CN", name)], notBefore: from, notAfter: until),
                    key: .generate(.p256)
                )
            }
        }

        private func paso(_ arguments: [String]) async throws -> Command.Result {
            try await Command.run(Command.paso, ["scod"] + arguments + ["--lang", "en"])
        }

        @Test func `is drafted, imported, asked, published and downloaded`() async throws {
            let site = try Site()
            defer { try? FileManager.default.removeItem(at: site.folder) }
            let signing = ["--key", site.path("scod.key"), "--signer", site.path("scod.pem")]
            let drafted = try await self.paso(
                ["draft", site.path("officials.csv"), "-o", site.path("replica.xml")] + signing
            )
            try #require(drafted.status == 0, "\(drafted.errors)")
            let trust = ["--trust", site.path("anchors")]
            let into = ["--into", site.path("replica")]
            let imported = try await self.paso(["import", site.path("replica.xml")] + into + trust)
            #expect(imported.status == 0, "\(imported.errors)")
            #expect(imported.output.contains("1 officials, 1 certification authorities"))
            let again = try await self.paso(["import", site.path("replica.xml"), site.path("ca.pem")] + into + trust)
            #expect(again.status == 1)
            #expect(again.output.contains("already in the replica") && again.output.contains("SCD-030"))

            let replica = ["--replica", site.path("replica")]
            let good = try await self.paso(["query"] + site.question() + replica)
            #expect(good.status == 0 && good.output.contains("SCD-000") && good.output.contains("Cámara de Ejemplo"))
            let other = try await self.paso(["query"] + site.question("005") + replica)
            #expect(other.status == 1 && other.output.contains("SCD-007"))

            let standIn = try await BackgroundProgram.start(
                Command.paso,
                ["scod", "stand-in", "--port", "0", "--user", "customs", "--password-file", site.path("password")]
                    + replica + signing + ["--table", site.path("officials.csv"), "--lang", "en"],
                log: site.folder.appending(path: "log"),
                until: "/aladi-ws/"
            )
            defer { standIn.end() }
            let address = try #require(standIn.output.firstMatch(of: /http:[^ ]*aladi-ws\//)).output
            let online = [
                "--online", "\(address)ValidacionWS", "--user", "customs", "--password-file", site.path("password"),
            ]
            let asked = try await self.paso(["query"] + site.question("005") + online + replica)
            #expect(asked.status == 1)
            #expect(asked.output.contains("SCD-007") && asked.output.contains("\(address)ValidacionWS"))
            let away = try await self.paso(
                ["query"] + site.question() + ["--online", "\(address)Nada"] + online.dropFirst(2) + replica
            )
            #expect(away.status == 0 && away.output.contains("SCD-025") && away.output.contains("SCD-000"))
            #expect(standIn.output.contains("answered 07"))

            let copy = ["--into", site.path("copy")]
            let fetched = try await self.paso(["fetch", "\(address)DeltaWS"] + copy + trust)
            #expect(fetched.status == 0, "\(fetched.errors)")
            let shown = try await self.paso(["show", "--replica", site.path("copy")])
            #expect(shown.output.contains("1 officials") && !shown.output.contains("missing"))
        }
    }
}
