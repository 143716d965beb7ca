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
        guard let info = unsafe filled({ unsafe paso_request_info_der(made, $0, $1) }) else {
            throw .issuingRefused("request")
        }
        self.der = try Self.signed(info, by: key)
    }

    /// Puts the three parts together (RFC 2986 §4.2); the key may live on a token, which OpenSSL cannot ask.
    private static func signed(_ info: [UInt8], by key: PrivateKey) throws(TrustError) -> [UInt8] {
        let (algorithm, identifier, hasNull) = try self.algorithm(of: key.publicKey)
        guard let name = DERWriter.identifier(identifier) else { throw .cryptography("OBJECT IDENTIFIER") }
        let raw = try key.sign(info, algorithm)
        var value = raw
        if case .ecdsa = algorithm {
            guard let der = ECDSAValue.der(raw: raw) else { throw .issuingRefused("request") }
            value = der
        }
        let request = DERWriter.sequence([
            info, DERWriter.sequence(hasNull ? [name, DERWriter.element(.null, [])] : [name]),
            DERWriter.element(.bits, [0] + value),
        ])
        // A token that signs with another key than it showed is found out here, not by the authority.
        guard unsafe paso_request_is_signed(request, request.count) == 1 else { throw .issuingRefused("request") }
        return request
    }

    /// How requests are signed with a key: the algorithm, its identifier, and whether NULL parameters stand beside it
    /// (RFC 4055 §5, RFC 5758 §3.2, RFC 8410 §3).
    private static func algorithm(
        of key: PublicKey
    ) throws(TrustError) -> (SignatureAlgorithm, identifier: String, hasNull: Bool) {
        switch (key.kind, key.curve) {
        case (.rsa, _): return (.rsaPKCS1(.sha256), "1.2.840.113549.1.1.11", true)
        case (.ec, .p256), (.ec, .brainpoolP256r1): return (.ecdsa(.sha256), "1.2.840.10045.4.3.2", false)
        case (.ec, .p384): return (.ecdsa(.sha384), "1.2.840.10045.4.3.3", false)
        case (.ec, .p521): return (.ecdsa(.sha512), "1.2.840.10045.4.3.4", false)
        case (.ed25519, _): return (.ed25519, "1.3.101.112", false)
        case (.ec, nil), (.x25519, _), (.other, _): throw .keyUnfit("request", key: key.kind.rawValue)
        }
    }

    /// PEM text.
    public var pem: String { PEM.text("CERTIFICATE REQUEST", self.der) }
}
