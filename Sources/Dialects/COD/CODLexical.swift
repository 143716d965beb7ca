/// The lexical rules of XML Schema that the format's values follow, read from left to right without going back.
enum CODLexical {
    /// A text with runs of XML white space made one space, and none at its ends.
    static func collapsed(_ text: String) -> String {
        text.split { $0 == " " || $0 == "\n" || $0 == "\t" || $0 == "\r" || $0 == "\r\n" }.joined(separator: " ")
    }

    /// `xs:boolean`.
    static func isBoolean(_ text: String) -> Bool {
        ["true", "false", "1", "0"].contains(text)
    }

    /// `xs:integer`, with at most 24 digits (what validators hold).
    static func isInteger(_ text: String) -> Bool {
        var digits = text.utf8[...]
        if let sign = digits.first, sign == UInt8(ascii: "-") || sign == UInt8(ascii: "+") {
            digits = digits.dropFirst()
        }
        guard !digits.isEmpty, digits.allSatisfy(Self.isDigit) else { return false }
        return digits.drop { $0 == UInt8(ascii: "0") }.count <= 24
    }

    /// The digits of a decimal without needless zeros; nil where the text is no `xs:decimal` of at most 24 digits.
    static func decimal(_ text: String) -> (isNegative: Bool, whole: Substring, fraction: Substring)? {
        var rest = text[...]
        let isNegative = rest.first == "-"
        if rest.first == "-" || rest.first == "+" { rest = rest.dropFirst() }
        let parts = rest.split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
        guard parts.count >= 1, parts.allSatisfy({ $0.utf8.allSatisfy(Self.isDigit) }),
            parts.contains(where: { !$0.isEmpty })
        else { return nil }
        let whole = parts[0].drop { $0 == "0" }
        var fraction = parts.count > 1 ? parts[1] : ""
        guard whole.count + fraction.count <= 24 else { return nil }
        while fraction.last == "0" { fraction.removeLast() }
        return (isNegative, whole, fraction)
    }

    /// `xs:dateTime`.
    static func isDateTime(_ text: String) -> Bool {
        var scan = Scan(text)
        scan.take("-")
        let year = scan.digits()
        guard year.count >= 4, year.count == 4 || year.first != UInt8(ascii: "0"), year.count <= 9,
            let number = Int(String(decoding: year, as: UTF8.self)), number > 0
        else { return false }
        guard scan.take("-"), let month = scan.two(1...12), scan.take("-"), let day = scan.two(1...31), scan.take("T"),
            day <= Self.days(of: month, in: number)
        else { return false }
        guard let hour = scan.two(0...24), scan.take(":"), let minute = scan.two(0...59), scan.take(":"),
            let second = scan.two(0...59)
        else { return false }
        var fraction: [UInt8] = []
        if scan.take(".") {
            fraction = scan.digits()
            if fraction.isEmpty { return false }
        }
        let isMidnight = minute == 0 && second == 0 && fraction.allSatisfy { $0 == UInt8(ascii: "0") }
        return (hour < 24 || isMidnight) && scan.zone() && scan.isAtEnd
    }

    private static func days(of month: Int, in year: Int) -> Int {
        switch month {
        case 2: (year % 4 == 0 && year % 100 != 0) || year % 400 == 0 ? 29 : 28
        case 4, 6, 9, 11: 30
        default: 31
        }
    }

    static func isDigit(_ octet: UInt8) -> Bool {
        (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(octet)
    }

    /// Reads a text octet by octet.
    private struct Scan {
        private var rest: Substring.UTF8View

        init(_ text: String) {
            self.rest = text[...].utf8
        }

        var isAtEnd: Bool { self.rest.isEmpty }

        @discardableResult
        mutating func take(_ character: Character) -> Bool {
            guard let first = self.rest.first, first == character.asciiValue else { return false }
            self.rest.removeFirst()
            return true
        }

        mutating func digits() -> [UInt8] {
            let digits = Array(self.rest.prefix(while: CODLexical.isDigit))
            self.rest.removeFirst(digits.count)
            return digits
        }

        /// Two digits within a range.
        mutating func two(_ range: ClosedRange<Int>) -> Int? {
            let digits = Array(self.rest.prefix(2))
            guard digits.count == 2, digits.allSatisfy(CODLexical.isDigit) else { return nil }
            self.rest.removeFirst(2)
            let number = Int(digits[0] - 0x30) * 10 + Int(digits[1] - 0x30)
            return range.contains(number) ? number : nil
        }

        /// A zone within 14 hours, or none.
        mutating func zone() -> Bool {
            if self.take("Z") || self.isAtEnd { return true }
            guard self.take("+") || self.take("-"), let hour = self.two(0...23), self.take(":"),
                let minute = self.two(0...59)
            else { return false }
            return hour * 60 + minute <= 14 * 60
        }
    }
}
