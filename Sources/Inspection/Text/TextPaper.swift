/// Lines of text that never grow wider than the page, with what a signature covers in the margin.
///
/// Control characters of documents are made visible here, so that none reaches a terminal.
public struct TextPaper {
    private let columns: Int
    private var lines: [String] = []
    private var bars = 0

    /// A page of that many columns.
    public init(columns: Int) {
        self.columns = columns
    }

    /// The lines so far.
    public var text: String { self.lines.joined(separator: "\n") }

    /// An empty line.
    public mutating func blank() { self.lines.append("") }

    /// A text from the margin.
    public mutating func line(_ text: String) { self.lines += self.folded(text, 0, 0) }

    /// A heading, underlined, with an empty line before it.
    public mutating func heading(_ text: String) {
        self.blank()
        self.line(text)
        self.line(String(repeating: "─", count: min(self.columns, max(8, text.count))))
    }

    /// A text that is indented as a whole.
    public mutating func paragraph(_ text: String, indent: Int) { self.lines += self.folded(text, indent, indent) }

    /// An item of a list: what is folded stands under its text.
    public mutating func item(_ text: String) { self.lines += self.folded(text, 2, 4) }

    /// Labels and what they say, in two columns.
    public mutating func pairs(_ pairs: [(String, String)], indent: Int = 2) {
        let width = min(28, pairs.map(\.0.count).max() ?? 0)
        for (label, value) in pairs {
            let gap = String(repeating: " ", count: max(0, width - label.count))
            self.lines += self.folded("\(label)\(gap)  \(value)", indent, width + indent + 2)
        }
    }

    mutating func rule(_ text: String) { self.lines.append(self.bar + "── \(Self.visible(text)) ──") }

    /// Begins or ends what a signature covers.
    mutating func cover(_ text: String, isOpen: Bool) {
        if isOpen {
            self.lines += self.folded("┏ " + text, 0, 2)
            self.bars += 1
        } else {
            self.bars -= 1
            self.lines.append(self.bar + "┗")
        }
    }

    mutating func boxLine(_ text: String) { self.lines += self.folded(text, 1, 5) }
    mutating func value(_ text: String) { self.lines += self.folded(text, 4, 6) }

    private var bar: String { String(repeating: "┃ ", count: self.bars) }

    /// A text in lines of the page's width: broken at spaces, and inside words that are longer than a line.
    private func folded(_ text: String, _ first: Int, _ next: Int) -> [String] {
        var lines: [String] = []
        for piece in Self.visible(text).split(separator: "\n", omittingEmptySubsequences: false) {
            var line = Line(self.bar, indent: lines.isEmpty ? first : next)
            for word in piece.split(separator: " ", omittingEmptySubsequences: false) {
                var rest = word
                while !line.take(&rest, columns: self.columns) {
                    lines.append(line.text)
                    line = Line(self.bar, indent: next)
                }
            }
            lines.append(line.text)
        }
        return lines
    }

    /// A line that takes words until it is full.
    private struct Line {
        private var words = ""
        private var length: Int
        private var isFresh = true
        private let start: String

        init(_ bar: String, indent: Int) {
            self.start = bar + String(repeating: " ", count: indent)
            self.length = bar.count + indent
        }

        var text: String {
            var text = self.start + self.words
            while text.last == " " { text.removeLast() }
            return text
        }

        /// Takes a word, or as much of it as an empty line holds; true when nothing of it is left.
        mutating func take(_ word: inout Substring, columns: Int) -> Bool {
            let room = max(self.isFresh ? 1 : 0, columns - self.length - (self.isFresh ? 0 : 1))
            let end = word.index(word.startIndex, offsetBy: room, limitedBy: word.endIndex)
            let fits = end == nil || end == word.endIndex
            guard fits || self.isFresh else { return false }
            let part = fits ? word : word[..<(end ?? word.endIndex)]
            self.words += (self.isFresh ? "" : " ") + part
            self.length += part.count + (self.isFresh ? 0 : 1)
            self.isFresh = false
            word = word[part.endIndex...]
            return fits
        }
    }

    private static func visible(_ text: String) -> String { VisibleText.plain(text) }
}
