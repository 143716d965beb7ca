import Canonical
public import Foundation
public import SCOD
import Synchronization
import Trust

/// The site's replica of ALADI's directory, in memory: what an examination asks about officials.
///
/// Answers are look-ups; a newer edition is put in force whole by ``DirectoryKeeper``.
public final class ReplicaDirectory: OfficialDirectory {
    private let staleness: StalenessRules
    /// The edition in force, and how often it gave each answer.
    private let state = Mutex<State>(State())

    private struct State: Sendable {
        var edition: ReplicaEdition?
        var answers: [String: Int] = [:]
    }

    /// A directory without a replica yet.
    public init(staleness: StalenessRules) {
        self.staleness = staleness
    }

    /// The edition in force.
    public var edition: ReplicaEdition? { self.state.withLock { $0.edition } }

    /// How often each answer was given since the start: `00` to `99`, or `not-consulted`.
    public var answers: [String: Int] { self.state.withLock { $0.answers } }

    /// Puts another edition in force.
    public func replace(_ edition: ReplicaEdition?) {
        self.state.withLock { $0.edition = edition }
    }

    public func judge(_ question: OfficialQuestion, at now: Date) -> DirectoryJudgement {
        let verdict = DirectoryConsultation(self.edition, staleness: self.staleness).ask(question, now: UTCTime(now))
        let answer = verdict.answer?.code.rawValue
        self.state.withLock { $0.answers[answer ?? "not-consulted", default: 0] += 1 }
        let status: ChainVerdict.Status =
            verdict.isNotConsulted ? .indeterminate : verdict.isRefused ? .totalFailed : .totalPassed
        return DirectoryJudgement(
            status: status,
            answer: answer ?? "NOT_CONSULTED",
            official: verdict.answer?.officialName,
            findings: verdict.findings
        )
    }
}
