import Canonical

extension OriginExamination {
    /// The parts of the number against what the certificate says.
    mutating func examineNumber() {
        self.examineReplaced()
        guard self.context.reader == .none, let written = self.certificate.number, let number = OriginNumber(written)
        else {
            return
        }
        let expected = [
            ("COD-302", number.country, self.certificate.issuer?.country?.rawValue),
            ("COD-303", number.entity, self.certificate.issuer?.id),
            ("COD-304", number.agreement, self.certificate.agreement.code),
        ]
        for (code, found, expected) in expected {
            guard let expected, !expected.isEmpty, found != expected else { continue }
            self.report.add(code, at: "number", ["number": written.text, "found": found, "expected": expected])
        }
        guard let issued = self.issued, let found = Int(number.year) else { return }
        let year = issued.latest.year
        // A rectified copy keeps the number, and so the year, of a certificate that may be of the year before.
        let years = [year, issued.earliest.year] + (number.copyNumber > 0 ? [year - 1] : [])
        guard !years.contains(where: { $0 % 100 == found }) else { return }
        let arguments = ["number": written.text, "found": number.year, "expected": String(year)]
        self.report.add("COD-305", at: "number", arguments)
    }

    private mutating func examineReplaced() {
        guard let number = self.certificate.number.flatMap({ OriginNumber($0) }),
            let replaced = self.certificate.replaces?.number?.id,
            let other = OriginNumber(DocumentNumber(replaced)), other.base != number.base
        else { return }
        self.report.add("COD-136", at: "replaces.number", ["replaced": replaced])
    }
}
