import COpenSSL

/// A hash function that Paso computes.
///
/// Closed: a new one is a decision, not a configuration.
public enum DigestAlgorithm: String, Sendable, Hashable, Codable, CaseIterable {
    /// Only to verify what others made; see ``isWeak``.
    case sha1
    case sha256
    case sha384
    case sha512

    /// True where collisions can be made; verified with a finding, never created.
    public var isWeak: Bool { self == .sha1 }

    /// Length of a digest in octets.
    public var length: Int {
        switch self {
        case .sha1: 20
        case .sha256: 32
        case .sha384: 48
        case .sha512: 64
        }
    }

    /// OpenSSL's name.
    var name: String {
        switch self {
        case .sha1: "SHA1"
        case .sha256: "SHA2-256"
        case .sha384: "SHA2-384"
        case .sha512: "SHA2-512"
        }
    }

    /// The implementation, fetched once a process: a fetch costs more than a small digest.
    var implementation: OpaquePointer? {
        switch self {
        case .sha1: unsafe Self.sha1Implementation.pointer
        case .sha256: unsafe Self.sha256Implementation.pointer
        case .sha384: unsafe Self.sha384Implementation.pointer
        case .sha512: unsafe Self.sha512Implementation.pointer
        }
    }

    private static let sha1Implementation = Fetched(.sha1)
    private static let sha256Implementation = Fetched(.sha256)
    private static let sha384Implementation = Fetched(.sha384)
    private static let sha512Implementation = Fetched(.sha512)

    /// An `EVP_MD` that lives as long as the process.
    // tidy: an EVP_MD is immutable and reference-counted by OpenSSL; nobody frees this one.
    @safe private struct Fetched: @unchecked Sendable {
        let pointer: OpaquePointer?

        init(_ algorithm: DigestAlgorithm) {
            unsafe self.pointer = EVP_MD_fetch(nil, algorithm.name, nil)
        }
    }
}
