public import Texts

/// Why the store did not do what was asked.
///
/// Callers match ``code`` only.
///
/// A *local* error concerns one operation, whose effect did not happen. A *fatal* error means that the state on disk is
/// unknown: the process stops and recovers by its next start (``isFatal``).
public struct StoreError: Error, Explained, Equatable {
    public let code: String
    public let arguments: [String: String]
    /// Technical detail for the operator's log; never shown to a peer.
    public let detail: String

    /// An error by its code; other modules make one only where they stand in for a store (tests).
    public init(_ code: String, _ arguments: [String: String] = [:], detail: String = "") {
        self.code = code
        self.arguments = arguments
        self.detail = detail
    }

    /// True if what is on disk is unknown or damaged: stop the service, let the restart recover.
    public var isFatal: Bool {
        [Code.commitUnknown, Code.damaged, Code.checkpointFailed].contains(self.code)
    }

    /// True if the same call may succeed later without anybody's help (answer 503 with Retry-After).
    public var isTransient: Bool {
        [Code.busy, Code.locked, Code.diskFull, Code.spaceFloor, Code.closed].contains(self.code)
    }

    /// The stable codes, by name.
    public enum Code {
        public static let engine = "STO-001"
        public static let open = "STO-002"
        public static let inUse = "STO-003"
        public static let newerSchema = "STO-004"
        public static let environment = "STO-005"
        public static let setting = "STO-006"
        public static let busy = "STO-010"
        public static let diskFull = "STO-011"
        public static let spaceFloor = "STO-012"
        public static let inputOutput = "STO-013"
        public static let commitUnknown = "STO-014"
        public static let closed = "STO-015"
        public static let locked = "STO-016"
        public static let damaged = "STO-017"
        public static let constraint = "STO-018"
        public static let checkpointFailed = "STO-019"
        public static let staleLease = "STO-020"
        public static let unknownItem = "STO-021"
        public static let wrongState = "STO-022"
        public static let operationConflict = "STO-024"
        public static let blobTooLarge = "STO-025"
        public static let blobMissing = "STO-026"
        public static let tooMany = "STO-027"
        public static let cursor = "STO-028"
        public static let unreadableRecord = "STO-029"
        public static let revision = "STO-031"
    }
}

extension StoreError: CustomStringConvertible, CustomDebugStringConvertible {
    public var description: String { "\(self.code): \(self.what())" }

    public var debugDescription: String {
        self.detail.isEmpty ? self.description : "\(self.description) [\(self.detail)]"
    }
}
