/// A decimal number in the lexical form of its source; two are equal where their values are: 10 = 10.00.
///
/// A text that is no decimal is kept too (``isDecimal`` is false) and equals only the same text.
public struct DecimalText: CanonicalText, Comparable {
    public let text: String

    public init(_ text: String) {
        self.text = text
    }

    public static let about = "Decimal number in the lexical form of its source, like 4500.10; compared by value."

    /// True for digits with at most one point and a sign, without exponent (XML Schema `decimal`).
    public var isDecimal: Bool { self.normal != nil }

    public static func == (left: DecimalText, right: DecimalText) -> Bool {
        guard let first = left.normal, let second = right.normal else { return left.text == right.text }
        return first == second
    }

    public func hash(into hasher: inout Hasher) {
        if let normal = self.normal { hasher.combine(normal) } else { hasher.combine(self.text) }
    }

    /// Orders by value; a text that is no decimal comes after every decimal.
    public static func < (left: DecimalText, right: DecimalText) -> Bool {
        guard let first = left.normal else { return right.normal == nil && left.text < right.text }
        guard let second = right.normal else { return true }
        return first < second
    }

    private var normal: Normal? { Normal(self.text) }

    /// The value: sign, digits before and after the point without needless zeros.
    private struct Normal: Hashable {
        var isNegative = false
        var whole: Substring
        var fraction: Substring

        init?(_ text: String) {
            var rest = Substring(text)
            if let sign = rest.first, sign == "-" || sign == "+" {
                self.isNegative = sign == "-"
                rest.removeFirst()
            }
            let parts = rest.split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
            self.whole = parts[0]
            self.fraction = parts.count > 1 ? parts[1] : ""
            let isDigits = parts.joined().utf8.allSatisfy { (0x30...0x39).contains($0) }
            guard isDigits, !(self.whole.isEmpty && self.fraction.isEmpty) else { return nil }
            self.whole = self.whole.drop { $0 == "0" }
            while self.fraction.last == "0" { self.fraction.removeLast() }
            if self.whole.isEmpty && self.fraction.isEmpty { self.isNegative = false }
        }

        static func < (left: Normal, right: Normal) -> Bool {
            guard left.isNegative == right.isNegative else { return left.isNegative }
            let isSmaller =
                left.whole.count == right.whole.count
                ? (left.whole, left.fraction) < (right.whole, right.fraction)
                : left.whole.count < right.whole.count
            return left.isNegative ? left != right && !isSmaller : isSmaller
        }
    }
}
