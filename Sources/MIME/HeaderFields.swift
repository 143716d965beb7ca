/// Header lines of a part or of an HTTP message, in order; names are compared without case.
public struct HeaderFields: Sendable, Equatable {
    /// One line.
    public struct Field: Sendable, Equatable {
        public let name: String
        public let value: String

        public init(name: String, value: String) {
            self.name = name
            self.value = value
        }
    }

    public private(set) var fields: [Field]

    public init(_ fields: [Field] = []) {
        self.fields = fields
    }

    /// The first value of that name.
    public subscript(_ name: String) -> String? {
        let wanted = name.lowercased()
        return self.fields.first { $0.name.lowercased() == wanted }?.value
    }

    /// Adds a line at the end.
    public mutating func append(_ name: String, _ value: String) {
        self.fields.append(Field(name: name, value: value))
    }

    /// The media type that `Content-Type` names, if it can be read.
    public var mediaType: MediaType? { self["Content-Type"].flatMap { MediaType($0) } }

    /// The part's name, if it has one.
    public var contentID: ContentID? { self["Content-ID"].flatMap { ContentID(header: $0) } }

    /// The lines as they are written on the wire, each with its line end, without the closing blank line.
    public var octets: [UInt8] {
        self.fields.flatMap { Array("\($0.name): \($0.value)\r\n".utf8) }
    }

    /// Reads header lines; a line that begins with white space continues the one before.
    ///
    /// Nil for a line without colon.
    public init?(parsing octets: ArraySlice<UInt8>) {
        var fields: [Field] = []
        for raw in octets.split(separator: UInt8(ascii: "\n")) {
            let line = raw.last == UInt8(ascii: "\r") ? raw.dropLast() : raw
            guard let first = line.first else { continue }
            let text = String(decoding: line, as: UTF8.self)
            if first == UInt8(ascii: " ") || first == UInt8(ascii: "\t") {
                guard let last = fields.popLast() else { return nil }
                fields.append(Field(name: last.name, value: "\(last.value) \(trimmed(text))"))
                continue
            }
            guard let colon = text.firstIndex(of: ":"), colon > text.startIndex else { return nil }
            let value = trimmed(text[text.index(after: colon)...])
            fields.append(Field(name: trimmed(text[..<colon]), value: value))
        }
        self.fields = fields
    }
}

private func trimmed(_ text: some StringProtocol) -> String {
    var rest = text[...]
    while let first = rest.first, first.isWhitespace { rest.removeFirst() }
    while let last = rest.last, last.isWhitespace { rest.removeLast() }
    return String(rest)
}
