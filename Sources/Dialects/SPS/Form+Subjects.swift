import Canonical
import XML

extension Form where Value == LocalizedText {
    /// The subject of a note: a tag of the ePhyto guide or, outside INTERCOM, any text.
    ///
    /// The older tags are read and never written: the one that took their place at the level stands instead.
    static func subject(at level: NoteTag.Level) -> Form {
        Form(
            read: { (element, reader) throws(DialectError) in try Self.text.read(element, &reader) },
            write: { value, name, writing, path in
                var value = value
                let tag = NoteTag(Element.trimmed(value.text))
                if !writing.edition.isPacific, let successor = tag.successor(at: level) {
                    writing.lose(path, .changed, .byRule, value: tag.text, replacement: successor.text)
                    value.text = successor.text
                }
                guard writing.edition.isINTERCOM else { return Self.text.write(value, name, &writing, path) }
                return Self.listed(value, name, &writing, path)
            },
            isBlank: Self.text.isBlank
        )
    }

    /// The name of a nomenclature: any text, in INTERCOM's export certificate one of the guide's tags.
    static let systemName = Form(
        read: { (element, reader) throws(DialectError) in try Self.text.read(element, &reader) },
        write: { value, name, writing, path in
            guard writing.listsSystemNames else { return Self.text.write(value, name, &writing, path) }
            return Self.listed(value, name, &writing, path)
        },
        placeholder: { name, writing, _ in
            writing.listsSystemNames ? nil : ElementDraft(name.local, name.namespace)
        },
        isBlank: Self.text.isBlank
    )

    /// A tag of the guide without attributes; nil for any other text.
    private static func listed(
        _ value: LocalizedText,
        _ name: XMLName,
        _ writing: inout SPSWriting,
        _ path: CanonicalPath
    ) -> ElementDraft? {
        let text = Element.trimmed(value.text)
        guard NoteTag(text).definition != nil else {
            writing.lose(path, .lost, .notInList, value: value.text)
            return nil
        }
        if text != value.text {
            writing.lose(path.member("text"), .changed, .characters, value: value.text, replacement: text)
        }
        for (member, attribute) in [("language", value.language), ("locale", value.locale)] {
            if let attribute { writing.lose(path.member(member), .lost, .noPlace, value: attribute) }
        }
        writing.loseUnknown(value, path)
        writing.countValue()
        return ElementDraft(name.local, name.namespace, text: text)
    }
}

extension SPSWriting {
    /// INTERCOM's export certificate takes only the guide's tags as names of nomenclatures; the import permit in its strict profile.
    fileprivate var listsSystemNames: Bool {
        self.edition.manner == .intercomExport
            || (self.edition.manner == .intercomPermit && self.options.intercom == .validations)
    }
}

extension NoteTag {
    /// The tag that took the place of an older one; nil for a tag that is not old.
    func successor(at level: Level) -> NoteTag? {
        let isLine = level == .line
        return switch self {
        case "ADCO": isLine ? "ADTLIL" : "ADEDL"
        case "ADIP": isLine ? "ADIPTLIL" : "ADIPEDL"
        case "ADDI": isLine ? "ADDITLIL" : "ADDIEDL"
        case "ADAO": isLine ? "ADAOTLIL" : "ADAOEDL"
        default: nil
        }
    }
}

extension Form where Value == Identifier {
    /// The number of a document referred to: nothing stands truthfully in its place, so that a document without it is refused.
    static let reference = Form(
        read: { (element, reader) throws(DialectError) in try Self.identifier.read(element, &reader) },
        write: { value, name, writing, path in Self.identifier.write(value, name, &writing, path) },
        placeholder: { name, writing, path in
            if writing.edition.isPacific { return ElementDraft(name.local, name.namespace) }
            if writing.refusedAt == nil { writing.refusedAt = path }
            return nil
        },
        isBlank: Self.identifier.isBlank
    )
}
