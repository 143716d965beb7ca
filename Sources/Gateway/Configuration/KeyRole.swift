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

/// What a trust anchor vouches for; the folder's name below the country under `Certificates/`.
public enum AnchorRole: String, CaseIterable, Sendable {
    /// Signs certificates of those who sign documents.
    case issuer
    /// Signs certificates of gateways, for TLS and AS4.
    case gateway
    /// Signs certificates of national systems that call the national listener.
    case client
}

/// What holds when the revocation of a certificate cannot be looked up.
public enum RevocationChoice: String, CaseIterable, Sendable {
    /// Unknown is held: the document waits for fresh lists.
    case require
    /// Unknown goes on, flagged.
    case prefer
    /// Only a known revocation matters; unknown is noted.
    case record
}
