import Canonical
import Foundation
import Testing
import Texts
import Trust

@testable import SCOD

@Suite struct `A consultation of a replica` {
    private func replica(_ files: [[UInt8]]) throws -> Replica {
        var replica = Replica()
        for bytes in files { _ = try replica.merge(try Fixture.reader.read(bytes, now: Fixture.now)) }
        return replica
    }

    private func ask(
        _ files: [[UInt8]],
        signed: String = "2026-03-05T15:38:48Z",
        now: UTCTime = Fixture.now,
        adapter: SCODAdapter = .assumed,
        readings: [UTCTime] = []
    ) throws -> DirectoryVerdict {
        let edition = try ReplicaEdition(try self.replica(files), adapter: adapter)
        let question = OfficialQuestion(
            certificate: Fixture.made.ana,
            country: "AR",
            entity: "004",
            written: signed,
            otherReadings: readings
        )
        return DirectoryConsultation(edition).ask(question, now: now)
    }

    @Test func `without a replica says so`() {
        let question = OfficialQuestion(certificate: Fixture.made.ana, country: "AR", entity: "004", written: "x")
        let verdict = DirectoryConsultation(nil).ask(question, now: Fixture.now)
        #expect(verdict.isNotConsulted && !verdict.isRefused)
        #expect(verdict.findings.map(\.code) == ["SCD-020"])
        #expect(verdict.findings[0].what(in: .spanish).hasPrefix("Directorio no consultado"))
    }

    @Test func `names edition and age with every answer`() throws {
        let verdict = try self.ask([try Fixture.base([Fixture.record()])])
        #expect(verdict.answer?.code == .good)
        #expect(verdict.findings.map(\.code) == ["SCD-000"])
        #expect(verdict.findings[0].what(in: .english).contains("replica 0/"))
        #expect(verdict.findings[0].what(in: .english).contains("2026-05-31T23:59:59.000Z, 12h"))
        guard case .replica(_, let until, let age)? = verdict.source else { return #expect(Bool(false)) }
        #expect(until == Fixture.time("2026-05-31T23:59:59Z") && age == 43_201)
    }

    @Test func `refuses with the directory's code and its meaning in two languages`() throws {
        let verdict = try self.ask([try Fixture.base([Fixture.record(at: "2026-01-02T00:00:00Z", .disabled)])])
        #expect(verdict.isRefused)
        #expect(verdict.findings.map(\.code) == ["SCD-005"])
        #expect(verdict.findings.map(\.class) == [.integrity])
        #expect(verdict.findings[0].severity == .error)
        #expect(verdict.findings[0].what(in: .spanish).contains("responde 05"))
    }

    @Test func `warns of an old replica, and does not use it for younger signatures when too old`() throws {
        let files = [try Fixture.base([Fixture.record()])]
        func codes(_ days: Int, signed: String = "2026-03-05T15:38:48Z") throws -> [String] {
            try self.ask(files, signed: signed, now: Fixture.now.advanced(by: .seconds(days * 86_400)))
                .findings.map(\.code)
        }
        #expect(try codes(2) == ["SCD-000"])
        #expect(try codes(3) == ["SCD-000", "SCD-021"])
        // What the replica reaches does not change any more.
        #expect(try codes(100) == ["SCD-000", "SCD-021"])
        #expect(try codes(3, signed: "2026-06-02T00:00:00Z") == ["SCD-000", "SCD-021", "SCD-026"])
        #expect(try codes(41, signed: "2026-06-02T00:00:00Z") == ["SCD-022"])
    }

    @Test func `warns where deltas come but no monthly replica`() throws {
        let base = try Fixture.base([Fixture.record()], until: "2026-03-31T23:59:59Z")
        let delta = try Fixture.delta([], from: "2026-04-01T00:00:00Z", until: "2026-06-01T00:00:00Z")
        #expect(try self.ask([base, delta]).findings.map(\.code) == ["SCD-000", "SCD-021"])
    }

    @Test func `has no answer that a missing file could change`() throws {
        let early = try Fixture.writer.write(
            [Fixture.record()],
            period: ReplicaPeriod(
                .replica,
                from: Fixture.time("2026-01-01T00:00:00Z"),
                until: Fixture.time("2026-01-31T23:59:59Z")
            )
        )
        // Nothing before 2026.
        #expect(try self.ask([early]).findings.map(\.code) == ["SCD-023"])
        var late = SCODAdapter.assumed
        late.begins = Fixture.time("2026-01-01T00:00:00Z")
        #expect(try self.ask([early], signed: "2026-01-20T00:00:00Z", adapter: late).answer?.code == .good)
        let may = try Fixture.delta([], from: "2026-05-01T00:00:00Z", until: "2026-05-31T23:59:59Z")
        #expect(try self.ask([early, may], signed: "2026-01-20T00:00:00Z", adapter: late).answer?.code == .good)
        let gap = try self.ask([early, may], adapter: late)
        #expect(gap.findings.map(\.code) == ["SCD-023"])
        #expect(gap.findings[0].arguments["from"] == "2026-01-31T23:59:59.000Z")
        // A full monthly replica fills what was before it.
        late.replicaContent = .everything
        let whole = try Fixture.base([Fixture.record()])
        #expect(try self.ask([early, whole], adapter: late).answer?.code == .good)
        // What rests on the certificate alone is answered all the same.
        #expect(try self.ask([early], signed: "2028-01-01T00:00:00Z").answer?.code == .outsideValidity)
    }

    @Test func `counts a period only when all of its pages are there`() throws {
        let base = try Fixture.base([Fixture.record()], until: "2026-05-31T23:59:59Z")
        func page(_ number: Int, _ hasMore: Bool) throws -> [UInt8] {
            try Fixture.delta(
                [Fixture.record(at: "2026-06-01T0\(number):00:00Z", .disabled)],
                from: "2026-06-01T00:00:00Z",
                until: "2026-06-01T12:00:00Z",
                page: number,
                hasMore: hasMore
            )
        }
        let (first, second, third) = (try page(1, true), try page(2, true), try page(3, false))
        let day = Fixture.time("2026-06-01T12:00:00Z")
        for (files, isWhole) in [([first], false), ([first, third], false), ([third, second, first], true)] {
            let coverage = Coverage(try self.replica([base] + files).sources.values, adapter: .assumed)
            #expect((coverage.until == day) == isWhole)
            #expect(coverage.incomplete.isEmpty == isWhole)
        }
    }

    @Test func `tells where another reading of the time would change the answer`() throws {
        let files = [
            try Fixture.base([Fixture.record(), Fixture.record(at: "2026-03-05T17:00:00Z", .disabled)])
        ]
        let local = Fixture.time("2026-03-05T18:38:48Z")
        let verdict = try self.ask(files, signed: "2026-03-05T15:38:48", readings: [local])
        #expect(verdict.answer?.code == .good)
        #expect(verdict.findings.map(\.code) == ["SCD-000", "SCD-024"])
        #expect(verdict.findings[1].arguments["other"] == "05")
    }
}
