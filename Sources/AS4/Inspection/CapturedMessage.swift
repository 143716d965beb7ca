import MIME

/// A capture cut into start line, HTTP headers and body, whatever it begins with.
///
/// Captures come from dumps of gateways, from proxies and from packet tools: with or without the start line, with HTTP
/// or only MIME headers, with CRLF or LF, or as the bare body.
struct CapturedMessage {
    let form: Form
    /// The start line as it stands; nil where the capture has none.
    let startLine: String?
    /// The status of an answer; nil for requests and where the start line is missing.
    let status: Int?
    let headers: HeaderFields
    /// The header lines as they stand, for what only their octets show.
    let rawHeaders: ArraySlice<UInt8>
    /// Everything after the headers, as it stands.
    let rawBody: [UInt8]

    /// What the capture begins with; closed.
    enum Form: String {
        case request
        case answer
        case headers
        case multipart
        case bare
        /// Neither markup nor header lines.
        case unknown
    }

    /// Octets of all header lines together.
    static let headerBytesMax = 64 * 1024
    /// Octets of a capture: the largest message with its headers.
    static let bytesMax = MIMELimits().bodyBytesMax + CapturedMessage.headerBytesMax

    /// Cuts a capture; nil when it begins with header lines that cannot be read.
    init?(_ octets: [UInt8]) {
        let mark = octets.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
        let start = octets[mark...].firstIndex { !Self.isSpace($0) } ?? octets.count
        if octets[start...].first == UInt8(ascii: "<") || octets[start...].starts(with: [0x2D, 0x2D]) {
            self.init(bare: octets, octets[start] == 0x2D ? .multipart : .bare)
            return
        }
        guard let block = HeaderBlock(octets, from: start) else {
            self.init(bare: octets, .unknown)
            return
        }
        guard let headers = block.headers else { return nil }
        self.init(block, headers, body: octets[block.end...])
    }

    private init(_ block: HeaderBlock, _ headers: HeaderFields, body: ArraySlice<UInt8>) {
        self.form = block.form
        self.startLine = block.startLine
        self.status = block.status
        self.headers = headers
        self.rawHeaders = block.lines
        self.rawBody = Array(body)
    }

    private init(bare octets: [UInt8], _ form: Form) {
        self.form = form
        self.startLine = nil
        self.status = nil
        self.headers = HeaderFields()
        self.rawHeaders = []
        self.rawBody = octets
    }

    static func isSpace(_ octet: UInt8) -> Bool {
        octet == 0x20 || octet == 0x09 || octet == 0x0D || octet == 0x0A
    }
}

/// A start line with its header lines, or header lines alone, at the beginning of a capture.
private struct HeaderBlock {
    var startLine: String?
    /// The header lines without the blank one.
    var lines: ArraySlice<UInt8>
    /// Where the body begins.
    var end: Int

    var headers: HeaderFields? { HeaderFields(parsing: self.lines) }

    /// Nil when the first line is neither a start line nor a header line.
    init?(_ octets: [UInt8], from start: Int) {
        guard let block = Self.block(octets, from: start) else { return nil }
        self = block
        // What a proxy says in between (RFC 9110 §15.2) is followed by the answer itself.
        while let status = self.status, (100...199).contains(status), let next = Self.block(octets, from: self.end) {
            self = next
        }
    }

    private init(startLine: String?, lines: ArraySlice<UInt8>, end: Int) {
        self.startLine = startLine
        self.lines = lines
        self.end = end
    }

    var form: CapturedMessage.Form {
        guard let startLine else { return .headers }
        return startLine.hasPrefix("HTTP/") ? .answer : .request
    }

    var status: Int? {
        guard let startLine, startLine.hasPrefix("HTTP/") else { return nil }
        let fields = startLine.split(separator: " ")
        return fields.count > 1 ? Int(fields[1]).flatMap { (100...599).contains($0) ? $0 : nil } : nil
    }

    private static func block(_ octets: [UInt8], from start: Int) -> HeaderBlock? {
        let window = octets[start..<min(octets.count, start + CapturedMessage.headerBytesMax)]
        var lineStart = window.startIndex
        var startLine: String?
        var linesStart = window.startIndex
        var isFirst = true
        while lineStart < window.endIndex {
            let feed = window[lineStart...].firstIndex(of: UInt8(ascii: "\n")) ?? window.endIndex
            let line = window[lineStart..<feed]
            let text = String(decoding: line.last == UInt8(ascii: "\r") ? line.dropLast() : line, as: UTF8.self)
            let next = min(feed + 1, window.endIndex)
            if isFirst {
                if self.isStartLine(text) {
                    startLine = text
                    linesStart = next
                } else if !self.isHeaderLine(text) {
                    return nil
                }
                isFirst = false
            } else if text.isEmpty {
                return HeaderBlock(startLine: startLine, lines: window[linesStart..<lineStart], end: next)
            }
            lineStart = next
        }
        // Headers to the end: an answer without a body, when nothing was cut off by the limit.
        guard !isFirst, window.endIndex == octets.count else { return nil }
        return HeaderBlock(startLine: startLine, lines: window[linesStart...], end: octets.count)
    }

    private static func isStartLine(_ text: String) -> Bool {
        if text.hasPrefix("HTTP/1.") || text.hasPrefix("HTTP/2") || text.hasPrefix("HTTP/3") { return true }
        let fields = text.split(separator: " ")
        guard fields.count == 3, fields[2].hasPrefix("HTTP/") else { return false }
        return fields[0].utf8.allSatisfy { (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains($0) }
    }

    private static func isHeaderLine(_ text: String) -> Bool {
        guard let colon = text.firstIndex(of: ":"), colon > text.startIndex else { return false }
        return text[..<colon].utf8.allSatisfy { octet in
            octet == UInt8(ascii: "-") || octet == UInt8(ascii: "_")
                || (octet < 0x80
                    && (Character(UnicodeScalar(octet)).isLetter || Character(UnicodeScalar(octet)).isNumber))
        }
    }
}
