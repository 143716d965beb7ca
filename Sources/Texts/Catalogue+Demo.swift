extension Catalogue {
    /// Codes of the Demo module.
    static let demo: [Explanation] = []

    /// Plain texts of the Demo module, by key.
    static let demoTexts: [String: Text] = [:]
}
