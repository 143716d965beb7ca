/// Reads and writes lengths of time as settings files have them: `250ms`, `30s`, `5m`, `24h`, `7d`.
public enum SettingDuration {
    private static let units: [(suffix: String, milliseconds: Int64)] = [
        ("ms", 1), ("s", 1000), ("m", 60_000), ("h", 3_600_000), ("d", 86_400_000),
    ]

    /// The duration, or nil if the text is not a whole number followed by a unit.
    public static func parse(_ text: String) -> Duration? {
        let digits = text.prefix { $0.isASCII && $0.isNumber }
        let suffix = text.dropFirst(digits.count).drop { $0 == " " }
        guard digits.count <= 12, let count = Int64(digits),
            let unit = self.units.first(where: { $0.suffix == suffix })
        else { return nil }
        let (total, overflow) = count.multipliedReportingOverflow(by: unit.milliseconds)
        return overflow ? nil : .milliseconds(total)
    }

    /// The shortest text that reads back as the same duration (whole milliseconds).
    public static func text(_ duration: Duration) -> String {
        let (seconds, attoseconds) = duration.components
        let total = seconds * 1000 + attoseconds / 1_000_000_000_000_000
        let unit = self.units.last { total >= $0.milliseconds && total % $0.milliseconds == 0 } ?? ("ms", 1)
        return "\(total / unit.milliseconds)\(unit.suffix)"
    }
}

/// Reads and writes sizes in bytes as settings files have them: `4096`, `64KiB`, `16MiB`, `2GiB`.
public enum SettingSize {
    private static let units: [(suffix: String, bytes: Int)] = [
        ("", 1), ("KiB", 1 << 10), ("MiB", 1 << 20), ("GiB", 1 << 30),
    ]

    /// The size in bytes, or nil if the text is not a whole number with an optional binary unit.
    public static func parse(_ text: String) -> Int? {
        let digits = text.prefix { $0.isASCII && $0.isNumber }
        let suffix = text.dropFirst(digits.count).drop { $0 == " " }
        guard digits.count <= 15, let count = Int(digits),
            let unit = self.units.first(where: { $0.suffix == suffix })
        else { return nil }
        let (total, overflow) = count.multipliedReportingOverflow(by: unit.bytes)
        return overflow ? nil : total
    }

    /// The shortest text that reads back as the same size.
    public static func text(_ bytes: Int) -> String {
        let unit = self.units.last { bytes >= $0.bytes && bytes % $0.bytes == 0 } ?? ("", 1)
        return "\(bytes / unit.bytes)\(unit.suffix)"
    }
}
