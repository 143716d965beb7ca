public import Canonical
public import Exchange

/// How a national system named one request: the same key with the same bytes gets the same answer.
public struct Submission: Sendable, Equatable {
    public let backend: BackendID
    public let key: IdempotencyKey
    /// The digest of the request's bytes.
    public let requestDigest: OctetsDigest

    public init(backend: BackendID, key: IdempotencyKey, requestDigest: OctetsDigest) {
        self.backend = backend
        self.key = key
        self.requestDigest = requestDigest
    }
}

/// The admission or the refusal of a submission.
public struct Admission: Sendable, Equatable {
    public let operation: OperationID
    public let now: UTCTime
    public let submission: Submission
    /// What the caller answers, stored for repeats; its form is the caller's.
    public let answer: [UInt8]
    public let effects: Effects

    public init(operation: OperationID, now: UTCTime, submission: Submission, answer: [UInt8], effects: Effects) {
        self.operation = operation
        self.now = now
        self.submission = submission
        self.answer = answer
        self.effects = effects
    }
}

/// What became of a submission; closed.
public enum SubmissionOutcome: Sendable, Equatable, Codable {
    /// Stored just now, with all effects.
    case stored
    /// An earlier submission had the same key and bytes: its answer. Nothing was written.
    case repeated(answer: [UInt8])
    /// An earlier submission had the same key and other bytes (409). Nothing was written.
    case conflict
}

/// A submission as it was stored.
public struct StoredSubmission: Sendable, Equatable {
    public let submission: Submission
    public let answer: [UInt8]
    public let at: UTCTime
}
