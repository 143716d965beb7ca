extension Catalogue {
    /// Codes of the MIME module.
    static let mime: [Explanation] = []
}
