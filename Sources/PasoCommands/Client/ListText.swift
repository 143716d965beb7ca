import Gateway
import Texts

/// Listings as aligned columns.
struct ListText {
    private let language: Language

    init(_ language: Language) {
        self.language = language
    }

    func documents(_ items: [DocumentSummaryView]) -> String {
        self.table(
            [
                "list.at", "list.direction", "list.state", "list.authenticity", "list.party", "list.number", "list.id",
            ],
            items.map { item in
                [
                    item.at, Phrase.text("direction.\(item.direction)", in: self.language),
                    self.state(item.state, item.decision), AuthenticityLine.short(item.authenticity, in: self.language),
                    item.party, item.number, item.exchangeId ?? item.documentId,
                ]
            }
        )
    }

    func inbox(_ items: [InboxItemView]) -> String {
        self.table(
            [
                "list.at", "list.result", "list.authenticity", "list.party", "list.number", "list.dialect",
                "list.flags",
                "list.delivery",
            ],
            items.map { item in
                [
                    item.at, CommandResult(rawValue: item.result)?.word(in: self.language) ?? item.result,
                    AuthenticityLine.short(item.authenticity?.appearance, in: self.language), item.party,
                    item.number, item.nationalDialect,
                    (item.flags + (item.supersededBy.map { ["→ \($0)"] } ?? [])).joined(separator: " "),
                    item.deliveryId,
                ]
            }
        )
    }

    func parked(_ items: [ParkedView]) -> String {
        guard !items.isEmpty else { return Phrase.text("list.empty", in: self.language) }
        return items.map { item in
            let authenticity = item.authenticity.map { "\n" + AuthenticityLine.text($0) } ?? ""
            return """
                \(item.id)  \(item.work)  \(item.party ?? "–")  \(item.number ?? "–")  \(item.since)\(authenticity)
                  \(item.code) \(item.what)
                  → \(item.remedy)
                """
        }.joined(separator: "\n")
    }

    /// The state, and the authority's answer behind it.
    private func state(_ state: String, _ decision: String?) -> String {
        ([("state", state)] + (decision.map { [("decision", $0)] } ?? []))
            .map { family, value in
                let key = "\(family).\(value)"
                let word = Phrase.text(key, in: self.language)
                return word == key ? value : word
            }
            .joined(separator: ", ")
    }

    private func table(_ headings: [String], _ rows: [[String]]) -> String {
        guard !rows.isEmpty else { return Phrase.text("list.empty", in: self.language) }
        let all = [headings.map { Phrase.text($0, in: self.language) }] + rows
        let widths = headings.indices.map { column in all.map { $0[column].count }.max() ?? 0 }
        return all.map { row in
            row.enumerated().map { column, cell in
                column == row.count - 1 ? cell : cell.padding(to: widths[column])
            }.joined(separator: "  ")
        }.joined(separator: "\n")
    }
}

extension String {
    /// The text, filled with spaces at its end.
    fileprivate func padding(to width: Int) -> String {
        self + String(repeating: " ", count: max(0, width - self.count))
    }
}
