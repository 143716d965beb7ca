import Testing

@Suite struct `The arrows between modules` {
    @Test func `are read from the architecture page`() {
        #expect(SourceTree.arrows.count > 15)
        #expect(Set(SourceTree.sources.map(\.module)).isSubset(of: Set(SourceTree.arrows.keys)))
    }

    @Test(arguments: SourceTree.sources)
    func `point only where the table allows`(file: SourceTree.File) {
        let allowed = SourceTree.arrows[file.module] ?? []
        for (number, line) in file.lines.enumerated() {
            guard let name = importedModule(line) else { continue }
            if SourceTree.arrows[name] != nil {
                #expect(allowed.contains(name), "\(file.path):\(number + 1) imports \(name)")
            }
            #expect(name != "FoundationXML", "\(file.path):\(number + 1): FoundationXML is not used in Paso")
        }
    }

    /// `public import XML`, `@testable import XML` and the like → `XML`.
    private func importedModule(_ line: String) -> String? {
        let words = line.split(separator: " ")
        guard let at = words.firstIndex(of: "import"), at + 1 < words.count else { return nil }
        let modifiers = ["public", "package", "internal", "private"]
        guard words[..<at].allSatisfy({ $0.hasPrefix("@") || modifiers.contains(String($0)) }) else { return nil }
        let kinds = ["struct", "enum", "class", "func", "protocol", "typealias"]
        let name = kinds.contains(String(words[at + 1])) && at + 2 < words.count ? words[at + 2] : words[at + 1]
        return String(name.prefix { $0 != "." })
    }
}
