public import Exchange

extension GatewayStore {
    /// For engines that have no files: the whole blob.
    public func openBlob(_ digest: OctetsDigest) async throws -> Blob? {
        try await self.blob(digest)
    }
}
