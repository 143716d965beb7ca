public import Canonical
import Foundation

extension Adapter {
    /// What the country's own rules notice in one of its certificates.
    ///
    /// A finding of severity `error` means that the country's rule says refuse.
    public func check(_ certificate: TradeCertificate) -> [Finding] {
        guard let document = self.document(certificate.kind) else { return [] }
        return document.checks.flatMap { check in
            self.findings(of: check, in: certificate, document).map { finding in
                Finding(
                    finding.code,
                    check.isRefused ? .substantive : check.name.findingClass,
                    check.isRefused ? .error : .warning,
                    path: finding.path,
                    arguments: finding.arguments
                )
            }
        }
    }

    /// Minutes east of UTC in the country at an instant, for dates that state no zone.
    public func offsetMinutes(at time: UTCTime) -> Int {
        (TimeZone(identifier: self.timeZone)?.secondsFromGMT(for: time.date) ?? 0) / 60
    }

    /// What a check found: a code, the place in the canonical form, and what the text names.
    typealias Noticed = (code: String, path: String, arguments: [String: String])

    private func findings(
        of check: AdapterCheck,
        in certificate: TradeCertificate,
        _ document: AdapterDocument
    ) -> [Noticed] {
        if check.name == .numberPattern { return self.number(certificate.number, check.pattern) }
        return switch certificate {
        case .phytosanitary(let certificate): self.findings(of: check.name, in: certificate)
        case .origin(let certificate): self.findings(of: check.name, in: certificate, document)
        case .importPermit: []
        }
    }

    /// A certificate of origin that is not certified yet has no number, and nothing is said of it.
    private func number(_ number: String, _ pattern: String?) -> [Noticed] {
        guard let pattern = pattern.flatMap({ NumberPattern($0) }), !number.isEmpty, !pattern.matches(number) else {
            return []
        }
        return [("ADA-010", "number", ["number": String(number.prefix(80)), "country": self.country.rawValue])]
    }

    /// The exporting country is the adapter's own.
    func exportingCountry(_ stated: [CountryCode], at path: String) -> [Noticed] {
        guard !stated.contains(self.country) else { return [] }
        let found = stated.first?.rawValue ?? "–"
        return [("ADA-011", path, ["found": found, "country": self.country.rawValue])]
    }
}
