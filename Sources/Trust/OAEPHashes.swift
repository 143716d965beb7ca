/// The two hash functions of RSA-OAEP; there is never a label.
public struct OAEPHashes: Sendable, Hashable {
    /// Of the (empty) label.
    public let digest: DigestAlgorithm
    /// Inside MGF1.
    public let mask: DigestAlgorithm

    /// Any two functions; SHA-1 only to open what others made.
    public init(digest: DigestAlgorithm, mask: DigestAlgorithm) {
        self.digest = digest
        self.mask = mask
    }

    /// SHA-256 twice: all that Paso makes.
    public static let sha256 = OAEPHashes(digest: .sha256, mask: .sha256)
}
