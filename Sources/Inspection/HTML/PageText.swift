/// Text on its way into a page: everything is escaped, and what cannot be seen is shown by its code.
enum PageText {
    /// Text between tags.
    static func escaped(_ text: String) -> String {
        var result = ""
        result.reserveCapacity(text.utf8.count + 16)
        for scalar in text.unicodeScalars {
            if !VisibleText.isHidden(scalar) {
                self.append(scalar, to: &result)
            } else if scalar != "\r" {
                result += "<span class=\"ctl\">\(VisibleText.name(scalar))</span>"
            }
        }
        return result
    }

    /// Text inside an attribute; hidden characters are left out.
    static func attribute(_ text: String) -> String {
        var result = ""
        for scalar in text.unicodeScalars where !VisibleText.isHidden(scalar) { self.append(scalar, to: &result) }
        return result
    }

    /// What markup would take for its own becomes a reference.
    private static func append(_ scalar: Unicode.Scalar, to result: inout String) {
        switch scalar {
        case "&": result += "&amp;"
        case "<": result += "&lt;"
        case ">": result += "&gt;"
        case "\"": result += "&quot;"
        case "'": result += "&#39;"
        default: result.unicodeScalars.append(scalar)
        }
    }

    /// A language tag of a document, where it is one.
    static func languageTag(_ tag: String?) -> String? {
        guard let tag, (2...35).contains(tag.utf8.count) else { return nil }
        return tag.utf8.allSatisfy {
            ($0 | 0x20 >= 0x61 && $0 | 0x20 <= 0x7A) || (0x30...0x39).contains($0) || $0 == 0x2D
        }
            ? tag : nil
    }

    /// A string of a style sheet, for words of ours.
    static func styleString(_ text: String) -> String {
        var result = "\""
        for scalar in text.unicodeScalars {
            if scalar.isASCII, scalar.properties.isAlphabetic || scalar == " " || ("0"..."9").contains(scalar) {
                result.unicodeScalars.append(scalar)
            } else {
                result += "\\" + String(scalar.value, radix: 16) + " "
            }
        }
        return result + "\""
    }

    /// Octets for a `data:` address.
    static func percentEncoded(_ text: String) -> String {
        var result = ""
        for byte in text.utf8 {
            switch byte {
            case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x2E, 0x5F, 0x7E:
                result.unicodeScalars.append(Unicode.Scalar(byte))
            default:
                let digits = String(byte, radix: 16, uppercase: true)
                result += "%" + (digits.count == 1 ? "0" : "") + digits
            }
        }
        return result
    }
}
