extension Catalogue {
    /// Codes of the Canonical module.
    static let canonical: [Explanation] = []
}
