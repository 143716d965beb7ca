extension Catalogue {
    /// Codes of the Gateway module: configuration GAT-1xx, engine GAT-2xx, HTTP GAT-3xx.
    static let gateway: [Explanation] = gatewayConfiguration + gatewayEngine + gatewayWork + gatewayHTTP

    /// Plain texts of the Gateway module, by key.
    static let gatewayTexts: [String: Text] =
        gatewayConfigurationTexts
        .merging(gatewayEngineTexts) { first, _ in first }
        .merging(gatewayHTTPTexts) { first, _ in first }
}
