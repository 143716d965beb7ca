/// A pattern for documents' numbers, matched against a whole number in time that grows with its length only.
///
/// Numbers come from anybody, and engines that try one way after the other can be kept busy for years by a short text.
/// This one follows all ways at once. It knows characters, `.`, classes like `[A-Z0-9]` and `[^/]`, `\d` `\w` `\s` and
/// escaped signs, groups, `|`, and the counts `*` `+` `?` `{2}` `{2,}` `{2,5}`; nothing that looks around or back.
struct NumberPattern: Sendable {
    /// Longest number that can match.
    static let scalarsMax = 255
    /// Steps that a pattern may have after its counts were written out.
    static let stepsMax = 2_000
    /// Nested groups.
    static let depthMax = 20

    /// One step; `next` and `other` are places in ``steps``.
    enum Step: Sendable {
        case take(ScalarSet, next: Int)
        case either(Int, Int)
        case end
    }

    private let steps: [Step]
    private let start: Int

    /// Reads a pattern; nil for one that is none, or too large.
    init?(_ text: String) {
        var parser = PatternParser(text)
        guard let node = parser.whole() else { return nil }
        var steps: [Step] = [.end]
        guard let start = node.append(to: &steps, next: 0) else { return nil }
        self.steps = steps
        self.start = start
    }

    /// Whether the whole number fits.
    func matches(_ number: String) -> Bool {
        let scalars = number.unicodeScalars
        guard scalars.prefix(Self.scalarsMax + 1).count <= Self.scalarsMax else { return false }
        var places = Set<Int>()
        self.enter(self.start, &places)
        for scalar in scalars {
            var following = Set<Int>()
            for place in places {
                if case .take(let set, let next) = self.steps[place], set.contains(scalar) {
                    self.enter(next, &following)
                }
            }
            guard !following.isEmpty else { return false }
            places = following
        }
        return places.contains(0)
    }

    /// Adds a step and everything that is reached from it without a character.
    private func enter(_ place: Int, _ places: inout Set<Int>) {
        var open = [place]
        while let next = open.popLast() {
            guard places.insert(next).inserted else { continue }
            if case .either(let one, let other) = self.steps[next] { open += [one, other] }
        }
    }
}

/// Which characters fit one place of a number.
struct ScalarSet: Sendable, Equatable {
    var ranges: [ClosedRange<UInt32>]
    var isInverted = false

    static let any = ScalarSet(ranges: [], isInverted: true)
    static let digits = ScalarSet(ranges: [0x30...0x39])
    static let words = ScalarSet(ranges: [0x30...0x39, 0x41...0x5A, 0x5F...0x5F, 0x61...0x7A])
    static let spaces = ScalarSet(ranges: [0x09...0x0D, 0x20...0x20])

    func contains(_ scalar: Unicode.Scalar) -> Bool {
        self.ranges.contains { $0.contains(scalar.value) } != self.isInverted
    }
}

/// A part of a pattern.
indirect enum PatternNode {
    case set(ScalarSet)
    case sequence([PatternNode])
    case choice([PatternNode])
    case count(PatternNode, least: Int, most: Int?)

    /// Writes the steps that lead to `next`; nil when there are too many.
    func append(to steps: inout [NumberPattern.Step], next: Int) -> Int? {
        guard steps.count < NumberPattern.stepsMax else { return nil }
        switch self {
        case .set(let set):
            return Self.add(.take(set, next: next), to: &steps)
        case .sequence(let nodes):
            var place = next
            for node in nodes.reversed() {
                guard let before = node.append(to: &steps, next: place) else { return nil }
                place = before
            }
            return place
        case .choice(let nodes):
            var place: Int?
            for node in nodes {
                guard let one = node.append(to: &steps, next: next) else { return nil }
                place = place.map { Self.add(.either($0, one), to: &steps) } ?? one
            }
            return place
        case .count(let node, let least, let most):
            return Self.counted(node, least, most, to: &steps, next: next)
        }
    }

    private static func counted(
        _ node: PatternNode,
        _ least: Int,
        _ most: Int?,
        to steps: inout [NumberPattern.Step],
        next: Int
    ) -> Int? {
        var place = next
        if let most {
            for _ in least..<max(least, most) {
                guard let once = node.append(to: &steps, next: place) else { return nil }
                place = Self.add(.either(once, next), to: &steps)
            }
        } else {
            // The loop's own step comes first, so that what it repeats can lead back to it.
            let loop = Self.add(.end, to: &steps)
            guard let once = node.append(to: &steps, next: loop) else { return nil }
            steps[loop] = .either(once, next)
            place = loop
        }
        for _ in 0..<least {
            guard let before = node.append(to: &steps, next: place) else { return nil }
            place = before
        }
        return place
    }

    private static func add(_ step: NumberPattern.Step, to steps: inout [NumberPattern.Step]) -> Int {
        steps.append(step)
        return steps.count - 1
    }
}
