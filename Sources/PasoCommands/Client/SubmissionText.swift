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

/// One finding as a line.
enum FindingLine {
    static func text(_ finding: FindingView) -> String {
        let mark = finding.severity == "error" ? "✗" : finding.severity == "warning" ? "!" : "·"
        let place = finding.path.map { " (\($0)\(finding.line.map { ":\($0)" } ?? ""))" } ?? ""
        return "  \(mark) \(finding.code) \(finding.what)\(place)\n      → \(finding.remedy)"
    }
}
