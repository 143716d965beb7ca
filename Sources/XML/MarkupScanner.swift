/// Cuts the octets of a document into tags, sections and text, without building anything.
///
/// Strict where a difference from libxml2 could hide markup from us: a `<` inside a tag or value, a control character,
/// a nameless instruction are refused at once. Works on UTF-8, in one pass, without a copy.
///
/// Every document passes here before anything else may cost more, so it must be fast: the octets are lent as a buffer
/// whose bounds each step checks once, and plain text is skipped eight octets at a time.
@safe struct MarkupScanner {
    /// What the scanner met.
    enum Token: Equatable {
        /// A start tag, or an empty-element tag: its attributes (declarations included) and namespace declarations.
        case start(attributes: Int, declarations: Int, isEmpty: Bool)
        /// An end tag.
        case end
        /// A comment, processing instruction or CDATA section.
        case section
        /// A DOCTYPE.
        case doctype
    }

    private let octets: UnsafeBufferPointer<UInt8>
    private let count: Int
    private let limits: XMLLimits
    /// Where the token that was returned last begins.
    private(set) var tokenStart = 0
    /// Where the next token is looked for.
    private(set) var position: Int

    private init(_ octets: UnsafeBufferPointer<UInt8>, limits: XMLLimits) {
        unsafe self.octets = octets
        self.count = octets.count
        self.limits = limits
        self.position = 0
        if self.count >= 3, self.at(0) == 0xEF, self.at(1) == 0xBB, self.at(2) == 0xBF { self.position = 3 }
    }

    /// Lends a scanner over `octets` for the time of the call.
    static func scan<Result>(
        _ octets: [UInt8],
        limits: XMLLimits,
        _ body: (inout MarkupScanner) throws(XMLRefusal) -> Result
    ) throws(XMLRefusal) -> Result {
        try unsafe octets.withUnsafeBufferPointer { buffer throws(XMLRefusal) in
            var scanner = unsafe MarkupScanner(buffer, limits: limits)
            return try body(&scanner)
        }
    }

    /// The next token; nil at the end of the document.
    mutating func next() throws(XMLRefusal) -> Token? {
        guard try self.skipText() else { return nil }
        self.tokenStart = self.position
        switch self.octet(1) {
        case UInt8(ascii: "!"): return try self.declaration()
        case UInt8(ascii: "?"): return try self.instruction()
        case UInt8(ascii: "/"): return try self.endTag()
        default: return try self.startTag()
        }
    }

    /// The refusal for what stands at `position`, with line and column.
    func malformed(at position: Int) -> XMLRefusal {
        let before = unsafe self.octets[..<min(position, self.count)]
        let line = unsafe before.count { $0 == 0x0A } + 1
        let column = unsafe position - (before.lastIndex(of: 0x0A) ?? -1)
        return XMLRefusal(.malformed, ["line": String(line), "column": String(column)])
    }

    /// The octet at a place; whoever asks has compared the place with `count`.
    private func at(_ place: Int) -> UInt8 { unsafe self.octets[place] }

    private func octet(_ ahead: Int) -> UInt8? {
        let place = self.position + ahead
        return place < self.count ? self.at(place) : nil
    }

    /// Moves to the next `<`; false at the end.
    private mutating func skipText() throws(XMLRefusal) -> Bool {
        var place = self.position
        while place < self.count {
            if self.isPlain(at: place) {
                place += 8
                continue
            }
            let octet = self.at(place)
            if octet == UInt8(ascii: "<") || Self.isControl(octet) {
                self.position = place
                guard octet == UInt8(ascii: "<") else { throw self.malformed(at: place) }
                return true
            }
            place += 1
        }
        self.position = place
        return false
    }

    /// True where eight octets follow of which none is `<` or below the space; false says nothing.
    private func isPlain(at place: Int) -> Bool {
        guard place + 8 <= self.count, let base = unsafe self.octets.baseAddress else { return false }
        let word = unsafe UnsafeRawPointer(base + place).loadUnaligned(as: UInt64.self)
        let (ones, tops): (UInt64, UInt64) = (0x0101_0101_0101_0101, 0x8080_8080_8080_8080)
        let marks = word ^ (ones &* 0x3C)
        return ((marks &- ones) & ~marks | (word &- (ones &* 0x20)) & ~word) & tops == 0
    }

    private mutating func declaration() throws(XMLRefusal) -> Token {
        if self.matches("<!--") {
            try self.skipSection(opening: 4, closing: "-->")
            return .section
        }
        if self.matches("<![CDATA[") {
            try self.skipSection(opening: 9, closing: "]]>")
            return .section
        }
        if self.matches("<!DOCTYPE") {
            self.position += 9
            return .doctype
        }
        throw self.malformed(at: self.position)
    }

    private mutating func instruction() throws(XMLRefusal) -> Token {
        guard let first = self.octet(2), Self.startsName(first) else { throw self.malformed(at: self.position) }
        try self.skipSection(opening: 2, closing: "?>")
        return .section
    }

    private mutating func endTag() throws(XMLRefusal) -> Token {
        self.position += 2
        _ = try self.skipName()
        self.skipSpace()
        guard self.octet(0) == UInt8(ascii: ">") else { throw self.malformed(at: self.position) }
        self.position += 1
        return .end
    }

    private mutating func startTag() throws(XMLRefusal) -> Token {
        self.position += 1
        _ = try self.skipName()
        var attributes = 0
        var declarations = 0
        while true {
            let spaced = self.skipSpace()
            switch self.octet(0) {
            case UInt8(ascii: ">"):
                self.position += 1
                return .start(attributes: attributes, declarations: declarations, isEmpty: false)
            case UInt8(ascii: "/"):
                guard self.octet(1) == UInt8(ascii: ">") else { throw self.malformed(at: self.position) }
                self.position += 2
                return .start(attributes: attributes, declarations: declarations, isEmpty: true)
            default:
                guard spaced else { throw self.malformed(at: self.position) }
                if try self.skipAttribute() { declarations += 1 }
                attributes += 1
                guard attributes <= self.limits.attributesPerElementMax else {
                    throw .limit("attributesPerElementMax", self.limits.attributesPerElementMax)
                }
            }
        }
    }

    /// Skips one attribute; true when it declares a namespace.
    private mutating func skipAttribute() throws(XMLRefusal) -> Bool {
        let start = self.position
        let length = try self.skipName()
        self.skipSpace()
        guard self.octet(0) == UInt8(ascii: "=") else { throw self.malformed(at: self.position) }
        self.position += 1
        self.skipSpace()
        guard let quote = self.octet(0), quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") else {
            throw self.malformed(at: self.position)
        }
        self.position += 1
        try self.skipValue(to: quote)
        return length >= 5 && self.matches("xmlns", at: start) && (length == 5 || self.at(start + 5) == 0x3A)
    }

    private mutating func skipValue(to quote: UInt8) throws(XMLRefusal) {
        let start = self.position
        while let octet = self.octet(0), octet != quote {
            guard octet != UInt8(ascii: "<"), !Self.isControl(octet) else { throw self.malformed(at: self.position) }
            self.position += 1
        }
        guard self.octet(0) == quote else { throw self.malformed(at: self.position) }
        guard self.position - start <= self.limits.attributeBytesMax else {
            throw .limit("attributeBytesMax", self.limits.attributeBytesMax)
        }
        self.position += 1
    }

    /// Skips a name; its length.
    private mutating func skipName() throws(XMLRefusal) -> Int {
        let start = self.position
        guard let first = self.octet(0), Self.startsName(first) else { throw self.malformed(at: start) }
        while let octet = self.octet(0), Self.continuesName(octet) { self.position += 1 }
        guard self.position - start <= self.limits.nameBytesMax else {
            throw .limit("nameBytesMax", self.limits.nameBytesMax)
        }
        return self.position - start
    }

    private mutating func skipSection(opening: Int, closing: StaticString) throws(XMLRefusal) {
        let start = self.position
        self.position += opening
        while self.position < self.count {
            if self.matches(closing) {
                self.position += closing.utf8CodeUnitCount
                guard self.position - start <= self.limits.sectionBytesMax else {
                    throw .limit("sectionBytesMax", self.limits.sectionBytesMax)
                }
                return
            }
            if Self.isControl(self.at(self.position)) { throw self.malformed(at: self.position) }
            self.position += 1
        }
        throw self.malformed(at: start)
    }

    private func matches(_ expected: StaticString) -> Bool {
        self.matches(expected, at: self.position)
    }

    private func matches(_ expected: StaticString, at start: Int) -> Bool {
        let count = expected.utf8CodeUnitCount
        guard start + count <= self.count else { return false }
        for place in 0..<count where unsafe self.at(start + place) != expected.utf8Start[place] { return false }
        return true
    }

    @discardableResult
    private mutating func skipSpace() -> Bool {
        let start = self.position
        while let octet = self.octet(0), Self.isSpace(octet) { self.position += 1 }
        return self.position > start
    }

    private static func isSpace(_ octet: UInt8) -> Bool {
        octet == 0x20 || octet == 0x09 || octet == 0x0A || octet == 0x0D
    }

    private static func isControl(_ octet: UInt8) -> Bool {
        octet < 0x20 && octet != 0x0A && octet != 0x09 && octet != 0x0D
    }

    /// Letters, `_`, `:` and everything outside ASCII; libxml2 judges the rest.
    private static func startsName(_ octet: UInt8) -> Bool {
        (octet | 0x20 >= 0x61 && octet | 0x20 <= 0x7A) || octet == 0x5F || octet == 0x3A || octet >= 0x80
    }

    private static func continuesName(_ octet: UInt8) -> Bool {
        Self.startsName(octet) || (octet >= 0x30 && octet <= 0x39) || octet == 0x2D || octet == 0x2E
    }
}
