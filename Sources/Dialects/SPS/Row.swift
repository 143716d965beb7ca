import Canonical
import XML

/// One line of a table: an element, the member that it holds, and where it must stand though it be empty.
struct Row<Root: CanonicalRecord>: Sendable {
    /// Where an element is written even without a value.
    enum Need: Sendable {
        case never
        /// In the manner of 13B's users, who write empty elements out.
        case in13B
        /// Every schema demands the element.
        case always
        /// UN/CEFACT's schemas demand the element, INTERCOM's do not.
        case unlessINTERCOM
        /// Every schema but that of INTERCOM's export certificate demands the element.
        case unlessExport
        /// INTERCOM's schemas demand the element and no filler says it truthfully; 13B's users write it empty.
        case inINTERCOM
        /// Every schema demands the element and no filler says it truthfully.
        case value
    }

    /// What is due where a record has no value.
    enum Due: Sendable {
        case nothing
        case placeholder
        case value
    }

    /// The editions that have an element.
    enum Presence: Sendable {
        case everywhere
        /// Those with a mark of copies and a recipient.
        case withRecipient
        /// None: the member has no place.
        case nowhere

        func holds(in edition: SPSEdition, writing: Bool) -> Bool {
            switch self {
            case .everywhere: true
            case .withRecipient: edition.hasRecipient(writing: writing)
            case .nowhere: false
            }
        }
    }

    /// The local name.
    let element: String
    let isRepeated: Bool
    let presence: Presence
    let need: Need
    let read: @Sendable (Element, inout Root, inout SPSReader) throws(DialectError) -> Void
    /// The elements to write; nil where the record cannot be written because of this row.
    let write: @Sendable (Root, inout SPSWriting, CanonicalPath) -> [ElementDraft]?

    /// True where the absence of the element is worth a finding: the schema demands it; 13B's users' habit alone does not.
    func isExpected(in edition: SPSEdition) -> Bool {
        switch self.need {
        case .never, .in13B: false
        case .inINTERCOM: edition.isINTERCOM
        case .always, .unlessINTERCOM, .unlessExport, .value:
            Self.due(self.need, edition) != .nothing && self.presence.holds(in: edition, writing: false)
        }
    }

    /// What is due where a record has no value.
    static func due(_ need: Need, _ edition: SPSEdition) -> Due {
        switch need {
        case .never: .nothing
        case .in13B: edition.isPacific ? .placeholder : .nothing
        case .always: .placeholder
        case .unlessINTERCOM: edition.isINTERCOM ? .nothing : .placeholder
        case .unlessExport: edition.manner == .intercomExport ? .nothing : .placeholder
        case .inINTERCOM: edition.isINTERCOM ? .value : (edition.isPacific ? .placeholder : .nothing)
        case .value: .value
        }
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
        in presence: Presence = .everywhere,
        rule: @escaping @Sendable (Root, SPSWriting) -> Value? = { _, _ in nil }
    ) -> Row {
        Row(
            element: element,
            isRepeated: false,
            presence: presence,
            need: need,
            read: { (child, root, reader) throws(DialectError) in
                root[keyPath: property] = try form.read(child, &reader)
            },
            write: { root, writing, path in
                let place = path.member(member)
                var value = root[keyPath: property].flatMap { form.isBlank($0) ? nil : $0 }
                guard presence.holds(in: writing.edition, writing: true) else {
                    if let value { writing.lose(place, .lost, .noPlace, value: Self.words(value)) }
                    return []
                }
                if value == nil, let ruled = rule(root, writing) {
                    writing.lose(place, .added, .byRule, replacement: Self.words(ruled))
                    value = ruled
                }
                let name = XMLName(element, writing.edition.aggregates)
                if let value, let draft = Self.draft(value, form, name, &writing, place) { return [draft] }
                return Self.without(Self.due(need, writing.edition), form, name, &writing, place)
            }
        )
    }

    /// An element that stands exactly once and whose value the record always has.
    ///
    /// With `fallsBack` the value of an empty record takes the place of one that cannot be written; it is reported. Where the
    /// schema lets the element be absent, the value of an empty record goes without saying.
    static func the<Value: CanonicalValue>(
        _ element: String,
        _ member: String,
        _ property: any WritableKeyPath<Root, Value> & Sendable,
        _ form: Form<Value>,
        _ need: Need = .always,
        fallsBack: Bool = false
    ) -> Row {
        Row(
            element: element,
            isRepeated: false,
            presence: .everywhere,
            need: need,
            read: { (child, root, reader) throws(DialectError) in
                if let value = try form.read(child, &reader) { root[keyPath: property] = value }
            },
            write: { root, writing, path in
                let name = XMLName(element, writing.edition.aggregates)
                let place = path.member(member)
                let value = root[keyPath: property]
                let usual = Root()[keyPath: property]
                let due = Self.due(need, writing.edition)
                if due == .nothing, value == usual {
                    writing.countValue()
                    return []
                }
                if let draft = Self.draft(value, form, name, &writing, place) { return [draft] }
                guard due != .nothing else { return [] }
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
        _ need: Need = .never,
        in presence: Presence = .everywhere
    ) -> Row {
        Row(
            element: element,
            isRepeated: true,
            presence: presence,
            need: need,
            read: { (child, root, reader) throws(DialectError) in
                if let value = try form.read(child, &reader) { root[keyPath: property].append(value) }
            },
            write: { root, writing, path in
                let place = path.member(member)
                let name = XMLName(element, writing.edition.aggregates)
                guard presence.holds(in: writing.edition, writing: true) else {
                    Self.loseAll(root[keyPath: property], form, &writing, place)
                    return []
                }
                var drafts: [ElementDraft] = []
                for (index, value) in root[keyPath: property].enumerated() where !form.isBlank(value) {
                    writing.ordinal = index
                    if let draft = Self.draft(value, form, name, &writing, place.element(index)) {
                        drafts.append(draft)
                    }
                }
                guard drafts.isEmpty else { return drafts }
                writing.ordinal = 0
                return Self.without(Self.due(need, writing.edition), form, name, &writing, place)
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
            presence: .everywhere,
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

    /// Reports every value of a member that has no place.
    private static func loseAll<Value: CanonicalValue>(
        _ values: [Value],
        _ form: Form<Value>,
        _ writing: inout SPSWriting,
        _ place: CanonicalPath
    ) {
        for (index, value) in values.enumerated() where !form.isBlank(value) {
            writing.lose(place.element(index), .lost, .noPlace, value: Self.words(value))
        }
    }

    /// What stands where there is no value; nil where the record cannot be written.
    private static func without<Value>(
        _ due: Due,
        _ form: Form<Value>,
        _ name: XMLName,
        _ writing: inout SPSWriting,
        _ place: CanonicalPath
    ) -> [ElementDraft]? {
        switch due {
        case .nothing: return []
        case .placeholder: return Self.placeholder(form, name, &writing, place)
        case .value:
            if writing.refusedAt == nil { writing.refusedAt = place }
            return writing.block(at: place)
        }
    }

    private static func placeholder<Value>(
        _ form: Form<Value>,
        _ name: XMLName,
        _ writing: inout SPSWriting,
        _ place: CanonicalPath
    ) -> [ElementDraft]? {
        if let draft = form.placeholder(name, &writing, place) { return [draft] }
        return writing.block(at: place)
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
