extension Catalogue {
    /// Codes of the AS4 module.
    static let as4: [Explanation] = []
}
