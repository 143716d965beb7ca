import Canonical
import CodeLists

extension OriginExamination {
    /// Tariff codes, criteria, quantities, units and values of every line.
    mutating func examineGoods() {
        self.examineEditions()
        if let agreement = self.agreement, agreement.nomenclature == nil,
            self.certificate.items.contains(where: { $0.tariff.nomenclature == nil })
        {
            self.report.add("COD-103", at: "items", ["agreement": agreement.acronym])
        }
        let shape = CriterionShape.of(form: self.certificate.form, regime: self.regime)
        for (index, item) in self.certificate.items.enumerated() {
            let path = "items[\(index)]"
            self.examineTariff(item.tariff, path + ".tariff.code")
            self.examineCriterion(item.criterion.text, shape, path + ".criterion.text")
            self.examineQuantity(item, path)
            self.examineValue(item, path)
        }
    }

    /// The editions that lines state: none is worth knowing, one that cannot be read should be corrected.
    private mutating func examineEditions() {
        var isStated = false
        var told = Set<String>()
        for (index, item) in self.certificate.items.enumerated() {
            guard let edition = item.tariff.edition, !edition.isEmpty else { continue }
            isStated = true
            guard told.insert(edition).inserted else { continue }
            let path = "items[\(index)].tariff.edition"
            guard let year = HarmonizedSystem.edition(edition) else {
                self.report.add("COD-123", at: path, ["value": edition])
                continue
            }
            if let issued = self.issued?.latest, year > issued.year {
                self.report.add("COD-137", at: path, ["value": edition, "issued": issued.description])
            }
        }
        if !isStated, !self.certificate.items.isEmpty { self.report.add("COD-122", at: "items") }
    }

    private mutating func examineTariff(_ tariff: TariffCode, _ path: String) {
        let stated = tariff.nomenclature.flatMap(Nomenclature.init(rawValue:)) ?? self.agreement?.nomenclature
        let digits = tariff.digits
        let isPlain = tariff.code.allSatisfy { $0 == "." || $0 == " " || ($0.isASCII && $0.isNumber) }
        let lengths = stated?.digits ?? [6, 7, 8, 10, 12]
        if !isPlain || !lengths.contains(digits.count) {
            let name =
                stated.map { $0.rawValue + " (" + lengths.map(String.init).joined(separator: ", ") + ")" } ?? "ALADI"
            self.report.add("COD-121", at: path, ["value": tariff.code, "nomenclature": name])
        }
        // Seven digits are the older nomenclature, whose chapters are others.
        guard digits.count >= 4, digits.count != 7, stated?.isHarmonized != false, let chapter = Int(digits.prefix(2)),
            let heading = Int(digits.prefix(4))
        else { return }
        var arguments = ["value": tariff.code, "chapter": String(digits.prefix(2))]
        guard let last = HarmonizedSystem.lastHeading(of: chapter) else {
            return self.report.add("COD-219", at: path, arguments)
        }
        guard heading % 100 == 0 || heading > last else { return }
        arguments["heading"] = String(digits.prefix(4))
        arguments["last"] = last < 1000 ? "0\(last)" : "\(last)"
        self.report.add("COD-220", at: path, arguments)
    }

    private mutating func examineCriterion(_ text: String, _ shape: CriterionShape, _ path: String) {
        guard text.contains(where: { $0.isLetter || $0.isNumber }) else { return self.report.add("COD-221", at: path) }
        guard !shape.matches(text) else { return }
        let arguments = ["value": text, "agreement": self.certificate.agreement.code]
        self.report.add("COD-124", at: path, arguments, clause: shape.source)
    }

    private mutating func examineQuantity(_ item: OriginItem, _ path: String) {
        guard let quantity = item.quantity else { return }
        // A unit may stand alone; whether a form's numbers are above zero its schema says.
        if self.context.reader == .none, !quantity.value.text.isEmpty, !Self.isPositive(quantity.value) {
            self.report.add("COD-125", at: path + ".quantity.value", ["value": quantity.value.text])
        }
        if quantity.unitCode == nil, let unit = quantity.unitAsWritten,
            self.context.lists.unitCode(forWord: unit) == nil
        {
            self.report.add("COD-129", at: path + ".quantity.unitAsWritten", ["value": unit])
        }
    }

    private mutating func examineValue(_ item: OriginItem, _ path: String) {
        guard let value = item.value else { return }
        if let currency = value.currency,
            currency.utf8.count != 3 || !currency.utf8.allSatisfy({ (0x41...0x5A).contains($0) })
        {
            self.report.add("COD-127", at: path + ".value.currency", ["value": currency])
        }
        guard Self.isPositive(value.amount) else {
            guard self.context.reader == .none else { return }
            return self.report.add("COD-126", at: path + ".value.amount", ["value": value.amount.text])
        }
        guard let amount = Double(value.amount.text), let count = item.quantity.flatMap({ Double($0.value.text) }),
            count > 0
        else { return }
        let price = amount / count
        if price < Self.priceMin || price > Self.priceMax {
            self.report.add("COD-128", at: path + ".value", ["price": "\(price) \(value.currency ?? "")"])
        }
    }

    /// Prices of one unit beyond which a point or a unit is probably misplaced.
    private static let priceMin = 0.0001
    private static let priceMax = 50_000_000.0

    private static func isPositive(_ number: DecimalText) -> Bool {
        number.isDecimal && number > "0"
    }
}
