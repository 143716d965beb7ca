import COpenSSL
import CPaso
import Foundation

/// One parsed certificate: OpenSSL's object, and every field that Paso reads, copied once.
// tidy: after init nobody changes the X509, and OpenSSL locks the parts that it computes late.
@safe final class CertificateContent: @unchecked Sendable {
    let pointer: OpaquePointer
    let der: [UInt8]
    let fingerprint: Digest
    let subject: DistinguishedName
    let issuer: DistinguishedName
    let serial: [UInt8]
    let serialDecimal: String
    let notBefore: Date
    let notAfter: Date
    let subjectKeyIdentifier: [UInt8]?
    let authorityKeyIdentifier: [UInt8]?
    let keyUsage: KeyUsage?
    let extendedKeyUsage: Set<ExtendedKeyUsage>?
    let isAuthority: Bool
    let isSelfIssued: Bool
    let isSelfSigned: Bool
    let signatureDigest: DigestAlgorithm?
    let isSignedWeakly: Bool
    let revocationListAddresses: [String]
    let dnsNames: [String]
    let uris: [String]
    let publicKey: PublicKey

    init(der: [UInt8], fingerprint: Digest) throws(TrustError) {
        guard let parsed = unsafe paso_x509_parse(der, der.count) else { throw .certificateUnreadable }
        unsafe self.pointer = parsed
        self.der = der
        self.fingerprint = fingerprint
        defer { ERR_clear_error() }
        // Computes and locks in the extension cache; an unreadable extension makes the certificate unreadable.
        guard unsafe X509_check_purpose(parsed, -1, 0) == 1,
            let notBefore = unsafe Self.date(X509_get0_notBefore(parsed)),
            let notAfter = unsafe Self.date(X509_get0_notAfter(parsed)),
            let key = unsafe X509_get0_pubkey(parsed), unsafe EVP_PKEY_up_ref(key) == 1,
            let handle = unsafe KeyHandle(adopting: key)
        else {
            unsafe X509_free(parsed)
            throw .certificateUnreadable
        }
        self.notBefore = notBefore
        self.notAfter = notAfter
        self.publicKey = PublicKey(handle: handle)
        self.subject = unsafe DistinguishedName(X509_get_subject_name(parsed))
        self.issuer = unsafe DistinguishedName(X509_get_issuer_name(parsed))
        (self.serial, self.serialDecimal) = unsafe Self.serial(parsed)
        self.subjectKeyIdentifier = unsafe Self.octets(X509_get0_subject_key_id(parsed))
        self.authorityKeyIdentifier = unsafe Self.octets(X509_get0_authority_key_id(parsed))
        let flags = unsafe X509_get_extension_flags(parsed)
        let usage = unsafe X509_get_key_usage(parsed)
        self.keyUsage = usage == UInt32.max ? nil : KeyUsage(rawValue: usage)
        self.extendedKeyUsage =
            flags & UInt32(EXFLAG_XKUSAGE) == 0
            ? nil
            : Set(
                unsafe filledStrings { out, room in unsafe paso_x509_extended_usages(parsed, out, room) }
                    .map(ExtendedKeyUsage.init(rawValue:))
            )
        self.isAuthority = flags & UInt32(EXFLAG_CA) != 0
        self.isSelfIssued = flags & UInt32(EXFLAG_SI) != 0
        self.isSelfSigned =
            unsafe flags & UInt32(EXFLAG_SI) != 0 && X509_verify(parsed, X509_get0_pubkey(parsed)) == 1
        (self.signatureDigest, self.isSignedWeakly) = unsafe Self.signature(parsed)
        self.revocationListAddresses = unsafe filledStrings { unsafe paso_x509_strings(parsed, 0, $0, $1) }
        self.dnsNames = unsafe filledStrings { unsafe paso_x509_strings(parsed, 1, $0, $1) }
        self.uris = unsafe filledStrings { unsafe paso_x509_strings(parsed, 2, $0, $1) }
    }

    deinit { unsafe X509_free(self.pointer) }

    func names(host: String) -> Bool {
        defer { ERR_clear_error() }
        let name = Array(host.utf8).map(CChar.init(bitPattern:))
        guard !name.isEmpty, !name.contains(0) else { return false }
        if unsafe X509_check_ip_asc(self.pointer, host, 0) == 1 { return true }
        return unsafe X509_check_host(self.pointer, name, name.count, UInt32(X509_CHECK_FLAG_NO_PARTIAL_WILDCARDS), nil)
            == 1
    }

    @unsafe private static func date(_ time: UnsafePointer<ASN1_TIME>?) -> Date? {
        let seconds = unsafe paso_asn1_time(time)
        return seconds == Int64.min ? nil : Date(timeIntervalSince1970: TimeInterval(seconds))
    }

    @unsafe private static func serial(_ certificate: OpaquePointer) -> ([UInt8], String) {
        guard let number = unsafe ASN1_INTEGER_to_BN(X509_get0_serialNumber(certificate), nil) else { return ([], "") }
        defer { unsafe BN_free(number) }
        var bytes = [UInt8](repeating: 0, count: Int(unsafe BN_num_bits(number) + 7) / 8)
        unsafe BN_bn2bin(number, &bytes)
        guard let decimal = unsafe BN_bn2dec(number) else { return (bytes, "") }
        defer { unsafe CRYPTO_free(decimal, #file, 0) }
        return (bytes, unsafe String(cString: decimal))
    }

    @unsafe private static func octets(_ string: UnsafePointer<ASN1_OCTET_STRING>?) -> [UInt8]? {
        guard let string = unsafe string, let start = unsafe ASN1_STRING_get0_data(string) else { return nil }
        return unsafe [UInt8](UnsafeBufferPointer(start: start, count: Int(max(0, ASN1_STRING_length(string)))))
    }

    /// The digest of the issuer's signature, and whether collisions make it worthless.
    @unsafe private static func signature(_ certificate: OpaquePointer) -> (DigestAlgorithm?, isWeak: Bool) {
        var digest: Int32 = 0
        var bits: Int32 = 0
        guard unsafe X509_get_signature_info(certificate, &digest, nil, &bits, nil) == 1 else { return (nil, true) }
        let algorithm: DigestAlgorithm? =
            switch digest {
            case NID_sha1: .sha1
            case NID_sha256: .sha256
            case NID_sha384: .sha384
            case NID_sha512: .sha512
            default: nil
            }
        return (algorithm, bits < Self.strengthMin)
    }

    /// Security level 2 of OpenSSL: 112 bits, which SHA-1 and MD5 do not reach.
    private static let strengthMin: Int32 = 112
}
