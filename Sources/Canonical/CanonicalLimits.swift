/// What a canonical document may be at most.
public enum CanonicalLimits {
    /// Bytes of a canonical JSON text: an XML document of 16 MiB, grown by JSON's punctuation.
    public static let bytesMax = 32 << 20
    /// Nesting of objects and lists.
    public static let depthMax = 64
    /// Elements of one list.
    public static let listElementsMax = 10_000
    /// Bytes of one attachment, as the IPPC's guide sets it.
    public static let attachmentBytesMax = 3 << 20
    /// Bytes of an attestation.
    public static let attestationBytesMax = 1 << 20
}
