/// The spaces of French: narrow ones that do not break before `: ; ! ? »` and after `«`.
///
/// Texts are typed with the space of the keyboard. Only a sign that stands alone after a word counts, so that `a: b`, `:8080`
/// and the first sign of a line stay.
enum FrenchSpacing {
    private static let narrow = Array("\u{202F}".utf8)
    private static let space = UInt8(ascii: " ")
    private static let high = Set(":;!?".utf8)
    private static let opening = Array("«".utf8)
    private static let closing = Array("»".utf8)

    /// The text with its narrow spaces; everything else as it was.
    static func set(_ text: String) -> String {
        let typed = Array(text.utf8)
        guard typed.contains(self.space) else { return text }
        var result: [UInt8] = []
        result.reserveCapacity(typed.count + 16)
        for (index, byte) in typed.enumerated() {
            let isNarrow =
                byte == self.space && (self.isAfterQuote(typed, index) || self.isBeforeSign(typed, index + 1))
            if isNarrow { result += self.narrow } else { result.append(byte) }
        }
        return String(decoding: result, as: UTF8.self)
    }

    private static func isAfterQuote(_ typed: [UInt8], _ index: Int) -> Bool {
        typed[..<index].suffix(2).elementsEqual(self.opening)
    }

    private static func isBeforeSign(_ typed: [UInt8], _ index: Int) -> Bool {
        if typed.dropFirst(index).starts(with: self.closing) { return true }
        guard index > 1, !" \n".utf8.contains(typed[index - 2]) else { return false }
        guard index < typed.count, self.high.contains(typed[index]) else { return false }
        return index + 1 == typed.count || " \n.,)".utf8.contains(typed[index + 1])
    }
}
