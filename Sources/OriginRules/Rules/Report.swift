import Canonical

/// Collects findings by code: class, severity and clause come from ``OriginRule/all``.
struct Report {
    /// The most findings of one certificate; what is over is counted and left out.
    static let findingsMax = 500
    /// The most characters of a value that a finding quotes.
    static let quotedMax = 80

    private var findings: [Finding] = []
    private var leftOut = 0

    /// Reports a breach of a rule.
    ///
    /// - Parameters:
    ///   - code: the rule.
    ///   - path: where in the canonical certificate.
    ///   - arguments: what the text needs besides path and clause.
    ///   - clause: the clause, where the agreement has its own.
    ///   - severity: another severity than the rule's.
    mutating func add(
        _ code: String,
        at path: String,
        _ arguments: [String: String] = [:],
        clause: String? = nil,
        severity: Finding.Severity? = nil
    ) {
        guard let rule = OriginRule.named(code) else { return }
        guard self.findings.count < Self.findingsMax else {
            self.leftOut += 1
            return
        }
        var quoted = arguments.mapValues(Self.quoted)
        quoted["clause"] = clause ?? rule.clause
        self.findings.append(Finding(code, rule.class, severity ?? rule.severity, path: path, arguments: quoted))
    }

    /// A piece of a document as people may see it: short, and without control characters or marks that turn text around.
    private static func quoted(_ value: String) -> String {
        let scalars = value.unicodeScalars
        var shown = String.UnicodeScalarView()
        for scalar in scalars.prefix(self.quotedMax) {
            switch scalar.properties.generalCategory {
            case .control, .format, .surrogate, .privateUse, .unassigned: shown.append("\u{FFFD}")
            default: shown.append(scalar)
            }
        }
        return String(shown) + (scalars.count > self.quotedMax ? "…" : "")
    }

    /// The findings in the order in which they were reported, and how many were left out.
    func finished() -> [Finding] {
        guard self.leftOut > 0 else { return self.findings }
        var all = self.findings
        if let rule = OriginRule.named("COD-134") {
            all.append(
                Finding(
                    rule.code,
                    rule.class,
                    rule.severity,
                    path: "",
                    arguments: ["count": String(self.leftOut), "clause": rule.clause]
                )
            )
        }
        return all
    }
}
