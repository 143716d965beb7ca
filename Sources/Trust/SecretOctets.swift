import COpenSSL

/// Keys and shared secrets that stand in an array for a moment.
enum SecretOctets {
    /// Overwrites the octets in place; the compiler cannot leave that out.
    ///
    /// Meant for an array that nothing else holds: of a shared one, only this copy is wiped.
    static func wipe(_ octets: inout [UInt8]) {
        unsafe octets.withUnsafeMutableBytes { unsafe OPENSSL_cleanse($0.baseAddress, $0.count) }
    }

    /// True for nothing but zeros; the time depends on the length only.
    static func areZero(_ octets: [UInt8]) -> Bool {
        octets.reduce(0, |) == 0
    }
}
