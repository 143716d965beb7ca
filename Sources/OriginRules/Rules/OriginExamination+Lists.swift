import Canonical

extension OriginExamination {
    /// Numbers of lists, and references to them.
    mutating func examineLists() {
        let certificate = self.certificate
        self.examineNumbers("items", certificate.items.map(\.order))
        self.examineNumbers("invoices", certificate.invoices.compactMap(\.order))
        self.examineNumbers("producers", certificate.producers.compactMap(\.order))
        guard self.context.reader == .none else { return }
        let invoices = Set(certificate.invoices.compactMap(\.order))
        let producers = Set(certificate.producers.compactMap(\.order))
        for (index, item) in certificate.items.enumerated() {
            if let order = item.invoiceOrder, !invoices.contains(order) {
                self.report.add("COD-111", at: "items[\(index)].invoiceOrder", ["order": String(order)])
            }
            if let order = item.producerOrder, !producers.contains(order) {
                self.report.add("COD-112", at: "items[\(index)].producerOrder", ["order": String(order)])
            }
        }
    }

    private mutating func examineNumbers(_ path: String, _ numbers: [Int]) {
        var seen = Set<Int>()
        let repeated = numbers.filter { !seen.insert($0).inserted }
        if self.context.reader == .none {
            var told = Set<Int>()
            for number in repeated where told.insert(number).inserted {
                self.report.add("COD-113", at: path, ["order": String(number)])
            }
        }
        if repeated.isEmpty, numbers != Array(0..<numbers.count).map({ $0 + 1 }) {
            self.report.add("COD-114", at: path)
        }
    }

    /// Operators of other countries: statement and data must say the same.
    mutating func examineOperators() {
        let ends = [self.certificate.exporter.country, self.certificate.importer.country].compactMap { $0 }
        for (index, operation) in self.certificate.thirdParties.enumerated() {
            let path = "thirdParties[\(index)]"
            let party = operation.party
            self.examineReadable(path + ".invoice.date", operation.invoice?.date)
            let isNamed = party?.name != nil || party?.country != nil || operation.invoice?.number != nil
            let states = Self.affirms(operation.statement)
            // Forms A36 and A65 have room for the statement alone.
            if states == true, !isNamed, !["A36", "A65"].contains(self.certificate.form) {
                self.report.add("COD-115", at: path)
            }
            if states != true, isNamed { self.report.add("COD-116", at: path) }
            if operation.role == "Op3c", let country = party?.country, ends.contains(country) {
                self.report.add("COD-117", at: path + ".party.country", ["country": country.rawValue])
            }
        }
    }

    /// Whether a statement says yes; nil where it says nothing that can be understood.
    static func affirms(_ statement: String?) -> Bool? {
        switch statement?.uppercased() {
        case "TRUE", "1", "SI", "SÍ", "S", "SIM", "YES": true
        case "FALSE", "0", "NO", "N", "NÃO", "NAO": false
        default: nil
        }
    }

    /// Producers: who is the same, who is confidential, and whether the data agree with that.
    mutating func examineProducers() {
        for (index, producer) in self.certificate.producers.enumerated() {
            let path = "producers[\(index)]"
            let isNamed = producer.party.name != nil || producer.party.taxId != nil
            let isConfidential = producer.confidentiality?.code == "CONFIDENCIAL"
            let isSame = producer.sameAsExporter?.code == "MISMO"
            if isSame, self.differs(producer.party, self.certificate.exporter) {
                self.report.add("COD-118", at: path + ".party")
            }
            if isConfidential, isNamed, !isSame { self.report.add("COD-119", at: path + ".party") }
            if producer.sameAsExporter?.code == "DIFERENTE", !isNamed, !isConfidential {
                self.report.add("COD-120", at: path + ".party")
            }
        }
    }

    private func differs(_ first: OriginParty, _ second: OriginParty) -> Bool {
        func differ(_ left: String?, _ right: String?) -> Bool {
            guard let left, let right else { return false }
            return Self.plain(left) != Self.plain(right)
        }
        return differ(first.name, second.name) || differ(first.country?.rawValue, second.country?.rawValue)
            || differ(first.taxId?.id, second.taxId?.id)
    }

    /// Letters and digits alone, without case.
    private static func plain(_ text: String) -> String {
        String(text.uppercased().filter { $0.isLetter || $0.isNumber })
    }
}
