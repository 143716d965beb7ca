/// Reads RFC 2253 and RFC 4514 texts of names, as XML signatures carry them.
enum DistinguishedNameText {
    private static let lengthMax = 4096

    /// The relative names in the order of the text; nil if it is not such a text.
    static func parse(_ text: String) -> [[DistinguishedName.Attribute]]? {
        guard text.utf8.count <= self.lengthMax else { return nil }
        var result: [[DistinguishedName.Attribute]] = []
        for relative in self.split(text, at: [",", ";"]) {
            var attributes: [DistinguishedName.Attribute] = []
            for part in self.split(relative, at: ["+"]) {
                guard let attribute = self.attribute(part) else { return nil }
                attributes.append(attribute)
            }
            result.append(attributes)
        }
        return result.isEmpty ? nil : result
    }

    /// Splits at separators that are neither escaped nor quoted.
    private static func split(_ text: String, at separators: Set<Character>) -> [String] {
        var parts = [""]
        var isEscaped = false
        var isQuoted = false
        for character in text {
            if !isEscaped, !isQuoted, separators.contains(character) {
                parts.append("")
                continue
            }
            parts[parts.count - 1].append(character)
            if !isEscaped, character == "\"" { isQuoted.toggle() }
            isEscaped = !isEscaped && character == "\\"
        }
        return parts
    }

    private static func attribute(_ text: String) -> DistinguishedName.Attribute? {
        guard let equals = text.firstIndex(of: "=") else { return nil }
        let key = text[..<equals].filter { $0 != " " && $0 != "\n" && $0 != "\r" && $0 != "\t" }
        guard !key.isEmpty else { return nil }
        let raw = self.trimmed(text[text.index(after: equals)...])
        guard let value = raw.hasPrefix("#") ? self.encoded(raw.dropFirst()) : self.unescaped(raw) else { return nil }
        return DistinguishedName.Attribute(type: self.identifier(key), value: value)
    }

    /// Without the spaces around; a space that is escaped stays.
    private static func trimmed(_ text: Substring) -> String {
        var result = text.drop { $0.isWhitespace }
        while let last = result.last, last.isWhitespace, !result.dropLast().hasSuffix("\\") { result.removeLast() }
        return String(result)
    }

    /// `#` and the DER of a string, as XMLSEC and Java write unknown types (RFC 4514 §2.4).
    private static func encoded(_ digits: Substring) -> String? {
        guard let der = Hexadecimal.bytes(digits), der.count >= 2, der[1] < 128, Int(der[1]) == der.count - 2 else {
            return nil
        }
        return String(decoding: der.dropFirst(2), as: UTF8.self)
    }

    private static func unescaped(_ text: String) -> String? {
        var bytes: [UInt8] = []
        let units = Array(text.utf8)
        var index = 0
        while index < units.count {
            let unit = units[index]
            guard unit == UInt8(ascii: "\\") else {
                if unit != UInt8(ascii: "\"") { bytes.append(unit) }
                index += 1
                continue
            }
            guard index + 1 < units.count else { return nil }
            let pair = String(decoding: units[(index + 1)..<min(index + 3, units.count)], as: UTF8.self)
            if let escaped = Hexadecimal.bytes(pair), escaped.count == 1, !pair.contains(":") {
                bytes += escaped
                index += 3
            } else {
                bytes.append(units[index + 1])
                index += 2
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    private static func identifier(_ key: String) -> String {
        let name = key.lowercased()
        if name.hasPrefix("oid.") { return String(name.dropFirst(4)) }
        return self.identifiers[name] ?? name
    }

    /// RFC 4514 §3 and what certificate tools write besides.
    private static let identifiers: [String: String] = [
        "cn": "2.5.4.3", "sn": "2.5.4.4", "surname": "2.5.4.4", "serialnumber": "2.5.4.5", "c": "2.5.4.6",
        "l": "2.5.4.7", "st": "2.5.4.8", "s": "2.5.4.8", "street": "2.5.4.9", "o": "2.5.4.10", "ou": "2.5.4.11",
        "t": "2.5.4.12", "title": "2.5.4.12", "postalcode": "2.5.4.17", "gn": "2.5.4.42", "givenname": "2.5.4.42",
        "g": "2.5.4.42", "organizationidentifier": "2.5.4.97", "dc": "0.9.2342.19200300.100.1.25",
        "uid": "0.9.2342.19200300.100.1.1", "e": "1.2.840.113549.1.9.1", "email": "1.2.840.113549.1.9.1",
        "emailaddress": "1.2.840.113549.1.9.1",
    ]
}
