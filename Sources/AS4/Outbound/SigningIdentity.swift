public import Trust

/// The key that signs our messages, receipts and errors, with its certificate.
public struct SigningIdentity: Sendable {
    public let key: PrivateKey
    public let certificate: Certificate
    /// Intermediate certificates for PKIPath tokens, in any order; a root among them is not sent.
    public let intermediates: [Certificate]

    public init(key: PrivateKey, certificate: Certificate, intermediates: [Certificate] = []) {
        self.key = key
        self.certificate = certificate
        self.intermediates = intermediates
    }
}

/// A key that opens what peers encrypt for us, with its certificate: RSA, X25519, or a curve that ``Curve`` lists.
public struct DecryptionIdentity: Sendable {
    public let key: PrivateKey
    public let certificate: Certificate

    public init(key: PrivateKey, certificate: Certificate) {
        self.key = key
        self.certificate = certificate
    }
}
