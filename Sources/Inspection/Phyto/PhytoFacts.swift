import Canonical

/// The summary of a phytosanitary certificate: who issued it for whom, and which goods.
struct PhytoFacts {
    let certificate: PhytosanitaryCertificate

    init(_ certificate: PhytosanitaryCertificate) {
        self.certificate = certificate
    }

    var facts: [Inspection.Fact] {
        let shipment = self.certificate.consignment
        let lines = self.certificate.lines
        let goods = lines.prefix(3).compactMap { line in
            Entry.text((line.descriptions + line.commonNames + line.scientificNames).first)
        }
        let more = lines.count > 3 ? [Entry.words("inspect.more", ["count": String(lines.count - 3)])] : []
        return [
            ("inspect.fact.number", [.text(self.certificate.number.text)]),
            (
                "inspect.fact.issuer",
                [.text(self.certificate.issuer?.name)] + [.country(self.certificate.issuingCountry)]
            ),
            ("inspect.fact.for", [.text(shipment.consignee?.name), .country(shipment.importCountry?.code)]),
            ("inspect.fact.exporter", [.text(shipment.consignor?.name)]),
            ("inspect.fact.goods", goods + more),
            ("inspect.fact.issued", [.moment(self.certificate.issued)]),
            ("inspect.fact.status", [Entry.status(self.certificate.status)]),
        ].compactMap { Inspection.Fact($0, $1) }
    }
}

extension Entry {
    /// The state of a document in words, where it has them.
    static func status(_ status: DocumentStatus) -> Entry? {
        let code = status.text
        let known = ["17", "26", "39", "40", "41", "70", "122"]
        return known.contains(code)
            ? Entry(.wording(Wording("inspect.status.\(code)")), sources: [code]) : .text(code)
    }
}

extension Inspection.Fact {
    /// A line of the summary; nil where there is nothing to say.
    init?(_ key: String, _ entries: [Entry?]) {
        let entries = entries.compactMap { $0 }
        guard !entries.isEmpty else { return nil }
        self.init(label: Wording(key), entries: entries)
    }
}
