import Canonical
import SCOD
import Texts

/// What people read about a replica and about the directory's word.
struct SCODText {
    private let language: Language

    init(_ language: Language) {
        self.language = language
    }

    /// What a replica holds: edition, reach, age, gaps.
    func summary(_ edition: ReplicaEdition, now: UTCTime) -> String {
        let coverage = edition.coverage
        let words = [
            "edition": edition.name, "files": "\(edition.sourceCount)",
            "officials": "\(edition.directory.officials.count)",
            "authorities": "\(Set(edition.directory.authorities.map(\.certificate)).count)",
        ]
        var lines = [Phrase.text("scod.edition", words, in: self.language)]
        if let until = coverage.until {
            let age = DirectoryVerdict.age(Int(now.since(until).components.seconds))
            let monthly = coverage.replicaUntil.map(\.rfc3339) ?? "–"
            lines.append(
                Phrase.text("scod.until", ["until": until.rfc3339, "age": age, "monthly": monthly], in: self.language)
            )
        } else {
            lines.append(Phrase.text("scod.no-period", in: self.language))
        }
        for (key, spans) in [("scod.gap", coverage.gaps), ("scod.pages", coverage.incomplete)] {
            for span in spans.prefix(10) {
                let words = ["from": span.from.rfc3339, "until": span.until.rfc3339]
                lines.append(Phrase.text(key, words, in: self.language))
            }
        }
        return lines.joined(separator: "\n")
    }

    /// The directory's word on one official; it is never the verdict on a document, whose signature nobody looked at here.
    func text(_ verdict: DirectoryVerdict, subject: String) -> String {
        let word = verdict.isNotConsulted ? "not-consulted" : verdict.isRefused ? "no" : "yes"
        let heading = "\(subject)\(self.language.colon) \(Phrase.text("scod.word.\(word)", in: self.language))"
        let lines = verdict.findings.map { finding in
            let mark = finding.severity == .info ? "·" : finding.severity == .warning ? "!" : "✗"
            return "  \(mark) \(finding.code) \(Terminal.plain(finding.what(in: self.language)))\n"
                + "      → \(Terminal.plain(finding.remedy(in: self.language)))"
        }
        return ([heading] + lines + [Phrase.text("scod.unverified", in: self.language)]).joined(separator: "\n")
    }
}
