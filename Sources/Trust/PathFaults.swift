import COpenSSL

/// What OpenSSL's path errors mean to us.
enum PathFaults {
    /// True for errors that say that no path to an anchor was found.
    static func isGap(_ code: Int32) -> Bool {
        switch code {
        case X509_V_ERR_UNABLE_TO_GET_ISSUER_CERT, X509_V_ERR_UNABLE_TO_GET_ISSUER_CERT_LOCALLY,
            X509_V_ERR_UNABLE_TO_VERIFY_LEAF_SIGNATURE, X509_V_ERR_DEPTH_ZERO_SELF_SIGNED_CERT,
            X509_V_ERR_SELF_SIGNED_CERT_IN_CHAIN, X509_V_ERR_CERT_UNTRUSTED, X509_V_ERR_CERT_CHAIN_TOO_LONG,
            X509_V_ERR_INVALID_CALL:
            true
        default:
            false
        }
    }

    /// True for errors of the strength level.
    static func isWeakness(_ code: Int32) -> Bool {
        code == X509_V_ERR_EE_KEY_TOO_SMALL || code == X509_V_ERR_CA_KEY_TOO_SMALL || code == X509_V_ERR_CA_MD_TOO_WEAK
    }

    /// OpenSSL's words, for the operator.
    static func text(_ code: Int32) -> String {
        guard let text = unsafe X509_verify_cert_error_string(Int(code)) else { return "\(code)" }
        return unsafe String(cString: text)
    }
}
