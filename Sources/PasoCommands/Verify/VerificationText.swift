import Texts

/// A verification for a reader: the result first, then why.
struct VerificationText {
    private let language: Language

    init(_ language: Language) {
        self.language = language
    }

    func text(_ report: VerificationReport, file: String) -> String {
        var lines = ["\(file): \(report.result.word(in: self.language).uppercased())"]
        lines += self.facts(report)
        let main = report.findings.filter { $0.severity != "note" }
        let notes = report.findings.filter { $0.severity == "note" }
        if !main.isEmpty {
            lines += ["", self.phrase("verify.findings")] + main.map(self.line)
        }
        if !notes.isEmpty {
            lines += ["", self.phrase("verify.notes")] + notes.map { "  · \($0.code) \($0.what)" }
        }
        if !report.trace.isEmpty {
            lines += ["", self.phrase("verify.trace")]
            lines += report.trace.enumerated().map { "  \($0 + 1). \($1.what)" }
        }
        return lines.joined(separator: "\n")
    }

    private func facts(_ report: VerificationReport) -> [String] {
        var facts: [(String, String)] = [("verify.sha256", report.sha256)]
        if let dialect = report.dialect { facts.append(("verify.dialect", dialect)) }
        if let number = report.number { facts.append(("verify.number", number)) }
        if let style = report.style { facts.append(("verify.style", style)) }
        if let isIntact = report.isIntact {
            let word = self.phrase(isIntact ? "verify.intact" : "verify.broken")
            facts.append(("verify.signature", report.algorithm.map { "\(word) (\($0))" } ?? word))
        }
        if let signer = report.signer {
            facts.append(("verify.signer", signer.subject))
            facts.append(("verify.validity", "\(signer.validFrom) – \(signer.validUntil)"))
        }
        if let claimed = report.claimed, let proven = report.proven {
            let from = self.phrase("verify.claimed-from.\(report.claimedFrom ?? "none")")
            facts.append(("verify.claimed", "\(claimed) (\(from))"))
            facts.append(("verify.proven", proven))
        }
        if let indication = report.indication {
            facts.append(
                ("verify.indication", [indication, report.subIndication].compactMap { $0 }.joined(separator: " / "))
            )
        }
        let labels = facts.map { self.phrase($0.0) }
        let width = labels.map(\.count).max() ?? 0
        return zip(labels, facts).map { label, fact in
            "  \(label)\(String(repeating: " ", count: width - label.count))  \(fact.1)"
        }
    }

    private func line(_ reason: VerificationReport.Reason) -> String {
        let mark = reason.severity == "warning" ? "!" : "✗"
        return "  \(mark) \(reason.code) \(reason.what)\n      → \(reason.remedy)"
    }

    private func phrase(_ key: String) -> String {
        Phrase.text(key, in: self.language)
    }
}
