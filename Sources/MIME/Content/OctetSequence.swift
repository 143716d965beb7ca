/// Octets in several pieces, in memory and in files, that are sent as one body of known length.
public struct OctetSequence: Sendable, Equatable {
    public let pieces: [OctetSource]
    /// Octets of all pieces together.
    public let count: Int

    public init(_ pieces: [OctetSource]) {
        self.pieces = pieces
        self.count = pieces.reduce(0) { $0 + $1.count }
    }

    /// One piece in memory.
    public init(_ octets: [UInt8]) {
        self.init([OctetSource(octets)])
    }

    /// True if no piece is in a file.
    public var isInMemory: Bool { self.pieces.allSatisfy { $0.inMemory != nil } }

    /// Copies octets from `offset` into a buffer and says how many; 0 only at the end or for an empty buffer.
    public func copy(into buffer: UnsafeMutableRawBufferPointer, at offset: Int) throws(MIMEError) -> Int {
        var start = offset
        for piece in self.pieces {
            if start < piece.count { return try unsafe piece.copy(into: buffer, at: start) }
            start -= piece.count
        }
        return 0
    }

    /// Gives the octets in order, piece by piece.
    public func forEachChunk(
        _ body: (Span<UInt8>) throws(MIMEError) -> Void
    ) throws(MIMEError) {
        for piece in self.pieces { try piece.forEachChunk(body) }
    }

    /// The whole body in memory; refused when it is more than `limit`.
    public func octets(upTo limit: Int) throws(MIMEError) -> [UInt8] {
        guard self.count <= limit else { throw .contentOverMemory(self.count, limit: limit) }
        if self.pieces.count == 1 { return try self.pieces[0].octets(upTo: limit) }
        var whole: [UInt8] = []
        whole.reserveCapacity(self.count)
        for piece in self.pieces { whole += try piece.octets(upTo: limit) }
        return whole
    }
}
