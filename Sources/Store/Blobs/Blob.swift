public import Exchange
public import MIME

/// Octets to keep, with the digests that the caller computed (this module computes none).
public struct Blob: Sendable, Equatable {
    /// The octets as they were signed or sent, for instance gzip; large ones may stand in a file.
    ///
    /// A whole temporary file on the store's volume is kept without being copied.
    public let source: OctetSource
    /// SHA-256 of ``source``: the blob's name.
    public let octetsDigest: OctetsDigest
    /// SHA-256 of the unpacked content; the same as ``octetsDigest`` if nothing was packed.
    public let contentDigest: OctetsDigest

    public init(source: OctetSource, octetsDigest: OctetsDigest, contentDigest: OctetsDigest) {
        self.source = source
        self.octetsDigest = octetsDigest
        self.contentDigest = contentDigest
    }

    public init(octets: [UInt8], octetsDigest: OctetsDigest, contentDigest: OctetsDigest) {
        self.init(source: OctetSource(octets), octetsDigest: octetsDigest, contentDigest: contentDigest)
    }

    /// Octets that were not packed.
    public init(octets: [UInt8], digest: OctetsDigest) {
        self.init(octets: octets, octetsDigest: digest, contentDigest: digest)
    }

    /// The octets in memory; empty for a blob that stands in a file (``GatewayStore/openBlob(_:)``).
    public var octets: [UInt8] { self.source.array ?? [] }
}
