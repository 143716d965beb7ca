import COpenSSL

extension PublicKey {
    /// The two numbers of an RSA key, as `ds:RSAKeyValue` has them: big-endian, without leading zeros.
    public struct RSANumbers: Sendable, Hashable {
        public let modulus: [UInt8]
        public let exponent: [UInt8]

        /// Numbers as written somewhere; leading zeros do not count.
        public init(modulus: [UInt8], exponent: [UInt8]) {
            self.modulus = Array(modulus.drop { $0 == 0 })
            self.exponent = Array(exponent.drop { $0 == 0 })
        }
    }

    /// The numbers of this key; nil for a key of another kind.
    public var rsaNumbers: RSANumbers? {
        guard self.kind == .rsa, let modulus = self.number("n"), let exponent = self.number("e") else { return nil }
        return RSANumbers(modulus: modulus, exponent: exponent)
    }

    /// A number of the key by OpenSSL's name.
    func number(_ name: String) -> [UInt8]? {
        var number: OpaquePointer?
        guard unsafe EVP_PKEY_get_bn_param(self.handle.pointer, name, &number) == 1 else {
            ERR_clear_error()
            return nil
        }
        defer { unsafe BN_free(number) }
        var octets = [UInt8](repeating: 0, count: unsafe (Int(BN_num_bits(number)) + 7) / 8)
        let count = unsafe BN_bn2bin(number, &octets)
        return Array(octets.prefix(Int(max(0, count))))
    }
}
