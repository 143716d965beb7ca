import CPaso
import CXML

/// A parsed document: its octets, and the values read from them.
///
/// Limits are checked first, on the octets; then libxml2 parses without network, files, DTD or entities. One document
/// belongs to one task; its ``root`` may go anywhere. A libxml2 tree is only made where something needs one (a schema, a
/// rare canonical form), from the same octets.
@safe public struct ParsedDocument: ~Copyable {
    let snapshot: Snapshot
    private let tree: LazyTree
    /// Where the root's end tag begins in the octets that were given, and how many those were; nil where that is unknown.
    let rootEnd: (offset: Int, octets: Int)?
    /// True where the octets begin with the byte-order mark of UTF-8, which is read over.
    public let hasByteOrderMark: Bool

    /// Parses a document, or says why not.
    ///
    /// Taken are UTF-8, UTF-16, US-ASCII, ISO-8859-1, ISO-8859-15 and windows-1252. A DOCTYPE is refused, whatever it says.
    public init(parsing bytes: [UInt8], limits: XMLLimits = .document) throws(XMLRefusal) {
        guard bytes.count <= limits.bytesMax else {
            throw XMLRefusal(.tooLarge, ["bytes": String(bytes.count), "maximum": String(limits.bytesMax)])
        }
        let (octets, isAsGiven) = try TextEncoding.decoded(bytes)
        let facts = try MarkupSurvey.check(octets, limits: limits)
        self.snapshot = try SnapshotBuilder.snapshot(parsing: octets, facts)
        self.tree = LazyTree(octets)
        self.rootEnd = isAsGiven ? facts.rootEnd.map { ($0, bytes.count) } : nil
        self.hasByteOrderMark = bytes.starts(with: [0xEF, 0xBB, 0xBF])
    }

    /// The document element.
    public var root: Element { self.snapshot.element(0) }

    /// The element that a reference of this document means.
    public func element(_ reference: ElementReference) throws(XMLRefusal) -> Element {
        guard self.snapshot.records.indices.contains(reference.ordinal) else { throw XMLRefusal(.unknownElement) }
        return self.snapshot.element(reference.ordinal)
    }

    /// Every element whose `Id`, `ID`, `id`, `wsu:Id` or `xml:id` is that value, in document order.
    public func elements(withID value: String) -> [Element] {
        (self.snapshot.identified[value] ?? []).map { self.snapshot.element(Int($0)) }
    }

    /// Identifiers that more than one element has; a signature over such a document proves nothing.
    public var duplicateIDs: [String] { self.snapshot.duplicates }

    /// Lends the libxml2 document, whose elements hold their ordinal + 1 in `_private`; nil where there is no memory for it.
    func withTree<Result>(_ body: (xmlDocPtr) -> Result) -> Result? {
        unsafe self.tree.document().map { unsafe body($0) }
    }
}

/// Makes a libxml2 tree of octets that were parsed before, when somebody asks, and owns it.
@safe private final class LazyTree {
    private let octets: [UInt8]
    private var made: xmlDocPtr?

    init(_ octets: [UInt8]) {
        self.octets = octets
    }

    deinit {
        unsafe xmlFreeDoc(self.made)
    }

    func document() -> xmlDocPtr? {
        if let made = unsafe self.made { return unsafe made }
        unsafe self.made = self.octets.withUnsafeBytes { buffer in
            unsafe xmlReadMemory(
                buffer.bindMemory(to: CChar.self).baseAddress,
                Int32(clamping: buffer.count),
                nil,
                nil,
                Library.parseOptions(octets: buffer.count)
            )
        }
        if let made = unsafe self.made { unsafe paso_xml_number(made) }
        return unsafe self.made
    }
}

/// libxml2 as a whole: started once, before the first call.
enum Library {
    private static let started: Void = paso_xml_init()

    /// Starts libxml2; repeated calls do nothing.
    static func start() {
        self.started
    }

    /// No network, no printing, CDATA as text, the declared encoding ignored (we hand over UTF-8), long line numbers.
    ///
    /// COMPACT keeps short texts inside their nodes, whose content nobody may change then; we never do.
    /// Never NOENT, DTDLOAD, DTDATTR or XINCLUDE. HUGE only for documents over 9 MiB, whose texts and look-ahead could
    /// pass libxml2's own fixed 10 MB; what HUGE unlocks besides (depth, names, entities) the survey has bounded before.
    static func parseOptions(octets: Int) -> Int32 {
        let options =
            XML_PARSE_NONET.rawValue | XML_PARSE_NOERROR.rawValue | XML_PARSE_NOWARNING.rawValue
            | XML_PARSE_NOCDATA.rawValue | XML_PARSE_IGNORE_ENC.rawValue | XML_PARSE_BIG_LINES.rawValue
            | XML_PARSE_COMPACT.rawValue
        return Int32(octets > 9 << 20 ? options | XML_PARSE_HUGE.rawValue : options)
    }
}
