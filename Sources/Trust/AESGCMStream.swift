import COpenSSL

extension AESGCM {
    /// Octets of the sealed form of a plaintext: IV, ciphertext of the same length, tag.
    public static func sealedLength(of count: Int) -> Int { self.ivLength + count + self.tagLength }

    /// Encrypts octets as they stream by; the pieces in order make what ``AESGCM/encrypt(_:key:)`` makes at once.
    ///
    /// Belongs to one task and to one plaintext.
    @safe public final class Sealing {
        private let context: CipherContext
        private let iv: [UInt8]
        private var isBegun = false

        /// Takes the key; the IV is random and new.
        public convenience init(key: [UInt8]) throws(TrustError) {
            try self.init(key: key, iv: try SecureRandom.bytes(AESGCM.ivLength))
        }

        init(key: [UInt8], iv: [UInt8]) throws(TrustError) {
            guard AESGCM.Fetched.cipher(for: key) != nil, iv.count == AESGCM.ivLength else {
                throw .keyUnfit("aes-gcm", key: "\(key.count * 8) bits")
            }
            self.iv = iv
            self.context = CipherContext(encrypts: true)
            self.context.begin(key: key, iv: iv)
        }

        /// Encrypts the next octets; what comes out, the IV first, is lent to `sink` for the call.
        public func update<Failure: Error>(
            _ plaintext: Span<UInt8>,
            _ sink: (Span<UInt8>) throws(Failure) -> Void
        ) throws(Failure) {
            if !self.isBegun {
                self.isBegun = true
                let iv = self.iv
                try sink(iv.span)
            }
            try self.context.update(plaintext, sink)
        }

        /// The octets that are still to come: the tag, after the IV if there was no plaintext at all.
        public func finish() throws(TrustError) -> [UInt8] {
            var tag = [UInt8](repeating: 0, count: AESGCM.tagLength)
            guard self.context.seal(&tag) else { throw .cryptography("EVP_EncryptFinal_ex") }
            return self.isBegun ? tag : self.iv + tag
        }
    }

    /// Decrypts octets as they stream by.
    ///
    /// What comes out is **not proven** before ``finish()`` returns: it belongs where nobody reads it until then, and
    /// is thrown away if that throws. Belongs to one task and to one ciphertext.
    @safe public final class Opening {
        private let context: CipherContext
        private let key: [UInt8]
        private let cipherEnd: Int
        private var position = 0
        private var iv: [UInt8] = []
        private var tag: [UInt8] = []

        /// Takes the key and the length of the whole sealed form, at whose end the tag stands.
        public init(key: [UInt8], sealedLength: Int) throws(TrustError) {
            guard AESGCM.Fetched.cipher(for: key) != nil, sealedLength >= AESGCM.sealedLength(of: 0) else {
                throw .decryptionFailed
            }
            self.key = key
            self.cipherEnd = sealedLength - AESGCM.tagLength
            self.context = CipherContext(encrypts: false)
        }

        /// Decrypts the next octets; what comes out is lent to `sink` for the call.
        public func update<Failure: Error>(
            _ sealed: Span<UInt8>,
            _ sink: (Span<UInt8>) throws(Failure) -> Void
        ) throws(Failure) {
            var at = 0
            if self.iv.count < AESGCM.ivLength {
                let missing = min(AESGCM.ivLength - self.iv.count, sealed.count)
                for index in 0..<missing { self.iv.append(sealed[index]) }
                at = missing
                if self.iv.count == AESGCM.ivLength { self.context.begin(key: self.key, iv: self.iv) }
            }
            let cipherEnd = max(at, min(sealed.count, self.cipherEnd - self.position))
            try self.context.update(sealed.extracting(at..<cipherEnd), sink)
            for index in cipherEnd..<sealed.count { self.tag.append(sealed[index]) }
            self.position += sealed.count
        }

        /// Returns if the tag is good; every failure is the same error.
        public func finish() throws(TrustError) {
            guard self.tag.count == AESGCM.tagLength, self.context.open(self.tag) else { throw .decryptionFailed }
        }
    }
}

/// An `EVP_CIPHER_CTX` for AES-GCM in one direction; once something failed, it stays failed.
@safe private final class CipherContext {
    private let context: OpaquePointer?
    private let encrypts: Bool
    private var isSound = false
    private var room: [UInt8]

    /// Octets that are worked on at one time.
    private static let pieceBytes = 64 << 10

    init(encrypts: Bool) {
        self.encrypts = encrypts
        self.room = []
        unsafe self.context = EVP_CIPHER_CTX_new()
    }

    deinit { unsafe EVP_CIPHER_CTX_free(self.context) }

    func begin(key: [UInt8], iv: [UInt8]) {
        let cipher = unsafe AESGCM.Fetched.cipher(for: key)?.pointer
        unsafe self.isSound =
            (self.encrypts
                ? EVP_EncryptInit_ex2(self.context, cipher, key, iv, nil)
                : EVP_DecryptInit_ex2(self.context, cipher, key, iv, nil)) == 1
        if !self.isSound { ERR_clear_error() }
    }

    func update<Failure: Error>(
        _ octets: Span<UInt8>,
        _ sink: (Span<UInt8>) throws(Failure) -> Void
    ) throws(Failure) {
        if self.room.count < min(octets.count, Self.pieceBytes) {
            self.room = [UInt8](repeating: 0, count: min(octets.count, Self.pieceBytes))
        }
        var at = 0
        while at < octets.count, self.isSound {
            let count = min(octets.count - at, Self.pieceBytes)
            self.isSound = self.step(octets.extracting(at..<(at + count)))
            at += count
            guard self.isSound else { break }
            let room = self.room
            try sink(room.span.extracting(0..<count))
        }
        if !self.isSound { ERR_clear_error() }
    }

    private func step(_ piece: Span<UInt8>) -> Bool {
        unsafe piece.withUnsafeBufferPointer { input in
            unsafe self.room.withUnsafeMutableBufferPointer { output in
                var written: Int32 = 0
                let (source, target, count) = (input.baseAddress, output.baseAddress, Int32(input.count))
                let code =
                    unsafe self.encrypts
                    ? EVP_EncryptUpdate(self.context, target, &written, source, count)
                    : EVP_DecryptUpdate(self.context, target, &written, source, count)
                return code == 1 && written == count
            }
        }
    }

    func seal(_ tag: inout [UInt8]) -> Bool {
        defer { ERR_clear_error() }
        var last: Int32 = 0
        var rest = [UInt8](repeating: 0, count: tag.count)
        return unsafe self.isSound && EVP_EncryptFinal_ex(self.context, &rest, &last) == 1 && last == 0
            && EVP_CIPHER_CTX_ctrl(self.context, EVP_CTRL_AEAD_GET_TAG, Int32(tag.count), &tag) == 1
    }

    func open(_ tag: [UInt8]) -> Bool {
        defer { ERR_clear_error() }
        var last: Int32 = 0
        var tag = tag
        var rest = [UInt8](repeating: 0, count: tag.count)
        return unsafe self.isSound
            && EVP_CIPHER_CTX_ctrl(self.context, EVP_CTRL_AEAD_SET_TAG, Int32(tag.count), &tag) == 1
            && EVP_DecryptFinal_ex(self.context, &rest, &last) == 1
    }
}
