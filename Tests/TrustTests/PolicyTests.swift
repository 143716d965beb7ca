import Foundation
import PasoTesting
import Testing
import Texts
import Trust

/// `require | prefer | record`, for each thing that evidence can say: the whole table.
@Suite struct `The revocation policy` {
    /// What the evidence says at the judged time.
    enum Outcome: CaseIterable {
        case freshList
        case freshAnswer
        case staleList
        case staleAnswer
        /// The responder does not know the certificate.
        case denied
        case deniedBesideList
        case none
        case revoked
    }

    struct Row: CustomStringConvertible {
        var outcome: Outcome
        var codes: [String]
        /// For require, prefer and record.
        var results: [String]
        var description: String { "\(self.outcome)" }
    }

    static let table: [Row] = [
        Row(outcome: .freshList, codes: [], results: ["good", "good", "good"]),
        Row(outcome: .freshAnswer, codes: [], results: ["good", "good", "good"]),
        Row(outcome: .staleList, codes: ["TRU-204"], results: ["refused", "warned", "good"]),
        Row(outcome: .staleAnswer, codes: ["TRU-204"], results: ["refused", "warned", "good"]),
        Row(outcome: .denied, codes: ["TRU-209"], results: ["refused", "warned", "good"]),
        Row(outcome: .deniedBesideList, codes: ["TRU-209"], results: ["warned", "warned", "good"]),
        Row(outcome: .none, codes: ["TRU-203"], results: ["refused", "warned", "good"]),
        Row(outcome: .revoked, codes: ["TRU-103"], results: ["refused", "refused", "refused"]),
    ]

    @Test func `has a row for every outcome`() {
        #expect(Set(Self.table.map(\.outcome)) == Set(Outcome.allCases))
    }

    @Test(arguments: Self.table) func `is honoured, with a finding for each outcome`(row: Row) throws {
        try OCSPLab.with { lab in
            let (store, time) = try self.store(row.outcome, lab)
            for (policy, result) in zip(RevocationPolicy.allCases, row.results) {
                let question = ChainQuestion(
                    leaf: try TestPKI.peru.officer.certificate,
                    role: .issuer,
                    claimed: time,
                    proven: time,
                    revocation: policy
                )
                let verdict = ChainJudge(store).judge(question)
                let report = ChainReport(verdict, in: .english)
                #expect(verdict.codes == row.codes, "\(policy)")
                #expect(report.result == result, "\(policy)")
                #expect(report.policy == policy.rawValue)
                // Never silent: what is not known is told under every policy.
                #expect(verdict.trace.contains { $0.code == row.codes.first ?? $0.code })
            }
        }
    }

    func store(_ outcome: Outcome, _ lab: OCSPLab) throws -> (TrustStore, Date) {
        let peru = try TestPKI.peru
        let officer = peru.officer.certificate
        let record = OCSPLab.Record(serial: officer.serial)
        var store = TrustStore(
            anchors: peru.store.anchors,
            intermediates: peru.store.intermediates,
            revocationLists: [
                try peru.root.revocationList(
                    [],
                    number: 1,
                    thisUpdate: TestPKI.listed,
                    nextUpdate: TestPKI.until
                )
            ]
        )
        func add(_ lists: [RevocationList], _ responses: [OCSPResponse]) {
            store = store.adding(TrustStore(revocationLists: lists, ocspResponses: responses), edition: 1)
        }
        let later = TestPKI.nextListed + 86_400
        switch outcome {
        case .freshList: add([peru.revocationLists[1]], [])
        case .freshAnswer: add([], [try lab.respond(about: officer, .init(known: [record]))])
        case .staleList:
            add([peru.revocationLists[1]], [])
            return (store, later)
        case .staleAnswer:
            add([], [try lab.respond(about: officer, .init(known: [record]))])
            return (store, later)
        case .denied: add([], [try lab.respond(about: officer, .init(known: []))])
        case .deniedBesideList:
            add([peru.revocationLists[1]], [try lab.respond(about: officer, .init(known: []))])
        case .none: break
        case .revoked:
            let revoked = OCSPLab.Record(serial: officer.serial, revoked: (TestPKI.from, "superseded"))
            add([peru.revocationLists[1]], [try lab.respond(about: officer, .init(known: [revoked]))])
        }
        return (store, TestPKI.now)
    }
}
