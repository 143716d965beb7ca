extension Catalogue {
    /// Codes of the Gateway's configuration, GAT-1xx.
    static let gatewayConfiguration: [Explanation] = []

    /// Plain texts of the Gateway's configuration, by key.
    static let gatewayConfigurationTexts: [String: Text] = [:]
}
