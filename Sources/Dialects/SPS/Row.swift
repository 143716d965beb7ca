import Canonical
import XML

/// One line of a table: an element, the member that it holds, and where it must stand though it be empty.
struct Row<Root: CanonicalRecord>: Sendable {
    /// Where an element is written even without a value.
    enum Need: Sendable {
        case never
        /// In the manner of 13B's users, who write empty elements out.
        case in13B
        /// The schema demands it.
        case always
    }

    /// The local name.
    let element: String
    let isRepeated: Bool
    /// The editions that have the element.
    let editions: Set<SPSEdition.Release>
    let need: Need
    let read: @Sendable (Element, inout Root, inout SPSReader) throws(DialectError) -> Void
    /// The elements to write; nil where the record cannot be written because of this row.
    let write: @Sendable (Root, inout SPSWriting, CanonicalPath) -> [ElementDraft]?

    static var everywhere: Set<SPSEdition.Release> { [.release17A, .release13B] }

    /// True where the absence of the element is worth a finding.
    func isExpected(in edition: SPSEdition) -> Bool {
        self.need == .always && self.editions.contains(edition.release)
    }

    /// True where the element is written empty.
    static func isDue(_ need: Need, _ edition: SPSEdition) -> Bool {
        need == .always || (need == .in13B && edition.release == .release13B)
    }

    /// An element that may stand once.
    ///
    /// `rule` is the value that the edition's rule sets where the record has none; it is reported as added.
    static func one<Value: CanonicalValue>(
        _ element: String,
        _ member: String,
        _ property: any WritableKeyPath<Root, Value?> & Sendable,
        _ form: Form<Value>,
        _ need: Need = .never,
        in editions: Set<SPSEdition.Release> = everywhere,
        rule: @escaping @Sendable (Root, SPSWriting) -> Value? = { _, _ in nil }
    ) -> Row {
        Row(
            element: element,
            isRepeated: false,
            editions: editions,
            need: need,
            read: { (child, root, reader) throws(DialectError) in
                root[keyPath: property] = try form.read(child, &reader)
            },
            write: { root, writing, path in
                let place = path.member(member)
                var value = root[keyPath: property].flatMap { form.isBlank($0) ? nil : $0 }
                guard editions.contains(writing.edition.release) else {
                    if let value { writing.lose(place, .lost, .noPlace, value: Self.words(value)) }
                    return []
                }
                if value == nil, let ruled = rule(root, writing) {
                    writing.lose(place, .added, .byRule, replacement: Self.words(ruled))
                    value = ruled
                }
                let name = XMLName(element, writing.edition.aggregates)
                if let value, let draft = Self.draft(value, form, name, &writing, place) { return [draft] }
                guard Self.isDue(need, writing.edition) else { return [] }
                return Self.placeholder(form, name, &writing, place)
            }
        )
    }

    /// An element that stands exactly once and whose value the record always has.
    ///
    /// With `fallsBack` the value of an empty record takes the place of one that cannot be written; it is reported.
    static func the<Value: CanonicalValue>(
        _ element: String,
        _ member: String,
        _ property: any WritableKeyPath<Root, Value> & Sendable,
        _ form: Form<Value>,
        fallsBack: Bool = false
    ) -> Row {
        Row(
            element: element,
            isRepeated: false,
            editions: Self.everywhere,
            need: .always,
            read: { (child, root, reader) throws(DialectError) in
                if let value = try form.read(child, &reader) { root[keyPath: property] = value }
            },
            write: { root, writing, path in
                let name = XMLName(element, writing.edition.aggregates)
                let place = path.member(member)
                let value = root[keyPath: property]
                if let draft = Self.draft(value, form, name, &writing, place) { return [draft] }
                let usual = Root()[keyPath: property]
                if fallsBack, let draft = form.write(usual, name, &writing, place) {
                    writing.lose(place, .added, .byRule, replacement: Self.words(usual))
                    return [draft]
                }
                return Self.placeholder(form, name, &writing, place)
            }
        )
    }

    /// An element that may stand any number of times.
    static func many<Value: CanonicalValue>(
        _ element: String,
        _ member: String,
        _ property: any WritableKeyPath<Root, [Value]> & Sendable,
        _ form: Form<Value>,
        _ need: Need = .never
    ) -> Row {
        Row(
            element: element,
            isRepeated: true,
            editions: Self.everywhere,
            need: need,
            read: { (child, root, reader) throws(DialectError) in
                if let value = try form.read(child, &reader) { root[keyPath: property].append(value) }
            },
            write: { root, writing, path in
                let place = path.member(member)
                let name = XMLName(element, writing.edition.aggregates)
                var drafts: [ElementDraft] = []
                for (index, value) in root[keyPath: property].enumerated() where !form.isBlank(value) {
                    writing.ordinal = index
                    if let draft = Self.draft(value, form, name, &writing, place.element(index)) {
                        drafts.append(draft)
                    }
                }
                guard drafts.isEmpty, Self.isDue(need, writing.edition) else { return drafts }
                writing.ordinal = 0
                return Self.placeholder(form, name, &writing, place)
            }
        )
    }

    /// An element that is read and never written.
    static func readOnly(
        _ element: String,
        _ read: @escaping @Sendable (Element, inout Root, inout SPSReader) throws(DialectError) -> Void
    ) -> Row {
        Row(
            element: element,
            isRepeated: true,
            editions: Self.everywhere,
            need: .never,
            read: read,
            write: { _, _, _ in [] }
        )
    }

    /// The element of a value; nil where the edition cannot hold it or where nothing of it could be carried.
    private static func draft<Value: CanonicalValue>(
        _ value: Value,
        _ form: Form<Value>,
        _ name: XMLName,
        _ writing: inout SPSWriting,
        _ place: CanonicalPath
    ) -> ElementDraft? {
        let (losses, values) = (writing.losses.count, writing.valuesWritten)
        guard let draft = form.write(value, name, &writing, place) else {
            writing.reportLost(place, since: losses, value: Self.words(value))
            return nil
        }
        return writing.valuesWritten > values || writing.losses.count == losses ? draft : nil
    }

    private static func placeholder<Value>(
        _ form: Form<Value>,
        _ name: XMLName,
        _ writing: inout SPSWriting,
        _ place: CanonicalPath
    ) -> [ElementDraft]? {
        if let draft = form.placeholder(name, &writing, place) { return [draft] }
        if writing.blockedAt == nil { writing.blockedAt = place }
        return nil
    }

    /// What a report shows of a value: the text of simple ones, the main member of small records.
    private static func words(_ value: some CanonicalValue) -> String? {
        let json = value.json
        switch json {
        case .string(let text): return text
        case .bool(let flag): return flag ? "true" : "false"
        default:
            let main = ["text", "code", "id", "written", "value", "name", "number"].lazy.compactMap { json[$0] }.first
            return main?.string ?? main?["text"]?.string
        }
    }
}
