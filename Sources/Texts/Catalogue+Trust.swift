extension Catalogue {
    /// Codes of the Trust module.
    static let trust: [Explanation] = []
}
