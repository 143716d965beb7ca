import Canonical

/// What customs answered to a certificate of origin: which one, what was decided, why, and how much was used.
struct CustomsFacts {
    let response: CustomsResponse

    init(_ response: CustomsResponse) {
        self.response = response
    }

    var facts: [Inspection.Fact] {
        [
            ("inspect.fact.answers", [.text(self.response.number.text)]),
            ("inspect.fact.agreement", [.text(self.response.agreement.code), .text(self.response.agreement.name)]),
            ("inspect.fact.decision", [self.decision]),
            ("inspect.fact.authority", [.country(self.response.importCountry)]),
            ("inspect.fact.for", [.country(self.response.issuingCountry)]),
            ("inspect.fact.answered", [.moment(self.response.customs.date)]),
        ].compactMap { Inspection.Fact($0, $1) }
    }

    /// The answer as a small form of its own.
    var form: PaperForm {
        PaperForm(
            "customs-answer",
            title: Wording("inspect.answer.title"),
            [
                .row([
                    Box("inspect.fact.answers", width: 4, [.text(self.response.number.text), self.sequence]),
                    Box("inspect.fact.decision", width: 4, [self.decision]),
                    Box("inspect.fact.answered", width: 4, [.moment(self.response.customs.date)]),
                ]),
                .row([
                    Box("inspect.answer.reasons", EntryList.reasons(self.response.customs.reasons)),
                    Box("inspect.answer.utilised", self.utilised),
                ]),
            ]
        )
    }

    private var sequence: Entry? {
        .text(String(self.response.sequence), label: Wording("inspect.answer.sequence"))
    }

    private var decision: Entry? {
        guard let code = self.response.customs.result?.code else { return nil }
        let known = ["accepted", "utilised", "partly-utilised", "rejected", "cancelled"]
        return known.contains(code)
            ? Entry(.wording(Wording("inspect.customs.\(code)")), sources: [code]) : .text(code)
    }

    private var utilised: [Entry?] {
        self.response.utilised.map { used in
            let item = String(used.item)
            guard let entry = Entry.quantity(used.quantity, label: Wording("inspect.answer.item", ["item": item]))
            else {
                return nil
            }
            return Entry(entry.content, label: entry.label, sources: entry.sources + [item])
        }
    }
}
