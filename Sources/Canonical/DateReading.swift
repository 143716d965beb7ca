/// The parts of a written date: ISO 8601 in the forms that certificates use, or an EDIFACT format (2379) that is named.
struct DateReading {
    private let days: Int64
    private var millisecondsOfDay: Int64 = 0
    /// True where a time of day is written.
    private(set) var hasTime = false
    /// The written zone; nil where none is.
    private(set) var offsetMinutes: Int?

    /// Reads `2026-03-02`, `2026-03-02T14:05:09.5-05:00` (also with a space, without seconds), or format 102, 203, 204, 205.
    init?(_ text: String, format: String?) {
        var scanner = Scanner(text)
        let isCompact = ["102", "203", "204", "205"].contains(format)
        guard let year = scanner.digits(4), isCompact || scanner.take("-"),
            let month = scanner.digits(2), isCompact || scanner.take("-"),
            let day = scanner.digits(2), let days = CivilDate.days(year: year, month: month, day: day)
        else { return nil }
        self.days = days
        if isCompact ? (format != "102") : (scanner.take("T") || scanner.take(" ")) {
            guard let time = scanner.time(isCompact: isCompact, hasSeconds: format != "203" && format != "205") else {
                return nil
            }
            self.millisecondsOfDay = time
            self.hasTime = true
        }
        guard let zone = scanner.zone() else { return nil }
        self.offsetMinutes = zone
        guard scanner.isAtEnd else { return nil }
    }

    /// The instant, with the zone that the caller decides on.
    func instant(offsetMinutes: Int) -> UTCTime {
        UTCTime(milliseconds: self.days * 86_400_000 + self.millisecondsOfDay - Int64(offsetMinutes) * 60_000)
    }

    /// Reads `Z`, `-05:00`, `-0500` or `-05`; the offset in minutes.
    static func offset(_ text: String) -> Int? {
        var scanner = Scanner(text)
        guard let zone = scanner.zone(), let minutes = zone, scanner.isAtEnd else { return nil }
        return minutes
    }

    private struct Scanner {
        private var rest: Substring.UTF8View

        init(_ text: String) {
            self.rest = Substring(text).utf8
        }

        var isAtEnd: Bool { self.rest.isEmpty }

        mutating func take(_ character: Character) -> Bool {
            guard let first = self.rest.first, first == character.asciiValue else { return false }
            self.rest.removeFirst()
            return true
        }

        mutating func digits(_ count: Int) -> Int64? {
            let part = self.rest.prefix(count)
            guard part.count == count, part.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
            self.rest.removeFirst(count)
            return part.reduce(0) { $0 * 10 + Int64($1 - 0x30) }
        }

        mutating func time(isCompact: Bool, hasSeconds: Bool) -> Int64? {
            guard let hour = self.digits(2), isCompact || self.take(":"), let minute = self.digits(2),
                hour <= 23, minute <= 59
            else { return nil }
            var milliseconds = (hour * 60 + minute) * 60_000
            guard isCompact ? hasSeconds : self.take(":") else { return milliseconds }
            guard let second = self.digits(2), second <= 60 else { return nil }
            milliseconds += second * 1000
            if self.take(".") || self.take(",") {
                guard let fraction = self.fraction() else { return nil }
                milliseconds += fraction
            }
            return milliseconds
        }

        private mutating func fraction() -> Int64? {
            let part = self.rest.prefix { (0x30...0x39).contains($0) }
            guard !part.isEmpty, part.count <= 18 else { return nil }
            self.rest.removeFirst(part.count)
            let three = (Array(part.prefix(3)) + [0x30, 0x30]).prefix(3)
            return three.reduce(0) { $0 * 10 + Int64($1 - 0x30) }
        }

        /// The offset; `.some(nil)` where none is written, nil where what is written is not one.
        mutating func zone() -> Int?? {
            if self.take("Z") { return 0 }
            let isNegative = self.rest.first == UInt8(ascii: "-")
            guard isNegative || self.rest.first == UInt8(ascii: "+") else { return .some(nil) }
            self.rest.removeFirst()
            guard let hours = self.digits(2), hours <= 14 else { return nil }
            var minutes: Int64 = 0
            if self.take(":") || !self.rest.isEmpty {
                guard let written = self.digits(2), written <= 59 else { return nil }
                minutes = written
            }
            let offset = Int(hours * 60 + minutes)
            return isNegative ? -offset : offset
        }
    }
}
