import Canonical
import Foundation
import ReferenceFiles
import Testing
import Trust

@testable import SCOD

@Suite struct `A drafted replica` {
    static let table = #"""
        kind,country,entity,entity-name,name,certificate,time,situation,status
        # a note
        authority,AR,,,,ca.pem,,,

        official,AR,004,"Cámara, de ""Prueba""",,fh.pem,,,
        official,AR,004,Cámara,Ana,fh.pem,2026-03-01,Deshabilitado,
        """#

    private func open(_ name: String) throws(SCODError) -> Certificate {
        switch name {
        case "ca.pem": return Fixture.made.argentina.certificate
        case "fh.pem": return Fixture.made.ana
        default: throw .input(name)
        }
    }

    @Test func `comes from a table`() throws {
        let records = try DraftTable.records(Self.table, certificate: self.open)
        #expect(records.count == 3)
        #expect(records[1].subject == .official(entity: "004", entityName: "Cámara, de \"Prueba\""))
        #expect(records[1].name == "Ana")
        #expect(records[1].time == Fixture.time("2025-01-01T00:00:00Z"))
        #expect(records[2].situation == .disabled)
        #expect(records[2].time == Fixture.time("2026-03-01T00:00:00Z"))
    }

    @Test(arguments: [
        ("official,AR,004,C,,fh.pem,,,", "official,XX,004,C,,fh.pem,,,", "country"),
        ("official,AR,004,C,,fh.pem,,,", "official,AR,04,C,,fh.pem,,,", "entity"),
        ("official,AR,004,C,,fh.pem,,,", "official,AR,004,,,fh.pem,,,", "entity-name"),
        ("official,AR,004,C,,fh.pem,,,", "official,AR,004,C,,fh.pem,ayer,,", "time"),
        ("official,AR,004,C,,fh.pem,,,", "official,AR,004,C,,fh.pem,,Quizás,", "situation"),
        ("official,AR,004,C,,fh.pem,,,", "official,AR,004,C,,fh.pem,,,Quizás", "status"),
        ("official,AR,004,C,,fh.pem,,,", "ministro,AR,004,C,,fh.pem,,,", "kind"),
        ("official,AR,004,C,,fh.pem,,,", "official,AR,004", "entity-name"),
    ])
    func `names line and column of what it cannot use`(good: String, bad: String, column: String) throws {
        let heading = DraftTable.columns.joined(separator: ",") + "\n"
        #expect(try DraftTable.records(heading + good, certificate: self.open).count == 1)
        #expect(throws: SCODError.draft(2, column)) {
            try DraftTable.records(heading + bad, certificate: self.open)
        }
    }

    @Test func `takes revocations from lists`() throws {
        let list = try Fixture.made.argentina.revocationList(
            [(Fixture.made.ana.serial, .init(revoked: Fixture.time("2026-04-01T00:00:00Z").date))],
            number: 1,
            thisUpdate: Fixture.now.date,
            nextUpdate: Fixture.now.date + 86_400
        )
        let records = DraftRecord.revoking([Fixture.record(), Fixture.record(Fixture.made.bruno)], by: [list])
        #expect(records.count == 3)
        #expect(records[2].status == .revoked && records[2].time == Fixture.time("2026-04-01T00:00:00Z"))
    }

    @Test func `of the reference samples gives each its code`() throws {
        func bytes(_ name: String) throws -> [UInt8] {
            try ReferenceFiles.bytes("origin/aladi/samples/synthetic-4.1.1-signed/\(name)")
        }
        func certificate(_ name: String) throws -> Certificate { try Certificate(pem: try bytes(name)) }
        var table = DraftTable.columns.joined(separator: ",") + "\nauthority,AR,,,,test-ca.pem,,,\n"
        for name in ["fh", "fh-expired", "fh-revoked-before", "fh-revoked-after"] {
            table += "official,AR,004,CAMARA DE PRUEBA,,\(name).cert.pem,,,\n"
        }
        let drafted = try DraftTable.records(table) { (name) throws(SCODError) in
            guard let found = try? certificate(name) else { throw .input(name) }
            return found
        }
        let list = try RevocationList(pem: try bytes("test-ca.crl.pem"))
        let bytes = try Fixture.base(DraftRecord.revoking(drafted, by: [list]))
        var replica = Replica()
        _ = try replica.merge(try Fixture.reader.read(bytes, now: Fixture.now))
        let consultation = DirectoryConsultation(try ReplicaEdition(replica, adapter: .assumed))
        let samples: [(file: String, country: String, code: String)] = [
            ("fh", "AR", "00"), ("fh", "BR", "06"), ("fh-expired", "AR", "02"), ("fh-revoked-before", "AR", "03"),
            ("fh-revoked-after", "AR", "00"), ("exporter", "AR", "04"),
        ]
        for sample in samples {
            let question = OfficialQuestion(
                certificate: try certificate("\(sample.file).cert.pem"),
                country: sample.country,
                entity: "004",
                written: "2026-03-05T15:38:48.0Z"
            )
            #expect(consultation.ask(question, now: Fixture.now).answer?.code.rawValue == sample.code, "\(sample)")
        }
    }
}
