import Canonical

extension OriginExamination {
    /// Invoice, declaration, issue and receipt, each against the others.
    mutating func examineDates() {
        self.examineReadable("issued", self.certificate.issued)
        self.examineReadable("declaration.date", self.certificate.declaration.date)
        self.examineDeclaration()
        self.examineInvoices()
        self.examineDeparture()
        guard let receipt = self.receipt else {
            if self.certificate.issued != nil { self.report.add("COD-133", at: "issued") }
            return
        }
        self.examineFuture("declaration.date", self.certificate.declaration.date, receipt)
        self.examineFuture("issued", self.certificate.issued, receipt)
        self.examineValidity(receipt)
    }

    mutating func examineReadable(_ path: String, _ date: DocumentDate?) {
        guard let date, CalendarDay(date) == nil else { return }
        self.report.add("COD-106", at: path, ["value": date.written])
    }

    /// A date that lies after the receipt even in the zone that makes it earliest.
    private mutating func examineFuture(_ path: String, _ date: DocumentDate?, _ receipt: UTCTime) {
        guard let date, let instant = date.instant else { return }
        // Where no zone is written, the reading as UTC is the earliest of all zones of ALADI's members.
        let earliest = instant.advanced(by: .seconds(60 * min(0, date.assumedOffsetMinutes ?? 0)))
        guard earliest > receipt.advanced(by: Self.clockSkew) else { return }
        self.report.add("COD-301", at: path, ["date": date.written, "received": receipt.rfc3339])
    }

    private mutating func examineDeclaration() {
        guard let issued = self.issued, let declared = self.declared else { return }
        let path = "declaration.date"
        let days = issued.earliest.days(since: declared.latest)
        if declared.earliest > issued.latest {
            let arguments = ["declared": declared.latest.description, "issued": issued.latest.description]
            self.report.add("COD-212", at: path, arguments)
        } else if days > Self.declarationAgeDaysMax {
            self.report.add("COD-109", at: path, ["declared": declared.latest.description, "days": String(days)])
        }
    }

    private mutating func examineInvoices() {
        let isJudged = self.issued != nil && self.agreement != nil
        var isUnknown = false
        for (index, invoice) in self.certificate.invoices.enumerated() {
            let path = "invoices[\(index)].date"
            self.examineReadable(path, invoice.date)
            guard isJudged, let invoiced = CalendarDay(invoice.date) else { continue }
            self.examine(invoiced: invoiced, path)
            if self.regime?.invoiceToIssueDaysMax == nil { isUnknown = true }
        }
        if isUnknown { self.report.add("COD-102", at: "invoices", ["agreement": self.certificate.agreement.code]) }
    }

    private mutating func examine(invoiced: CalendarDay, _ path: String) {
        guard let issued = self.issued, let regime = self.regime else { return }
        var arguments = ["issued": issued.latest.description, "invoiced": invoiced.description]
        let days = issued.earliest.days(since: invoiced)
        if issued.latest < invoiced, regime.mayPrecedeInvoice == false {
            self.report.add("COD-210", at: path, arguments, clause: self.clause, severity: self.regimeSeverity)
        } else if let most = regime.invoiceToIssueDaysMax, days > most {
            arguments["days"] = String(days)
            arguments["most"] = String(most)
            self.report.add("COD-211", at: path, arguments, clause: self.clause, severity: self.regimeSeverity)
        }
        if let declared = self.declared?.latest, declared < invoiced, regime.declarationMayPrecedeInvoice == false {
            let dates = ["declared": declared.description, "invoiced": invoiced.description]
            self.report.add("COD-108", at: "declaration.date", dates)
        }
    }

    /// Working days from departure to issue; and certificates that say that they were issued later.
    private mutating func examineDeparture() {
        let path = "transport.departure"
        self.examineReadable(path, self.certificate.transport?.departure)
        if let departed = CalendarDay(self.certificate.transport?.departure), let issued = self.issued?.earliest,
            let most = self.regime?.shipmentToIssueWorkingDaysMax
        {
            let days = issued.weekdays(since: departed)
            if days > most {
                self.report.add("COD-110", at: path, ["days": String(days), "most": String(most)], clause: self.clause)
            }
        }
        if self.certificate.circumstances?.issuedRetroactively == true {
            let arguments = ["agreement": self.certificate.agreement.code]
            self.report.add("COD-135", at: "circumstances.issuedRetroactively", arguments)
        }
    }

    private mutating func examineValidity(_ receipt: UTCTime) {
        guard let issued = self.issued, let agreement = self.agreement else { return }
        guard let validity = self.regime?.validity else {
            return self.report.add("COD-101", at: "issued", ["agreement": agreement.acronym])
        }
        let until = validity.end(from: issued.latest)
        let received = self.receiptDay(receipt)
        guard received > until else { return }
        let arguments = ["until": until.description, "received": received.description]
        self.report.add("COD-213", at: "issued", arguments, clause: self.clause, severity: self.regimeSeverity)
    }

    /// The day of receipt in the importing country, in its westernmost zone: there a day ends last.
    func receiptDay(_ receipt: UTCTime) -> CalendarDay {
        CalendarDay(receipt, offsetMinutes: Zones.westernmostMinutes(self.certificate.importer.country))
    }
}
