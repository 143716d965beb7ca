public import Canonical
import Foundation

extension Adapter {
    /// What the country's own rules notice in one of its certificates.
    ///
    /// A finding of severity `error` means that the country's rule says refuse.
    public func check(_ certificate: TradeCertificate) -> [Finding] {
        let checks = self.document(certificate.kind)?.checks ?? []
        return checks.flatMap { check in
            self.findings(of: check, in: certificate).map { finding in
                Finding(
                    finding.code,
                    .substantive,
                    check.isRefused ? .error : .warning,
                    path: finding.path,
                    arguments: finding.arguments
                )
            }
        }
    }

    /// Minutes east of UTC in the country at an instant, for dates that state no zone.
    public func offsetMinutes(at time: UTCTime) -> Int {
        let date = Date(timeIntervalSince1970: Double(time.milliseconds) / 1000)
        return (TimeZone(identifier: self.timeZone)?.secondsFromGMT(for: date) ?? 0) / 60
    }

    private typealias Noticed = (code: String, path: String, arguments: [String: String])

    private func findings(of check: AdapterCheck, in certificate: TradeCertificate) -> [Noticed] {
        switch (check.name, certificate) {
        case (.numberPattern, _): self.number(certificate.number, check.pattern)
        case (.exportingCountry, .phytosanitary(let certificate)): self.exportingCountry(certificate)
        case (.botanicalName, .phytosanitary(let certificate)): self.botanicalNames(certificate)
        case (.placeAndDate, .phytosanitary(let certificate)): self.placeAndDate(certificate)
        case (.exportingCountry, .origin), (.botanicalName, .origin), (.placeAndDate, .origin): []
        }
    }

    private func number(_ number: String, _ pattern: String?) -> [Noticed] {
        guard let pattern = pattern.flatMap({ NumberPattern($0) }), !pattern.matches(number) else { return [] }
        return [("ADA-010", "number", ["number": String(number.prefix(80)), "country": self.country.rawValue])]
    }

    private func exportingCountry(_ certificate: PhytosanitaryCertificate) -> [Noticed] {
        let consignment = certificate.consignment
        let stated = ([consignment.exportCountry].compactMap { $0 } + consignment.reexportCountries).compactMap(\.code)
        guard !stated.contains(self.country) else { return [] }
        let found = stated.first?.rawValue ?? "–"
        return [("ADA-011", "consignment.exportCountry", ["found": found, "country": self.country.rawValue])]
    }

    private func botanicalNames(_ certificate: PhytosanitaryCertificate) -> [Noticed] {
        certificate.lines.enumerated().compactMap { index, line in
            guard line.scientificNames.isEmpty else { return nil }
            return ("ADA-012", "consignment.items", ["item": line.sequence?.text ?? "\(index + 1)"])
        }
    }

    private func placeAndDate(_ certificate: PhytosanitaryCertificate) -> [Noticed] {
        let hasDate = certificate.issued != nil || certificate.signatories.contains { $0.date != nil }
        let hasPlace = certificate.signatories.contains { $0.place != nil }
        return hasDate && hasPlace ? [] : [("ADA-013", "signatories", [:])]
    }
}
