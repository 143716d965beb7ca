public import Canonical
public import Texts

/// What customs may conclude from findings, whoever reported them: formal faults alone never reject a certificate.
public struct FindingSummary: Sendable, Equatable {
    /// The gravest thing that stands against a certificate.
    public enum Conclusion: String, Sendable, CaseIterable, Comparable {
        /// Nothing that was checked.
        case none
        /// Its form only: it is not rejected for that.
        case formal
        /// The origin, or the right to the preference.
        case substantive
        /// Whether it is what it says it is.
        case integrity

        public static func < (left: Conclusion, right: Conclusion) -> Bool {
            left.rank < right.rank
        }

        private var rank: Int {
            switch self {
            case .none: 0
            case .formal: 1
            case .substantive: 2
            case .integrity: 3
            }
        }
    }

    /// Warnings and errors by class; classes without any are absent.
    public let counts: [Finding.Class: Int]
    /// What customs may conclude.
    public let conclusion: Conclusion
    /// How many rules could not be checked, for want of a fact.
    public let unchecked: Int

    /// Sums up findings; those that are only worth knowing count against nobody.
    public init(_ findings: [Finding]) {
        let grave = findings.filter { $0.severity > .info }
        self.counts = grave.reduce(into: [:]) { counts, finding in counts[finding.class, default: 0] += 1 }
        self.unchecked = findings.count { Self.uncheckedCodes.contains($0.code) }
        self.conclusion =
            if self.counts[.integrity] != nil {
                .integrity
            } else if self.counts[.substantive] != nil {
                .substantive
            } else {
                self.counts[.formal] == nil ? .none : .formal
            }
    }

    /// True where customs has a ground to refuse the preference; formal faults are none by themselves.
    public var mayReject: Bool { self.conclusion >= .substantive }

    /// The conclusion in words.
    public func text(in language: Language) -> String {
        let sentence = Catalogue.text("origin.conclusion." + self.conclusion.rawValue, language)
        guard self.unchecked > 0 else { return sentence }
        return sentence + " " + Catalogue.text("origin.unchecked", language, ["count": String(self.unchecked)])
    }

    /// Codes that say “not checked”.
    static let uncheckedCodes: Set<String> = [
        "COD-101", "COD-102", "COD-103", "COD-104", "COD-105", "COD-106", "COD-124", "COD-132", "COD-133", "COD-135",
        "COD-157", "COD-201", "COD-222",
    ]
}
