import Canonical
import CodeLists
import XML

extension Form where Value == DocumentDate {
    /// A date; 17A's users write text, 13B's write `xsd:dateTime` wherever the text is one.
    static let date = Form.date(mayCount: false)

    /// Until when a permit holds: a date, or a number of days in EDIFACT's format 804.
    static let validity = Form.date(mayCount: true)

    private static func date(mayCount: Bool) -> Form {
        Form(
            read: { (element, reader) throws(DialectError) in
                _ = reader.attributes(of: element, [])
                let typed = element.elements.first {
                    ["DateTimeString", "DateTime"].contains($0.name) && reader.edition.isOfTypes($0)
                }
                for child in element.elements where child != typed {
                    reader.note(.unknownElement, at: child, ["element": child.name])
                }
                let holder = typed ?? element
                guard typed != nil || !element.text.isEmpty else { return nil }
                if typed == nil { reader.note(.dateAsText, at: element, ["value": element.text]) }
                let format = reader.attributes(of: holder, ["format"])["format"]
                guard holder.elements.isEmpty, let text = try reader.text(of: holder).map(Element.trimmed) else {
                    return nil
                }
                let date = DocumentDate(text, format: format, assumedOffsetMinutes: reader.options.assumedOffsetMinutes)
                let isCount = mayCount && format == "804" && Int(text) != nil
                if date.instant == nil, !isCount { reader.note(.dateNotRead, at: element, ["value": text]) }
                if date.zone == .assumed { reader.note(.dateWithoutZone, at: element, ["value": text]) }
                return date
            },
            write: { date, name, writing, path in
                if writing.isFiller(date.written, path) { return nil }
                let isTyped = writing.edition.isPacific && date.isXMLDateTime
                var inner = ElementDraft(
                    isTyped ? "DateTime" : "DateTimeString",
                    writing.edition.types,
                    text: writing.token(date.written, path.member("written"))
                )
                inner.set("format", to: date.format)
                writing.countValue()
                return ElementDraft(name.local, name.namespace, children: [inner])
            },
            placeholder: { name, writing, _ in
                ElementDraft(
                    name.local,
                    name.namespace,
                    children: [ElementDraft("DateTimeString", writing.edition.types)]
                )
            },
            isBlank: { Element.trimmed($0.written).isEmpty }
        )
    }
}

extension DocumentDate {
    /// True where the text is an `xsd:dateTime`: date, `T`, time with seconds.
    fileprivate var isXMLDateTime: Bool { self.format == nil && XMLDateTime.isOne(self.written) }
}

extension Form where Value == Bool {
    /// A yes or no.
    static let indicator = Form(
        read: { (element, reader) throws(DialectError) in
            let typed = element.elements.first { $0.namespace == reader.edition.types }
            switch (typed ?? element).text.lowercased() {
            case "true", "1": return true
            case "false", "0": return false
            case "": return nil
            default:
                reader.note(.badIndicator, at: element, ["value": (typed ?? element).text])
                return nil
            }
        },
        write: { value, name, writing, _ in
            writing.countValue()
            return ElementDraft(
                name.local,
                name.namespace,
                children: [ElementDraft("Indicator", writing.edition.types, text: value ? "true" : "false")]
            )
        }
    )
}

extension Form where Value == DecimalText {
    /// A number of a line; where it is missing or no number, lines are counted from 1.
    static let sequence = Form(
        read: { (element, reader) throws(DialectError) in
            _ = reader.attributes(of: element, [])
            guard let text = try reader.text(of: element).map(Element.trimmed) else { return nil }
            if !DecimalText(text).isDecimal { reader.note(.notDecimal, at: element, ["value": text]) }
            return DecimalText(text)
        },
        write: { value, name, writing, path in
            if writing.isFiller(value.text, path) { return nil }
            writing.countValue()
            guard value.isDecimal || writing.edition.isPacific else {
                let counted = String(writing.ordinal + 1)
                writing.lose(path, .changed, .notOfForm, value: value.text, replacement: counted)
                return ElementDraft(name.local, name.namespace, text: counted)
            }
            return ElementDraft(name.local, name.namespace, text: writing.writable(value.text, path))
        },
        placeholder: { name, writing, path in
            let counted = String(writing.ordinal + 1)
            writing.lose(path, .added, .byRule, replacement: counted)
            return ElementDraft(name.local, name.namespace, text: counted)
        }
    )
}

extension Form where Value == Quantity {
    /// A measure with its unit.
    static let measure = Form.quantity(unitListAttribute: nil)
    /// A count with its unit and the list of the unit.
    static let count = Form.quantity(unitListAttribute: "unitCodeListID")

    private static func quantity(unitListAttribute: String?) -> Form {
        Form(
            read: { (element, reader) throws(DialectError) in
                let attributes = reader.attributes(of: element, Set(["unitCode", unitListAttribute].compactMap { $0 }))
                guard let text = try reader.text(of: element).map(Element.trimmed) else { return nil }
                let value = DecimalText(text)
                if !value.isDecimal { reader.note(.notDecimal, at: element, ["value": text]) }
                if let unit = attributes["unitCode"], !CodeList.units.contains(Substring(unit)),
                    !reader.options.lists.contains(unit, in: .unit)
                {
                    reader.note(.unknownUnit, at: element, ["value": unit])
                }
                let list = unitListAttribute.flatMap { attributes[$0] }
                return Quantity(value: value, unitCode: attributes["unitCode"], unitList: list)
            },
            write: { value, name, writing, path in
                let isHeld = value.value.isDecimal || writing.edition.isPacific
                guard isHeld, !writing.isFiller(value.value.text, path) else { return nil }
                var draft = ElementDraft(name.local, name.namespace, text: writing.token(value.value.text, path))
                draft.set("unitCode", to: value.unitCode)
                if let list = value.unitList {
                    if let unitListAttribute {
                        draft.set(unitListAttribute, to: list)
                    } else {
                        writing.lose(path.member("unitList"), .lost, .noPlace, value: list)
                    }
                }
                if let unit = value.unitAsWritten {
                    writing.lose(path.member("unitAsWritten"), .lost, .noPlace, value: unit)
                }
                writing.loseUnknown(value, path)
                writing.countValue()
                return draft
            },
            placeholder: { name, writing, _ in
                writing.edition.isPacific ? ElementDraft(name.local, name.namespace) : nil
            }
        )
    }
}

extension Form where Value == Attachment {
    /// A file inside the document.
    static let attachment = Form(
        read: { (element, reader) throws(DialectError) in
            try reader.countAttachment(element)
            let known: Set<String> = ["format", "mimeCode", "encodingCode", "characterSetCode", "uri", "filename"]
            let attributes = reader.attributes(of: element, known)
            let text = element.untrimmedText
            let bytesMax = reader.limits.attachmentBytesMax
            guard text.utf8.count / 4 * 3 <= bytesMax + bytesMax / 16 else {
                throw .overLimit("attachmentBytes", most: bytesMax, at: reader.path(of: element))
            }
            let bytes = Base64.bytes(text)
            guard (bytes?.count ?? 0) <= bytesMax else {
                throw .overLimit("attachmentBytes", most: bytesMax, at: reader.path(of: element))
            }
            if bytes == nil { reader.note(.badBase64, at: element, ["fileName": attributes["filename"] ?? ""]) }
            AttachmentType.check(attributes["mimeCode"], bytes, attributes["filename"] ?? "", at: element, &reader)
            return Attachment(
                content: bytes.map { .bytes($0) } ?? .unreadable(text),
                mimeType: attributes["mimeCode"],
                fileName: attributes["filename"],
                format: attributes["format"],
                encoding: attributes["encodingCode"],
                characterSet: attributes["characterSetCode"],
                uri: attributes["uri"]
            )
        },
        write: { value, name, writing, path in
            guard let text = Self.base64(value.content, &writing, path) else { return nil }
            var draft = ElementDraft(name.local, name.namespace, text: text)
            draft.set("format", to: value.format)
            draft.set("mimeCode", to: AttachmentType.stated(value, &writing, path))
            draft.set("encodingCode", to: value.encoding)
            draft.set("characterSetCode", to: value.characterSet)
            draft.set("uri", to: value.uri)
            draft.set("filename", to: value.fileName)
            writing.loseUnknown(value, path)
            writing.countValue()
            return draft
        }
    )

    private static func base64(
        _ content: Attachment.Content,
        _ writing: inout SPSWriting,
        _ path: CanonicalPath
    ) -> String? {
        switch content {
        case .bytes(let bytes):
            return Base64.text(bytes)
        case .reference(let digest, _):
            writing.lose(path, .lost, .elsewhere, value: digest.text)
            return nil
        case .unreadable(let text):
            if writing.edition.isPacific { return writing.writable(text, path) }
            writing.lose(path, .lost, .notOfForm, value: text)
            return nil
        }
    }
}
