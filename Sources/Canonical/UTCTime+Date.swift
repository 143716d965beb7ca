public import Foundation

extension UTCTime {
    /// The instant of a Foundation date, to the millisecond before it.
    public init(_ date: Date) {
        self.init(milliseconds: Int64((date.timeIntervalSince1970 * 1000).rounded(.down)))
    }

    /// The same instant for libraries that count in seconds.
    public var date: Date { Date(timeIntervalSince1970: Double(self.milliseconds) / 1000) }
}
