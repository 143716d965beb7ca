extension Catalogue {
    /// Codes of the Exchange module.
    static let exchange: [Explanation] = []
}
