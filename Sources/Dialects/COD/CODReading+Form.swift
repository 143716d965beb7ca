import Canonical
import XML

extension CODReading {
    /// Reads a whole document.
    mutating func certificate(_ document: CODDocument, _ cod: Element, _ form: Element) throws(DialectError)
        -> CertificateOfOrigin
    {
        var certificate = CertificateOfOrigin(form: document.formName ?? "")
        try self.within(cod) { (reading) throws(DialectError) in
            try reading.read(cod, "", into: &certificate, CODBindings.certificate) {
                (_, path, _, _) throws(DialectError) in !CODTable.stands(path, in: CODTable.headTops)
            }
            try reading.within(form) { (reading) throws(DialectError) in
                reading.mark()
                try reading.read(form, "", into: &certificate, CODBindings.certificate) {
                    (element, path, certificate, reading) throws(DialectError) in
                    try reading.list(element, path, into: &certificate)
                }
            }
        }
        for block in [document.entity, document.certification].compactMap({ $0 }) {
            try self.within(block) { (reading) throws(DialectError) in
                try reading.read(block, block.name, into: &certificate, CODBindings.certificate)
            }
        }
        self.finish(&certificate)
        return certificate
    }

    /// The three lists of the form; true also for what stands in no form, false for everything else.
    private mutating func list(
        _ element: Element,
        _ path: String,
        into certificate: inout CertificateOfOrigin
    ) throws(DialectError) -> Bool {
        switch path {
        case "Producers" where certificate.producers.isEmpty:
            certificate.producers = try self.records(
                element,
                "Producer",
                "ProducerQty",
                "producers",
                CODBindings.producer
            )
        case "Invoices" where certificate.invoices.isEmpty:
            certificate.invoices = try self.records(element, "Invoice", "InvoiceQty", "invoices", CODBindings.invoice)
        case "GoodsList" where certificate.items.isEmpty:
            certificate.items = try self.records(element, "Goods", "GoodsQty", "items", CODBindings.item)
        case "Producers", "Invoices", "GoodsList": break
        default: return !CODTable.stands(path, in: CODTable.formTops)
        }
        return true
    }

    /// The records of a list, and whether its count says how many there are.
    private mutating func records<Record: CanonicalRecord>(
        _ element: Element,
        _ name: String,
        _ countName: String,
        _ list: String,
        _ bindings: [String: CODBinding<Record>]
    ) throws(DialectError) -> [Record] {
        let elements = element.children(name, "")
        let limits = self.options.limits
        let most = name == "Goods" ? limits.lineItemsMax : limits.repetitionsMax
        try self.check(elements.count, of: name, name == "Goods" ? "lineItems" : "repetitions", most)
        return try self.within(element) { (reading) throws(DialectError) in
            reading.mark(list, lines: elements.map(\.line), name: name)
            defer { reading.record = "" }
            var records: [Record] = []
            for child in elements {
                var record = Record()
                reading.record = "\(list)[\(records.count)]"
                try reading.within(child, records.count + 1) { (reading) throws(DialectError) in
                    try reading.read(child, "", into: &record, bindings)
                }
                records.append(record)
            }
            if let said = element.child(countName, "")?.text, !said.isEmpty, Int(said) != records.count {
                reading.note(
                    .countDisagrees,
                    ["element": countName, "value": said, "found": String(records.count)]
                )
            }
            return records
        }
    }

    /// What is left to do when everything was read.
    private mutating func finish(_ certificate: inout CertificateOfOrigin) {
        for index in certificate.items.indices {
            if certificate.items[index].order == 0 {
                certificate.items[index].order = index + 1
                self.note(.numberedByPlace, ["element": "GoodsOrderNo", "value": String(index + 1)])
            }
            certificate.items[index].tariff.edition = self.nomenclatureEdition
            if let place = self.editionPlace { self.places.keep(place, of: "items[\(index)].tariff.edition") }
        }
        if self.nomenclatureEdition != nil, certificate.items.isEmpty {
            self.note(.notCarried, ["element": "HSVer", "value": self.nomenclatureEdition ?? ""])
        }
    }
}

extension CODTable {
    /// Whether a path begins with an element of some lines, so that nothing is read from a place that is not its own.
    fileprivate static func stands(_ path: String, in tops: Set<String>) -> Bool {
        tops.contains(String(path.prefix { $0 != "/" }))
    }

    fileprivate static let headTops = Set(head.filter { $0.group.isEmpty }.map(\.name))
    fileprivate static let formTops = Set(rows.filter { $0.group.isEmpty }.map(\.name))
}
