extension Catalogue {
    /// Codes of the PasoCommands module.
    static let commands: [Explanation] = []

    /// Plain texts of the PasoCommands module, by key.
    static let commandTexts: [String: Text] = [:]
}
