public import Texts

extension ChainReport {
    /// The report for a reader: the result first, then the chain link by link, then why.
    public func text(in language: Language) -> String {
        func phrase(_ key: String) -> String { Catalogue.text(key, language) }
        var lines = ["\(self.chain.first?.subject ?? "?"): \(phrase("chain.result.\(self.result)").uppercased())"]
        lines += Self.table([
            (phrase("chain.role"), [self.role, self.country].compactMap(\.self).joined(separator: ", ")),
            (phrase("chain.claimed"), self.claimed), (phrase("chain.proven"), self.proven),
            (phrase("chain.policy"), "\(self.policy): \(phrase("chain.policy.\(self.policy)"))"),
            (
                phrase("chain.indication"),
                [self.indication, self.subIndication].compactMap(\.self).joined(separator: " / ")
            ),
        ])
        for (index, link) in self.chain.enumerated() {
            lines += ["", "\(index + 1). \(link.subject)"]
            lines += Self.table(self.facts(link, index, phrase))
        }
        let main = self.findings.filter { $0.severity != "note" }
        if !main.isEmpty { lines += ["", phrase("chain.findings")] }
        for finding in main {
            lines.append("  \(finding.severity == "warning" ? "!" : "✗") \(finding.code) \(finding.what)")
            lines.append("    \(finding.remedy)")
        }
        if !self.otherPaths.isEmpty { lines += ["", phrase("chain.other-paths")] }
        for path in self.otherPaths {
            lines.append("  · \(path.subjects.joined(separator: " → "))")
            lines += path.reasons.prefix(Self.reasonsMax).map { "    \($0.code) \($0.what)" }
        }
        lines += ["", phrase("chain.steps")]
        lines += self.steps.enumerated().map { "  \($0 + 1). \($1.what)" }
        return lines.joined(separator: "\n")
    }

    private static let reasonsMax = 3

    private func facts(_ link: Link, _ index: Int, _ phrase: (String) -> String) -> [(String, String)] {
        let usage = ((link.keyUsage ?? []) + (link.extendedKeyUsage ?? [])).joined(separator: ", ")
        var facts = [
            (phrase("chain.issuer"), link.issuer), (phrase("chain.serial"), link.serial),
            (phrase("chain.validity"), "\(link.validFrom) – \(link.validUntil)"),
            (phrase("chain.key"), [link.key, link.signedWith].compactMap(\.self).joined(separator: ", ")),
            (phrase("chain.usage"), usage.isEmpty ? phrase("chain.usage.any") : usage), ("SHA-256", link.sha256),
        ]
        if let revocation = link.revocation { facts.append((phrase("chain.revocation"), revocation.text(phrase))) }
        if let anchor = self.anchor, index == self.chain.count - 1 {
            facts.append((phrase("chain.anchor"), anchor.text(phrase)))
        }
        return facts
    }

    private static func table(_ facts: [(String, String)]) -> [String] {
        let width = facts.map(\.0.count).max() ?? 0
        return facts.map { "   \($0)\(String(repeating: " ", count: width - $0.count))  \($1)" }
    }
}

extension ChainReport.Revocation {
    fileprivate func text(_ phrase: (String) -> String) -> String {
        var parts = [phrase("chain.revocation.\(self.status)")]
        if let revoked = self.revoked {
            parts.append([revoked, self.reason].compactMap(\.self).joined(separator: " "))
        }
        if let since = self.staleSince { parts.append(since) }
        if let kind = self.kind {
            let dates = [self.thisUpdate, self.nextUpdate].compactMap(\.self).joined(separator: " – ")
            parts.append(
                [phrase("chain.evidence.\(kind)"), self.source, dates].compactMap(\.self).joined(separator: " ")
            )
        }
        return parts.joined(separator: "; ")
    }
}

extension ChainReport.Anchor {
    fileprivate func text(_ phrase: (String) -> String) -> String {
        var parts = [self.country ?? phrase("chain.anchor.any-country")]
        parts.append(self.roles?.joined(separator: " ") ?? phrase("chain.anchor.any-role"))
        if self.from != nil || self.until != nil { parts.append("\(self.from ?? "…") – \(self.until ?? "…")") }
        if let source = self.source { parts.append(source) }
        if let file = self.file { parts.append(file) }
        return parts.joined(separator: "; ")
    }
}
