/// The one-word answer of every command and interface, with its exit code (design §3).
///
/// Closed: there will be no fifth word.
public enum Outcome: String, Sendable, Codable, CaseIterable {
    /// Everything that was checked passed.
    case good
    /// Passed, with findings that a person should read.
    case warned
    /// Could not be relied on: a check failed, or could not be concluded.
    case refused
    /// Not judged at all: unparsable, with a DOCTYPE, over a limit.
    case unusable

    /// The exit code of a command that ends with this outcome.
    public var exitCode: Int32 {
        switch self {
        case .good, .warned: 0
        case .refused: 1
        case .unusable: 2
        }
    }

    /// What a verdict and its findings amount to.
    public init(_ indication: Indication, hasFindings: Bool) {
        switch indication {
        case .totalPassed: self = hasFindings ? .warned : .good
        case .indeterminate, .totalFailed: self = .refused
        }
    }
}

/// The main indication of a validation, in the words of ETSI EN 319 102-1.
public enum Indication: Sendable, Hashable, Codable {
    /// All checks passed.
    case totalPassed
    /// Not enough is known; the sub-indication says of what (`NO_CERTIFICATE_CHAIN_FOUND`, `REVOKED_NO_POE`, …).
    case indeterminate(String)
    /// A check failed; the sub-indication says which (`SIG_CRYPTO_FAILURE`, `HASH_FAILURE`, …).
    case totalFailed(String)

    /// The standard's word: `total-passed`, `indeterminate` or `total-failed`.
    public var word: String {
        switch self {
        case .totalPassed: "total-passed"
        case .indeterminate: "indeterminate"
        case .totalFailed: "total-failed"
        }
    }

    /// The standard's sub-indication, absent where all passed.
    public var subIndication: String? {
        switch self {
        case .totalPassed: nil
        case .indeterminate(let sub), .totalFailed(let sub): sub
        }
    }
}
