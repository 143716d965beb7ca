/// An instant in UTC with millisecond resolution, the only clock reading that Paso stores.
///
/// Pure: it never reads a clock. Its text form is RFC 3339 with exactly three fraction digits and `Z`.
public struct UTCTime: Sendable, Hashable, Comparable, Codable {
    /// Milliseconds since 1970-01-01T00:00:00Z, leap seconds not counted.
    public let milliseconds: Int64

    public init(milliseconds: Int64) {
        self.milliseconds = milliseconds
    }

    public static func < (left: UTCTime, right: UTCTime) -> Bool {
        left.milliseconds < right.milliseconds
    }

    /// The instant that lies a duration later (or earlier, if negative).
    public func advanced(by duration: Duration) -> UTCTime {
        let (seconds, attoseconds) = duration.components
        return UTCTime(milliseconds: self.milliseconds + seconds * 1000 + attoseconds / 1_000_000_000_000_000)
    }

    /// How long after `earlier` this instant is.
    public func since(_ earlier: UTCTime) -> Duration {
        .milliseconds(self.milliseconds - earlier.milliseconds)
    }
}
