import Foundation

/// Finds lines that begin with some octets, in memory or in a file, of which one window is in memory at one time.
///
/// The time is in proportion to the input whatever a peer put there: no octet is read from the file more than twice,
/// and a line that does not fit costs no more than its comparison.
struct LineScanner {
    let source: OctetSource
    let line: [UInt8]
    private var window: ArraySlice<UInt8>
    private var windowStart = 0

    /// Octets of a window beyond ``OctetSource/chunkBytes``: for a look around a place near its end.
    private static let overlapBytes = 4096
    /// Octets before the place that a window is loaded for.
    private static let lookBackBytes = 2

    init(_ source: OctetSource, line: [UInt8]) throws(MIMEError) {
        self.source = source
        self.line = line
        if let octets = source.inMemory {
            self.window = octets
        } else {
            self.window = try source.slice(0..<(OctetSource.chunkBytes + Self.overlapBytes))
        }
    }

    private var windowEnd: Int { self.windowStart + self.window.count }

    /// The octets about a place, cut to what is there.
    mutating func slice(_ range: Range<Int>) throws(MIMEError) -> ArraySlice<UInt8> {
        let inside = range.clamped(to: 0..<self.source.count)
        if inside.lowerBound < self.windowStart || inside.upperBound > self.windowEnd {
            guard inside.count <= OctetSource.chunkBytes else { return try self.source.slice(inside) }
            try self.load(inside.lowerBound)
        }
        let start = self.window.startIndex + inside.lowerBound - self.windowStart
        return self.window[start..<(start + inside.count)]
    }

    /// The start of the first such line that begins after a line feed at or behind `start`, or nil.
    mutating func first(from start: Int) throws(MIMEError) -> Int? {
        var at = start
        while at < self.source.count {
            if at < self.windowStart || at >= self.windowEnd { try self.load(at) }
            if let found = self.firstInWindow(from: at - self.windowStart) { return self.windowStart + found }
            guard self.windowEnd < self.source.count else { return nil }
            // A line feed nearer to the end of the window was not compared to the end of the line.
            at = max(at, self.windowEnd - self.line.count)
            try self.load(at)
        }
        return nil
    }

    private mutating func load(_ offset: Int) throws(MIMEError) {
        self.windowStart = max(0, offset - Self.lookBackBytes)
        let end = offset + OctetSource.chunkBytes + Self.overlapBytes
        self.window = []
        self.window = try self.source.slice(self.windowStart..<end)
    }

    private func firstInWindow(from start: Int) -> Int? {
        unsafe self.window.withUnsafeBytes { octets in
            guard let base = octets.baseAddress else { return nil }
            var at = start
            while at + self.line.count < octets.count {
                guard let feed = unsafe memchr(base + at, 0x0A, octets.count - at) else { return nil }
                at = unsafe base.distance(to: UnsafeRawPointer(feed)) + 1
                guard at + self.line.count <= octets.count else { return nil }
                if unsafe memcmp(base + at, self.line, self.line.count) == 0 { return at }
            }
            return nil
        }
    }
}
