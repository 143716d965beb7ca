public import Canonical

/// Asks a replica about an official, and says how far its word goes.
///
/// Pure and bounded: look-ups in memory, no disk, no network. Every answer names the edition and its age.
public struct DirectoryConsultation: Sendable {
    private let edition: ReplicaEdition?
    private let staleness: StalenessRules

    /// A consultation of an edition; nil where there is no replica.
    public init(_ edition: ReplicaEdition?, staleness: StalenessRules = StalenessRules()) {
        self.edition = edition
        self.staleness = staleness
    }

    /// The verdict on a question, as of now.
    public func ask(_ question: OfficialQuestion, now: UTCTime) -> DirectoryVerdict {
        guard let edition = self.edition else { return .notConsulted("SCD-020", path: question.path) }
        let judge = DirectoryJudge(edition.directory)
        let query = question.query()
        let answer = judge.answer(query)
        let source = Self.source(edition, now)
        guard let signed = query.instant, !Self.standsAlone(answer.code) else {
            return .on(answer, question, source: source)
        }
        if let gap = edition.coverage.gap(before: signed) {
            let span = ["from": gap.from.rfc3339, "until": gap.until.rfc3339, "edition": edition.name]
            return .notConsulted("SCD-023", span, path: question.path)
        }
        var others: [Finding] = []
        let ages = self.ages(edition, now)
        switch self.staleness.freshness(edition.coverage, signed: signed, now: now) {
        case .tooOld: return .notConsulted("SCD-022", ages, path: question.path)
        case .stale: others.append(Finding("SCD-021", .integrity, .warning, path: question.path, arguments: ages))
        case .fresh: break
        }
        if let until = edition.coverage.until, signed > until {
            others.append(Finding("SCD-026", .integrity, .info, path: question.path, arguments: ages))
        }
        for reading in question.otherReadings {
            let other = judge.answer(question.query(at: reading.rfc3339))
            guard other.code != answer.code else { continue }
            let difference = ["code": answer.code.rawValue, "other": other.code.rawValue, "time": reading.rfc3339]
            others.append(Finding("SCD-024", .integrity, .warning, path: question.path, arguments: difference))
        }
        return .on(answer, question, source: source, also: others)
    }

    /// Answers that no further file could change: they rest on the question or on the certificate alone.
    private static func standsAlone(_ code: AnswerCode) -> Bool {
        switch code {
        case .badParameters, .userRefused, .addressRefused, .notACertificate, .outsideValidity, .revoked: true
        case .good, .unregistered, .disabled, .otherCountry, .otherEntity, .notAnOfficial: false
        }
    }

    private static func source(_ edition: ReplicaEdition, _ now: UTCTime) -> DirectoryVerdict.Source {
        let until = edition.coverage.until ?? UTCTime(milliseconds: 0)
        return .replica(edition: edition.name, until: until, ageSeconds: Self.seconds(now.since(until)))
    }

    private func ages(_ edition: ReplicaEdition, _ now: UTCTime) -> [String: String] {
        let coverage = edition.coverage
        return [
            "edition": edition.name,
            "until": coverage.until?.rfc3339 ?? "–",
            "age": coverage.until.map { DirectoryVerdict.age(Self.seconds(now.since($0))) } ?? "–",
            "replicaAge": coverage.replicaUntil.map { DirectoryVerdict.age(Self.seconds(now.since($0))) } ?? "–",
        ]
    }

    private static func seconds(_ duration: Duration) -> Int { Int(duration.components.seconds) }
}
