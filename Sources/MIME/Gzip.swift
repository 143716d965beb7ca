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

    private static let windowBitsGzip: Int32 = 15 + 16
    private static let chunkBytes = 64 * 1024

    /// Packs octets; the same input gives the same output (header time 0, no name).
    ///
    /// Level 1: five times cheaper than level 6 for about a seventh more octets.
    public static func packed(_ content: [UInt8], level: Int32 = 1) throws(MIMEError) -> [UInt8] {
        let stream = unsafe Self.newStream()
        defer { unsafe stream.deallocate() }
        let kind = self.windowBitsGzip
        guard
            unsafe deflateInit2_(
                stream,
                level,
                Z_DEFLATED,
                kind,
                8,
                Z_DEFAULT_STRATEGY,
                ZLIB_VERSION,
                Self.streamBytes
            ) == Z_OK
        else { throw .compressorUnavailable }
        defer { unsafe deflateEnd(stream) }
        guard let length = UInt32(exactly: content.count) else { throw .gzipOverLimit(Int(UInt32.max)) }
        let bound = unsafe Int(deflateBound(stream, UInt(content.count)))
        var input = content
        var finished = false
        let output = unsafe [UInt8](unsafeUninitializedCapacity: bound) { buffer, count in
            unsafe input.withUnsafeMutableBufferPointer { source in
                unsafe stream.pointee.next_in = source.baseAddress
                unsafe stream.pointee.avail_in = length
                unsafe stream.pointee.next_out = buffer.baseAddress
                unsafe stream.pointee.avail_out = UInt32(truncatingIfNeeded: bound)
                finished = unsafe deflate(stream, Z_FINISH) == Z_STREAM_END
            }
            count = unsafe Int(stream.pointee.total_out)
        }
        guard finished else { throw .compressorUnavailable }
        return output
    }

    /// Unpacks octets within limits; a stream that is cut off, damaged or followed by anything is refused.
    public static func unpacked(_ packed: [UInt8], limits: Limits = Limits()) throws(MIMEError) -> [UInt8] {
        guard !packed.isEmpty else { throw .gzipTruncated }
        guard UInt32(exactly: packed.count) != nil else { throw .gzipOverLimit(limits.outputBytesMax) }
        var content: [UInt8] = []
        var consumed = 0
        repeat {
            consumed += try self.unpackMember(packed, from: consumed, into: &content, limits)
            guard consumed == packed.count || limits.allowsSeveralMembers else { throw .gzipTrailingOctets }
        } while consumed < packed.count
        return content
    }

    /// Unpacks one member and returns how many octets it took.
    private static func unpackMember(
        _ packed: [UInt8],
        from start: Int,
        into content: inout [UInt8],
        _ limits: Limits
    ) throws(MIMEError) -> Int {
        let stream = unsafe Self.newStream()
        defer { unsafe stream.deallocate() }
        guard unsafe inflateInit2_(stream, self.windowBitsGzip, ZLIB_VERSION, Self.streamBytes) == Z_OK else {
            throw .compressorUnavailable
        }
        defer { unsafe inflateEnd(stream) }
        var chunk = [UInt8](repeating: 0, count: self.chunkBytes)
        var taken = start
        while true {
            let step = unsafe Self.inflateStep(stream, packed, taken, &chunk)
            taken += step.taken
            content += chunk[..<step.made]
            guard content.count <= limits.outputBytesMax else { throw .gzipOverLimit(limits.outputBytesMax) }
            if content.count > limits.ratioFreeBytes, content.count / packed.count >= limits.ratioMax {
                throw .gzipRatioOverLimit(limits.ratioMax)
            }
            switch step.code {
            case Z_STREAM_END: return taken - start
            case Z_OK where step.taken > 0 || step.made > 0: continue
            case Z_OK, Z_BUF_ERROR: throw .gzipTruncated
            default: throw .gzipDamaged
            }
        }
    }

    private static var streamBytes: Int32 { unsafe Int32(MemoryLayout<z_stream>.size) }

    /// zlib's state points back at its stream, so the stream must not move.
    private static func newStream() -> UnsafeMutablePointer<z_stream> {
        let stream = UnsafeMutablePointer<z_stream>.allocate(capacity: 1)
        unsafe stream.initialize(to: z_stream())
        return unsafe stream
    }

    private struct Step {
        var code: Int32
        var taken: Int
        var made: Int
    }

    private static func inflateStep(
        _ stream: UnsafeMutablePointer<z_stream>,
        _ packed: [UInt8],
        _ start: Int,
        _ chunk: inout [UInt8]
    ) -> Step {
        unsafe packed.withUnsafeBufferPointer { source in
            unsafe chunk.withUnsafeMutableBufferPointer { target in
                // zlib declares its input mutable but never writes to it.
                unsafe stream.pointee.next_in = UnsafeMutablePointer(mutating: source.baseAddress?.advanced(by: start))
                unsafe stream.pointee.avail_in = UInt32(truncatingIfNeeded: source.count - start)
                unsafe stream.pointee.next_out = target.baseAddress
                unsafe stream.pointee.avail_out = UInt32(truncatingIfNeeded: target.count)
                let code = unsafe inflate(stream, Z_NO_FLUSH)
                return unsafe Step(
                    code: code,
                    taken: source.count - start - Int(stream.pointee.avail_in),
                    made: target.count - Int(stream.pointee.avail_out)
                )
            }
        }
    }
}
