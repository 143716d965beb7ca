/// The TLS versions and cipher suites that a site speaks (eDelivery AS4 §2.2.6.1 asks that both can be set).
public struct TLSRules: Sendable, Equatable {
    /// A version of the protocol; older ones are not spoken at all.
    public enum Version: String, Sendable, CaseIterable {
        case v12 = "1.2"
        case v13 = "1.3"
    }

    /// The oldest version that a connection may have.
    public var minimum: Version
    /// Suites of TLS 1.2 by OpenSSL's names, the preferred first; those of TLS 1.3 are the protocol's own.
    public var cipherSuites: [String]

    /// What may stand in ``cipherSuites``: ephemeral keys and authenticated encryption, nothing else.
    public static let knownSuites = [
        "ECDHE-ECDSA-AES128-GCM-SHA256", "ECDHE-RSA-AES128-GCM-SHA256", "ECDHE-ECDSA-AES256-GCM-SHA384",
        "ECDHE-RSA-AES256-GCM-SHA384", "ECDHE-ECDSA-CHACHA20-POLY1305", "ECDHE-RSA-CHACHA20-POLY1305",
    ]

    public init(minimum: Version = .v12, cipherSuites: [String] = Self.knownSuites) {
        self.minimum = minimum
        self.cipherSuites = cipherSuites
    }

    /// The suites as OpenSSL's functions take them.
    var suiteList: String { self.cipherSuites.joined(separator: ":") }
}
