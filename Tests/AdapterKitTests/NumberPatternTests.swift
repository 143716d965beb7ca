import Testing

@testable import AdapterKit

@Suite struct `A pattern of numbers` {
    @Test(arguments: [
        ("UY-[0-9]{4}-[0-9]{6}", "UY-2026-000001", "UY-2026-00001"),
        ("^\\d+$", "123", "12a"),
        ("(?:CL|PE)/[A-Z]{2,3}\\.[^/]+1", "PE/ABC.x-1", "PE/A.x"),
        ("A?B*C+", "BBC", "AB"),
        ("a{2,}", "aaaa", "a"),
        ("[\\d\\-]{3}", "1-2", "1_2"),
        ("(a|b(c|d)){2}", "abd", "ab"),
        ("(|x)y", "y", "x"),
        (".", "ñ", ""),
    ])
    func `takes what fits as a whole and nothing else`(pattern: String, good: String, bad: String) throws {
        let pattern = try #require(NumberPattern(pattern))
        #expect(pattern.matches(good))
        #expect(!pattern.matches(bad))
        #expect(!pattern.matches(good + "\n"))
    }

    @Test(arguments: [
        "", "(", ")", "[", "[]", "[z-a]", "a**", "a+?", "{2}", "a{3,2}", "a{999}", "(?=a)", "(a)\\1", "\\b", "a$b",
        "((a{200}){200}){200}",
    ])
    func `that is none, or is too large, is not taken`(pattern: String) {
        #expect(NumberPattern(pattern) == nil)
    }

    @Test(
        .timeLimit(.minutes(1)),
        arguments: ["(a+)+", "(a|a)*", "(a|aa)+", "(.*)*x", "a*a*a*a*a*a*a*a*b", "(a?){200}"]
    )
    func `is done with a hostile number at once`(pattern: String) throws {
        let pattern = try #require(NumberPattern(pattern))
        let clock = ContinuousClock()
        let hostile = String(repeating: "a", count: 254) + "!"
        let time = clock.measure { #expect(!pattern.matches(hostile)) }
        #expect(time < .seconds(5))
        #expect(!pattern.matches(String(repeating: "a", count: 64 << 10)))
    }
}
