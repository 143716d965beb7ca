/// Cuts the octets of a document into tags, sections and text, without building anything.
///
/// Strict where a difference from libxml2 could hide markup from us: a `<` inside a tag or value, a control character,
/// a nameless instruction are refused at once. Works on UTF-8.
struct MarkupScanner {
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

    private static let commentStart = Array("<!--".utf8)
    private static let commentEnd = Array("-->".utf8)
    private static let dataStart = Array("<![CDATA[".utf8)
    private static let dataEnd = Array("]]>".utf8)
    private static let doctypeStart = Array("<!DOCTYPE".utf8)
    private static let instructionEnd = Array("?>".utf8)

    private let octets: [UInt8]
    private let limits: XMLLimits
    /// Where the token that was returned last begins.
    private(set) var tokenStart = 0
    /// Where the next token is looked for.
    private(set) var position: Int

    init(_ octets: [UInt8], limits: XMLLimits) {
        self.octets = octets
        self.limits = limits
        self.position = octets.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
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
        let before = self.octets[..<min(position, self.octets.count)]
        let line = before.count { $0 == 0x0A } + 1
        let column = position - (before.lastIndex(of: 0x0A) ?? -1)
        return XMLRefusal(.malformed, ["line": String(line), "column": String(column)])
    }

    private func octet(_ ahead: Int) -> UInt8? {
        let place = self.position + ahead
        return place < self.octets.count ? self.octets[place] : nil
    }

    /// Moves to the next `<`; false at the end.
    private mutating func skipText() throws(XMLRefusal) -> Bool {
        while self.position < self.octets.count {
            let octet = self.octets[self.position]
            if octet == UInt8(ascii: "<") { return true }
            if octet < 0x20, !Self.isSpace(octet) { throw self.malformed(at: self.position) }
            self.position += 1
        }
        return false
    }

    private mutating func declaration() throws(XMLRefusal) -> Token {
        if self.matches(Self.commentStart) {
            try self.skipSection(opening: 4, closing: Self.commentEnd)
            return .section
        }
        if self.matches(Self.dataStart) {
            try self.skipSection(opening: 9, closing: Self.dataEnd)
            return .section
        }
        if self.matches(Self.doctypeStart) {
            self.position += 9
            return .doctype
        }
        throw self.malformed(at: self.position)
    }

    private mutating func instruction() throws(XMLRefusal) -> Token {
        guard let first = self.octet(2), Self.startsName(first) else { throw self.malformed(at: self.position) }
        try self.skipSection(opening: 2, closing: Self.instructionEnd)
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
        let name = try self.skipName()
        self.skipSpace()
        guard self.octet(0) == UInt8(ascii: "=") else { throw self.malformed(at: self.position) }
        self.position += 1
        self.skipSpace()
        guard let quote = self.octet(0), quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") else {
            throw self.malformed(at: self.position)
        }
        self.position += 1
        let start = self.position
        while let octet = self.octet(0), octet != quote {
            let isControl = octet < 0x20 && !Self.isSpace(octet)
            guard octet != UInt8(ascii: "<"), !isControl else { throw self.malformed(at: self.position) }
            self.position += 1
        }
        guard self.octet(0) == quote else { throw self.malformed(at: self.position) }
        guard self.position - start <= self.limits.attributeBytesMax else {
            throw .limit("attributeBytesMax", self.limits.attributeBytesMax)
        }
        self.position += 1
        let written = self.octets[name]
        return written.starts(with: "xmlns".utf8) && (written.count == 5 || written[name.lowerBound + 5] == 0x3A)
    }

    private mutating func skipName() throws(XMLRefusal) -> Range<Int> {
        let start = self.position
        guard let first = self.octet(0), Self.startsName(first) else { throw self.malformed(at: start) }
        while let octet = self.octet(0), Self.continuesName(octet) { self.position += 1 }
        guard self.position - start <= self.limits.nameBytesMax else {
            throw .limit("nameBytesMax", self.limits.nameBytesMax)
        }
        return start..<self.position
    }

    private mutating func skipSection(opening: Int, closing: [UInt8]) throws(XMLRefusal) {
        let start = self.position
        self.position += opening
        while self.position < self.octets.count {
            if self.matches(closing) {
                self.position += closing.count
                guard self.position - start <= self.limits.sectionBytesMax else {
                    throw .limit("sectionBytesMax", self.limits.sectionBytesMax)
                }
                return
            }
            let octet = self.octets[self.position]
            if octet < 0x20, !Self.isSpace(octet) { throw self.malformed(at: self.position) }
            self.position += 1
        }
        throw self.malformed(at: start)
    }

    private func matches(_ expected: [UInt8]) -> Bool {
        guard self.position + expected.count <= self.octets.count else { return false }
        for place in expected.indices where self.octets[self.position + place] != expected[place] { return false }
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

    /// Letters, `_`, `:` and everything outside ASCII; libxml2 judges the rest.
    private static func startsName(_ octet: UInt8) -> Bool {
        (octet | 0x20 >= 0x61 && octet | 0x20 <= 0x7A) || octet == 0x5F || octet == 0x3A || octet >= 0x80
    }

    private static func continuesName(_ octet: UInt8) -> Bool {
        Self.startsName(octet) || (octet >= 0x30 && octet <= 0x39) || octet == 0x2D || octet == 0x2E
    }
}
