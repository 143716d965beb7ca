import Testing
import XML

/// Numbers that are the same on every run.
struct Seeded: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        self.state = self.state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        let mixed = (self.state ^ (self.state >> 29)) &* 0xBF58_476D_1CE4_E5B9
        return mixed ^ (mixed >> 32)
    }
}

@Suite struct `The parser` {
    private static let seedText = """
        <?xml version="1.0" encoding="UTF-8"?><!-- c --><p:a xmlns:p="urn:p" xmlns='urn:d' Id="x1">
        <b q='1&amp;2' p:r="&#xE9;">text <![CDATA[<data>]]> more</b><?pi some?><c xmlns=""/><p:d><e/></p:d></p:a>
        """

    @Test func `survives a thousand damaged documents, and what it takes has a canonical form`() throws {
        var random = Seeded(state: 7)
        let alphabet = Array("<>/!?-[]='\"& \u{0}xp:\n".utf8) + [0x80, 0xC3, 0xFF]
        var taken = 0
        for _ in 0..<1_000 {
            var bytes = Array(Self.seedText.utf8)
            for _ in 0..<Int.random(in: 1...4, using: &random) {
                let place = Int.random(in: bytes.indices, using: &random)
                switch Int.random(in: 0..<3, using: &random) {
                case 0: bytes[place] = alphabet.randomElement(using: &random) ?? 0
                case 1: bytes.insert(alphabet.randomElement(using: &random) ?? 0, at: place)
                default: bytes.removeSubrange(place..<min(place + 5, bytes.count))
                }
            }
            guard let document = try? ParsedDocument(parsing: bytes) else { continue }
            taken += 1
            // A namespace that lost its colon is relative, which has no canonical form.
            guard let canonical = try? document.canonicalize(method: .inclusive) else { continue }
            let again = try ParsedDocument(parsing: canonical)
            #expect(try again.canonicalize(method: .inclusive) == canonical)
        }
        #expect(taken > 20)
    }

    @Test func `takes texts and documents beyond ten million octets`() throws {
        let text = String(repeating: "0123456789", count: 1_100_000)
        let rest = String(repeating: "<c d='1' e='2'/>", count: 1_000)
        let document = try parsed("<a><b>\(text)</b>\(rest)</a>")
        #expect(document.root.child("b", "")?.untrimmedText.utf8.count == 11_000_000)
        #expect(document.root.elements.count == 1_001)
    }

    @Test func `works in many tasks at once`() async throws {
        let lengths = try await withThrowingTaskGroup(of: Int.self) { group in
            for number in 0..<64 {
                group.addTask {
                    if number % 8 == 7 { _ = try? parsed("<a><b></a>") }
                    let document = try parsed("<a xmlns='urn:\(number % 4)'><b id='\(number)'>x</b></a>")
                    return try document.canonicalize(method: .exclusive).count
                }
            }
            return try await group.reduce(into: Set<Int>()) { $0.insert($1) }
        }
        #expect(lengths.count == 2)
    }
}
