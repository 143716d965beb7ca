extension CODFacets {
    /// Why a value breaks the facets.
    enum Breach: Sendable, Equatable {
        case length
        case list
        case pattern
        case lexical
        case range
    }

    /// What is wrong with a value; nil where nothing is.
    func breach(_ value: String) -> Breach? {
        if self.isEmptyAllowed && value.isEmpty { return nil }
        switch self.kind {
        case .text: return self.textBreach(value)
        case .token: return self.textBreach(CODLexical.collapsed(value))
        case .uri:
            let text = CODLexical.collapsed(value)
            return CODLexical.isURI(text) ? self.textBreach(text) : .lexical
        case .boolean: return CODLexical.isBoolean(CODLexical.collapsed(value)) ? nil : .lexical
        case .dateTime: return CODLexical.isDateTime(CODLexical.collapsed(value)) ? nil : .lexical
        case .integer: return CODLexical.isInteger(CODLexical.collapsed(value)) ? nil : .lexical
        case .positiveInteger(let limit): return Self.positiveBreach(CODLexical.collapsed(value), below: limit)
        case .decimal(let digits, let fraction, let isZeroAllowed):
            guard let decimal = CODLexical.decimal(CODLexical.collapsed(value)) else { return .lexical }
            let isZero = decimal.whole.isEmpty && decimal.fraction.isEmpty
            guard isZero ? isZeroAllowed : !decimal.isNegative else { return .range }
            let count = decimal.whole.count + decimal.fraction.count
            return count <= digits && decimal.fraction.count <= fraction ? nil : .range
        }
    }

    private func textBreach(_ text: String) -> Breach? {
        if let list = self.list { return list.contains(text) ? nil : .list }
        guard self.length.contains(text.unicodeScalars.count) else { return .length }
        if let pattern = self.pattern, !pattern.matches(text) { return .pattern }
        return nil
    }

    private static func positiveBreach(_ text: String, below limit: Int?) -> Breach? {
        guard CODLexical.isInteger(text) else { return .lexical }
        let digits = text.utf8.drop { $0 == UInt8(ascii: "+") || $0 == UInt8(ascii: "0") }
        guard let first = digits.first, first != UInt8(ascii: "-") else { return .range }
        guard let limit else { return nil }
        return digits.count <= 9 && (Int(String(Substring(digits))) ?? limit) < limit ? nil : .range
    }
}
