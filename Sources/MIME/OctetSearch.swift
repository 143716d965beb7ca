/// Finds one octet pattern in long inputs without looking at every octet (Horspool's skip table).
struct OctetSearch {
    private let pattern: [UInt8]
    private let skips: [Int]

    init(_ pattern: [UInt8]) {
        self.pattern = pattern
        var skips = [Int](repeating: pattern.count, count: 256)
        for (index, octet) in pattern.dropLast().enumerated() { skips[Int(octet)] = pattern.count - 1 - index }
        self.skips = skips
    }

    /// Where the pattern begins at or after `start`, or nil.
    func first(in octets: [UInt8], from start: Int, to end: Int) -> Int? {
        let length = self.pattern.count
        guard length > 0 else { return nil }
        var at = start
        while at + length <= end {
            var offset = length - 1
            while offset >= 0, octets[at + offset] == self.pattern[offset] { offset -= 1 }
            if offset < 0 { return at }
            at += self.skips[Int(octets[at + length - 1])]
        }
        return nil
    }
}
