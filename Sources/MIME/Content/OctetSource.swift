/// Octets that are there as a whole: in memory, or in a range of a file.
///
/// What travels may be a kilobyte or gigabytes; everything that reads it asks for its pieces in order and never has
/// more than ``chunkBytes`` of a file in memory.
public struct OctetSource: Sendable {
    private let place: Place
    private let range: Range<Int>

    private enum Place: Sendable {
        case memory([UInt8])
        case file(OctetFile)
    }

    /// Octets of a file that are in memory at one time.
    public static let chunkBytes = 256 << 10

    /// Octets in memory.
    public init(_ octets: [UInt8]) {
        self.place = .memory(octets)
        self.range = 0..<octets.count
    }

    /// A whole file.
    public init(_ file: OctetFile) {
        self.place = .file(file)
        self.range = 0..<file.count
    }

    private init(_ place: Place, _ range: Range<Int>) {
        self.place = place
        self.range = range
    }

    public var count: Int { self.range.count }
    public var isEmpty: Bool { self.range.isEmpty }

    /// The octets if they are in memory; nil for a file.
    public var inMemory: ArraySlice<UInt8>? {
        switch self.place {
        case .memory(let octets): octets[self.range]
        case .file: nil
        }
    }

    /// The octets as an array if they are in memory, which copies nothing for a whole one; nil for a file.
    public var array: [UInt8]? {
        guard case .memory(let octets) = self.place else { return nil }
        return self.range == 0..<octets.count ? octets : Array(octets[self.range])
    }

    /// The file, if this is a whole one.
    public var wholeFile: OctetFile? {
        guard case .file(let file) = self.place, self.range == 0..<file.count else { return nil }
        return file
    }

    /// A part of these octets; nothing is copied.
    ///
    /// A range outside is cut to what is there.
    public func part(_ part: Range<Int>) -> OctetSource {
        let inside = part.clamped(to: 0..<self.count)
        let start = self.range.lowerBound + inside.lowerBound
        return OctetSource(self.place, start..<(start + inside.count))
    }

    /// All octets in memory; refused when they are more than `limit`.
    public func octets(upTo limit: Int) throws(MIMEError) -> [UInt8] {
        guard self.count <= limit else { throw .contentOverMemory(self.count, limit: limit) }
        if case .memory(let octets) = self.place, self.range == 0..<octets.count { return octets }
        return Array(try self.slice(0..<self.count))
    }

    /// Gives the octets in order, piece by piece; a piece is lent for the call.
    public func forEachChunk(
        _ body: (Span<UInt8>) throws(MIMEError) -> Void
    ) throws(MIMEError) {
        switch self.place {
        case .memory(let octets):
            try body(octets.span.extracting(self.range))
        case .file(let file):
            var buffer = [UInt8](repeating: 0, count: min(Self.chunkBytes, self.count))
            var at = self.range.lowerBound
            while at < self.range.upperBound {
                let count = min(buffer.count, self.range.upperBound - at)
                try Self.fill(&buffer, count, from: file, at: at)
                try body(buffer.span.extracting(0..<count))
                at += count
            }
        }
    }

    /// A few octets in memory: for looking at a place, not for contents.
    func slice(_ part: Range<Int>) throws(MIMEError) -> ArraySlice<UInt8> {
        let inside = part.clamped(to: 0..<self.count)
        let start = self.range.lowerBound + inside.lowerBound
        switch self.place {
        case .memory(let octets): return octets[start..<(start + inside.count)]
        case .file(let file):
            var buffer = [UInt8](repeating: 0, count: inside.count)
            try Self.fill(&buffer, inside.count, from: file, at: start)
            return buffer[...]
        }
    }

    /// Copies octets from `offset` into a buffer and says how many there were.
    func copy(into buffer: UnsafeMutableRawBufferPointer, at offset: Int) throws(MIMEError) -> Int {
        let count = min(buffer.count, self.count - offset)
        guard count > 0 else { return 0 }
        let start = self.range.lowerBound + offset
        let target = unsafe UnsafeMutableRawBufferPointer(rebasing: buffer[..<count])
        switch self.place {
        case .memory(let octets):
            unsafe octets.withUnsafeBytes { source in
                unsafe target.copyMemory(from: UnsafeRawBufferPointer(rebasing: source[start..<(start + count)]))
            }
        case .file(let file): try unsafe file.read(into: target, at: start)
        }
        return count
    }

    private static func fill(
        _ buffer: inout [UInt8],
        _ count: Int,
        from file: OctetFile,
        at offset: Int
    ) throws(MIMEError) {
        let failure = unsafe buffer.withUnsafeMutableBytes { raw -> MIMEError? in
            do throws(MIMEError) {
                try unsafe file.read(into: UnsafeMutableRawBufferPointer(rebasing: raw[..<count]), at: offset)
                return nil
            } catch {
                return error
            }
        }
        if let failure { throw failure }
    }
}

extension OctetSource: Equatable {
    /// Equal octets in memory, or the same range of the same file; files are not read to be compared.
    public static func == (left: OctetSource, right: OctetSource) -> Bool {
        switch (left.place, right.place) {
        case (.memory(let one), .memory(let other)): one[left.range] == other[right.range]
        case (.file(let one), .file(let other)): one.open === other.open && left.range == right.range
        case (.memory, .file), (.file, .memory): false
        }
    }

    /// True if the octets are in memory and equal.
    public static func == (left: OctetSource, right: [UInt8]) -> Bool {
        left.inMemory == right[...]
    }
}
