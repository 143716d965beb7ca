import Canonical

/// Instants as `eb:Timestamp` has them (xsd:dateTime, UTC).
enum InstantText {
    private static let secondsPerDay: Int64 = 86_400

    /// UTC with three fraction digits and `Z`.
    static func text(_ instant: UTCTime) -> String {
        let (seconds, fraction) = Self.split(instant.milliseconds, by: 1000)
        let (days, second) = Self.split(seconds, by: Self.secondsPerDay)
        let date = Self.date(days)
        let clock = [second / 3600, second / 60 % 60, second % 60].map { Self.padded($0, 2) }.joined(separator: ":")
        return "\(Self.padded(date.year, 4))-\(Self.padded(date.month, 2))-\(Self.padded(date.day, 2))"
            + "T\(clock).\(Self.padded(fraction, 3))Z"
    }

    /// Reads a time with or without fraction and zone; without a zone it is taken as UTC.
    ///
    /// Nil for anything else.
    static func instant(_ text: String) -> UTCTime? {
        var scanner = Scanner(rest: Array(text.utf8)[...])
        guard let year = scanner.digits(4), scanner.take("-"), let month = scanner.digits(2), scanner.take("-"),
            let day = scanner.digits(2), scanner.take("T"), let hour = scanner.digits(2), scanner.take(":"),
            let minute = scanner.digits(2), scanner.take(":"), let second = scanner.digits(2),
            (1...12).contains(month), (1...31).contains(day), hour < 24, minute < 60, second < 61
        else { return nil }
        let fraction = scanner.fraction()
        guard let offset = scanner.offsetMinutes(), scanner.rest.isEmpty else { return nil }
        let days = Self.days(year, month, day)
        let seconds = days * Self.secondsPerDay + hour * 3600 + (minute - offset) * 60 + second
        return UTCTime(milliseconds: seconds * 1000 + fraction)
    }

    private static func split(_ value: Int64, by unit: Int64) -> (whole: Int64, rest: Int64) {
        let whole = value >= 0 ? value / unit : (value - unit + 1) / unit
        return (whole, value - whole * unit)
    }

    private static func padded(_ value: Int64, _ width: Int) -> String {
        let digits = String(value)
        return String(repeating: "0", count: max(0, width - digits.count)) + digits
    }

    /// Days since 1970-01-01 of a Gregorian date; years begin in March so that the leap day is the last.
    private static func days(_ year: Int64, _ month: Int64, _ day: Int64) -> Int64 {
        let shifted = month <= 2 ? year - 1 : year
        let (era, yearOfEra) = Self.split(shifted, by: 400)
        let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
        return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
    }

    private static func date(_ days: Int64) -> (year: Int64, month: Int64, day: Int64) {
        let (era, dayOfEra) = Self.split(days + 719_468, by: 146_097)
        let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let shiftedMonth = (5 * dayOfYear + 2) / 153
        let day = dayOfYear - (153 * shiftedMonth + 2) / 5 + 1
        let month = shiftedMonth + (shiftedMonth < 10 ? 3 : -9)
        return (yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day)
    }

    private struct Scanner {
        var rest: ArraySlice<UInt8>

        mutating func take(_ character: Character) -> Bool {
            guard let octet = character.asciiValue, self.rest.first == octet else { return false }
            self.rest.removeFirst()
            return true
        }

        mutating func digits(_ count: Int) -> Int64? {
            guard self.rest.count >= count else { return nil }
            var value: Int64 = 0
            for octet in self.rest.prefix(count) {
                guard (0x30...0x39).contains(octet) else { return nil }
                value = value * 10 + Int64(octet - 0x30)
            }
            self.rest.removeFirst(count)
            return value
        }

        /// Milliseconds; further digits are dropped.
        mutating func fraction() -> Int64 {
            guard self.take(".") else { return 0 }
            var value: Int64 = 0
            var scale: Int64 = 100
            while let digit = self.digits(1) {
                value += digit * scale
                scale /= 10
            }
            return value
        }

        mutating func offsetMinutes() -> Int64? {
            if self.rest.isEmpty || self.take("Z") { return 0 }
            let isNegative = self.rest.first == UInt8(ascii: "-")
            guard self.take("+") || self.take("-"), let hours = self.digits(2), self.take(":"),
                let minutes = self.digits(2), hours <= 14, minutes < 60
            else { return nil }
            return (isNegative ? -1 : 1) * (hours * 60 + minutes)
        }
    }
}
