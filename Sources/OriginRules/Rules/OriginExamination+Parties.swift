import Canonical

extension OriginExamination {
    /// Agreement, form, and which countries stand where.
    mutating func examineParties() {
        let exporter = self.certificate.exporter.country
        let importer = self.certificate.importer.country
        if exporter == nil { self.report.add("COD-222", at: "exporter.country") }
        if importer == nil { self.report.add("COD-222", at: "importer.country") }
        if let exporter, exporter == importer {
            self.report.add("COD-204", at: "importer.country", ["country": exporter.rawValue])
        }
        self.examineIssuer()
        self.examineDestination()
        guard let agreement = self.agreement else {
            return self.report.add("COD-201", at: "agreement.code", ["agreement": self.certificate.agreement.code])
        }
        self.examineForm(agreement)
        self.examine(agreement, exporter, importer)
        self.examineOrigins(agreement)
    }

    private mutating func examine(_ agreement: Agreement, _ exporter: CountryCode?, _ importer: CountryCode?) {
        let name = ["agreement": agreement.acronym]
        if let exporter, !agreement.binds(exporter) {
            self.report.add("COD-202", at: "exporter.country", ["country": exporter.rawValue].merging(name) { $1 })
        }
        if let importer, !agreement.binds(importer) {
            self.report.add("COD-203", at: "importer.country", ["country": importer.rawValue].merging(name) { $1 })
        }
        guard let exporter, let importer, exporter != importer else { return }
        if agreement.isOneSide(exporter, importer) {
            let arguments = ["exporter": exporter.rawValue, "importer": importer.rawValue].merging(name) { $1 }
            self.report.add("COD-205", at: "importer.country", arguments)
        }
        if let beneficiary = agreement.beneficiary, beneficiary != exporter {
            let arguments = ["country": beneficiary.rawValue, "exporter": exporter.rawValue].merging(name) { $1 }
            self.report.add("COD-207", at: "exporter.country", arguments)
        }
    }

    private mutating func examineForm(_ agreement: Agreement) {
        let form = self.certificate.form
        guard self.context.reader == .none, !form.isEmpty, !agreement.forms.contains(form) else { return }
        let forms = agreement.forms.joined(separator: ", ")
        self.report.add("COD-107", at: "form", ["form": form, "agreement": agreement.acronym, "forms": forms])
    }

    /// Only an entity of the exporting country certifies.
    private mutating func examineIssuer() {
        guard let issuer = self.certificate.issuer?.country, let exporter = self.certificate.exporter.country,
            issuer != exporter
        else { return }
        let arguments = ["issuer": issuer.rawValue, "exporter": exporter.rawValue]
        self.report.add("COD-206", at: "issuer.country", arguments)
    }

    private mutating func examineDestination() {
        guard let importer = self.certificate.importer.country else { return }
        if let destination = self.certificate.transport?.destination, destination != importer {
            let arguments = ["destination": destination.rawValue, "importer": importer.rawValue]
            self.report.add("COD-208", at: "transport.destination", arguments)
        }
        if let received = self.context.receivingCountry, received != importer {
            let arguments = ["received": received.rawValue, "importer": importer.rawValue]
            self.report.add("COD-223", at: "importer.country", arguments)
        }
    }

    /// Countries of origin, where a form states them.
    private mutating func examineOrigins(_ agreement: Agreement) {
        var stated = [("declaration.originCountry", self.certificate.declaration.originCountry)]
        stated += self.certificate.items.enumerated().map {
            ("items[\($0.offset)].originCountry", $0.element.originCountry)
        }
        for (path, country) in stated {
            guard let country, !agreement.binds(country) else { continue }
            self.report.add("COD-209", at: path, ["country": country.rawValue, "agreement": agreement.acronym])
        }
    }
}
