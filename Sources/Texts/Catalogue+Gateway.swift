extension Catalogue {
    /// Codes of the Gateway module.
    static let gateway: [Explanation] = []

    /// Plain texts of the Gateway module, by key.
    static let gatewayTexts: [String: Text] = [:]
}
