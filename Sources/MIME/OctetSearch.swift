/// Finds one octet pattern in long inputs without looking at every octet (Horspool's skip table).
///
/// For patterns of ours: an input made for it can slow it down by the length of the pattern.
struct OctetSearch {
    let pattern: [UInt8]
    private let skips: [Int]

    init(_ pattern: [UInt8]) {
        self.pattern = pattern
        var skips = [Int](repeating: pattern.count, count: 256)
        for (index, octet) in pattern.dropLast().enumerated() { skips[Int(octet)] = pattern.count - 1 - index }
        self.skips = skips
    }

    /// Where the pattern begins, or nil.
    func first(in octets: Span<UInt8>) -> Int? {
        let length = self.pattern.count
        guard length > 0 else { return nil }
        return unsafe octets.withUnsafeBufferPointer { octets in
            unsafe self.pattern.withUnsafeBufferPointer { pattern in
                unsafe self.skips.withUnsafeBufferPointer { skips in
                    var at = 0
                    while at + length <= octets.count {
                        var offset = length - 1
                        while offset >= 0, unsafe octets[at + offset] == pattern[offset] { offset -= 1 }
                        if offset < 0 { return at }
                        unsafe at += skips[Int(octets[at + length - 1])]
                    }
                    return nil
                }
            }
        }
    }

    /// True if the pattern occurs anywhere, also across the pieces of a file.
    func occurs(in source: OctetSource) throws(MIMEError) -> Bool {
        var isFound = false
        var tail: [UInt8] = []
        try source.forEachChunk { piece throws(MIMEError) in
            guard !isFound else { return }
            if !tail.isEmpty {
                let seam = tail + Self.copy(piece, 0..<min(piece.count, self.pattern.count - 1))
                isFound = self.first(in: seam.span) != nil
            }
            isFound = isFound || self.first(in: piece) != nil
            let kept = tail + Self.copy(piece, max(0, piece.count - self.pattern.count + 1)..<piece.count)
            tail = Array(kept.suffix(self.pattern.count - 1))
        }
        return isFound
    }

    private static func copy(_ piece: Span<UInt8>, _ range: Range<Int>) -> [UInt8] {
        range.map { piece[$0] }
    }
}
