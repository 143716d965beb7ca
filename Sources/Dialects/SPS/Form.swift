import Canonical
import XML

/// How one kind of value stands in an element: how it is read, written, and left empty where the order demands it.
struct Form<Value: Sendable>: Sendable {
    /// Reads an element; nil where it holds nothing.
    let read: @Sendable (Element, inout SPSReader) throws(DialectError) -> Value?
    /// Writes an element; nil where the edition cannot hold the value, which is then lost by the caller.
    let write: @Sendable (Value, XMLName, inout SPSWriting, CanonicalPath) -> ElementDraft?
    /// The element without a value; nil where the edition allows no such thing.
    let placeholder: @Sendable (XMLName, inout SPSWriting, CanonicalPath) -> ElementDraft?
    /// True for values that say nothing and are left out.
    let isBlank: @Sendable (Value) -> Bool

    init(
        read: @escaping @Sendable (Element, inout SPSReader) throws(DialectError) -> Value?,
        write: @escaping @Sendable (Value, XMLName, inout SPSWriting, CanonicalPath) -> ElementDraft?,
        placeholder: @escaping @Sendable (XMLName, inout SPSWriting, CanonicalPath) -> ElementDraft? = { name, _, _ in
            ElementDraft(name.local, name.namespace)
        },
        isBlank: @escaping @Sendable (Value) -> Bool = { _ in false }
    ) {
        self.read = read
        self.write = write
        self.placeholder = placeholder
        self.isBlank = isBlank
    }

    /// The same value one element further in.
    func inside(_ local: String) -> Form {
        Form(
            read: { (element, reader) throws(DialectError) in
                guard let child = element.child(local, reader.edition.aggregates) else {
                    reader.note(.missingElement, at: element, ["element": local])
                    return nil
                }
                for other in element.elements where other != child {
                    reader.note(.unknownElement, at: other, ["element": other.name])
                }
                return try reader.within(child, local) { (reader) throws(DialectError) in
                    try self.read(child, &reader)
                }
            },
            write: { value, name, writing, path in
                let inner = XMLName(local, writing.edition.aggregates)
                guard let child = self.write(value, inner, &writing, path) else { return nil }
                return ElementDraft(name.local, name.namespace, children: [child])
            },
            placeholder: { name, writing, path in
                let inner = XMLName(local, writing.edition.aggregates)
                guard let child = self.placeholder(inner, &writing, path) else { return nil }
                return ElementDraft(name.local, name.namespace, children: [child])
            },
            isBlank: self.isBlank
        )
    }
}

extension Form where Value: CanonicalRecord {
    /// A record by its table; `shape` is asked late because tables refer to each other.
    static func record(_ shape: @escaping @Sendable () -> Shape<Value>) -> Form {
        Form(
            read: { (element, reader) throws(DialectError) in
                guard !element.elements.isEmpty || !element.text.isEmpty else { return nil }
                let record = try shape().read(element, &reader)
                return record == Value() && !shape().isMeaningfulWhenEmpty ? nil : record
            },
            write: { record, name, writing, path in shape().write(record, name, &writing, path) },
            placeholder: { name, writing, path in
                shape().write(Value(), name, &writing, path)
            },
            isBlank: { $0 == Value() && !shape().isMeaningfulWhenEmpty }
        )
    }
}
