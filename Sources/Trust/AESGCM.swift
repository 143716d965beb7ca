import COpenSSL

/// AES-GCM as XML Encryption carries it: IV (12) ‖ ciphertext ‖ tag (16), no additional data (xmlenc11 §5.2.4).
public enum AESGCM {
    /// Octets of a key of AES-128.
    public static let keyLength = 16
    /// Octets of a key of AES-256, for partners that insist on it.
    public static let longKeyLength = 32
    static let ivLength = 12
    static let tagLength = 16

    /// Encrypts under a fresh random IV.
    public static func encrypt(_ plaintext: [UInt8], key: [UInt8]) throws(TrustError) -> [UInt8] {
        try self.encrypt(plaintext, key: key, iv: try SecureRandom.bytes(self.ivLength))
    }

    static func encrypt(_ plaintext: [UInt8], key: [UInt8], iv: [UInt8]) throws(TrustError) -> [UInt8] {
        guard let cipher = Fetched.cipher(for: key), iv.count == self.ivLength, plaintext.count <= Int32.max - 64 else {
            throw .keyUnfit("aes-gcm", key: "\(key.count * 8) bits")
        }
        defer { ERR_clear_error() }
        let context = unsafe EVP_CIPHER_CTX_new()
        defer { unsafe EVP_CIPHER_CTX_free(context) }
        var result = [UInt8](repeating: 0, count: self.ivLength + plaintext.count + self.tagLength)
        let done = unsafe result.withUnsafeMutableBufferPointer { out -> Bool in
            guard let start = out.baseAddress else { return false }
            for index in iv.indices { unsafe out[index] = iv[index] }
            var written: Int32 = 0
            var last: Int32 = 0
            let body = unsafe start + self.ivLength
            let tag = unsafe body + plaintext.count
            return unsafe EVP_EncryptInit_ex2(context, cipher.pointer, key, iv, nil) == 1
                && EVP_EncryptUpdate(context, body, &written, plaintext, Int32(plaintext.count)) == 1
                && EVP_EncryptFinal_ex(context, tag, &last) == 1 && last == 0
                && EVP_CIPHER_CTX_ctrl(context, EVP_CTRL_AEAD_GET_TAG, Int32(self.tagLength), tag) == 1
        }
        guard done else { throw .cryptography("EVP_EncryptFinal_ex") }
        return result
    }

    /// The plaintext, only after the tag was checked; every failure is the same error.
    public static func decrypt(_ sealed: [UInt8], key: [UInt8]) throws(TrustError) -> [UInt8] {
        let length = sealed.count - self.ivLength - self.tagLength
        guard let cipher = Fetched.cipher(for: key), length >= 0, length <= Int32.max - 64 else {
            throw .decryptionFailed
        }
        defer { ERR_clear_error() }
        let context = unsafe EVP_CIPHER_CTX_new()
        defer { unsafe EVP_CIPHER_CTX_free(context) }
        var tag = Array(sealed.suffix(self.tagLength))
        // One octet more than needed, so that the buffer has an address even when the text is empty.
        var result = [UInt8](repeating: 0, count: length + 1)
        let done = unsafe sealed.withUnsafeBufferPointer { input -> Bool in
            guard let iv = input.baseAddress else { return false }
            var written: Int32 = 0
            var last: Int32 = 0
            var rest = [UInt8](repeating: 0, count: self.tagLength)
            return unsafe EVP_DecryptInit_ex2(context, cipher.pointer, key, iv, nil) == 1
                && EVP_DecryptUpdate(context, &result, &written, iv + self.ivLength, Int32(length)) == 1
                && EVP_CIPHER_CTX_ctrl(context, EVP_CTRL_AEAD_SET_TAG, Int32(self.tagLength), &tag) == 1
                && EVP_DecryptFinal_ex(context, &rest, &last) == 1
        }
        guard done else { throw .decryptionFailed }
        result.removeLast()
        return result
    }

    /// The cipher, fetched once a process.
    // tidy: an EVP_CIPHER is immutable and reference-counted by OpenSSL; nobody frees this one.
    @safe struct Fetched: @unchecked Sendable {
        static let aes128GCM = Fetched("AES-128-GCM")
        static let aes256GCM = Fetched("AES-256-GCM")
        let pointer: OpaquePointer?

        private init(_ name: String) { unsafe self.pointer = EVP_CIPHER_fetch(nil, name, nil) }

        /// The cipher that a key of that length is for.
        static func cipher(for key: [UInt8]) -> Fetched? {
            switch key.count {
            case AESGCM.keyLength: self.aes128GCM
            case AESGCM.longKeyLength: self.aes256GCM
            default: nil
            }
        }
    }
}
