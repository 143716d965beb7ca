extension Catalogue {
    /// Codes of the Signing module.
    static let signing: [Explanation] = []
}
