public import Canonical
public import Foundation
public import SCOD
public import Trust

/// The directory of officials who may certify origin (ALADI's SCOD), as far as an examination asks it.
///
/// A trusted certificate says who signed; only the directory says that this person was an enabled official of that entity.
/// It answers from memory: nothing is fetched while a document is examined.
public protocol OfficialDirectory: Sendable {
    /// What it says about the official who signed.
    func judge(_ question: OfficialQuestion, at now: Date) -> DirectoryJudgement
}

/// What the directory's word amounts to.
public struct DirectoryJudgement: Sendable, Equatable {
    /// `totalPassed` where it confirms, `totalFailed` where it denies, else `indeterminate`.
    public var status: ChainVerdict.Status
    /// Its answer in its own words, like `04`, or why there is none, like `NOT_CONSULTED`.
    public var answer: String?
    /// The official's name in the directory.
    public var official: String?
    /// What to tell, at least one finding.
    ///
    /// A document that the directory denies has one of severity `error`: it is refused.
    public var findings: [Finding]

    public init(status: ChainVerdict.Status, answer: String?, official: String? = nil, findings: [Finding]) {
        self.status = status
        self.answer = answer
        self.official = official
        self.findings = findings
    }
}

/// A site without a directory: nothing is refused for it, and every report says that nobody was asked.
public struct NoDirectory: OfficialDirectory {
    public init() {}

    public func judge(_ question: OfficialQuestion, at now: Date) -> DirectoryJudgement {
        let arguments = ["country": String(question.country.prefix(20)), "entity": String(question.entity.prefix(20))]
        return DirectoryJudgement(
            status: .indeterminate,
            answer: "NOT_CONSULTED",
            findings: [Finding("GAT-211", .integrity, .info, path: "CODEH/EH", arguments: arguments)]
        )
    }
}
