public import Foundation

/// An X.509 certificate: parsed once, then only read; nothing about it is trusted yet.
///
/// Equal when the DER is equal. Parsing is slow (about 200 µs), so recent certificates are remembered by their SHA-256.
public struct Certificate: Sendable, Hashable, CustomStringConvertible {
    /// Longest DER that is read.
    public static let lengthMax = 64 * 1024

    let content: CertificateContent

    /// Reads DER.
    public init(der: [UInt8]) throws(TrustError) {
        guard der.count <= Self.lengthMax else { throw .tooLarge("certificate", limit: Self.lengthMax) }
        self.content = try CertificateCache.shared.content(der)
    }

    /// Reads the first `CERTIFICATE` block of a PEM text.
    public init(pem: [UInt8]) throws(TrustError) {
        guard let block = try PEM.blocks(pem).first(where: { $0.label == "CERTIFICATE" }) else {
            throw .certificateUnreadable
        }
        try self.init(der: block.der)
    }

    init(content: CertificateContent) { self.content = content }

    /// Every `CERTIFICATE` block of a PEM text, in order.
    public static func all(pem: [UInt8]) throws(TrustError) -> [Certificate] {
        var result: [Certificate] = []
        for block in try PEM.blocks(pem) where block.label == "CERTIFICATE" {
            result.append(try Certificate(der: block.der))
        }
        return result
    }

    public var der: [UInt8] { self.content.der }
    /// PEM text.
    public var pem: String { PEM.text("CERTIFICATE", self.der) }
    /// SHA-256 of the DER.
    public var fingerprint: Digest { self.content.fingerprint }
    public var subject: DistinguishedName { self.content.subject }
    public var issuer: DistinguishedName { self.content.issuer }
    /// Big-endian, without leading zeros.
    public var serial: [UInt8] { self.content.serial }
    /// Lower-case hexadecimal.
    public var serialHex: String { Hexadecimal.text(self.serial) }
    /// As `ds:X509SerialNumber` has it.
    public var serialDecimal: String { self.content.serialDecimal }
    public var notBefore: Date { self.content.notBefore }
    public var notAfter: Date { self.content.notAfter }
    /// Subject key identifier extension.
    public var subjectKeyIdentifier: [UInt8]? { self.content.subjectKeyIdentifier }
    /// Authority key identifier extension.
    public var authorityKeyIdentifier: [UInt8]? { self.content.authorityKeyIdentifier }
    /// Nil if the certificate does not limit it.
    public var keyUsage: KeyUsage? { self.content.keyUsage }
    /// Nil if the certificate does not limit it.
    public var extendedKeyUsage: Set<ExtendedKeyUsage>? { self.content.extendedKeyUsage }
    /// True where basic constraints say so.
    public var isAuthority: Bool { self.content.isAuthority }
    /// True when subject and issuer are the same name.
    public var isSelfIssued: Bool { self.content.isSelfIssued }
    /// True when it is signed by its own key.
    public var isSelfSigned: Bool { self.content.isSelfSigned }
    /// What the issuer signed it with; nil for an algorithm that Paso does not know.
    public var signatureDigest: DigestAlgorithm? { self.content.signatureDigest }
    /// True where the issuer's signature uses a digest for which collisions are known, or is unknown to Paso.
    public var isSignedWeakly: Bool { self.content.isSignedWeakly }
    /// CRL addresses; never fetched because a document carries them.
    public var revocationListAddresses: [String] { self.content.revocationListAddresses }
    /// DNS names of the subject alternative name.
    public var dnsNames: [String] { self.content.dnsNames }
    /// URIs of the subject alternative name.
    public var uris: [String] { self.content.uris }
    public var publicKey: PublicKey { self.content.publicKey }
    /// SHA-256 of the SPKI.
    public var keyID: Digest { self.publicKey.id }

    /// True when `signature` over `bytes` is by this certificate's key; says nothing about trust.
    public func verifies(_ signature: [UInt8], over bytes: [UInt8], _ algorithm: SignatureAlgorithm) -> Bool {
        self.publicKey.verifies(signature, over: bytes, algorithm)
    }

    /// Encrypts a short secret by RSA-OAEP with SHA-256 and MGF1-SHA-256.
    public func encryptOAEP(_ secret: [UInt8]) throws(TrustError) -> [UInt8] {
        try self.publicKey.encryptOAEP(secret)
    }

    /// True when an `X509IssuerSerial` names this certificate.
    public func isNamed(issuer: String, serialDecimal: String) -> Bool {
        let digits = serialDecimal.filter { !$0.isWhitespace }
        return digits == self.serialDecimal && self.issuer.matches(text: issuer)
    }

    /// True when the host name is one of the certificate's (RFC 9525; a common name counts only without DNS names).
    public func names(host: String) -> Bool { self.content.names(host: host) }

    public static func == (first: Certificate, second: Certificate) -> Bool {
        first.content === second.content || first.fingerprint == second.fingerprint
    }
    public func hash(into hasher: inout Hasher) { hasher.combine(self.fingerprint) }
    public var description: String { "\(self.subject.text) (\(self.fingerprint.hex.prefix(16)))" }
}
