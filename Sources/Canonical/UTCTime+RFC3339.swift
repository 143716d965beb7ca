extension UTCTime {
    /// RFC 3339 with exactly three fraction digits and `Z`: `2026-03-02T19:05:09.000Z`.
    public var rfc3339: String {
        let days = Self.floorDivide(self.milliseconds, 86_400_000)
        let time = self.milliseconds - days * 86_400_000
        let (year, month, day) = CivilDate.date(daysSinceEpoch: days)
        let clock = [time / 3_600_000, time / 60_000 % 60, time / 1000 % 60].map { Self.padded($0, 2) }
        return Self.padded(year, 4) + "-" + Self.padded(month, 2) + "-" + Self.padded(day, 2) + "T"
            + clock.joined(separator: ":") + "." + Self.padded(time % 1000, 3) + "Z"
    }

    /// Reads any RFC 3339 time with its offset; digits below the millisecond are cut off.
    public init?(rfc3339 text: String) {
        guard let reading = DateReading(text, format: nil), reading.hasTime, let offset = reading.offsetMinutes else {
            return nil
        }
        self = reading.instant(offsetMinutes: offset)
    }

    static func floorDivide(_ value: Int64, _ divisor: Int64) -> Int64 {
        value >= 0 ? value / divisor : -((divisor - 1 - value) / divisor)
    }

    static func padded(_ value: Int64, _ width: Int) -> String {
        let digits = String(value)
        return String(repeating: "0", count: max(0, width - digits.count)) + digits
    }
}

/// The Gregorian calendar as arithmetic, without a library of zones.
enum CivilDate {
    /// Days since 1970-01-01 of a date; nil where the calendar has no such day.
    static func days(year: Int64, month: Int64, day: Int64) -> Int64? {
        guard (1...12).contains(month), day >= 1, day <= self.length(year: year, month: month) else { return nil }
        let shifted = month > 2 ? year : year - 1
        let era = UTCTime.floorDivide(shifted, 400)
        let yearOfEra = shifted - era * 400
        let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
        return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
    }

    static func date(daysSinceEpoch: Int64) -> (year: Int64, month: Int64, day: Int64) {
        let shifted = daysSinceEpoch + 719_468
        let era = UTCTime.floorDivide(shifted, 146_097)
        let dayOfEra = shifted - era * 146_097
        let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let monthFromMarch = (5 * dayOfYear + 2) / 153
        let month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9
        let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
        return (year, month, dayOfYear - (153 * monthFromMarch + 2) / 5 + 1)
    }

    private static func length(year: Int64, month: Int64) -> Int64 {
        if month == 2 { return year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28 }
        return [4, 6, 9, 11].contains(month) ? 30 : 31
    }
}
