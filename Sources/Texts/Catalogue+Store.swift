extension Catalogue {
    /// Codes of the Store module.
    static let store: [Explanation] = []
}
