public import Trust

/// One of the gateway's own keys, opened, with the certificates that go with it.
public struct SiteIdentity: Sendable {
    /// Leaf first, then intermediates.
    public let certificates: [Certificate]
    public let key: PrivateKey

    /// The certificate of the key.
    public let leaf: Certificate

    /// The chain as TLS libraries take it.
    public var chainPEM: [UInt8] {
        Array(self.certificates.map(\.pem).joined().utf8)
    }

    /// The key as TLS libraries take it; nil for a key that cannot leave its holder.
    public var keyPEM: [UInt8]? {
        self.key.exportPEM().map { Array($0.utf8) }
    }

    /// Puts a key and its certificates together; nil without a certificate.
    public init?(certificates: [Certificate], key: PrivateKey) {
        guard let leaf = certificates.first else { return nil }
        self.certificates = certificates
        self.leaf = leaf
        self.key = key
    }
}

/// The certificates that are pinned for a partner, opened.
public struct PartnerCertificates: Sendable {
    public let tls: [Certificate]
    public let tlsClient: [Certificate]
    public let sign: [Certificate]
    public let encrypt: Certificate
    public let seal: [Certificate]
}
