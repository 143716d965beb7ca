import Gateway
import Texts

/// The answer to a submission for a reader.
struct SubmissionText {
    private let language: Language

    init(_ language: Language) {
        self.language = language
    }

    func text(_ answer: SubmissionAnswer) -> String {
        let result = CommandResult(rawValue: answer.result)?.word(in: self.language) ?? answer.result
        var lines = [
            Phrase.text(
                "send.result",
                [
                    "result": result, "number": answer.number.isEmpty ? "–" : answer.number,
                    "dialect": answer.dialect.isEmpty ? "–" : answer.dialect, "id": answer.documentId,
                ],
                in: self.language
            )
        ]
        if let authenticity = answer.authenticity { lines.append(AuthenticityLine.text(authenticity)) }
        lines += answer.exchanges.map { exchange in
            Phrase.text(
                "send.exchange",
                ["party": exchange.party, "recipient": exchange.recipient, "id": exchange.exchangeId],
                in: self.language
            )
        }
        lines += answer.findings.map(FindingLine.text)
        return lines.joined(separator: "\n")
    }
}

/// Who vouches for a document, as a line that nobody overlooks where the issuer did not sign.
enum AuthenticityLine {
    static func text(_ authenticity: AuthenticityView) -> String {
        let mark =
            switch authenticity.appearance {
            case "issuer-signature": "✓"
            case "broken-signature", "broken-seal": "✗"
            default: "!"
            }
        return "  \(mark) \(authenticity.statement)"
    }

    /// The same in few words, for a column; `–` where it is not known.
    static func short(_ appearance: String?, in language: Language) -> String {
        appearance.map { Phrase.text("authenticity.short.\($0)", in: language) } ?? "–"
    }
}

/// One finding as a line.
enum FindingLine {
    static func text(_ finding: FindingView) -> String {
        let mark = finding.severity == "error" ? "✗" : finding.severity == "warning" ? "!" : "·"
        let place = finding.path.map { " (\($0)\(finding.line.map { ":\($0)" } ?? ""))" } ?? ""
        return "  \(mark) \(finding.code) \(finding.what)\(place)\n      → \(finding.remedy)"
    }
}
