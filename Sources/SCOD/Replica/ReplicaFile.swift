public import Canonical
public import Trust

/// Which kind of file the directory publishes (di 2327 §2.5.3).
public enum ReplicaKind: String, Sendable, CaseIterable {
    /// Made at the close of each month.
    case replica
    /// Made at each change.
    case delta
}

/// The time that a file speaks about: everything that happened in it is in the file and its further pages.
public struct ReplicaPeriod: Sendable, Hashable {
    public var kind: ReplicaKind
    public var from: UTCTime
    public var until: UTCTime
    /// Counted from 1.
    public var page: Int

    /// A period.
    public init(_ kind: ReplicaKind, from: UTCTime, until: UTCTime, page: Int = 1) {
        self.kind = kind
        self.from = from
        self.until = until
        self.page = page
    }
}

/// A file of the directory that was verified and read whole.
public struct ReplicaFile: Sendable, Equatable {
    /// Where the content came from.
    public var source: ReplicaSource
    public var officials: [OfficialAction]
    public var authorities: [AuthorityAction]
    /// Records that were left out, where the adapter allows it.
    public var skipped: [SCODError]
    /// What is remarkable about the signature (codes of the chain's verdict).
    public var remarks: [String]
}

/// One imported file: what it was, who signed it, when it came.
public struct ReplicaSource: Sendable, Hashable {
    /// SHA-256 of the file.
    public var digest: Digest
    /// Nil where the file does not say which time it speaks about; then it proves nothing about what is not in it.
    public var period: ReplicaPeriod?
    /// True where no further page follows (`ack` = -1).
    public var isLastPage: Bool
    /// SHA-256 of the signer's certificate.
    public var signer: Digest
    public var imported: UTCTime
}
