import CZlib

/// zlib's state for one stream in one direction, fed piece by piece.
///
/// Belongs to one task.
@safe final class GzipStream {
    /// The state points back at its stream, so the stream must not move.
    private let stream: UnsafeMutablePointer<z_stream>
    private let packs: Bool
    private var room: [UInt8]

    private static let windowBitsGzip: Int32 = 15 + 16
    private static let roomBytes = 64 * 1024
    /// zlib counts a piece in 32 bits.
    private static let pieceBytesMax = 1 << 30

    /// What one step did.
    struct Step {
        var code: Int32
        var taken: Int
        var made: Int
    }

    /// `expecting` octets of content, so that a small one gets a small room.
    init(packing level: Int32, expecting count: Int) throws(MIMEError) {
        unsafe self.stream = Self.newStream()
        self.packs = true
        self.room = [UInt8](repeating: 0, count: min(Self.roomBytes, count + 256))
        let code = unsafe deflateInit2_(
            self.stream,
            level,
            Z_DEFLATED,
            Self.windowBitsGzip,
            8,
            Z_DEFAULT_STRATEGY,
            ZLIB_VERSION,
            Self.streamBytes
        )
        guard code == Z_OK else { throw .compressorUnavailable }
    }

    init() throws(MIMEError) {
        unsafe self.stream = Self.newStream()
        self.packs = false
        self.room = [UInt8](repeating: 0, count: Self.roomBytes)
        let code = unsafe inflateInit2_(self.stream, Self.windowBitsGzip, ZLIB_VERSION, Self.streamBytes)
        guard code == Z_OK else { throw .compressorUnavailable }
    }

    deinit {
        // Both are no-ops on a stream whose initialisation failed.
        if self.packs { unsafe deflateEnd(self.stream) } else { unsafe inflateEnd(self.stream) }
        unsafe self.stream.deallocate()
    }

    /// Begins another member of the same file.
    func nextMember() -> Bool {
        unsafe inflateReset(self.stream) == Z_OK
    }

    /// Packs or unpacks from `start` until the room is full or the piece is used up.
    func step(_ piece: Span<UInt8>, from start: Int, flush: Int32 = Z_NO_FLUSH) -> Step {
        let offered = min(piece.count - start, Self.pieceBytesMax)
        return unsafe piece.withUnsafeBufferPointer { source in
            unsafe self.room.withUnsafeMutableBufferPointer { target in
                // zlib declares its input mutable but never writes to it.
                unsafe self.stream.pointee.next_in = UnsafeMutablePointer(
                    mutating: source.baseAddress?.advanced(by: start)
                )
                unsafe self.stream.pointee.avail_in = UInt32(offered)
                unsafe self.stream.pointee.next_out = target.baseAddress
                unsafe self.stream.pointee.avail_out = UInt32(target.count)
                let code = unsafe self.packs ? deflate(self.stream, flush) : inflate(self.stream, flush)
                return unsafe Step(
                    code: code,
                    taken: offered - Int(self.stream.pointee.avail_in),
                    made: target.count - Int(self.stream.pointee.avail_out)
                )
            }
        }
    }

    /// True if a step filled the room, so that more may wait inside.
    func isFull(_ step: Step) -> Bool { step.made == self.room.count }

    /// What the last step made, lent for the call.
    func made(_ step: Step, _ body: (Span<UInt8>) throws(MIMEError) -> Void) throws(MIMEError) {
        guard step.made > 0 else { return }
        let room = self.room
        try body(room.span.extracting(0..<step.made))
    }

    private static var streamBytes: Int32 { unsafe Int32(MemoryLayout<z_stream>.size) }

    private static func newStream() -> UnsafeMutablePointer<z_stream> {
        let stream = UnsafeMutablePointer<z_stream>.allocate(capacity: 1)
        unsafe stream.initialize(to: z_stream())
        return unsafe stream
    }
}
