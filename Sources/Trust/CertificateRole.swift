/// What a certificate is trusted for; an anchor counts only for the roles it was configured for (design §8).
///
/// Closed: each role has its own checks.
public enum CertificateRole: String, Sendable, Hashable, Codable, CaseIterable {
    /// A gateway as TLS client.
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
    /// A national system as TLS client of its own gateway; never a neighbour.
    case nationalClient = "national-client"

    /// True where only the present strength of algorithms counts; documents may be old, connections may not.
    public var isOfTheMoment: Bool {
        switch self {
        case .tlsClient, .tlsServer, .as4Sign, .as4Decrypt, .nationalClient: true
        case .seal, .issuer: false
        }
    }
}
