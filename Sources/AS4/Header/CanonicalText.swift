/// Writes elements directly in the form that exclusive canonicalization would give them.
///
/// The caller gives attributes in canonical order (namespace declarations by prefix, then attributes by namespace and
/// name) and declares each prefix where it is first used. So the text that is signed is the text that is sent, and no
/// parser stands between.
struct CanonicalText {
    private(set) var text = ""

    /// One attribute or namespace declaration.
    typealias Attribute = (name: String, value: String?)

    /// An element with content; attributes without value are left out.
    mutating func element(
        _ name: String,
        _ attributes: [Attribute] = [],
        content: (inout CanonicalText) -> Void
    ) {
        self.text += "<\(name)"
        for case let (attribute, value?) in attributes {
            self.text += " \(attribute)=\"\(Self.escapedAttribute(value))\""
        }
        self.text += ">"
        content(&self)
        self.text += "</\(name)>"
    }

    /// An element that holds text only.
    mutating func element(_ name: String, _ attributes: [Attribute] = [], _ content: String = "") {
        self.element(name, attributes) { $0.text += Self.escapedText(content) }
    }

    /// Text that is canonical already.
    mutating func verbatim(_ canonical: String) {
        self.text += canonical
    }

    /// Canonical XML 1.0 §2.3: text nodes.
    static func escapedText(_ text: String) -> String {
        self.escaped(text) { scalar in
            switch scalar {
            case "&": "&amp;"
            case "<": "&lt;"
            case ">": "&gt;"
            case "\r": "&#xD;"
            default: nil
            }
        }
    }

    /// Canonical XML 1.0 §2.3: attribute values.
    static func escapedAttribute(_ text: String) -> String {
        self.escaped(text) { scalar in
            switch scalar {
            case "&": "&amp;"
            case "<": "&lt;"
            case "\"": "&quot;"
            case "\t": "&#x9;"
            case "\n": "&#xA;"
            case "\r": "&#xD;"
            default: nil
            }
        }
    }

    private static func escaped(_ text: String, _ replacement: (Unicode.Scalar) -> String?) -> String {
        // Nearly every text, and every long one (Base64), is plain: looking at octets is much cheaper than at characters.
        if text.utf8.allSatisfy(Self.isPlain) { return text }
        var result = ""
        for scalar in text.unicodeScalars {
            if let replacement = replacement(scalar) {
                result += replacement
            } else if Self.isXMLCharacter(scalar) {
                result.unicodeScalars.append(scalar)
            } else {
                // XML 1.0 has no way to write it.
                result += "\u{FFFD}"
            }
        }
        return result
    }

    /// Printable ASCII that is written as it is in texts and in values.
    private static func isPlain(_ octet: UInt8) -> Bool {
        octet >= 0x20 && octet < 0x7F && octet != UInt8(ascii: "&") && octet != UInt8(ascii: "<")
            && octet != UInt8(ascii: ">") && octet != UInt8(ascii: "\"")
    }

    private static func isXMLCharacter(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x9, 0xA, 0xD, 0x20...0xD7FF, 0xE000...0xFFFD, 0x10000...0x10FFFF: true
        default: false
        }
    }
}
