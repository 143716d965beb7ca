extension Catalogue {
    /// Codes of the AdapterKit module.
    static let adapterKit: [Explanation] = []
}
