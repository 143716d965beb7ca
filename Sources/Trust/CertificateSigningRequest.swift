import COpenSSL
import CPaso
import Foundation

/// A request to an authority for a certificate (PKCS#10): a name, a public key, wishes, signed by the key itself.
public struct CertificateSigningRequest: Sendable, Hashable {
    public let der: [UInt8]

    /// Asks for what `wishes` says of subject, usages and names; its dates and serial are the authority's to choose.
    public init(_ wishes: CertificateRequest, key: PrivateKey) throws(TrustError) {
        guard let made = unsafe X509_REQ_new() else { throw .cryptography("X509_REQ_new") }
        defer { unsafe X509_REQ_free(made) }
        defer { ERR_clear_error() }
        let name = unsafe X509_REQ_get_subject_name(made)
        try unsafe CertificateIssuer.name(name, wishes.subject)
        guard unsafe X509_REQ_set_version(made, 0) == 1,
            unsafe X509_REQ_set_pubkey(made, key.publicKey.handle.pointer) == 1
        else { throw .issuingRefused("request") }
        let wanted = try CertificateIssuer.wishes(wishes)
        let values = wanted.flatMap { Array($0.1.utf8CString) }
        guard unsafe paso_request_add_extensions(made, wanted.map(\.0), values, wanted.count) == 1 else {
            throw .issuingRefused("request")
        }
        let signer = try CertificateIssuer.memoryKey(key)
        let digest = unsafe CertificateIssuer.digest(.sha256, for: signer)
        let isSigned = try unsafe signer.withPointer { key throws(TrustError) in
            unsafe X509_REQ_sign(made, key, digest) > 0
        }
        guard isSigned, let der = unsafe filled({ unsafe paso_request_der(made, $0, $1) }) else {
            throw .issuingRefused("request")
        }
        self.der = der
    }

    /// PEM text.
    public var pem: String { PEM.text("CERTIFICATE REQUEST", self.der) }
}
