import CZlib

/// gzip in both directions (RFC 1952), with limits on the way in and repeatable octets on the way out.
public enum Gzip {
    /// What one stream may cost, and which oddities are let through.
    public struct Limits: Sendable, Equatable {
        /// Octets of the unpacked content.
        public var outputBytesMax: Int
        /// Unpacked octets for each packed one, judged once more than `ratioFreeBytes` have come out.
        public var ratioMax: Int
        /// Small contents may be of any ratio: a page of blanks is no bomb.
        public var ratioFreeBytes: Int
        /// True lets several members follow each other; only by agreement with a partner.
        public var allowsSeveralMembers: Bool

        public init(
            outputBytesMax: Int = 64 * 1024 * 1024,
            ratioMax: Int = 100,
            ratioFreeBytes: Int = 1024 * 1024,
            allowsSeveralMembers: Bool = false
        ) {
            self.outputBytesMax = outputBytesMax
            self.ratioMax = ratioMax
            self.ratioFreeBytes = ratioFreeBytes
            self.allowsSeveralMembers = allowsSeveralMembers
        }
    }

    /// Packs octets; the same input gives the same output (header time 0, no name).
    ///
    /// Level 1: five times cheaper than level 6 for about a seventh more octets.
    public static func packed(_ content: [UInt8], level: Int32 = 1) throws(MIMEError) -> [UInt8] {
        var packed: [UInt8] = []
        packed.reserveCapacity(content.count / 2 + 64)
        try self.pack(OctetSource(content), level: level) { unsafe $0.withUnsafeBufferPointer { unsafe packed += $0 } }
        return packed
    }

    /// Packs octets as they stream by and gives the packed pieces in order, each lent for the call.
    public static func pack(
        _ content: OctetSource,
        level: Int32 = 1,
        to sink: (Span<UInt8>) throws(MIMEError) -> Void
    ) throws(MIMEError) {
        let stream = try GzipStream(packing: level, expecting: content.count)
        try content.forEachChunk { piece throws(MIMEError) in
            var taken = 0
            while true {
                let step = stream.step(piece, from: taken)
                guard step.code == Z_OK || step.code == Z_BUF_ERROR else { throw .compressorUnavailable }
                try stream.made(step, sink)
                taken += step.taken
                guard taken < piece.count || stream.isFull(step) else { break }
            }
        }
        let nothing: [UInt8] = []
        while true {
            let step = stream.step(nothing.span, from: 0, flush: Z_FINISH)
            try stream.made(step, sink)
            if step.code == Z_STREAM_END { return }
            guard step.code == Z_OK, stream.isFull(step) else { throw .compressorUnavailable }
        }
    }

    /// Unpacks octets within limits; a stream that is cut off, damaged or followed by anything is refused.
    public static func unpacked(_ packed: [UInt8], limits: Limits = Limits()) throws(MIMEError) -> [UInt8] {
        var content: [UInt8] = []
        try self.unpack(OctetSource(packed), limits: limits) {
            unsafe $0.withUnsafeBufferPointer { unsafe content += $0 }
        }
        return content
    }

    /// Unpacks octets as they stream by, and gives the pieces in order, each lent for the call.
    ///
    /// Nothing over a limit is given. Whether the stream is whole is known only when the call returns: what was given
    /// before counts for nothing if it throws.
    public static func unpack(
        _ packed: OctetSource,
        limits: Limits = Limits(),
        to sink: (Span<UInt8>) throws(MIMEError) -> Void
    ) throws(MIMEError) {
        var unpacking = try Unpacking(limits, packedCount: packed.count)
        try packed.forEachChunk { piece throws(MIMEError) in try unpacking.take(piece, sink) }
        guard unpacking.isComplete else { throw .gzipTruncated }
    }

    /// How far the unpacking of one stream came.
    private struct Unpacking {
        let limits: Limits
        let packedCount: Int
        let stream: GzipStream
        var made = 0
        /// True between members: at least one ended and nothing of the next has come.
        var isComplete = false

        init(_ limits: Limits, packedCount: Int) throws(MIMEError) {
            self.limits = limits
            self.packedCount = packedCount
            self.stream = try GzipStream()
        }

        mutating func take(
            _ piece: Span<UInt8>,
            _ sink: (Span<UInt8>) throws(MIMEError) -> Void
        ) throws(MIMEError) {
            var taken = 0
            var isFull = false
            while taken < piece.count || isFull {
                if self.isComplete {
                    guard self.limits.allowsSeveralMembers else { throw .gzipTrailingOctets }
                    guard self.stream.nextMember() else { throw .compressorUnavailable }
                    self.isComplete = false
                }
                let step = self.stream.step(piece, from: taken)
                taken += step.taken
                self.made += step.made
                try self.checkLimits()
                try self.stream.made(step, sink)
                isFull = self.stream.isFull(step)
                switch step.code {
                case Z_STREAM_END:
                    self.isComplete = true
                    isFull = false
                case Z_OK where step.taken > 0 || step.made > 0: continue
                // Nothing waited inside, and the piece is used up.
                case Z_BUF_ERROR where taken == piece.count: isFull = false
                default: throw .gzipDamaged
                }
            }
        }

        private func checkLimits() throws(MIMEError) {
            guard self.made <= self.limits.outputBytesMax else { throw .gzipOverLimit(self.limits.outputBytesMax) }
            if self.made > self.limits.ratioFreeBytes, self.made / self.packedCount >= self.limits.ratioMax {
                throw .gzipRatioOverLimit(self.limits.ratioMax)
            }
        }
    }
}
