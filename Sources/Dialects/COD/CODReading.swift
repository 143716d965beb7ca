import Canonical
import XML

/// The state of one reading.
struct CODReading {
    let options: DecodeOptions
    var notes: CODNotes
    /// `HSVer`, which is said once and holds for every line of goods.
    var nomenclatureEdition: String? {
        didSet { self.editionPlace = self.here }
    }
    /// Where `HSVer` stands.
    private(set) var editionPlace: DocumentPlace?
    /// Where the values that were read stand.
    var places = DocumentPlaces()
    /// The canonical path of the record being read, like `items[0]`; empty for the certificate itself.
    var record = ""
    /// The line of the element being read.
    private(set) var line: Int?

    init(options: DecodeOptions, most: Int) {
        self.options = options
        self.notes = CODNotes(most: most)
    }

    /// Records a finding at the element being read.
    mutating func note(_ finding: CODFinding, _ arguments: [String: String] = [:]) {
        self.notes.note(finding, line: self.line, arguments)
    }

    /// Reads a block with the bindings of a record; lists inside are left to `list`, which says whether it took the element.
    ///
    /// The first element in a place counts; the rules tell of others, and of elements that nobody knows.
    mutating func read<Root>(
        _ element: Element,
        _ prefix: String,
        into root: inout Root,
        _ bindings: [String: CODBinding<Root>],
        _ list: (Element, String, inout Root, inout CODReading) throws(DialectError) -> Bool = {
            (_, _, _, _) throws(DialectError) in false
        }
    ) throws(DialectError) {
        var seen: Set<String> = []
        for child in element.elements where child.namespace.isEmpty {
            let path = prefix.isEmpty ? child.name : prefix + "/" + child.name
            if try list(child, path, &root, &self) { continue }
            let isRepeated = child.name == "GoodsItemOtherInstances"
            guard seen.insert(child.name).inserted || isRepeated else { continue }
            let members = try self.within(child) { (reading) throws(DialectError) -> [String] in
                if let binding = bindings[path], child.elements.isEmpty || !CODTable.isGroup(path) {
                    let text = try reading.text(of: child)
                    if let text { binding.read(text, &root, &reading) }
                    // `HSVer` is of all lines of goods, and those may come later.
                    guard path != CODBindings.edition else { return [] }
                    let members = binding.members(root)
                    for member in members { reading.mark(member) }
                    return members
                } else if CODTable.isGroup(path) {
                    try reading.read(child, path, into: &root, bindings, list)
                }
                return []
            }
            if !prefix.isEmpty { self.markGroup(around: members) }
        }
    }

    /// Does something at an element.
    mutating func within<Value>(
        _ element: Element,
        _ number: Int? = nil,
        _ body: (inout CODReading) throws(DialectError) -> Value
    ) throws(DialectError) -> Value {
        let outer = self.line
        self.line = element.line
        self.notes.enter(number.map { "\(element.name)[\($0)]" } ?? element.name)
        defer {
            self.notes.leave()
            self.line = outer
        }
        return try body(&self)
    }

    /// The text of an element as it stands; nil where it is blank.
    private func text(of element: Element) throws(DialectError) -> String? {
        let text = element.untrimmedText
        guard text.utf8.count <= self.options.limits.textBytesMax else {
            throw .overLimit("textBytes", most: self.options.limits.textBytesMax, at: self.notes.path)
        }
        return Element.trimmed(text).isEmpty ? nil : text
    }

    /// Checks a list's length before anything of it is read.
    func check(_ count: Int, of name: String, _ limit: String, _ most: Int) throws(DialectError) {
        guard count <= most else { throw .overLimit(limit, most: most, at: self.notes.path + "/" + name) }
    }
}

extension CODTable {
    /// Whether a path is that of a group in some version; paths inside lists begin at the list's element.
    static func isGroup(_ path: String) -> Bool {
        self.groups.contains(path)
    }

    private static let groups = Set(
        (rows + head + entityBlocks).filter { $0.type == nil }.flatMap { row in
            [row.path, row.path.replacing("GoodsList/Goods/", with: "")]
        }
    )
}
