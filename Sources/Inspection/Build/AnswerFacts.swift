import Canonical

/// An authority's answer to a certificate: which one, what was decided, why.
struct AnswerFacts {
    let answer: AuthorityAnswer

    init(_ answer: AuthorityAnswer) {
        self.answer = answer
    }

    var facts: [Inspection.Fact] {
        [
            ("inspect.fact.answers", [.text(self.answer.number.text)]),
            ("inspect.fact.decision", [self.decision]),
            ("inspect.fact.authority", EntryList.party(self.answer.authority)),
            ("inspect.fact.answered", [.moment(self.answer.issued)]),
        ].compactMap { Inspection.Fact($0, $1) }
    }

    /// The answer as a small form of its own.
    var form: PaperForm {
        PaperForm(
            "authority-answer",
            title: Wording("inspect.answer.title"),
            [
                .row([
                    Box("inspect.fact.answers", width: 4, [.text(self.answer.number.text)]),
                    Box("inspect.fact.decision", width: 4, [self.decision]),
                    Box("inspect.fact.answered", width: 4, [.moment(self.answer.issued)]),
                ]),
                .row([
                    Box("inspect.fact.authority", EntryList.party(self.answer.authority)),
                    Box("inspect.answer.reasons", EntryList.reasons(self.answer.reasons)),
                ]),
            ]
        )
    }

    private var decision: Entry? {
        let code = self.answer.status.text
        let known = ["26", "39", "40", "41", "122"]
        return known.contains(code)
            ? Entry(.wording(Wording("inspect.decision.\(code)")), sources: [code]) : .text(code)
    }
}
