import Canonical

/// Decides whether an authority's answer may follow the one before it; the same for every kind of document.
///
///     no answer ──▶ accepted ──▶ partly-utilised ─(more)─▶ partly-utilised ──▶ utilised
///         │             │               │                                        │
///         │             ├───────────────┴────────── any of these ────────────────┤
///         │             ▼                                                        ▼
///         └────────▶ rejected ──lifted──▶ accepted                           cancelled (final)
///
/// An authority may begin with any answer but `cancelled`, for that takes an earlier one back. What was used cannot become
/// less: quantities are those used until now, so that a repeat changes nothing, and after `utilised` an authority can only
/// find, on checking, that it should have rejected or cancelled. A rejection is lifted by `accepted` before the document is
/// used. The same answer may come again, in other words or with another reason.
///
/// Our own national system is refused an answer that does not fit. A neighbour's is recorded with the code as a finding: it
/// speaks for its authority, and what it says counts.
public struct AnswerMachine: Sendable, Equatable {
    /// The answer in force; nil before the first.
    public private(set) var current: AuthorityDecision?

    /// The machine after an answer, or before the first.
    public init(after current: AuthorityDecision? = nil) {
        self.current = current
    }

    /// What the shell does with an answer.
    public enum Action: Sendable, Equatable {
        /// It is the answer in force now.
        case record
        /// It does not fit, and nothing changed; the code says why.
        case refuse(code: String)
    }

    /// Takes one answer.
    public mutating func handle(_ next: AuthorityDecision) -> Action {
        let action = self.action(next)
        if action == .record { self.current = next }
        return action
    }

    private func action(_ next: AuthorityDecision) -> Action {
        switch (self.current, next) {
        case (.partlyUtilised(let before), .partlyUtilised(let now)) where Self.isLess(now, than: before):
            .refuse(code: "EXC-047")
        case (nil, .accepted), (nil, .partlyUtilised), (nil, .utilised), (nil, .rejected),
            (.accepted, _),
            (.partlyUtilised, .partlyUtilised), (.partlyUtilised, .utilised), (.partlyUtilised, .rejected),
            (.partlyUtilised, .cancelled),
            (.utilised, .utilised), (.utilised, .rejected), (.utilised, .cancelled),
            (.rejected, .rejected), (.rejected, .accepted),
            (.cancelled, .cancelled):
            .record
        case (nil, .cancelled),
            (.partlyUtilised, .accepted),
            (.utilised, .accepted), (.utilised, .partlyUtilised),
            (.rejected, .partlyUtilised), (.rejected, .utilised), (.rejected, .cancelled),
            (.cancelled, .accepted), (.cancelled, .partlyUtilised), (.cancelled, .utilised), (.cancelled, .rejected):
            .refuse(code: "EXC-046")
        }
    }

    /// Whether something is missing, or smaller in the same unit, of what was used before.
    private static func isLess(_ now: [UtilisedQuantity], than before: [UtilisedQuantity]) -> Bool {
        before.contains { earlier in
            guard let later = now.first(where: { $0.item == earlier.item }) else { return true }
            return later.unit == earlier.unit && DecimalText(later.value) < DecimalText(earlier.value)
        }
    }
}
