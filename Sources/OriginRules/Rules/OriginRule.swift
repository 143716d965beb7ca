public import Canonical

/// One rule of the law of origin: its code, what it touches, and the text that it rests on.
///
/// ``all`` is the only list: findings take their class and severity from it, and the documentation is written from it.
public struct OriginRule: Sendable, Equatable {
    /// Stable code, like `COD-213`: 1xx formal, 2xx substantive, 3xx integrity.
    public let code: String
    /// What it touches.
    public let `class`: Finding.Class
    /// How bad a breach is.
    public let severity: Finding.Severity
    /// The clause that it rests on, where it is the same for every agreement.
    public let clause: String

    init(_ code: String, _ severity: Finding.Severity, _ clause: String) {
        self.code = code
        self.severity = severity
        self.clause = clause
        self.class =
            if code.hasPrefix("COD-2") {
                .substantive
            } else if code.hasPrefix("COD-3") {
                .integrity
            } else {
                .formal
            }
    }

    /// The rule of a code.
    public static func named(_ code: String) -> OriginRule? {
        self.byCode[code]
    }

    private static let byCode = Dictionary(
        OriginRule.all.map { ($0.code, $0) },
        uniquingKeysWith: { first, _ in first }
    )
}
