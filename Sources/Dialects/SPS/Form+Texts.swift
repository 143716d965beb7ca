import Canonical
import XML

extension Form where Value == LocalizedText {
    /// A text with its language; the octets of the text stay as they are.
    static let text = Form.text(writesEmptyLocale: false)

    /// A text that states something, in which "none" is an answer.
    static let statement = Form.text(isStatement: true)

    /// A text; `writesEmptyLocale` for the names on which 13B's users put an empty `languageLocaleID`.
    static func text(writesEmptyLocale: Bool = false, isStatement: Bool = false) -> Form {
        Form(
            read: { (element, reader) throws(DialectError) in
                let attributes = reader.attributes(of: element, ["languageID", "languageLocaleID"])
                let text = try reader.text(of: element)
                guard text != nil || !attributes.isEmpty else { return nil }
                return LocalizedText(
                    text: text ?? "",
                    language: attributes["languageID"],
                    locale: attributes["languageLocaleID"]
                )
            },
            write: { value, name, writing, path in
                if writing.isFiller(value.text, path, inStatement: isStatement) { return nil }
                let text = writing.writable(value.text, path.member("text"))
                guard !Element.trimmed(text).isEmpty || value.language != nil || value.locale != nil else { return nil }
                var draft = ElementDraft(name.local, name.namespace, text: text)
                draft.set("languageID", to: value.language)
                let isHabit = writesEmptyLocale && writing.edition.isPacific
                draft.set("languageLocaleID", to: value.locale ?? (isHabit ? "" : nil))
                writing.loseUnknown(value, path)
                writing.countValue()
                return draft
            },
            placeholder: { name, writing, _ in
                var draft = ElementDraft(name.local, name.namespace)
                if writesEmptyLocale, writing.edition.isPacific { draft.set("languageLocaleID", to: "") }
                return draft
            },
            isBlank: {
                Element.trimmed($0.text).isEmpty && $0.language == nil && $0.locale == nil && $0.unknown.isEmpty
            }
        )
    }
}

extension Form where Value == Identifier {
    /// An identifier with its scheme.
    static let identifier = Form(
        read: { (element, reader) throws(DialectError) in
            let attributes = reader.attributes(
                of: element,
                ["schemeID", "schemeName", "schemeAgencyID", "schemeVersionID"]
            )
            let text = try reader.text(of: element).map(Element.trimmed)
            guard text != nil || !attributes.isEmpty else { return nil }
            return Identifier(
                id: text ?? "",
                scheme: attributes["schemeID"],
                schemeName: attributes["schemeName"],
                schemeAgency: attributes["schemeAgencyID"],
                schemeVersion: attributes["schemeVersionID"]
            )
        },
        write: { value, name, writing, path in
            if writing.isFiller(value.id, path) { return nil }
            let id = writing.token(value.id, path.member("id"))
            let attributes = [value.scheme, value.schemeName, value.schemeAgency, value.schemeVersion]
            guard !id.isEmpty || attributes.contains(where: { $0 != nil }) else { return nil }
            var draft = ElementDraft(name.local, name.namespace, text: id)
            draft.set("schemeID", to: value.scheme)
            draft.set("schemeName", to: value.schemeName)
            draft.set("schemeAgencyID", to: value.schemeAgency)
            draft.set("schemeVersionID", to: value.schemeVersion)
            writing.loseUnknown(value, path)
            writing.countValue()
            return draft
        },
        isBlank: { $0 == Identifier() }
    )
}

extension Form where Value: CanonicalText {
    /// A text of its own meaning, without attributes.
    static var plain: Form {
        Form(
            read: { (element, reader) throws(DialectError) in
                _ = reader.attributes(of: element, [])
                return try reader.text(of: element).map { Value(Element.trimmed($0)) }
            },
            write: { value, name, writing, path in
                guard !Element.trimmed(value.text).isEmpty, !writing.isFiller(value.text, path) else { return nil }
                writing.countValue()
                return ElementDraft(name.local, name.namespace, text: writing.token(value.text, path))
            },
            placeholder: { _, _, _ in nil }
        )
    }
}

extension Form where Value == AnswerReason {
    /// A reason of an answer: text only; the format has no place for a code.
    static let reason = Form(
        read: { (element, reader) throws(DialectError) in
            try Form<LocalizedText>.statement.read(element, &reader).map { AnswerReason(text: $0) }
        },
        write: { value, name, writing, path in
            if let code = value.code { writing.lose(path.member("code"), .lost, .noPlace, value: code) }
            writing.loseUnknown(value, path)
            guard let text = value.text else { return nil }
            return Form<LocalizedText>.statement.write(text, name, &writing, path.member("text"))
        }
    )
}

extension SPSWriting {
    /// Reports members that came in JSON and that no format knows.
    mutating func loseUnknown(_ record: some CanonicalRecord, _ path: CanonicalPath) {
        for member in record.unknown.members { self.lose(path.member(member.name), .lost, .unknownMember) }
    }
}
