public import Exchange

/// Octets to keep, with the digests that the caller computed (this module computes none).
public struct Blob: Sendable, Equatable {
    /// The octets as they were signed or sent, for instance gzip.
    public let octets: [UInt8]
    /// SHA-256 of ``octets``: the blob's name.
    public let octetsDigest: OctetsDigest
    /// SHA-256 of the unpacked content; the same as ``octetsDigest`` if nothing was packed.
    public let contentDigest: OctetsDigest

    public init(octets: [UInt8], octetsDigest: OctetsDigest, contentDigest: OctetsDigest) {
        self.octets = octets
        self.octetsDigest = octetsDigest
        self.contentDigest = contentDigest
    }

    /// Octets that were not packed.
    public init(octets: [UInt8], digest: OctetsDigest) {
        self.init(octets: octets, octetsDigest: digest, contentDigest: digest)
    }
}
