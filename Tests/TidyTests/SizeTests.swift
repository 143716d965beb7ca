import Testing

@Suite struct `The size of things` {
    static let linesOfFileMax = 600
    static let linesOfFunctionMax = 70

    @Test(arguments: SourceTree.sources + SourceTree.tests)
    func `files stay one concept long`(file: SourceTree.File) {
        #expect(file.lines.count <= Self.linesOfFileMax, "\(file.path) has \(file.lines.count) lines")
    }

    @Test(arguments: SourceTree.sources)
    func `functions fit on a screen`(file: SourceTree.File) {
        for function in functions(of: file) {
            #expect(
                function.length <= Self.linesOfFunctionMax,
                "\(file.path):\(function.line) is \(function.length) lines long"
            )
        }
    }

    /// Functions and initializers with the line where they begin and their length, found by indentation.
    private func functions(of file: SourceTree.File) -> [(line: Int, length: Int)] {
        var found: [(Int, Int)] = []
        for (index, line) in file.lines.enumerated() {
            let body = line.drop { $0 == " " }
            guard isFunctionStart(body) else { continue }
            let closing = String(repeating: " ", count: line.count - body.count) + "}"
            guard let end = file.lines[index...].firstIndex(of: closing) else { continue }
            found.append((index + 1, end - index + 1))
        }
        return found
    }

    private func isFunctionStart(_ line: Substring) -> Bool {
        guard !line.hasPrefix("//"), !line.hasPrefix("*") else { return false }
        let words = line.split(separator: " ").prefix(6)
        return words.contains("func") || words.contains { $0.hasPrefix("init(") || $0.hasPrefix("init<") }
    }
}
