/// What a certificate is trusted for; an anchor counts only for the roles it was configured for (design §8).
///
/// Closed: each role has its own checks.
public enum CertificateRole: String, Sendable, Hashable, Codable, CaseIterable {
    /// A TLS client: a gateway, or on the national listener, whose anchors stand in a store of their own, a national system.
    case tlsClient = "tls-client"
    /// A gateway, hub or other network as TLS server.
    case tlsServer = "tls-server"
    /// Signs AS4 messages and receipts.
    case as4Sign = "as4-sign"
    /// Decrypts AS4 payloads.
    case as4Decrypt = "as4-decrypt"
    /// Seals attestations and evidence for a gateway.
    case seal
    /// Signs documents: an authority or its officer.
    case issuer
    /// Signs timestamps (RFC 3161), and nothing else.
    case tsa

    /// True where only the present strength of algorithms counts; documents may be old, connections may not.
    public var isOfTheMoment: Bool {
        switch self {
        case .tlsClient, .tlsServer, .as4Sign, .as4Decrypt: true
        case .seal, .issuer, .tsa: false
        }
    }
}
