/// A certificate with its chain and its private key, both PEM, for one side of a TLS connection.
///
/// The key never appears in a description.
public struct TLSIdentity: Sendable, Equatable, CustomStringConvertible {
    /// Leaf first, then the intermediates.
    public let certificateChainPEM: [UInt8]
    public let privateKeyPEM: [UInt8]

    public init(certificateChainPEM: [UInt8], privateKeyPEM: [UInt8]) {
        self.certificateChainPEM = certificateChainPEM
        self.privateKeyPEM = privateKeyPEM
    }

    public var description: String { "TLS identity (\(self.certificateChainPEM.count) bytes of certificates)" }
}
