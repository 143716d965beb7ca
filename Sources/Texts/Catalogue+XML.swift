extension Catalogue {
    /// Codes of the XML module.
    static let xml: [Explanation] = []
}
