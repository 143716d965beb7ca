import CPaso

/// How OCSP names a certificate: hashes of its issuer's name and key, and its serial (RFC 6960 §4.1.1).
///
/// The hashes identify, they protect nothing: SHA-1, which most responders ask for, is as good as SHA-256 here.
public struct OCSPCertID: Sendable, Hashable {
    /// SHA-1 or SHA-256.
    public let algorithm: DigestAlgorithm
    public let issuerName: [UInt8]
    public let issuerKey: [UInt8]
    /// Big-endian, without leading zeros.
    public let serial: [UInt8]

    /// The name of a certificate; its issuer is the certificate whose key signed it.
    public init(_ certificate: Certificate, issuer: Certificate, _ algorithm: DigestAlgorithm = .sha1) {
        self.algorithm = algorithm
        self.issuerName = Digest.of(certificate.issuer.der, algorithm).bytes
        self.issuerKey = Digest.of(issuer.keyBits, algorithm).bytes
        self.serial = certificate.serial
    }

    init(algorithm: DigestAlgorithm, issuerName: [UInt8], issuerKey: [UInt8], serial: [UInt8]) {
        self.algorithm = algorithm
        self.issuerName = issuerName
        self.issuerKey = issuerKey
        self.serial = serial
    }
}

extension Certificate {
    /// The octets of the public key without the algorithm: what CertIDs and responder identifiers hash.
    var keyBits: [UInt8] {
        unsafe filled { out, room in unsafe paso_x509_key_bits(self.content.pointer, out, room) } ?? []
    }
}
