/// What can be told about a code of the Harmonized System without its text: chapters and the last heading of each.
public enum HarmonizedSystem {
    /// The last heading of each chapter, over the editions from 1996 to 2022; 77 is reserved.
    ///
    /// Source: the nomenclature's table of headings (WCO, editions 1996 to 2022), the highest of all editions.
    private static let lastHeadings: [Int: Int] = [
        1: 6, 2: 10, 3: 9, 4: 10, 5: 11, 6: 4, 7: 14, 8: 14, 9: 10, 10: 8, 11: 9, 12: 14, 13: 2, 14: 4, 15: 22, 16: 5,
        17: 4, 18: 6, 19: 5, 20: 9, 21: 6, 22: 9, 23: 9, 24: 4, 25: 30, 26: 21, 27: 16, 28: 53, 29: 42, 30: 6, 31: 5,
        32: 15, 33: 7, 34: 7, 35: 7, 36: 6, 37: 7, 38: 27, 39: 26, 40: 17, 41: 15, 42: 6, 43: 4, 44: 21, 45: 4, 46: 2,
        47: 7, 48: 23, 49: 11, 50: 7, 51: 13, 52: 12, 53: 11, 54: 8, 55: 16, 56: 9, 57: 5, 58: 11, 59: 11, 60: 6,
        61: 17,
        62: 17, 63: 10, 64: 6, 65: 7, 66: 3, 67: 4, 68: 15, 69: 14, 70: 20, 71: 18, 72: 29, 73: 26, 74: 19, 75: 8,
        76: 16,
        78: 6, 79: 7, 80: 7, 81: 13, 82: 15, 83: 11, 84: 87, 85: 49, 86: 9, 87: 16, 88: 7, 89: 8, 90: 33, 91: 14, 92: 9,
        93: 7, 94: 6, 95: 8, 96: 20, 97: 6,
    ]

    /// The years of the editions, up to the one in force since 2022 and the next one.
    public static let editions = [1988, 1992, 1996, 2002, 2007, 2012, 2017, 2022, 2028]

    /// Whether the system has a chapter.
    public static func hasChapter(_ chapter: Int) -> Bool {
        self.lastHeadings[chapter] != nil
    }

    /// The last heading of a chapter, like 2209 for chapter 22; nil where there is no such chapter.
    public static func lastHeading(of chapter: Int) -> Int? {
        self.lastHeadings[chapter].map { chapter * 100 + $0 }
    }

    /// The edition that a text names, like `SA 2022`, `HS2017` or `VII Enmienda (2022)`; nil where it names none, or two.
    public static func edition(_ text: String) -> Int? {
        let numbers = text.prefix(256).split { !($0.isASCII && $0.isNumber) }.compactMap { Int($0) }
        let named = Set(numbers.filter(self.editions.contains))
        return named.count == 1 ? named.first : nil
    }
}
