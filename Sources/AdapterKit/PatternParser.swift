/// Reads the text of a ``NumberPattern``.
struct PatternParser {
    private let scalars: [Unicode.Scalar]
    private var position = 0
    private var depth = 0

    /// Longest pattern.
    private static let lengthMax = 1_000
    /// Largest count in braces.
    private static let countMax = NumberPattern.scalarsMax
    /// Signs that mean something and cannot stand for themselves.
    private static let signs: Set<Unicode.Scalar> = ["*", "+", "?", "{", "}", ")", "]", "|", "^", "$"]

    init(_ text: String) {
        self.scalars = Array(text.unicodeScalars.prefix(Self.lengthMax + 1))
    }

    private var next: Unicode.Scalar? {
        self.position < self.scalars.count ? self.scalars[self.position] : nil
    }

    private mutating func take(_ scalar: Unicode.Scalar) -> Bool {
        guard self.next == scalar else { return false }
        self.position += 1
        return true
    }

    /// The whole pattern; a `^` before and a `$` behind it are allowed, since it is always matched as a whole.
    mutating func whole() -> PatternNode? {
        guard !self.scalars.isEmpty, self.scalars.count <= Self.lengthMax else { return nil }
        _ = self.take("^")
        guard let node = self.choice() else { return nil }
        _ = self.take("$")
        return self.next == nil ? node : nil
    }

    private mutating func choice() -> PatternNode? {
        var nodes: [PatternNode] = []
        repeat {
            guard let node = self.sequence() else { return nil }
            nodes.append(node)
        } while self.take("|")
        return nodes.count == 1 ? nodes[0] : .choice(nodes)
    }

    private mutating func sequence() -> PatternNode? {
        var nodes: [PatternNode] = []
        while let scalar = self.next, scalar != "|", scalar != ")", scalar != "$" {
            guard let node = self.one(), let counted = self.counted(node) else { return nil }
            nodes.append(counted)
        }
        return .sequence(nodes)
    }

    private mutating func one() -> PatternNode? {
        guard let scalar = self.next else { return nil }
        self.position += 1
        switch scalar {
        case ".": return .set(.any)
        case "\\": return self.escaped().map { .set($0) }
        case "[": return self.set().map { .set($0) }
        case "(": return self.group()
        default: return Self.signs.contains(scalar) ? nil : .set(Self.only(scalar))
        }
    }

    private mutating func group() -> PatternNode? {
        self.depth += 1
        defer { self.depth -= 1 }
        guard self.depth <= NumberPattern.depthMax else { return nil }
        if self.take("?"), !self.take(":") { return nil }
        guard let node = self.choice(), self.take(")") else { return nil }
        return node
    }

    private mutating func counted(_ node: PatternNode) -> PatternNode? {
        let counted: PatternNode
        if self.take("*") {
            counted = .count(node, least: 0, most: nil)
        } else if self.take("+") {
            counted = .count(node, least: 1, most: nil)
        } else if self.take("?") {
            counted = .count(node, least: 0, most: 1)
        } else if self.take("{") {
            guard let least = self.number() else { return nil }
            var most: Int? = least
            if self.take(",") { most = self.next == "}" ? nil : self.number() ?? -1 }
            guard self.take("}"), (most ?? least) >= least else { return nil }
            counted = .count(node, least: least, most: most)
        } else {
            return node
        }
        // A second count, or a manner of trying, means nothing here.
        guard let after = self.next, ["*", "+", "?", "{"].contains(after) else { return counted }
        return nil
    }

    private mutating func number() -> Int? {
        let start = self.position
        var value = 0
        while let digit = self.next?.properties.numericValue, let scalar = self.next, scalar.isASCII {
            value = value * 10 + Int(digit)
            self.position += 1
            guard value <= Self.countMax else { return nil }
        }
        return self.position > start ? value : nil
    }

    private mutating func escaped() -> ScalarSet? {
        guard let scalar = self.next else { return nil }
        self.position += 1
        switch scalar {
        case "d": return .digits
        case "w": return .words
        case "s": return .spaces
        case "D": return ScalarSet(ranges: ScalarSet.digits.ranges, isInverted: true)
        case "W": return ScalarSet(ranges: ScalarSet.words.ranges, isInverted: true)
        case "S": return ScalarSet(ranges: ScalarSet.spaces.ranges, isInverted: true)
        default:
            // Escaped letters and digits mean other things elsewhere.
            return scalar.isASCII && !ScalarSet.words.contains(scalar) ? Self.only(scalar) : nil
        }
    }

    /// What stands between square brackets, the first of which is read.
    private mutating func set() -> ScalarSet? {
        var set = ScalarSet(ranges: [], isInverted: self.take("^"))
        while !self.take("]") {
            guard let scalar = self.next, scalar != "[", scalar != "&" else { return nil }
            self.position += 1
            var low = scalar
            if scalar == "\\" {
                guard let escaped = self.escaped(), !escaped.isInverted else { return nil }
                guard escaped.ranges.count == 1, let only = escaped.ranges.first, only.count == 1 else {
                    set.ranges += escaped.ranges
                    continue
                }
                guard let literal = Unicode.Scalar(only.lowerBound) else { return nil }
                low = literal
            }
            guard self.next == "-", self.position + 1 < self.scalars.count, self.scalars[self.position + 1] != "]"
            else {
                set.ranges.append(low.value...low.value)
                continue
            }
            let high = self.scalars[self.position + 1]
            guard high != "\\", high != "[", high.value >= low.value else { return nil }
            self.position += 2
            set.ranges.append(low.value...high.value)
        }
        return set.ranges.isEmpty ? nil : set
    }

    private static func only(_ scalar: Unicode.Scalar) -> ScalarSet {
        ScalarSet(ranges: [scalar.value...scalar.value])
    }
}
