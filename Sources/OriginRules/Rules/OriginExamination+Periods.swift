import Canonical

extension OriginExamination {
    /// The period that a certificate covers, where the form has one (A60).
    mutating func examinePeriod() {
        self.examineReadable("validFrom", self.certificate.validFrom)
        self.examineReadable("validUntil", self.certificate.validUntil)
        guard let from = CalendarDay(self.certificate.validFrom), let until = CalendarDay(self.certificate.validUntil)
        else {
            return
        }
        var arguments = ["from": from.description, "until": until.description]
        guard from <= until else { return self.report.add("COD-214", at: "validUntil", arguments) }
        if let most = self.regime?.coverMax {
            if until > most.end(from: from) {
                self.report.add("COD-215", at: "validUntil", arguments, clause: self.clause)
            }
        } else if self.agreement != nil {
            self.report.add("COD-104", at: "validUntil", ["agreement": self.certificate.agreement.code])
        }
        guard let receipt = self.receipt else { return }
        let received = self.receiptDay(receipt)
        if received < from || received > until {
            arguments["received"] = received.description
            self.report.add("COD-216", at: "validUntil", arguments)
        }
    }

    /// The producers' declarations, against the day of issue.
    mutating func examineProducerDeclarations() {
        var isUnknown = false
        for (index, item) in self.certificate.items.enumerated() {
            let path = "items[\(index)].producerDeclaration.date"
            self.examineReadable(path, item.producerDeclaration?.date)
            guard let declared = CalendarDay(item.producerDeclaration?.date), let issued = self.issued else { continue }
            var arguments = ["declared": declared.description, "issued": issued.latest.description]
            if declared > issued.latest { self.report.add("COD-217", at: path, arguments) }
            guard let validity = self.regime?.producerDeclarationValidity else {
                isUnknown = self.agreement != nil
                continue
            }
            let until = validity.end(from: declared)
            if issued.earliest > until {
                arguments["until"] = until.description
                self.report.add("COD-218", at: path, arguments, clause: self.clause)
            }
        }
        if isUnknown { self.report.add("COD-105", at: "items", ["agreement": self.certificate.agreement.code]) }
    }
}
