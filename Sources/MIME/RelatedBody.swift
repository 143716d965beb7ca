/// A message body with one root part and any number of others, read from `multipart/related` or from a bare root.
///
/// The body is not copied: parts are ranges of `source`, which may be a file. Limits are checked before anything is
/// parsed.
public struct RelatedBody: Sendable {
    /// The whole body as it came.
    public let source: OctetSource
    /// The root part (the SOAP envelope).
    public let root: Part
    /// The other parts in the order of the body.
    public let parts: [Part]
    /// True if the body was multipart; false for a bare root.
    public let isMultipart: Bool

    /// One part: its headers, and where its content lies in the body.
    public struct Part: Sendable, Equatable {
        public let headers: HeaderFields
        public let range: Range<Int>
        public let contentID: ContentID?

        init(headers: HeaderFields, range: Range<Int>) {
            self.headers = headers
            self.range = range
            self.contentID = headers.contentID
        }
    }

    /// Reads a body.
    ///
    /// Accepted: bare root, a missing or odd `Content-Type` (then the first octets decide), a missing `start`, quoted
    /// or unquoted boundary, folded headers, byte order mark, preamble and epilogue, LF line ends.
    public init(octets: [UInt8], contentType: String?, limits: MIMELimits = MIMELimits()) throws(MIMEError) {
        try self.init(OctetSource(octets), contentType: contentType, limits: limits)
    }

    /// Reads a body in memory or in a file; the same is accepted.
    public init(
        _ source: OctetSource,
        contentType: String?,
        limits: MIMELimits = MIMELimits()
    ) throws(MIMEError) {
        guard source.count <= limits.bodyBytesMax else {
            throw .bodyOverLimit(source.count, limit: limits.bodyBytesMax)
        }
        let type = contentType.flatMap { MediaType($0) }
        self.source = source
        switch try Self.shape(of: source, type: type, header: contentType) {
        case .bare(let start):
            var headers = HeaderFields()
            if let contentType { headers.append("Content-Type", contentType) }
            self.root = Part(headers: headers, range: start..<source.count)
            self.parts = []
            self.isMultipart = false
        case .multipart(let boundary):
            var splitter = try MultipartSplitter(source, boundary: boundary, limits: limits)
            let all = try splitter.parts()
            let root = try Self.rootIndex(all, start: type?["start"])
            try Self.refuseRepeatedNames(all)
            self.root = all[root]
            self.parts = all.enumerated().filter { $0.offset != root }.map(\.element)
            self.isMultipart = true
        }
        guard self.root.range.count <= limits.rootBytesMax else {
            throw .contentOverMemory(self.root.range.count, limit: limits.rootBytesMax)
        }
    }

    /// The content of a part with its transfer encoding removed, in memory.
    public func content(of part: Part) throws(MIMEError) -> [UInt8] {
        try self.content(of: part, spool: nil).octets(upTo: part.range.count)
    }

    /// The content of a part with its transfer encoding removed.
    ///
    /// Nothing is copied where there is none to remove; a large decoded content goes to a file of `spool`.
    public func content(of part: Part, spool: SpoolFolder?) throws(MIMEError) -> OctetSource {
        let raw = self.source.part(part.range)
        let encoding = part.headers["Content-Transfer-Encoding"]?.lowercased() ?? "binary"
        switch encoding {
        case "binary", "8bit", "7bit", "": return raw
        case "base64": return try Self.decoded(raw, spool)
        default: throw .transferEncodingUnknown(encoding)
        }
    }

    private static func decoded(_ text: OctetSource, _ spool: SpoolFolder?) throws(MIMEError) -> OctetSource {
        if let text = text.inMemory {
            guard let octets = Base64.decoded(text) else { throw .base64Damaged }
            return OctetSource(octets)
        }
        var decoder = Base64()
        var collector = try OctetCollector(spool, expecting: text.count / 4 * 3)
        var octets: [UInt8] = []
        try text.forEachChunk { piece throws(MIMEError) in
            octets.removeAll(keepingCapacity: true)
            guard decoder.take(piece, into: &octets) else { throw .base64Damaged }
            try collector.append(octets.span)
        }
        octets.removeAll(keepingCapacity: true)
        guard decoder.finish(into: &octets) else { throw .base64Damaged }
        try collector.append(octets.span)
        return collector.finish()
    }

    private enum Shape {
        case bare(start: Int)
        case multipart(boundary: [UInt8])
    }

    static let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]

    /// White space before a bare root or a first delimiter.
    private static let leadingBytesMax = 64 << 10

    private static func shape(of source: OctetSource, type: MediaType?, header: String?) throws(MIMEError) -> Shape {
        if let type, type.essence.hasPrefix("multipart/") {
            guard let boundary = type["boundary"], !boundary.isEmpty, boundary.utf8.count <= 200 else {
                throw .boundaryMissing
            }
            return .multipart(boundary: Array(boundary.utf8))
        }
        let octets = try source.slice(0..<Self.leadingBytesMax)
        let mark = octets.starts(with: Self.byteOrderMark) ? 3 : 0
        let start = octets.dropFirst(mark).firstIndex { $0 != 0x20 && $0 != 0x09 && $0 != 0x0D && $0 != 0x0A }
        if let start, octets[start] == UInt8(ascii: "<"), type == nil || type?.isXML == true {
            return .bare(start: mark)
        }
        guard type == nil, let start, octets[start...].starts(with: [0x2D, 0x2D]) else {
            throw .contentTypeUnreadable(header ?? "")
        }
        // No usable Content-Type: the first line is the delimiter.
        let line = octets[(start + 2)...].prefix(202).prefix { $0 != 0x0D && $0 != 0x0A && $0 != 0x20 }
        guard !line.isEmpty, line.count <= 200 else { throw .boundaryMissing }
        return .multipart(boundary: Array(line))
    }

    private static func rootIndex(_ parts: [Part], start: String?) throws(MIMEError) -> Int {
        guard let start, let wanted = ContentID(header: start) else { return 0 }
        if let index = parts.firstIndex(where: { $0.contentID == wanted }) { return index }
        // Some peers name a start that no part carries; then the first part is the root if it is nameless.
        guard parts[0].contentID == nil else { throw .rootMissing(wanted.name) }
        return 0
    }

    private static func refuseRepeatedNames(_ parts: [Part]) throws(MIMEError) {
        var seen = Set<ContentID>()
        for case let id? in parts.map(\.contentID) {
            guard seen.insert(id).inserted else { throw .contentIDRepeated(id.name) }
        }
    }
}
