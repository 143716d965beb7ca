import CPaso

/// A question to an OCSP responder about one certificate.
///
/// Without nonce: responders may prepare their answers, and an answer's age is judged by its dates.
public struct OCSPRequest: Sendable, Hashable {
    /// Content type of the POST that carries ``der``.
    public static let mediaType = "application/ocsp-request"

    /// What is asked about.
    public let certID: OCSPCertID
    public let der: [UInt8]

    /// Asks about a certificate; `hash` is SHA-1, which every responder knows, or SHA-256.
    public init(
        for certificate: Certificate,
        issuer: Certificate,
        hash: DigestAlgorithm = .sha1
    ) throws(TrustError) {
        self.certID = OCSPCertID(certificate, issuer: issuer, hash)
        let subject = certificate.content
        let above = issuer.content
        let made = unsafe filled { out, room in
            unsafe paso_ocsp_request(subject.pointer, above.pointer, hash == .sha1 ? "SHA1" : "SHA256", out, room)
        }
        guard let der = made else { throw .cryptography("OCSP_REQUEST") }
        self.der = der
    }
}
