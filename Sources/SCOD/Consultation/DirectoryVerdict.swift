public import Canonical
import Trust

/// What the directory's word means for a document, and where that word came from.
public struct DirectoryVerdict: Sendable, Equatable {
    /// Where an answer came from.
    public enum Source: Sendable, Equatable {
        /// An edition of the replica, and its age in whole seconds.
        case replica(edition: String, until: UTCTime, ageSeconds: Int)
        /// The service at an address.
        case online(address: String)
    }

    /// The answer; nil where the directory was not consulted.
    public let answer: DirectoryAnswer?
    /// Nil where the directory was not consulted.
    public let source: Source?
    /// What to tell: always at least one finding, of the class `integrity`.
    public let findings: [Finding]

    init(answer: DirectoryAnswer?, source: Source?, findings: [Finding]) {
        self.answer = answer
        self.source = source
        self.findings = findings
    }

    /// True where the directory says no: the document is refused.
    public var isRefused: Bool { self.answer.map { $0.code != .good } ?? false }

    /// True where nobody answered, for whatever reason.
    public var isNotConsulted: Bool { self.answer == nil }

    /// A directory that was not asked, and why.
    public static func notConsulted(
        _ code: String,
        _ arguments: [String: String] = [:],
        path: String,
        also others: [Finding] = []
    ) -> DirectoryVerdict {
        let finding = Finding(code, .integrity, .warning, path: path, arguments: arguments)
        return DirectoryVerdict(answer: nil, source: nil, findings: [finding] + others)
    }

    /// The verdict on an answer.
    ///
    /// Answers about the asker (98, 99) say nothing about the document; they count as not consulted.
    package static func on(
        _ answer: DirectoryAnswer,
        _ question: OfficialQuestion,
        source: Source,
        also others: [Finding] = []
    ) -> DirectoryVerdict {
        if answer.code == .addressRefused || answer.code == .userRefused {
            return .notConsulted(answer.code.findingCode, path: question.path, also: others)
        }
        let arguments = [
            "country": question.country, "entity": question.entity, "time": question.written,
            "serial": question.certificate.serialHex, "official": answer.officialName ?? "–",
            "entityName": answer.entityName ?? "–", "scope": answer.scope ?? "–",
            "jurisdiction": answer.jurisdiction ?? "–", "from": Self.name(source),
        ]
        let isGood = answer.code == .good
        let finding = Finding(
            answer.code.findingCode,
            .integrity,
            isGood ? .info : .error,
            path: question.path,
            arguments: arguments
        )
        return DirectoryVerdict(answer: answer, source: source, findings: [finding] + others)
    }

    /// The same with further findings.
    package func adding(_ others: [Finding]) -> DirectoryVerdict {
        DirectoryVerdict(answer: self.answer, source: self.source, findings: self.findings + others)
    }

    /// The source in words that need no translation.
    static func name(_ source: Source) -> String {
        switch source {
        case .replica(let edition, let until, let age): "replica \(edition), \(until.rfc3339), \(Self.age(age))"
        case .online(let address): address
        }
    }

    /// `3d 4h`, `5h`, `12m`.
    package static func age(_ seconds: Int) -> String {
        let (days, hours, minutes) = (seconds / 86_400, seconds % 86_400 / 3600, seconds % 3600 / 60)
        if days > 0 { return hours > 0 ? "\(days)d \(hours)h" : "\(days)d" }
        return hours > 0 ? "\(hours)h" : "\(max(0, minutes))m"
    }
}
