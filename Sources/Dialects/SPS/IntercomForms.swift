import Canonical
import XML

extension IntercomFieldRule.Form {
    /// Whether a value is of the form; an empty text is a text.
    func admits(_ text: String) -> Bool {
        switch self {
        case .text(let most): text.unicodeScalars.count <= most
        case .dateTime: XMLDateTime.isOne(text)
        case .yesOrNo: ["true", "false", "1", "0"].contains(text)
        case .integer(let digits): IntercomForms.isInteger(text, digits: digits)
        case .decimal(let digits, let fraction): DecimalText(text).fits(digits: digits, fraction: fraction)
        }
    }
}

extension IntercomFacet.Demand {
    /// Whether an element's value satisfies the demand; demands on presence are none on the value.
    func admits(_ element: Element) -> Bool {
        switch self {
        case .line(let most): IntercomForms.isLine(element.untrimmedText, most)
        case .text(let most): (1...most).contains(element.untrimmedText.unicodeScalars.count)
        case .number: ImportPermit.isAndean(element.untrimmedText)
        case .integer(let digits): IntercomForms.isInteger(element.text, digits: digits)
        case .amount(let digits): IntercomForms.isAmount(element.text, digits: digits)
        case .dateTime: element.elements.first.map { XMLDateTime.isOne($0.text) } ?? false
        case .validity: element.elements.first.map(IntercomForms.isValidity) ?? false
        case .octets(let most): Base64.bytes(element.untrimmedText).map { $0.count <= most } ?? false
        case .oneOf(let words): words.contains(element.text)
        case .tag: NoteTag(element.text).definition != nil
        case .required, .atMostOne, .absent, .codeOrNames: true
        }
    }
}

/// The forms of INTERCOM's fields.
enum IntercomForms {
    /// One line that begins with no blank (`\S.*`).
    static func isLine(_ text: String, _ most: Int) -> Bool {
        guard let first = text.unicodeScalars.first, text.unicodeScalars.count <= most else { return false }
        return ![" ", "\t", "\n", "\r"].contains(first) && !text.unicodeScalars.contains { $0 == "\n" || $0 == "\r" }
    }

    /// Digits, with or without a sign.
    static func isInteger(_ text: String, digits: Int) -> Bool {
        let digitsOnly = text.utf8.drop { $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "+") }
        guard text.utf8.count - digitsOnly.count <= 1, !digitsOnly.isEmpty else { return false }
        let significant = digitsOnly.drop { $0 == UInt8(ascii: "0") }
        return digitsOnly.allSatisfy { (0x30...0x39).contains($0) } && significant.count <= digits
    }

    /// `([1-9]\d{0,n-1}(\.\d{1,4})?)|0\.\d{1,4}`, where n is 14 for measures of processes and 20 for others.
    static func isAmount(_ text: String, digits: Int) -> Bool {
        let parts = text.split(separator: ".", omittingEmptySubsequences: false)
        guard let whole = parts.first, parts.count <= 2, !whole.isEmpty,
            parts.allSatisfy({ $0.utf8.allSatisfy { (0x30...0x39).contains($0) } })
        else { return false }
        if parts.count == 2, !(1...4).contains(parts[1].utf8.count) { return false }
        if whole == "0" { return parts.count == 2 }
        return whole.first != "0" && whole.utf8.count <= digits
    }

    /// Days in EDIFACT's format 804, or a date with a time of day.
    static func isValidity(_ element: Element) -> Bool {
        guard element.name == "DateTimeString" else { return XMLDateTime.isOne(element.text) }
        return element.attribute("format") == "804" && self.isLine(element.untrimmedText, 50)
    }
}

/// The lexical form of `xsd:dateTime`.
enum XMLDateTime {
    /// True for `2026-03-02T14:05:09`, with or without a fraction and a zone.
    static func isOne(_ text: String) -> Bool {
        let octets = Array(text.utf8)
        guard octets.count >= 19, octets[10] == UInt8(ascii: "T"), octets[16] == UInt8(ascii: ":"),
            !octets.contains(UInt8(ascii: ","))
        else { return false }
        let date = DocumentDate(text)
        guard date.instant != nil, date.hasTime else { return false }
        return date.zone == .assumed || octets.last == UInt8(ascii: "Z")
            || octets[octets.count - 3] == UInt8(ascii: ":")
    }
}
