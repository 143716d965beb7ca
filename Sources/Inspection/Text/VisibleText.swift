/// Text of documents with what a reader cannot see made visible: controls, marks that turn the direction of writing
/// around, and characters without width, any of which could make a page say something else than the document.
public enum VisibleText {
    /// True for a character that is shown by its code instead.
    static func isHidden(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x09, 0x0A: false
        case 0..<0x20, 0x7F..<0xA0: true
        case 0xAD, 0x34F, 0x61C, 0x115F, 0x1160, 0x17B4, 0x17B5, 0x180B...0x180F, 0x3164, 0xFFA0: true
        case 0x200B...0x200F, 0x2028...0x202E, 0x2060...0x206F, 0xFE00...0xFE0F, 0xFEFF, 0xFFF0...0xFFFC: true
        case 0xFFFE, 0xFFFF: true
        case 0xE0000...0xE0FFF: true
        default: false
        }
    }

    /// The code in a form for people: `U+202E`.
    static func name(_ scalar: Unicode.Scalar) -> String {
        let digits = String(scalar.value, radix: 16, uppercase: true)
        return "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
    }

    /// For a terminal: hidden characters as `‹U+202E›`, carriage returns before a line end dropped.
    public static func plain(_ text: String) -> String {
        guard text.unicodeScalars.contains(where: self.isHidden) else { return text }
        var result = ""
        for scalar in text.unicodeScalars {
            if self.isHidden(scalar) {
                result += "‹\(self.name(scalar))›"
            } else {
                result.unicodeScalars.append(scalar)
            }
        }
        return result
    }
}
