import COpenSSL

/// Computes a digest while octets stream by.
///
/// Belongs to one task; not `Sendable`. After ``finish()`` it starts anew.
@safe public final class DigestStream {
    public let algorithm: DigestAlgorithm
    private let context: OpaquePointer?
    private var isSound: Bool

    public init(_ algorithm: DigestAlgorithm = .sha256) {
        self.algorithm = algorithm
        unsafe self.context = EVP_MD_CTX_new()
        unsafe self.isSound = EVP_DigestInit_ex2(self.context, algorithm.implementation, nil) == 1
    }

    deinit { unsafe EVP_MD_CTX_free(self.context) }

    /// Adds octets.
    public func update(_ bytes: [UInt8]) {
        unsafe bytes.withUnsafeBytes { unsafe self.update($0) }
    }

    /// Adds octets.
    public func update(_ bytes: ArraySlice<UInt8>) {
        unsafe bytes.withUnsafeBytes { unsafe self.update($0) }
    }

    /// Adds octets.
    public func update(_ bytes: Span<UInt8>) {
        unsafe bytes.withUnsafeBytes { unsafe self.update($0) }
    }

    /// Adds octets that a C library lends for the call.
    public func update(_ bytes: UnsafeRawBufferPointer) {
        guard bytes.count > 0, self.isSound else { return }
        unsafe self.isSound = EVP_DigestUpdate(self.context, bytes.baseAddress, bytes.count) == 1
    }

    /// The digest of everything since the start; the stream is then empty again.
    ///
    /// Where OpenSSL itself failed (no memory), the result is a digest of zeros, which no document can have.
    public func finish() -> Digest {
        var bytes = [UInt8](repeating: 0, count: self.algorithm.length)
        if self.isSound {
            self.isSound = unsafe EVP_DigestFinal_ex(self.context, &bytes, nil) == 1
        }
        if !self.isSound { bytes = [UInt8](repeating: 0, count: self.algorithm.length) }
        self.isSound = unsafe EVP_DigestInit_ex2(self.context, self.algorithm.implementation, nil) == 1
        if !self.isSound { ERR_clear_error() }
        return Digest(computed: bytes, self.algorithm)
    }
}
