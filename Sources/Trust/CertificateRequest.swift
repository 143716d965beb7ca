public import Foundation

/// What a new certificate shall say.
public struct CertificateRequest: Sendable {
    /// Attribute and value, from the country down: `[("C", "CL"), ("O", "SAG"), ("CN", "…")]`.
    public var subject: [(type: String, value: String)]
    public var notBefore: Date
    public var notAfter: Date
    /// Nil: 16 random octets.
    public var serial: [UInt8]?
    public var isAuthority = false
    /// How many authorities may stand below; only for authorities.
    public var pathLength: Int?
    public var keyUsage: KeyUsage = [.digitalSignature]
    public var extendedKeyUsage: [ExtendedKeyUsage] = []
    public var dnsNames: [String] = []
    public var addresses: [String] = []
    public var uris: [String] = []
    /// Dotted object identifiers of certificate policies.
    public var policies: [String] = []
    /// Where the issuer publishes its list.
    public var revocationListAddress: String?
    /// Where the issuer answers OCSP.
    public var responderAddress: String?
    /// Where the issuer's own certificate can be had.
    public var issuerAddress: String?
    /// Says `id-pkix-ocsp-nocheck`; only for OCSP responders.
    public var isExemptFromRevocation = false
    /// The issuer's signature; a weak one only to test how it is refused.
    public var digest: DigestAlgorithm = .sha256

    /// A request for an end entity that may sign.
    public init(subject: [(type: String, value: String)], notBefore: Date, notAfter: Date) {
        self.subject = subject
        self.notBefore = notBefore
        self.notAfter = notAfter
    }

    /// A request for an authority.
    public static func authority(
        subject: [(type: String, value: String)],
        notBefore: Date,
        notAfter: Date,
        pathLength: Int? = nil
    ) -> CertificateRequest {
        var request = CertificateRequest(subject: subject, notBefore: notBefore, notAfter: notAfter)
        request.isAuthority = true
        request.pathLength = pathLength
        request.keyUsage = [.keyCertSign, .crlSign]
        return request
    }
}
