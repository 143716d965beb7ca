import Canonical
import Dialects
import Foundation
import Gateway
import PasoTesting
import ReferenceFiles
import SCOD
import Testing
import Trust
import XML

@testable import PasoCommands

/// The reference samples against a replica that is drafted from their own officials, as `paso scod` does it.
@Suite struct `The directory's word on the reference samples` {
    private static let folder = "origin/aladi/samples/synthetic-4.1.1-signed/"

    /// What `expected.json` says about each file.
    private static func expected() throws -> [String: String] {
        let object = try JSONSerialization.jsonObject(with: Data(try ReferenceFiles.bytes(folder + "expected.json")))
        let files = try #require(object as? [String: Any])
        return files.compactMapValues { ($0 as? [String: Any])?["scod_code"] as? String }
    }

    /// A folder with a replica of the samples' directory: entity 004 in Argentina with four officials.
    private static func replica(in path: String) throws -> ReplicaEdition {
        let table =
            DraftTable.columns.joined(separator: ",") + "\nauthority,AR,,,,test-ca.pem,,,\n"
            + ["fh", "fh-expired", "fh-revoked-before", "fh-revoked-after"]
            .map { "official,AR,004,CAMARA DE PRUEBA,,\($0).cert.pem,,,\n" }.joined()
        let samples = ReferenceFiles.folder.appending(path: Self.folder)
        let records = try DraftTable.records(table) { (name) throws(SCODError) in
            try DraftTable.certificate(samples.appending(path: name).path)
        }
        let list = try RevocationList(pem: try ReferenceFiles.bytes(Self.folder + "test-ca.crl.pem"))
        let until = UTCTime(TestPKI.now)
        let bytes = try ReplicaWriter(identity: try TestPKI.peru.officer).write(
            DraftRecord.revoking(records, by: [list]),
            period: ReplicaPeriod(.replica, from: SCODAdapter.assumed.begins, until: until)
        )
        let reader = ReplicaReader(trust: ReplicaTrust(try TestPKI.peru.store))
        let taken = try ReplicaImport(into: ReplicaFolder(path), reader: reader)
            .take(["replica.xml"], now: until) { name in .init(name: name, bytes: bytes) }
        return try ReplicaEdition(taken.replica, adapter: .assumed)
    }

    @Test func `is the code that is expected of each`() throws {
        let path = FileManager.default.temporaryDirectory.appending(path: "scod-\(UUID().uuidString)").path
        defer { try? FileManager.default.removeItem(atPath: path) }
        let consultation = DirectoryConsultation(try Self.replica(in: path))
        let expected = try Self.expected()
        #expect(expected.count == 7)
        for (file, code) in expected {
            let document = try ParsedDocument(parsing: try ReferenceFiles.bytes(Self.folder + file))
            let question = try #require(CODDocument(document.root).flatMap { OfficialQuestion($0) }, "\(file)")
            let verdict = consultation.ask(question, now: UTCTime(TestPKI.now))
            #expect(verdict.answer?.code.rawValue == code, "\(file)")
            #expect(verdict.isRefused == (code != "00"))
        }
    }

    @Test(arguments: [
        ("A18-complete-sha256.xml", CommandResult.good, "SCD-000"), ("A72-complete-sha1.xml", .refused, "SCD-006"),
        ("A18-fh-certificate-expired.xml", .refused, "SCD-002"),
        ("A18-fh-revoked-before-signing.xml", .refused, "SCD-003"),
        ("A18-fh-revoked-after-signing.xml", .warned, "SCD-000"),
    ])
    func `stands in the report of a verification`(file: String, result: CommandResult, code: String) throws {
        let path = FileManager.default.temporaryDirectory.appending(path: "scod-\(UUID().uuidString)").path
        defer { try? FileManager.default.removeItem(atPath: path) }
        let authority = try Certificate(pem: try ReferenceFiles.bytes(Self.folder + "test-ca.pem"))
        let list = try RevocationList(pem: try ReferenceFiles.bytes(Self.folder + "test-ca.crl.pem"))
        let store = TrustStore(anchors: [TrustAnchor(authority, roles: nil)], revocationLists: [list])
        func report(_ directory: DirectoryConsultation?) throws -> VerificationReport {
            DocumentVerification(store: store, directory: directory, now: TestPKI.now)
                .report(try ReferenceFiles.bytes(Self.folder + file))
        }
        let asked = try report(DirectoryConsultation(try Self.replica(in: path)))
        #expect(asked.result == result, "\(asked.codes)")
        #expect(asked.codes.contains(code))
        #expect((asked.codes.first == code) == code.contains(/00[236]/))
        #expect(asked.directory?.source == "replica")
        // Without a directory it is said that nobody was asked; with an empty one, it is a warning.
        #expect(try report(nil).findings.contains { $0.code == "SCD-020" && $0.severity == "note" })
        #expect(try report(DirectoryConsultation(nil)).result != .good)
    }

    @Test func `is counted by the gateway's directory, which says when it was not consulted`() throws {
        let path = FileManager.default.temporaryDirectory.appending(path: "scod-\(UUID().uuidString)").path
        defer { try? FileManager.default.removeItem(atPath: path) }
        let directory = ReplicaDirectory(staleness: StalenessRules())
        let official = try Certificate(pem: try ReferenceFiles.bytes(Self.folder + "fh.cert.pem"))
        func ask(_ country: String) -> DirectoryJudgement {
            directory.judge(
                OfficialQuestion(
                    certificate: official,
                    country: country,
                    entity: "004",
                    written: "2026-03-05T15:38:48.0Z"
                ),
                at: TestPKI.now
            )
        }
        let before = ask("AR")
        #expect(before.status == .indeterminate && before.answer == "NOT_CONSULTED")
        #expect(before.findings.map(\.code) == ["SCD-020"])
        directory.replace(try Self.replica(in: path))
        #expect(ask("AR").status == .totalPassed)
        #expect(ask("BR").status == .totalFailed)
        #expect(ask("BR").findings.contains { $0.severity == .error })
        #expect(directory.answers == ["not-consulted": 1, "00": 1, "06": 2])
    }

    @Test(arguments: ["A18-stage2-exporter-signed.xml", "A18-stage3-certified-not-signed.xml"])
    func `is not asked for where no official signed`(file: String) throws {
        let document = try ParsedDocument(parsing: try ReferenceFiles.bytes(Self.folder + file))
        #expect(CODDocument(document.root).flatMap { OfficialQuestion($0) } == nil)
    }

    @Test(arguments: [
        ["scod", "query"], ["scod", "query", "x"], ["scod", "query", "x", "--certificate", "y", "--replica", "z"],
        ["scod", "query", "x", "--online", "https://scod.example/ws"],
        ["scod", "query", "x", "--online", "http://scod.example/ws", "--user", "u", "--password-file", "f"],
        ["scod", "import", "x", "--into", "y"], ["scod", "import", "x", "--into", "y", "--trust", "z", "--pin", "0"],
        ["scod", "draft", "x"], ["scod", "fetch", "http://scod.example/ws", "--into", "x", "--trust", "y"],
        ["scod", "stand-in", "--replica", "x"],
    ])
    func `needs a whole command line`(arguments: [String]) {
        #expect(CommandLineCheck.complaint(arguments) != nil)
    }
}
