import CXML

/// Copies a libxml2 tree into a ``Snapshot`` and numbers its elements (`_private` holds the ordinal + 1).
///
/// Recursion is bounded by `XMLLimits.depthMax`, which was checked before.
@safe struct SnapshotBuilder {
    private var records: [Snapshot.Record] = []
    private var names: [XMLName] = []
    private var prefixes: [String] = [""]
    private var contents: [Snapshot.Content] = []
    private var attributes: [Element.Attribute] = []
    private var declarations: [NamespaceDeclaration] = []
    /// libxml2 interns names in the document's dictionary, so addresses identify them.
    private var knownNames: [NameKey: Int32] = [:]
    private var knownPrefixes: [UInt: Int32] = [:]

    private struct NameKey: Hashable {
        var local: UInt
        var namespace: UInt
    }

    /// The snapshot of the tree below `root`.
    static func snapshot(of root: xmlNodePtr) -> Snapshot {
        var builder = SnapshotBuilder()
        _ = unsafe builder.take(root, parent: -1)
        return Snapshot(
            records: builder.records,
            names: builder.names,
            prefixes: builder.prefixes,
            contents: builder.contents,
            attributes: builder.attributes,
            declarations: builder.declarations
        )
    }

    private mutating func take(_ node: xmlNodePtr, parent: Int32) -> Int32 {
        let ordinal = Int32(self.records.count)
        unsafe node.pointee._private = UnsafeMutableRawPointer(bitPattern: UInt(ordinal) + 1)
        self.records.append(
            unsafe Snapshot.Record(
                parent: parent,
                name: self.nameIndex(node.pointee.name, node.pointee.ns),
                prefix: self.prefixIndex(node.pointee.ns),
                line: Int32(clamping: xmlGetLineNo(node)),
                end: ordinal,
                contents: 0..<0,
                attributes: self.takeAttributes(node),
                declarations: self.takeDeclarations(node)
            )
        )
        let inside = unsafe self.takeContents(node, ordinal)
        let start = Int32(self.contents.count)
        self.contents += inside
        self.records[Int(ordinal)].contents = start..<Int32(self.contents.count)
        self.records[Int(ordinal)].end = Int32(self.records.count)
        return ordinal
    }

    private mutating func takeContents(_ node: xmlNodePtr, _ ordinal: Int32) -> [Snapshot.Content] {
        var inside: [Snapshot.Content] = []
        var next = unsafe node.pointee.children
        while let child = unsafe next {
            switch unsafe child.pointee.type {
            case XML_ELEMENT_NODE:
                inside.append(.element(unsafe self.take(child, parent: ordinal)))
            case XML_TEXT_NODE, XML_CDATA_SECTION_NODE:
                if let text = unsafe child.pointee.content {
                    inside.append(.text(unsafe String(cString: text)))
                }
            default:
                break
            }
            unsafe next = child.pointee.next
        }
        return inside
    }

    private mutating func takeAttributes(_ node: xmlNodePtr) -> Range<Int32> {
        let start = Int32(self.attributes.count)
        var next = unsafe node.pointee.properties
        while let attribute = unsafe next {
            let name = unsafe self.nameIndex(attribute.pointee.name, attribute.pointee.ns)
            let prefix = unsafe self.prefixIndex(attribute.pointee.ns)
            self.attributes.append(
                Element.Attribute(
                    name: self.names[Int(name)],
                    prefix: self.prefixes[Int(prefix)],
                    value: unsafe Self.value(of: attribute)
                )
            )
            unsafe next = attribute.pointee.next
        }
        return start..<Int32(self.attributes.count)
    }

    private mutating func takeDeclarations(_ node: xmlNodePtr) -> Range<Int32> {
        let start = Int32(self.declarations.count)
        var next = unsafe node.pointee.nsDef
        while let declaration = unsafe next {
            self.declarations.append(
                unsafe NamespaceDeclaration(
                    declaration.pointee.prefix.map { unsafe String(cString: $0) } ?? "",
                    declaration.pointee.href.map { unsafe String(cString: $0) } ?? ""
                )
            )
            unsafe next = declaration.pointee.next
        }
        return start..<Int32(self.declarations.count)
    }

    private static func value(of attribute: xmlAttrPtr) -> String {
        var value = ""
        var next = unsafe attribute.pointee.children
        while let piece = unsafe next {
            if let text = unsafe piece.pointee.content { value += unsafe String(cString: text) }
            unsafe next = piece.pointee.next
        }
        return value
    }

    private mutating func nameIndex(_ local: UnsafePointer<xmlChar>?, _ namespace: xmlNsPtr?) -> Int32 {
        let href = unsafe namespace?.pointee.href
        let key = NameKey(local: UInt(bitPattern: local), namespace: UInt(bitPattern: href))
        if let known = self.knownNames[key] { return known }
        let index = Int32(self.names.count)
        self.names.append(
            unsafe XMLName(
                local.map { unsafe String(cString: $0) } ?? "",
                href.map { unsafe String(cString: $0) } ?? ""
            )
        )
        self.knownNames[key] = index
        return index
    }

    private mutating func prefixIndex(_ namespace: xmlNsPtr?) -> Int32 {
        guard let prefix = unsafe namespace?.pointee.prefix else { return 0 }
        let key = UInt(bitPattern: prefix)
        if let known = self.knownPrefixes[key] { return known }
        let index = Int32(self.prefixes.count)
        self.prefixes.append(unsafe String(cString: prefix))
        self.knownPrefixes[key] = index
        return index
    }
}
