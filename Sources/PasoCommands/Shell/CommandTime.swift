import Foundation

/// Times as people write them on a command line.
enum CommandTime {
    /// `2026-11-22`, `2026-11-22T10:00:00Z`, or `3d`, `12h`, `30m` ago.
    static func date(_ text: String, now: Date = Date()) throws -> Date {
        if let amount = Int(text.dropLast()), amount >= 0, let unit = text.last, amount < 1_000_000 {
            switch unit {
            case "d": return now.addingTimeInterval(-86_400 * Double(amount))
            case "h": return now.addingTimeInterval(-3600 * Double(amount))
            case "m": return now.addingTimeInterval(-60 * Double(amount))
            default: break
            }
        }
        let candidates = [text, text + "Z", text + "T00:00:00Z"]
        for candidate in candidates {
            if let date = try? Date(candidate, strategy: .iso8601) { return date }
            if let date = try? Date(candidate, strategy: Date.ISO8601FormatStyle(includingFractionalSeconds: true)) {
                return date
            }
        }
        throw CommandError.notATime(text)
    }

    /// The same as the API takes it.
    static func rfc3339(_ text: String, now: Date = Date()) throws -> String {
        try Self.date(text, now: now).formatted(Date.ISO8601FormatStyle(includingFractionalSeconds: true))
    }
}
