import COpenSSL

/// Octets from OpenSSL's generator.
public enum SecureRandom {
    /// Random octets, fit for keys.
    public static func bytes(_ count: Int) throws(TrustError) -> [UInt8] {
        var result = [UInt8](repeating: 0, count: count)
        guard count > 0 else { return [] }
        guard unsafe RAND_bytes(&result, Int32(count)) == 1 else {
            ERR_clear_error()
            throw .cryptography("RAND_bytes")
        }
        return result
    }
}
