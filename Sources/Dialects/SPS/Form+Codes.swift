import Canonical
import XML

extension Form where Value == Code {
    /// A code of no closed list.
    static let code = Form.code(nil)

    /// A code of `list`, which 17A closes and whose identifier and version go without saying.
    ///
    /// `positional` is the code that 13B's users always write in this place; it goes without saying too.
    static func code(_ list: CodeList?, positional: String? = nil) -> Form {
        Form(
            read: { (element, reader) throws(DialectError) in
                guard let code = try Self.read(element, list, &reader) else { return nil }
                let goesWithoutSaying = reader.edition.isPacific && code.isOnly(positional)
                return goesWithoutSaying ? nil : code
            },
            write: { value, name, writing, path in
                writing.loseUnknown(value, path)
                guard let draft = Self.draft(value, list, name, &writing, path) else { return nil }
                if writing.edition.isPacific, value.isOnly(positional) {
                    writing.lose(path, .implied, .byPosition, value: positional)
                } else {
                    writing.countValue()
                }
                return draft
            },
            placeholder: { name, writing, path in
                guard writing.edition.isPacific else {
                    guard let list else { return ElementDraft(name.local, name.namespace) }
                    guard let fallback = list.fallback else { return nil }
                    writing.lose(path, .added, .byRule, replacement: fallback)
                    return ElementDraft(name.local, name.namespace, text: fallback)
                }
                guard let positional else { return ElementDraft(name.local, name.namespace) }
                return Self.draft(Code(code: positional), list, name, &writing, path)
            },
            isBlank: { $0 == Code() }
        )
    }

    private static func read(
        _ element: Element,
        _ list: CodeList?,
        _ reader: inout SPSReader
    ) throws(DialectError) -> Code? {
        let attributes = reader.attributes(
            of: element,
            ["name", "listID", "listName", "listAgencyID", "listVersionID", "languageID"]
        )
        guard let text = try reader.text(of: element).map(Element.trimmed) else { return nil }
        if let list, !list.contains(text) {
            reader.note(.codeNotInList, at: element, ["value": text, "list": list.id])
        }
        let version = list.flatMap { $0.version(in: reader.edition) }
        return Code(
            code: text,
            name: attributes["name"],
            list: attributes["listID"].flatMap { $0 == list?.id ? nil : $0 },
            listName: attributes["listName"],
            listAgency: attributes["listAgencyID"].flatMap { list != nil && $0 == "6" ? nil : $0 },
            listVersion: attributes["listVersionID"].flatMap { $0 == version ? nil : $0 },
            language: attributes["languageID"]
        )
    }

    private static func draft(
        _ value: Code,
        _ list: CodeList?,
        _ name: XMLName,
        _ writing: inout SPSWriting,
        _ path: CanonicalPath
    ) -> ElementDraft? {
        if writing.isFiller(value.code, path) { return nil }
        var code = writing.token(value.code, path.member("code"))
        guard !code.isEmpty else { return nil }
        let isClosed = !writing.edition.isPacific
        if let list, isClosed, !list.contains(code) {
            guard let fallback = list.fallback else {
                writing.lose(path, .lost, .notInList, value: code)
                return nil
            }
            writing.lose(path.member("code"), .changed, .notInList, value: code, replacement: fallback)
            code = fallback
        }
        var draft = ElementDraft(name.local, name.namespace, text: code)
        let custom: [(member: String, attribute: String, value: String?)] = [
            ("list", "listID", value.list),
            ("listName", "listName", value.listName),
            ("listAgency", "listAgencyID", value.listAgency),
            ("listVersion", "listVersionID", value.listVersion),
            ("language", "languageID", value.language),
        ]
        if let list, let version = list.version13B, !isClosed {
            draft.set("listID", to: list.id)
            draft.set("listVersionID", to: version)
        }
        for (member, attribute, text) in custom {
            guard let text else { continue }
            if list != nil, isClosed {
                writing.lose(path.member(member), .lost, .noPlace, value: text)
            } else {
                draft.set(attribute, to: text)
            }
        }
        draft.set("name", to: value.name)
        return draft
    }
}

extension Code {
    /// True where the code is this one and nothing else is said about it.
    fileprivate func isOnly(_ code: String?) -> Bool {
        code.map { self == Code(code: $0) } ?? false
    }
}

extension CodeList {
    fileprivate func version(in edition: SPSEdition) -> String? {
        if edition.isPacific { return self.version13B }
        return edition.foundation == .schema ? self.version17A : nil
    }
}

extension Form where Value == CountryCode {
    /// The country of a country element: 17A takes only the codes of its list.
    static let country = Form.country(isClosed: true)
    /// The country of an address: any text in both editions.
    static let addressCountry = Form.country(isClosed: false)

    private static func country(isClosed: Bool) -> Form {
        Form(
            read: { (element, reader) throws(DialectError) in
                _ = reader.attributes(of: element, [])
                guard let text = try reader.text(of: element).map(Element.trimmed) else { return nil }
                guard let code = CountryCode(rawValue: text.uppercased()) else {
                    reader.note(.badCountry, at: element, ["value": text])
                    return nil
                }
                if code.rawValue != text || !CodeList.countries.contains(Substring(code.rawValue)) {
                    reader.note(.codeNotInList, at: element, ["value": text, "list": "ISO 3166-1"])
                }
                return code
            },
            write: { value, name, writing, path in
                let isKnown = CodeList.countries.contains(Substring(value.rawValue))
                guard isKnown || !isClosed || writing.edition.isPacific else {
                    writing.lose(path, .lost, .notInList, value: value.rawValue)
                    return nil
                }
                writing.countValue()
                return ElementDraft(name.local, name.namespace, text: value.rawValue)
            },
            placeholder: { name, writing, _ in
                guard !isClosed || writing.edition.isPacific else { return nil }
                return ElementDraft(name.local, name.namespace)
            }
        )
    }
}

extension Form where Value == DocumentTypeCode {
    /// The kind of a document.
    static let documentType = Form.listed(.documentName)
}

extension Form where Value == DocumentStatus {
    /// The state of an answer: the same in both editions.
    static let answerStatus = Form.listed(.status)

    /// The state of a certificate: 13B's users write 39 (approved) for a valid one, 17A's write 70 (issued).
    static let certificateStatus = Form(
        read: { (element, reader) throws(DialectError) in
            guard let status = try answerStatus.read(element, &reader) else { return nil }
            guard reader.edition.isPacific, status == .accepted else { return status }
            reader.note(.statusByRule, at: element, ["value": status.text, "replacement": DocumentStatus.issued.text])
            return .issued
        },
        write: { status, name, writing, path in
            guard writing.edition.isPacific else {
                return answerStatus.write(status, name, &writing, path)
            }
            if status == .accepted {
                writing.lose(path, .changed, .byRule, value: status.text, replacement: DocumentStatus.issued.text)
            }
            return answerStatus.write(status == .issued ? .accepted : status, name, &writing, path)
        },
        placeholder: { _, _, _ in nil }
    )
}

extension Form where Value: CanonicalText {
    /// A code that the model holds without its list.
    fileprivate static func listed(_ list: CodeList) -> Form {
        let form = Form<Code>.code(list)
        return Form(
            read: { (element, reader) throws(DialectError) in
                try form.read(element, &reader).map { code in
                    for text in [code.name, code.list, code.listName, code.listAgency, code.listVersion, code.language]
                    {
                        if let text {
                            reader.note(.attributeNotCarried, at: element, ["attribute": text, "value": text])
                        }
                    }
                    return Value(code.code)
                }
            },
            write: { value, name, writing, path in form.write(Code(code: value.text), name, &writing, path) },
            placeholder: { _, _, _ in nil }
        )
    }
}
