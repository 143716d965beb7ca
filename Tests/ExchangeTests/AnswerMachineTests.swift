import Canonical
import Exchange
import Testing

@Suite struct `Answers of an authority` {
    private static let part: AuthorityDecision = .partlyUtilised([UtilisedQuantity(item: 1, value: "10", unit: "KGM")])
    private static let all: [AuthorityDecision] = [
        .accepted, part, .utilised, .rejected(code: nil, reason: "origin"), .cancelled(reason: "error"),
    ]

    /// Which answers may follow which; what is not here is refused.
    private static let order: [String?: Set<String>] = [
        nil: ["accepted", "partly-utilised", "utilised", "rejected"],
        "accepted": ["accepted", "partly-utilised", "utilised", "rejected", "cancelled"],
        "partly-utilised": ["partly-utilised", "utilised", "rejected", "cancelled"],
        "utilised": ["utilised", "rejected", "cancelled"],
        "rejected": ["rejected", "accepted"],
        "cancelled": ["cancelled"],
    ]

    @Test func `follow each other as an authority works`() {
        for before in [nil] + Self.all.map(Optional.some) {
            for next in Self.all {
                var machine = AnswerMachine(after: before)
                let fits = Self.order[before?.name]?.contains(next.name) == true
                #expect(
                    machine.handle(next) == (fits ? .record : .refuse(code: "EXC-046")),
                    "\(before?.name ?? "none") → \(next.name)"
                )
                #expect(machine.current == (fits ? next : before))
            }
        }
    }

    @Test(arguments: [
        ("10.5", "KGM", true), ("10.00", "KGM", true), ("9.999", "KGM", false), ("1", "TNE", true), ("0", "KGM", false),
    ])
    func `never take back what was used`(value: String, unit: String, fits: Bool) {
        var machine = AnswerMachine(after: Self.part)
        let next = AuthorityDecision.partlyUtilised([
            UtilisedQuantity(item: 2, value: "1", unit: "KGM"), UtilisedQuantity(item: 1, value: value, unit: unit),
        ])
        #expect(machine.handle(next) == (fits ? .record : .refuse(code: "EXC-047")))
    }

    @Test func `never leave out what was used`() {
        var machine = AnswerMachine(after: Self.part)
        let other = AuthorityDecision.partlyUtilised([UtilisedQuantity(item: 2, value: "10", unit: "KGM")])
        #expect(machine.handle(other) == .refuse(code: "EXC-047"))
        #expect(machine.current == Self.part)
    }

    @Test(arguments: [
        (1, "10.50", "KGM", true), (1, "0", "KGM", true), (0, "1", "KGM", false), (1, "-1", "KGM", false),
        (1, "1e3", "KGM", false), (1, "ten", "KGM", false), (1, "", "KGM", false), (1, "1", "", false),
        (1, String(repeating: "9", count: 41), "KGM", false), (1, "1", String(repeating: "K", count: 41), false),
    ])
    func `name a part by quantities that can be meant`(item: Int, value: String, unit: String, isUsable: Bool) {
        let quantity = UtilisedQuantity(item: item, value: value, unit: unit)
        let decision = try? AuthorityDecision(name: "partly-utilised", reason: nil, code: nil, quantities: [quantity])
        #expect((decision == .partlyUtilised([quantity])) == isUsable)
    }

    @Test func `name each item once`() {
        let quantity = UtilisedQuantity(item: 1, value: "1", unit: "KGM")
        #expect(throws: ExchangeRefusal("EXC-045", ["decision": "partly-utilised"])) {
            try AuthorityDecision(name: "partly-utilised", reason: nil, code: nil, quantities: [quantity, quantity])
        }
    }
}
