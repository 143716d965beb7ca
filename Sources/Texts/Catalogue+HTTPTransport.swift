extension Catalogue {
    /// Codes of the HTTPTransport module.
    static let transport: [Explanation] = []
}
