public import Foundation

/// What a site wrote about the certificates of a file: since when and until when paths may end there, and where the
/// file came from.
///
/// A text beside the certificates, `NAME.anchor.yaml` for `NAME.pem`, of one `key: value` a line:
///
///     format: paso/anchor/1
///     from: 2020-01-01
///     until: 2030-12-31
///     source: https://www.example.pe/raiz.cer
///     checked: R. Díaz and L. Soto, by letter of 2026-06-01
///
/// `anchor: yes` lets paths end at a certificate that is not self-signed. A date without a time means the whole day.
public struct AnchorNote: Sendable, Hashable {
    /// Since when paths may end here; nil for as long as the certificate says.
    public var from: Date?
    /// Until when paths may end here.
    public var until: Date?
    /// True where paths may end although the certificate is not self-signed.
    public var isAnchor = false
    /// Where the file was got.
    public var source: String?
    /// Who compared it, how and when.
    public var checked: String?

    static let suffix = ".anchor.yaml"
    private static let heading = "paso/anchor/1"
    static let lengthMax = 16 * 1024

    public init(
        from: Date? = nil,
        until: Date? = nil,
        isAnchor: Bool = false,
        source: String? = nil,
        checked: String? = nil
    ) {
        self.from = from
        self.until = until
        self.isAnchor = isAnchor
        self.source = source
        self.checked = checked
    }

    /// The name of the note that belongs to a file of certificates.
    public static func name(for file: String) -> String {
        let stem = file.split(separator: ".", omittingEmptySubsequences: false).dropLast().joined(separator: ".")
        return stem + Self.suffix
    }

    /// Reads a note; any line that is not understood is an error, since an interval that is passed over would trust too
    /// much.
    public init(text: String, file: String) throws(TrustError) {
        var seen: Set<String> = []
        var number = 0
        for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
            number += 1
            let words = line.trimmingCharacters(in: .whitespaces)
            if words.isEmpty || words.hasPrefix("#") { continue }
            guard let colon = words.firstIndex(of: ":") else { throw .anchorNoteUnreadable(file, line: number) }
            let key = String(words[..<colon])
            let value = Self.unquoted(words[words.index(after: colon)...].trimmingCharacters(in: .whitespaces))
            guard seen.insert(key).inserted, !value.isEmpty, self.take(key, value) else {
                throw .anchorNoteUnreadable(file, line: number)
            }
        }
        guard seen.contains("format") else { throw .anchorNoteUnreadable(file, line: 1) }
        if let from = self.from, let until = self.until, until < from {
            throw .anchorNoteUnreadable(file, line: number)
        }
    }

    /// The note as text.
    public var text: String {
        var lines = ["format: \(Self.heading)"]
        if let from = self.from { lines.append("from: \(from.formatted(.iso8601))") }
        if let until = self.until { lines.append("until: \(until.formatted(.iso8601))") }
        if self.isAnchor { lines.append("anchor: yes") }
        for (key, value) in [("source", self.source), ("checked", self.checked)] {
            guard let value else { continue }
            lines.append("\(key): \"\(value.filter { $0 != "\"" && !$0.isNewline })\"")
        }
        return lines.joined(separator: "\n") + "\n"
    }

    /// A date, or the whole day: its first second, or its last.
    public static func date(_ text: String, isEnd: Bool) -> Date? {
        if let date = try? Date(text, strategy: .iso8601) { return date }
        guard text.utf8.count == 10, let day = try? Date(text + "T00:00:00Z", strategy: .iso8601) else { return nil }
        return isEnd ? day + 86_399 : day
    }

    private mutating func take(_ key: String, _ value: String) -> Bool {
        switch key {
        case "format": return value == Self.heading
        case "from":
            self.from = Self.date(value, isEnd: false)
            return self.from != nil
        case "until":
            self.until = Self.date(value, isEnd: true)
            return self.until != nil
        case "anchor":
            self.isAnchor = value == "yes" || value == "true"
            return self.isAnchor || value == "no" || value == "false"
        case "source": self.source = value
        case "checked": self.checked = value
        default: return false
        }
        return true
    }

    private static func unquoted(_ text: String) -> String {
        guard text.count >= 2, let mark = text.first, mark == text.last, mark == "\"" || mark == "'" else {
            return text
        }
        return String(text.dropFirst().dropLast())
    }
}
