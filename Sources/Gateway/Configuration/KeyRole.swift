/// What a private key of the gateway is for; one key never serves two of these.
public enum KeyRole: String, CaseIterable, Sendable {
    /// Proves our listeners to peers and national systems.
    case tlsServer = "tls-server"
    /// Proves us to a peer's listener.
    case tlsClient = "tls-client"
    /// Signs our AS4 messages and receipts.
    case as4Sign = "as4-sign"
    /// Opens AS4 parts encrypted for us.
    case as4Decrypt = "as4-decrypt"
    /// Signs our attestations of translations.
    case seal
}

/// What a national person or machine may do on the national listener.
public enum UserRole: String, CaseIterable, Sendable {
    case submitter
    case receiver
    case `operator`
    case auditor
    case observer
}
