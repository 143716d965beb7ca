import Canonical
import XML

/// Makes a value fit an element of a version: as it is, in another spelling of the same, or not at all.
enum CODFitting {
    /// What became of a value.
    enum Result: Sendable, Equatable {
        case asIs(String)
        case changed(String, Loss.Reason)
        case unfit(Loss.Reason)
    }

    /// Fits a value that is not blank.
    static func fit(_ value: String, _ type: CODType, _ facets: CODFacets, _ shapes: [[Int]]) -> Result {
        let text = self.writable(value)
        let isWhole = text == value
        if facets.breach(text) == nil { return isWhole ? .asIs(text) : .changed(text, .characters) }
        if facets.list != nil { return .unfit(.notInList) }
        for candidate in self.spellings(text, type, facets, shapes) where facets.breach(candidate) == nil {
            return .changed(candidate, isWhole ? .notOfForm : .characters)
        }
        return .unfit(.notOfForm)
    }

    /// Other spellings, the closest first.
    private static func spellings(_ text: String, _ type: CODType, _ facets: CODFacets, _ shapes: [[Int]]) -> [String] {
        let trimmed = Element.trimmed(text)
        switch type {
        case .telephone: return [trimmed] + self.telephones(trimmed)
        case .itemCode: return [trimmed] + self.itemCodes(trimmed, shapes)
        case .dateTime: return self.dates(trimmed)
        case .weight, .value: return [self.rounded(trimmed, facets)].compactMap { $0 }
        case .url: return self.addresses(trimmed)
        case .businessName, .shortName, .address, .city, .locality, .itemName, .originRule, .comment, .inputComment,
            .freeText, .agreementName, .port, .means, .unit:
            // The length is counted in code points, so the cut is made between them.
            return [trimmed, String(String.UnicodeScalarView(trimmed.unicodeScalars.prefix(facets.length.upperBound)))]
        default: return [trimmed]
        }
    }

    /// Without the characters that XML cannot hold.
    private static func writable(_ text: String) -> String {
        guard text.unicodeScalars.contains(where: self.isForbidden) else { return text }
        return String(String.UnicodeScalarView(text.unicodeScalars.filter { !self.isForbidden($0) }))
    }

    private static func isForbidden(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x09, 0x0A, 0x0D: false
        case 0..<0x20, 0xFFFE, 0xFFFF: true
        default: false
        }
    }

    /// The same digits in the groups that the pattern admits: prefix, area, 3 or 4, 4.
    private static func telephones(_ text: String) -> [String] {
        let body = text.prefix { !"xXiIeE#".contains($0) }
        let last = text[body.endIndex...].filter { $0.isASCII && $0.isNumber }
        let digits = body.filter { $0.isASCII && $0.isNumber }
        let isInternational = body.drop { $0 == " " || $0 == "(" }.first == "+"
        let numbers = self.prefixLengths(digits, isInternational).compactMap { prefix -> [String]? in
            let national = Array(digits.dropFirst(prefix))
            guard digits.count > prefix, (8...11).contains(national.count) else { return nil }
            let middle = national.count == 8 ? 3 : 4
            let area = national.count - 4 - middle
            let start = prefix == 0 ? [] : [(isInternational ? "+" : "") + digits.prefix(prefix)]
            return start + [
                String(national[..<area]), String(national[area..<area + middle]), String(national.suffix(4)),
            ]
        }
        let ending = last.isEmpty ? "" : " " + last
        return numbers.flatMap { [$0.joined(separator: " ") + ending, $0.joined() + ending] }
    }

    /// How many digits may be the country's prefix, the likeliest first: one for North America, three for Central America and
    /// the neighbours that begin with 59, two for the rest of the region.
    private static func prefixLengths(_ digits: String, _ isInternational: Bool) -> [Int] {
        guard isInternational else { return [0, 2, 3, 1] }
        if digits.hasPrefix("1") { return [1, 2, 3] }
        return ["59", "50"].contains { digits.hasPrefix($0) } ? [3, 2, 1] : [2, 3, 1]
    }

    /// The digits of a tariff code between points; a longer code is cut to the longest shape that the version has.
    private static func itemCodes(_ text: String, _ shapes: [[Int]]) -> [String] {
        let digits = text.filter { $0.isASCII && $0.isNumber }
        guard digits.count == text.filter({ !". -".contains($0) }).count else { return [] }
        let byLength = shapes.filter { $0.reduce(0, +) <= digits.count }.sorted { $0.reduce(0, +) > $1.reduce(0, +) }
        return byLength.map { shape in
            var rest = digits[...]
            return shape.map { count in
                defer { rest = rest.dropFirst(count) }
                return String(rest.prefix(count))
            }.joined(separator: ".")
        }
    }

    /// A date in the form of XML Schema: what is written where it is one but for its spelling, else the instant.
    private static func dates(_ text: String) -> [String] {
        let formats = [nil, "102", "203", "204"].map { DocumentDate(text, format: $0) }
        guard let date = formats.first(where: { $0.instant != nil }), let instant = date.instant else { return [] }
        let spelt = text.replacing(" ", with: "T", maxReplacements: 1).replacing(",", with: ".")
        let utc = instant.rfc3339
        let whole = utc.hasSuffix(".000Z") ? String(utc.dropLast(5)) : String(utc.dropLast())
        return [spelt, date.zone == .stated ? whole + "Z" : whole]
    }

    /// A decimal with as many places as the type admits, the last one rounded.
    private static func rounded(_ text: String, _ facets: CODFacets) -> String? {
        guard case .decimal(_, let most, _) = facets.kind, let decimal = CODLexical.decimal(text), !decimal.isNegative
        else {
            return nil
        }
        var digits = Array((decimal.whole + decimal.fraction.prefix(most)).utf8).map { $0 - 0x30 }
        let places = min(most, decimal.fraction.count)
        if decimal.fraction.count > most, decimal.fraction.dropFirst(most).first.map({ $0 >= "5" }) == true {
            var index = digits.count - 1
            while index >= 0, digits[index] == 9 {
                digits[index] = 0
                index -= 1
            }
            if index >= 0 { digits[index] += 1 } else { digits.insert(1, at: 0) }
        }
        let text = digits.map { String($0) }.joined()
        let whole = text.dropLast(places)
        return (whole.isEmpty ? "0" : String(whole)) + (places == 0 ? "" : "." + text.suffix(places))
    }

    /// An address of the web with the scheme that the version admits.
    private static func addresses(_ text: String) -> [String] {
        let bare = text.split(separator: "://", maxSplits: 1).last.map(String.init) ?? text
        let host = bare.hasPrefix("www.") ? bare : "www." + bare
        return text.contains("://") ? ["http://" + bare, "http://" + host] : ["http://" + bare, "http://" + host]
    }
}
