import COpenSSL

/// Sets what an RSA signature needs beside its digest.
enum SignaturePadding {
    /// PSS salt as long as the digest: RSA_PSS_SALTLEN_DIGEST.
    private static let saltAsDigest: Int32 = -1

    @unsafe static func set(_ algorithm: SignatureAlgorithm, on context: OpaquePointer?) -> Bool {
        switch algorithm {
        case .rsaPKCS1:
            unsafe EVP_PKEY_CTX_set_rsa_padding(context, RSA_PKCS1_PADDING) == 1
        case .rsaPSS:
            unsafe EVP_PKEY_CTX_set_rsa_padding(context, RSA_PKCS1_PSS_PADDING) == 1
                && EVP_PKEY_CTX_set_rsa_pss_saltlen(context, self.saltAsDigest) == 1
        case .ecdsa, .ed25519:
            true
        }
    }
}

/// Sets RSA-OAEP without label.
enum OAEPPadding {
    @unsafe static func set(_ hashes: OAEPHashes, on context: OpaquePointer?) -> Bool {
        unsafe EVP_PKEY_CTX_set_rsa_padding(context, RSA_PKCS1_OAEP_PADDING) == 1
            && EVP_PKEY_CTX_set_rsa_oaep_md_name(context, hashes.digest.name, nil) == 1
            && EVP_PKEY_CTX_set_rsa_mgf1_md_name(context, hashes.mask.name, nil) == 1
    }
}
