import XML

/// Elements for tests of readers.
enum XMLSample {
    static func root(_ text: String) throws -> Element {
        try ParsedDocument(parsing: Array(text.utf8)).root
    }
}
