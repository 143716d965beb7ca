import COpenSSL
import CPaso
public import Foundation

/// Issues certificates and revocation lists, for the demonstration and for tests: not a certification authority.
public struct CertificateIssuer: Sendable {
    public let certificate: Certificate
    private let key: MemoryKey

    /// An issuer from its certificate and its key, which must be in memory.
    public init(certificate: Certificate, key: PrivateKey) throws(TrustError) {
        guard certificate.keyID == key.id else { throw .identityMismatch(certificate.subject.text) }
        self.certificate = certificate
        self.key = try Self.memoryKey(key)
    }

    /// Makes a self-signed certificate: a root, or an end entity that stands alone.
    public static func selfSigned(_ request: CertificateRequest, key: PrivateKey) throws(TrustError) -> Certificate {
        try self.make(request, for: key.publicKey, issuer: nil, signedBy: try self.memoryKey(key))
    }

    /// Makes a root, ready to issue.
    public static func root(_ request: CertificateRequest, key: PrivateKey) throws(TrustError) -> CertificateIssuer {
        try CertificateIssuer(certificate: try self.selfSigned(request, key: key), key: key)
    }

    /// Issues a certificate for a public key.
    public func issue(_ request: CertificateRequest, for key: PublicKey) throws(TrustError) -> Certificate {
        try Self.make(request, for: key, issuer: self.certificate, signedBy: self.key)
    }

    /// Makes a revocation list; a weak digest only to test how it is weighed.
    public func revocationList(
        _ entries: [(serial: [UInt8], entry: RevocationList.Entry)],
        number: UInt64,
        thisUpdate: Date,
        nextUpdate: Date,
        digest: DigestAlgorithm = .sha256
    ) throws(TrustError) -> RevocationList {
        guard let list = unsafe X509_CRL_new() else { throw .cryptography("X509_CRL_new") }
        defer { unsafe X509_CRL_free(list) }
        defer { ERR_clear_error() }
        let authority = self.certificate.content
        guard unsafe X509_CRL_set_version(list, 1) == 1,
            unsafe X509_CRL_set_issuer_name(list, X509_get_subject_name(authority.pointer)) == 1,
            unsafe paso_crl_set_times(list, Self.seconds(thisUpdate), Self.seconds(nextUpdate)) == 1,
            unsafe paso_crl_set_number(list, number) == 1,
            unsafe paso_crl_add_extension(list, authority.pointer, NID_authority_key_identifier, "keyid") == 1
        else { throw .issuingRefused("revocation list") }
        for (serial, entry) in entries {
            let reason = Int32(entry.reason?.rawValue ?? -1)
            let time = Self.seconds(entry.revoked)
            guard unsafe paso_crl_add_entry(list, serial, serial.count, time, reason) == 1 else {
                throw .issuingRefused("serial \(Hexadecimal.text(serial))")
            }
        }
        let digest = unsafe Self.digest(digest, for: self.key)
        let isSigned = try unsafe self.key.withPointer { key throws(TrustError) in
            unsafe X509_CRL_sort(list) == 1 && X509_CRL_sign(list, key, digest) > 0
        }
        guard isSigned, let der = unsafe filled({ unsafe paso_crl_der(list, $0, $1) }) else {
            throw .issuingRefused("revocation list")
        }
        return try RevocationList(der: der)
    }

    static func memoryKey(_ key: PrivateKey) throws(TrustError) -> MemoryKey {
        guard let pem = key.exportPEM() else { throw .keyUnfit("issuing", key: key.publicKey.kind.rawValue) }
        return try MemoryKey(pem: Array(pem.utf8), passphrase: nil)
    }

    private static func make(
        _ request: CertificateRequest,
        for key: PublicKey,
        issuer: Certificate?,
        signedBy signer: MemoryKey
    ) throws(TrustError) -> Certificate {
        guard let made = unsafe X509_new() else { throw .cryptography("X509_new") }
        defer { unsafe X509_free(made) }
        defer { ERR_clear_error() }
        try unsafe self.fill(made, request, key, issuer)
        try unsafe self.extend(made, request, issuer)
        let digest = unsafe self.digest(request.digest, for: signer)
        let isSigned = try unsafe signer.withPointer { key throws(TrustError) in unsafe X509_sign(made, key, digest) > 0
        }
        guard isSigned, let der = unsafe filled({ unsafe paso_x509_der(made, $0, $1) }) else {
            throw .issuingRefused(self.name(request))
        }
        return try Certificate(der: der)
    }

    /// Writes the attributes of a name, from the country down.
    @unsafe static func name(
        _ name: OpaquePointer?,
        _ attributes: [(type: String, value: String)]
    ) throws(TrustError) {
        for (type, value) in attributes {
            let text = Array(value.utf8)
            let encoding = ["C", "2.5.4.6"].contains(type) ? MBSTRING_FLAG | 1 : MBSTRING_FLAG
            guard unsafe X509_NAME_add_entry_by_txt(name, type, encoding, text, Int32(text.count), -1, 0) == 1 else {
                throw .issuingRefused("\(type)=\(value)")
            }
        }
    }

    /// The extensions that a request to an authority may wish for.
    static func wishes(_ request: CertificateRequest) throws(TrustError) -> [(Int32, String)] {
        let fit = [NID_basic_constraints, NID_key_usage, NID_ext_key_usage, NID_subject_alt_name]
        return try self.extensions(request).filter { fit.contains($0.0) }
    }

    @unsafe private static func fill(
        _ made: OpaquePointer,
        _ request: CertificateRequest,
        _ key: PublicKey,
        _ issuer: Certificate?
    ) throws(TrustError) {
        let subject = unsafe X509_get_subject_name(made)
        try unsafe self.name(subject, request.subject)
        var serial = request.serial ?? []
        if serial.isEmpty { serial = try [0x4d] + SecureRandom.bytes(15) }
        let above = unsafe issuer.map { unsafe X509_get_subject_name($0.content.pointer) } ?? subject
        guard unsafe X509_set_version(made, 2) == 1, unsafe X509_set_issuer_name(made, above) == 1,
            unsafe paso_x509_set_serial(made, serial, serial.count) == 1,
            unsafe paso_x509_set_times(made, self.seconds(request.notBefore), self.seconds(request.notAfter)) == 1,
            unsafe X509_set_pubkey(made, key.handle.pointer) == 1
        else { throw .issuingRefused(self.name(request)) }
    }

    @unsafe private static func extend(
        _ made: OpaquePointer,
        _ request: CertificateRequest,
        _ issuer: Certificate?
    ) throws(TrustError) {
        let above = unsafe issuer?.content.pointer ?? made
        for (nid, value) in try self.extensions(request) {
            guard unsafe paso_x509_add_extension(made, above, nid, value) == 1 else { throw .issuingRefused(value) }
        }
    }

    private static func extensions(_ request: CertificateRequest) throws(TrustError) -> [(Int32, String)] {
        var result: [(Int32, String)] = []
        let length = request.pathLength.map { ",pathlen:\($0)" } ?? ""
        result.append((NID_basic_constraints, request.isAuthority ? "critical,CA:TRUE" + length : "critical,CA:FALSE"))
        if !request.keyUsage.isEmpty { result.append((NID_key_usage, "critical," + request.keyUsage.names)) }
        if !request.extendedKeyUsage.isEmpty {
            // RFC 3161 §2.3: a timestamp authority's purpose is critical.
            let critical = request.extendedKeyUsage == [.timeStamping] ? "critical," : ""
            let usages = request.extendedKeyUsage.map(\.rawValue).joined(separator: ",")
            result.append((NID_ext_key_usage, critical + usages))
        }
        result.append((NID_subject_key_identifier, "hash"))
        result.append((NID_authority_key_identifier, "keyid"))
        let names =
            request.dnsNames.map { "DNS:" + $0 } + request.addresses.map { "IP:" + $0 }
            + request.uris.map { "URI:" + $0 }
        if !names.isEmpty { result.append((NID_subject_alt_name, names.joined(separator: ","))) }
        if let address = request.revocationListAddress {
            result.append((NID_crl_distribution_points, "URI:" + address))
        }
        let services = [("OCSP", request.responderAddress), ("caIssuers", request.issuerAddress)]
            .compactMap { method, address in address.map { "\(method);URI:\($0)" } }
        if !services.isEmpty { result.append((NID_info_access, services.joined(separator: ","))) }
        if !request.policies.isEmpty {
            result.append((NID_certificate_policies, try CertificatePolicies.value(request.policies)))
        }
        if request.isExemptFromRevocation { result.append((NID_id_pkix_OCSP_noCheck, "ignored")) }
        // The values are OpenSSL's configuration text, in which these would begin something else.
        let addresses = [request.revocationListAddress, request.responderAddress, request.issuerAddress]
        for text in request.dnsNames + request.addresses + request.uris + addresses.compactMap(\.self) {
            guard !text.contains(where: { $0 == "," || $0 == ";" || $0 == "@" || $0.isNewline }) else {
                throw .issuingRefused(text)
            }
        }
        return result
    }

    private static func name(_ request: CertificateRequest) -> String {
        request.subject.map { "\($0.type)=\($0.value)" }.joined(separator: ",")
    }

    private static func seconds(_ date: Date) -> Int64 { Int64(date.timeIntervalSince1970.rounded(.down)) }

    /// Ed25519 signs without a digest.
    @unsafe static func digest(_ digest: DigestAlgorithm, for key: MemoryKey) -> OpaquePointer? {
        unsafe key.publicKey.kind == .ed25519 ? nil : digest.implementation
    }
}
