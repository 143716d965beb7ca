import Testing

@Suite struct `Words that do not belong in the sources` {
    static let banned: [(word: String, reason: String)] = [
        ("try!", "handle the error or pass it on"),
        ("fatalError(", "throw, or use a precondition with a sentence"),
        ("TODO", "file an issue instead"),
        ("FIXME", "file an issue instead"),
        ("DispatchSemaphore", "nothing blocks the cooperative pool"),
        ("FoundationXML", "the XML module owns XML"),
        ("= Process()", "Foundation's reads past its list of open files: Programs runs programs"),
    ]

    static let unexplained = ["@unchecked Sendable", "nonisolated(unsafe)"]

    @Test(arguments: SourceTree.sources)
    func `are absent`(file: SourceTree.File) {
        for (number, line) in file.lines.enumerated() {
            for (word, reason) in Self.banned where line.contains(word) {
                Issue.record("\(file.path):\(number + 1) says \(word): \(reason)")
            }
        }
    }

    @Test(arguments: SourceTree.tests.filter { !$0.path.hasPrefix("Tests/Benchmarks") && $0.module != "TidyTests" })
    func `are absent from tests where they are dangerous`(file: SourceTree.File) {
        for (number, line) in file.lines.enumerated() where line.contains("= Process()") {
            Issue.record("\(file.path):\(number + 1): Programs runs programs, also with thousands of open files")
        }
    }

    @Test(arguments: SourceTree.sources)
    func `escapes from the compiler's checks are explained on the line before`(file: SourceTree.File) {
        for (number, line) in file.lines.enumerated() {
            for word in Self.unexplained where line.contains(word) && !line.contains("`") {
                let around = file.lines[max(0, number - 3)...number]
                let explained = around.contains { $0.contains("// tidy:") }
                #expect(explained, "\(file.path):\(number + 1): \(word) without a reason")
            }
        }
    }
}
