public import HTTPTransport
public import TrustClient

extension Site {
    /// A watch over what the site allows to be fetched, kept below its data folder.
    ///
    /// Where the site fetches nothing, it still remembers what was revoked. Without `isKept` it only reads that folder.
    public func revocationWatch(
        _ client: HTTPClient,
        pool: any BlockingWork,
        isKept: Bool = true
    ) -> RevocationWatch {
        let rules = self.configuration.trust.fetch ?? FetchRules()
        return RevocationWatch(
            rules: rules,
            folder: "\(self.configuration.dataFolder)/revocation",
            fetcher: Fetcher(client, rules: rules),
            pool: pool,
            isKept: isKept
        )
    }
}
