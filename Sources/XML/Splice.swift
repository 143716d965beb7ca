/// Puts markup into a document without writing the rest of it anew: every other octet stays as it was.
///
/// `octets` are those from which the document of the reference was parsed. `markup` is ASCII, so that it fits every
/// encoding but UTF-16, which is refused.
public enum Splice {
    /// The document with `markup` as the last thing inside an element, directly before its end tag.
    ///
    /// An element written as one empty tag has no end tag and is refused as `unwritable`.
    public static func insert(
        _ markup: [UInt8],
        beforeEndOf reference: ElementReference,
        in octets: [UInt8]
    ) throws(XMLRefusal) -> [UInt8] {
        guard let start = try Self.end(of: reference, in: octets).tag?.lowerBound else {
            throw XMLRefusal(.unwritable, ["what": "empty element"])
        }
        return Self.spliced(markup, at: start, in: octets)
    }

    /// The document with `markup` as the last thing inside its root, directly before the root's end tag.
    ///
    /// As ``insert(_:beforeEndOf:in:)``, without another scan where the parse has told where the root ends.
    public static func insert(
        _ markup: [UInt8],
        atEndOf document: borrowing ParsedDocument,
        in octets: [UInt8]
    ) throws(XMLRefusal) -> [UInt8] {
        guard let end = document.rootEnd, end.octets == octets.count else {
            return try Self.insert(markup, beforeEndOf: document.root.reference, in: octets)
        }
        return Self.spliced(markup, at: end.offset, in: octets)
    }

    /// The document with `markup` directly after an element.
    public static func insert(
        _ markup: [UInt8],
        after reference: ElementReference,
        in octets: [UInt8]
    ) throws(XMLRefusal) -> [UInt8] {
        Self.spliced(markup, at: try Self.end(of: reference, in: octets).position, in: octets)
    }

    private static func spliced(_ markup: [UInt8], at offset: Int, in octets: [UInt8]) -> [UInt8] {
        var result: [UInt8] = []
        result.reserveCapacity(octets.count + markup.count)
        result += octets[..<offset]
        result += markup
        result += octets[offset...]
        return result
    }

    /// Where an element ends: its end tag, nil for an empty-element tag, and the position after it.
    ///
    /// Elements are counted as the parser counts them, in the order of their start tags.
    private static func end(
        of reference: ElementReference,
        in octets: [UInt8]
    ) throws(XMLRefusal) -> (tag: Range<Int>?, position: Int) {
        let start = octets.prefix(2)
        guard !start.contains(0), !start.elementsEqual([0xFE, 0xFF]), !start.elementsEqual([0xFF, 0xFE]) else {
            throw XMLRefusal(.encoding, ["encoding": "UTF-16"])
        }
        let limits = XMLLimits(attributesPerElementMax: .max, sectionBytesMax: .max)
        return try MarkupScanner.scan(octets, limits: limits) { scanner throws(XMLRefusal) in
            try Self.end(of: reference, &scanner)
        }
    }

    private static func end(
        of reference: ElementReference,
        _ scanner: inout MarkupScanner
    ) throws(XMLRefusal) -> (tag: Range<Int>?, position: Int) {
        var open: [Int] = []
        var ordinal = 0
        while let token = try scanner.next() {
            switch token {
            case .start(_, _, let isEmpty):
                if !isEmpty {
                    open.append(ordinal)
                } else if ordinal == reference.ordinal {
                    return (nil, scanner.position)
                }
                ordinal += 1
            case .end:
                if open.popLast() == reference.ordinal {
                    return (scanner.tokenStart..<scanner.position, scanner.position)
                }
            case .section, .doctype: break
            }
        }
        throw XMLRefusal(.unknownElement)
    }
}
