import Texts

/// A verification for a reader: the result first, then why, then who signed what.
struct VerificationText {
    private let language: Language

    init(_ language: Language) {
        self.language = language
    }

    func text(_ report: VerificationReport, file: String) -> String {
        var lines = ["\(file): \(report.result.word(in: self.language).uppercased())"]
        let isSingle = report.signatures.count < 2
        lines += self.table(
            self.facts(report) + (isSingle ? report.signatures.flatMap(self.facts) : []) + self.verdict(report)
        )
        for signature in isSingle ? [] : report.signatures {
            lines += ["", self.phrase("verify.party.\(signature.party)")] + self.table(self.facts(signature))
        }
        let main = report.findings.filter { $0.severity != "note" }
        let notes = report.findings.filter { $0.severity == "note" }
        if !main.isEmpty {
            lines += ["", self.phrase("verify.findings")] + main.map(self.line)
        }
        if !notes.isEmpty {
            lines += ["", self.phrase("verify.notes")] + notes.map { "  · \($0.code) \(Terminal.plain($0.what))" }
        }
        if !report.trace.isEmpty {
            lines += ["", self.phrase("verify.trace")]
            lines += report.trace.enumerated().map { "  \($0 + 1). \(Terminal.plain($1.what))" }
        }
        return lines.joined(separator: "\n")
    }

    /// About the document.
    private func facts(_ report: VerificationReport) -> [(String, String)] {
        var facts: [(String, String)] = [("verify.sha256", report.sha256)]
        if let dialect = report.dialect { facts.append(("verify.dialect", dialect)) }
        if let number = report.number, !number.isEmpty { facts.append(("verify.number", number)) }
        if let style = report.style { facts.append(("verify.style", style)) }
        if let stage = report.stage { facts.append(("verify.stage", self.phrase("verify.stage.\(stage)"))) }
        return facts
    }

    /// About one signature.
    private func facts(_ signature: SignatureSummary) -> [(String, String)] {
        guard signature.result != nil || signature.party == "issuer" else {
            return [("verify.signature", self.phrase("verify.absent"))]
        }
        let word = self.phrase(signature.isIntact ? "verify.intact" : "verify.broken")
        var facts = [("verify.signature", signature.algorithm.map { "\(word) (\($0))" } ?? word)]
        if signature.party != "issuer", let path = signature.covers { facts.append(("verify.covers", path)) }
        if let signer = signature.signer {
            facts.append(("verify.signer", signer.subject))
            facts.append(("verify.validity", "\(signer.validFrom) – \(signer.validUntil)"))
        }
        let from = self.phrase("verify.claimed-from.\(signature.claimedFrom)")
        let times = signature.readings?.map { "\($0.time) (\($0.zone))" } ?? [signature.claimed].compactMap { $0 }
        if !times.isEmpty { facts.append(("verify.claimed", "\(times.joined(separator: " / ")) (\(from))")) }
        facts += self.proof(signature)
        if let result = signature.result.flatMap(CommandResult.init), signature.party != "issuer" {
            facts.append(("verify.verdict", result.word(in: self.language)))
        }
        if let answer = signature.directory { facts.append(("verify.directory", answer.what)) }
        return facts
    }

    /// What a XAdES signature carries as proof.
    private func proof(_ signature: SignatureSummary) -> [(String, String)] {
        guard let level = signature.level else { return [] }
        var facts = [("verify.level", level)]
        for stamp in signature.timestamps ?? [] {
            let words = [stamp.time, stamp.authority, stamp.code].compactMap { $0 }.joined(separator: " · ")
            facts.append((stamp.isValid ? "verify.timestamp" : "verify.timestamp.invalid", words))
        }
        facts.append(("verify.best-time", signature.bestSignatureTime ?? self.phrase("verify.best-time.none")))
        return facts
    }

    /// What it amounts to.
    private func verdict(_ report: VerificationReport) -> [(String, String)] {
        var facts: [(String, String)] = []
        if let proven = report.proven { facts.append(("verify.proven", proven)) }
        if let indication = report.indication {
            facts.append(
                ("verify.indication", [indication, report.subIndication].compactMap { $0 }.joined(separator: " / "))
            )
        }
        return facts
    }

    private func table(_ facts: [(String, String)]) -> [String] {
        let labels = facts.map { self.phrase($0.0) }
        let width = labels.map(\.count).max() ?? 0
        return zip(labels, facts).map { label, fact in
            "  \(label)\(String(repeating: " ", count: width - label.count))  \(Terminal.plain(fact.1))"
        }
    }

    private func line(_ reason: VerificationReport.Reason) -> String {
        let mark = reason.severity == "warning" ? "!" : "✗"
        let party = reason.party.map { " (\(self.phrase("party.\($0)")))" } ?? ""
        return
            "  \(mark) \(reason.code)\(party) \(Terminal.plain(reason.what))\n      → \(Terminal.plain(reason.remedy))"
    }

    private func phrase(_ key: String) -> String {
        Phrase.text(key, in: self.language)
    }
}
