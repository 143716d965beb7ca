extension Catalogue {
    /// Codes of the Gateway's engine, GAT-2xx.
    static let gatewayEngine: [Explanation] = []

    /// Plain texts of the Gateway's engine, by key.
    static let gatewayEngineTexts: [String: Text] = [:]
}
