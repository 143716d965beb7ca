/// What one multipart body may cost before it is refused.
public struct MIMELimits: Sendable, Equatable {
    /// Octets of the whole body.
    public var bodyBytesMax: Int
    /// Parts, the root part included.
    public var partsMax: Int
    /// Octets of the headers of one part.
    public var partHeaderBytesMax: Int
    /// Octets of the root part, which is always read into memory.
    public var rootBytesMax: Int

    public init(
        bodyBytesMax: Int = 64 * 1024 * 1024,
        partsMax: Int = 30,
        partHeaderBytesMax: Int = 32 * 1024,
        rootBytesMax: Int = 4 * 1024 * 1024
    ) {
        self.bodyBytesMax = bodyBytesMax
        self.partsMax = partsMax
        self.partHeaderBytesMax = partHeaderBytesMax
        self.rootBytesMax = rootBytesMax
    }
}
