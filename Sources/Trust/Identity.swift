public import Foundation

/// A private key with its certificate and the intermediates that go with it.
public struct Identity: Sendable {
    /// Leaf first; intermediates after it.
    public let chain: [Certificate]
    public let key: PrivateKey

    /// The certificate of the key.
    public let certificate: Certificate

    /// Refuses a key that is not the certificate's.
    public init(certificate: Certificate, intermediates: [Certificate] = [], key: PrivateKey) throws(TrustError) {
        guard certificate.keyID == key.id else { throw .identityMismatch(certificate.subject.text) }
        self.certificate = certificate
        self.chain = [certificate] + intermediates
        self.key = key
    }

    /// Reads a certificate file (leaf first, PEM) and a key file, which others must not be able to read.
    public init(certificateFile: URL, keyFile: URL, passphrase: String? = nil) throws(TrustError) {
        let chain = try TrustFile.read(certificateFile) { (bytes) throws(TrustError) in try Certificate.all(pem: bytes)
        }
        guard let leaf = chain.first else { throw .fileUnusable(certificateFile.path, cause: .certificateUnreadable) }
        let key = try PrivateKey(file: keyFile, passphrase: passphrase)
        try self.init(certificate: leaf, intermediates: Array(chain.dropFirst()), key: key)
    }

    /// The chain as PEM, leaf first, for TLS libraries.
    public var chainPEM: String { self.chain.map(\.pem).joined() }
}

extension PrivateKey {
    /// Reads a PEM file; refuses one that everybody can read.
    public init(file: URL, passphrase: String? = nil) throws(TrustError) {
        switch SecretFile.read(file.path, lengthMax: TrustFile.lengthMax + 1) {
        case .isUnreadable: throw .fileUnreadable(file.path)
        case .isOpenToOthers: throw .keyFileOpen(file.path)
        case .octets(let octets):
            self = try TrustFile.parse(octets, of: file) { (bytes) throws(TrustError) in
                try PrivateKey(pem: bytes, passphrase: passphrase)
            }
        }
    }
}

/// Reads a file with a limit, and names it in every error.
enum TrustFile {
    static let lengthMax = 1024 * 1024

    static func read<Result>(
        _ file: URL,
        limit: Int = Self.lengthMax,
        _ parse: ([UInt8]) throws(TrustError) -> Result
    ) throws(TrustError) -> Result {
        guard let handle = try? FileHandle(forReadingFrom: file) else { throw .fileUnreadable(file.path) }
        defer { try? handle.close() }
        guard let bytes = try? handle.read(upToCount: limit + 1) ?? Data() else { throw .fileUnreadable(file.path) }
        return try self.parse([UInt8](bytes), of: file, limit: limit, parse)
    }

    /// The same for octets that were read up to one more than the limit.
    static func parse<Result>(
        _ bytes: [UInt8],
        of file: URL,
        limit: Int = Self.lengthMax,
        _ parse: ([UInt8]) throws(TrustError) -> Result
    ) throws(TrustError) -> Result {
        guard bytes.count <= limit else {
            throw .fileUnusable(file.path, cause: .tooLarge(file.lastPathComponent, limit: limit))
        }
        do throws(TrustError) {
            return try parse(bytes)
        } catch {
            throw .fileUnusable(file.path, cause: error)
        }
    }
}
