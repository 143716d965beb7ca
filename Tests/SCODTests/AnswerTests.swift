import Canonical
import Testing
import Trust

@testable import SCOD

/// A way for a question to fail one check, each applied to a question that passes all.
struct Fault: Sendable, CustomTestStringConvertible {
    let code: AnswerCode
    let spoil: @Sendable (inout Case) -> Void
    var testDescription: String { self.code.rawValue }

    static let all: [Fault] = [
        Fault(code: .badParameters) { $0.query.time = "2026-03-05" },
        Fault(code: .userRefused) { $0.query.password = "otra" },
        Fault(code: .addressRefused) { $0.address = "192.0.2.9" },
        Fault(code: .notACertificate) { $0.query.certificate = "AAAA" },
        Fault(code: .outsideValidity) { $0.query.time = "2041-03-05T10:00:00Z" },
        Fault(code: .unregistered) { question in
            question.records.removeAll { if case .official = $0.subject { true } else { false } }
        },
        Fault(code: .disabled) { question in
            question.records.append(Fixture.record(at: "2026-02-01T00:00:00Z", .disabled))
        },
        Fault(code: .revoked) { question in
            // The same instant as a disabling at the latest, so that both can be true at once.
            question.records.append(Fixture.record(at: "2026-01-15T00:00:00Z", .enabled, .revoked))
        },
        Fault(code: .notAnOfficial) { question in
            question.records.removeAll { if case .official = $0.subject { true } else { false } }
            question.query.certificate = CertificateText.base64(Fixture.made.argentina.certificate)
        },
        Fault(code: .otherEntity) { $0.query.entity = "005" },
        Fault(code: .otherCountry) { $0.query.country = "BR" },
    ]
}

/// A question, who asks, and what the directory holds.
struct Case: Sendable {
    var query = DirectoryQuery(
        time: "2026-03-05T15:38:48Z",
        country: "AR",
        certificate: CertificateText.base64(Fixture.made.ana),
        entity: "004",
        user: "aduana",
        password: "secreta"
    )
    var address = "192.0.2.1"
    var records = [Fixture.authority(Fixture.made.argentina, country: "AR"), Fixture.record()]

    var answer: DirectoryAnswer {
        let access = DirectoryAccess(users: ["aduana": .init(password: "secreta", addresses: ["192.0.2.1"])])
        return DirectoryJudge(Fixture.directory(self.records), access: access).answer(self.query, from: self.address)
    }
}

@Suite struct `The directory's answer` {
    @Test func `is 00 with entity, scope, territory and official where every check passes`() {
        let answer = Case().answer
        #expect(
            answer
                == DirectoryAnswer(
                    .good,
                    entityName: "Cámara 004",
                    scope: "Universo",
                    jurisdiction: "Nacional",
                    officialName: "Ana"
                )
        )
    }

    @Test func `checks in the documented order`() {
        #expect(
            DirectoryJudge.order.map(\.rawValue)
                == ["97", "99", "98", "01", "02", "04", "05", "03", "08", "07", "06"]
        )
        #expect(Fault.all.map(\.code) == DirectoryJudge.order)
    }

    @Test(arguments: Fault.all)
    func `names the check that fails`(fault: Fault) {
        var question = Case()
        fault.spoil(&question)
        let answer = question.answer
        #expect(answer.code == fault.code)
        #expect(answer.entityName == nil && answer.scope == nil && answer.jurisdiction == nil)
        if fault.code == .notACertificate { #expect(answer.officialName == nil) }
    }

    /// Faults that exclude each other: what is not registered has no state, entity or country; what is no certificate
    /// has nothing at all; and a certificate of an authority is no official's.
    static let pairs: [(first: Int, second: Int)] = {
        let order = DirectoryJudge.order
        var pairs: [(Int, Int)] = []
        for first in order.indices {
            for second in order.indices where second > first {
                let isBare = order[first] == .unregistered && second > first
                let replaces = order[second] == .notAnOfficial && [.disabled, .revoked].contains(order[first])
                let lacksState = order[first] == .notAnOfficial
                if !isBare && !replaces && !lacksState { pairs.append((first, second)) }
            }
        }
        return pairs
    }()

    @Test(arguments: pairs.map { $0.first * 100 + $0.second })
    func `is that of the earlier check where two fail`(pair: Int) {
        var question = Case()
        // Each fault is applied on its own values; the later one first, so that the earlier is not undone.
        let (first, second) = (Fault.all[pair / 100], Fault.all[pair % 100])
        second.spoil(&question)
        first.spoil(&question)
        #expect(question.answer.code == first.code, "\(first.code) before \(second.code)")
    }

    @Test func `covers every pair that can be true at once`() {
        #expect(Self.pairs.count == 55 - 5 - 2 - 2)
    }

    @Test func `looks at the state at the signing time, not at today's`() {
        var question = Case()
        question.records += [
            Fixture.record(at: "2026-02-01T00:00:00Z", .disabled),
            Fixture.record(at: "2026-03-01T00:00:00Z", .enabled),
            Fixture.record(at: "2026-04-01T00:00:00Z", .enabled, .revoked),
        ]
        let expected = [
            ("2025-12-31T00:00:00Z", AnswerCode.disabled), ("2026-01-02T00:00:00Z", .good),
            ("2026-01-31T23:59:59Z", .good), ("2026-02-01T00:00:00Z", .disabled),
            ("2026-03-01T00:00:00Z", .good), ("2026-03-31T23:59:59Z", .good), ("2026-04-01T00:00:00Z", .revoked),
        ]
        for (time, code) in expected {
            question.query.time = time
            #expect(question.answer.code == code, "\(time)")
        }
    }

    @Test(arguments: [OfficialAction.Status.pending, .rejected])
    func `is 05 for officials whom the authority has not confirmed`(status: OfficialAction.Status) {
        var question = Case()
        question.records[1] = Fixture.record(at: "2026-01-02T00:00:00Z", .enabled, status)
        #expect(question.answer.code == .disabled)
    }

    @Test func `is 05 for another certificate with a registered serial number`() {
        var question = Case()
        question.query.certificate = CertificateText.base64(Fixture.made.carla)
        #expect(question.answer.code == .disabled)
    }

    @Test func `tells officials of two authorities with one serial number apart`() {
        var question = Case()
        question.records.append(Fixture.authority(Fixture.made.brazil, country: "BR"))
        question.records.append(Fixture.record(Fixture.made.carla, country: "BR", entity: "009"))
        #expect(question.answer.code == .good)
        question.query.certificate = CertificateText.base64(Fixture.made.carla)
        (question.query.country, question.query.entity) = ("BR", "009")
        #expect(question.answer.code == .good)
    }

    @Test func `is 06 where the certificate's authority belongs to another country than the entity`() {
        var question = Case()
        question.records = [
            Fixture.authority(Fixture.made.brazil, country: "BR"), Fixture.record(Fixture.made.carla),
        ]
        question.query.certificate = CertificateText.base64(Fixture.made.carla)
        #expect(question.answer.code == .otherCountry)
    }

    @Test func `follows an official from one entity to another`() {
        var question = Case()
        question.records.append(Fixture.record(entity: "005", at: "2026-03-01T00:00:00Z"))
        #expect(question.answer.code == .otherEntity)
        question.query.entity = "005"
        #expect(question.answer.code == .good)
    }

    @Test func `takes the stricter of two actions of one instant, whatever their order`() {
        let both = [Fixture.record(at: "2026-02-01T00:00:00Z", .disabled), Fixture.record(at: "2026-02-01T00:00:00Z")]
        for records in [both, both.reversed()] {
            var question = Case()
            question.records += records
            #expect(question.answer.code == .disabled)
        }
    }

    @Test(arguments: ["", "2026-03-05T15:38:48", "2026-03-05T15:38:48.0Z", "2026-03-05T12:38:48-03:00"])
    func `reads times without a zone as GMT`(text: String) {
        let time = DirectoryQuery(time: text, country: "AR", certificate: "x", entity: "004").instant
        #expect(time == (text.isEmpty ? nil : Fixture.time("2026-03-05T15:38:48Z")))
    }

    @Test(arguments: ["00", "0044", "00-", "", "0 4"])
    func `is 97 for an entity that is none`(entity: String) {
        var question = Case()
        question.query.entity = entity
        #expect(question.answer.code == .badParameters)
    }

    @Test func `needs neither user nor address where a replica is asked`() {
        var question = Case()
        (question.query.user, question.query.password, question.address) = ("", "", "")
        #expect(DirectoryJudge(Fixture.directory(question.records)).answer(question.query).code == .good)
        #expect(question.answer.code == .badParameters)
    }

    @Test func `takes certificates with and without PEM armour and line breaks`() {
        var question = Case()
        for text in [
            Fixture.made.ana.pem, "\n" + Fixture.made.ana.pem,
            Fixture.made.ana.pem.split(separator: "\n").dropFirst().dropLast().joined(separator: "\r\n"),
        ] {
            question.query.certificate = text
            #expect(question.answer.code == .good)
        }
    }
}
