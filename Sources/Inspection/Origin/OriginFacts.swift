import Canonical

/// The summary of a certificate of origin: who certified it for whom, under which agreement, and which goods.
struct OriginFacts {
    let certificate: CertificateOfOrigin

    init(_ certificate: CertificateOfOrigin) {
        self.certificate = certificate
    }

    var facts: [Inspection.Fact] {
        let items = self.certificate.items
        let goods = items.prefix(3).compactMap { Entry.text($0.description) }
        let more = items.count > 3 ? [Entry.words("inspect.more", ["count": String(items.count - 3)])] : []
        return [
            ("inspect.fact.number", [.text(self.certificate.number?.text)]),
            (
                "inspect.fact.agreement",
                [.text(self.certificate.agreement.name), .text(self.certificate.agreement.code)]
            ),
            (
                "inspect.fact.certifier",
                [.text(self.certificate.issuer?.name), .country(self.certificate.issuingCountry)]
            ),
            (
                "inspect.fact.exporter",
                [.text(self.certificate.exporter.name), .country(self.certificate.exporter.country)]
            ),
            ("inspect.fact.for", [.text(self.certificate.importer.name), .country(self.certificate.importer.country)]),
            ("inspect.fact.goods", goods + more),
            ("inspect.fact.declared", [.moment(self.certificate.declaration.date)]),
            ("inspect.fact.issued", [.moment(self.certificate.issued)]),
        ].compactMap { Inspection.Fact($0, $1) }
    }
}
