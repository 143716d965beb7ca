public import Canonical

/// A day of the calendar, without a time of day and without a zone: what the law of origin counts.
public struct CalendarDay: Sendable, Hashable, Comparable, CustomStringConvertible {
    /// Days since 1970-01-01.
    public let number: Int

    /// A day by its number since 1970-01-01.
    public init(number: Int) {
        self.number = number
    }

    /// A day in the Gregorian calendar; nil where it has no such day.
    public init?(year: Int, month: Int, day: Int) {
        guard (0...9999).contains(year), (1...12).contains(month), (1...31).contains(day) else { return nil }
        let text = Self.padded(year, 4) + "-" + Self.padded(month, 2) + "-" + Self.padded(day, 2)
        guard let instant = DocumentDate(text).instant else { return nil }
        self.number = Int(instant.milliseconds / 86_400_000)
    }

    /// The day as a document writes it, whatever its zone; nil where the text is no date.
    public init?(_ date: DocumentDate?) {
        guard let date, date.instant != nil else { return nil }
        let digits = date.written.unicodeScalars.filter { (0x30...0x39).contains($0.value) }.prefix(8)
        let values = digits.map { Int($0.value) - 0x30 }
        guard values.count == 8 else { return nil }
        func part(_ range: Range<Int>) -> Int { values[range].reduce(0) { $0 * 10 + $1 } }
        self.init(year: part(0..<4), month: part(4..<6), day: part(6..<8))
    }

    /// The day of an instant at an offset in minutes east of UTC.
    public init(_ instant: UTCTime, offsetMinutes: Int = 0) {
        let local = instant.milliseconds &+ Int64(offsetMinutes) * 60_000
        let (days, rest) = local.quotientAndRemainder(dividingBy: 86_400_000)
        self.number = Int(rest < 0 ? days - 1 : days)
    }

    public static func < (left: CalendarDay, right: CalendarDay) -> Bool {
        left.number < right.number
    }

    /// ISO 8601, like `2026-03-05`.
    public var description: String {
        String(UTCTime(milliseconds: Int64(self.number) * 86_400_000).rfc3339.prefix(10))
    }

    /// The day that lies some days later, or earlier where negative.
    public func advanced(days: Int) -> CalendarDay {
        CalendarDay(number: self.number + days)
    }

    /// The day of the same number some months later; the last day of that month where it has no such day.
    public func advanced(months: Int) -> CalendarDay {
        let (year, month, day) = self.parts
        let count = year * 12 + month - 1 + months
        for candidate in stride(from: day, through: max(1, day - 3), by: -1) {
            if let found = CalendarDay(year: count / 12, month: count % 12 + 1, day: candidate) { return found }
        }
        return self
    }

    /// How many days this day lies after another; negative where it lies before.
    public func days(since other: CalendarDay) -> Int {
        self.number - other.number
    }

    /// The year.
    public var year: Int { self.parts.year }

    /// How many days from Monday to Friday lie after `earlier`, up to and including this day; holidays are not known.
    public func weekdays(since earlier: CalendarDay) -> Int {
        guard earlier < self else { return 0 }
        // 1970-01-01 was a Thursday: day numbers that leave 2 or 3 by 7 are Saturday and Sunday.
        let span = self.number - earlier.number
        let rest = (span / 7 * 7 + 1..<span + 1).filter { offset in
            let weekday = ((earlier.number + offset) % 7 + 7) % 7
            return weekday != 2 && weekday != 3
        }
        return span / 7 * 5 + rest.count
    }

    private var parts: (year: Int, month: Int, day: Int) {
        let fields = self.description.split(separator: "-").compactMap { Int($0) }
        return fields.count == 3 ? (fields[0], fields[1], fields[2]) : (1970, 1, 1)
    }

    private static func padded(_ value: Int, _ width: Int) -> String {
        let digits = String(value)
        return String(repeating: "0", count: max(0, width - digits.count)) + digits
    }
}

/// A span of time as the agreements state it: some days, or some months.
public enum Period: Sendable, Equatable {
    /// Days that follow each other, Sundays and holidays included.
    case days(Int)
    /// Months by the calendar.
    case months(Int)

    /// The last day of the period that is counted from a day: that day itself is not counted.
    public func end(from day: CalendarDay) -> CalendarDay {
        switch self {
        case .days(let count): day.advanced(days: count)
        case .months(let count): day.advanced(months: count)
        }
    }

    /// How many, without the unit.
    public var count: Int {
        switch self {
        case .days(let count), .months(let count): count
        }
    }
}
