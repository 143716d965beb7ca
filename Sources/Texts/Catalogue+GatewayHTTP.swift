extension Catalogue {
    /// Codes of the Gateway's HTTP interface, GAT-3xx.
    static let gatewayHTTP: [Explanation] = []

    /// Plain texts of the Gateway's HTTP interface, by key.
    static let gatewayHTTPTexts: [String: Text] = [:]
}
