/// What has come in of a response, within its limits.
struct ReceivedResponse {
    private(set) var headers: [(name: String, value: String)] = []
    private(set) var body: [UInt8] = []
    /// The limit that was hit.
    private(set) var overflow: Int?
    private var headerBytes = 0

    /// True before the first octet.
    var isEmpty: Bool { self.headerBytes == 0 && self.body.isEmpty }

    /// Takes one header line; a status line begins the fields anew (after `100 Continue`).
    mutating func append(header line: [UInt8], limit: Int) -> Bool {
        self.headerBytes += line.count
        guard self.headerBytes <= limit else {
            self.overflow = limit
            return false
        }
        let text = String(decoding: line, as: UTF8.self)
        if text.hasPrefix("HTTP/") {
            self.headers = []
        } else if let colon = text.firstIndex(of: ":") {
            let value = text[text.index(after: colon)...].trimmed
            self.headers.append((name: String(text[..<colon]), value: String(value)))
        }
        return true
    }

    mutating func append(body bytes: UnsafeRawBufferPointer, limit: Int) -> Bool {
        guard self.body.count + bytes.count <= limit else {
            self.overflow = limit
            return false
        }
        unsafe self.body.append(contentsOf: bytes)
        return true
    }
}

extension Substring {
    /// Without white space at both ends.
    fileprivate var trimmed: Substring {
        var rest = self.drop { $0.isWhitespace }
        while let last = rest.last, last.isWhitespace { rest.removeLast() }
        return rest
    }
}
