extension Catalogue {
    /// Codes of the Dialects module.
    static let dialects: [Explanation] = []
}
