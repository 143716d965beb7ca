import Canonical
import Dialects
import OriginRules

/// What the law of origin says about a certificate; nothing for other kinds.
enum OriginFindings {
    /// The findings of one side, with their places in the document: the importing one counts from the day on which the
    /// certificate came.
    static func of(_ decoded: Decoded, in country: CountryCode, at proven: UTCTime) -> [Finding] {
        guard case .origin(let certificate) = decoded.certificate else { return [] }
        let isReceived = certificate.issuingCountry != country
        let findings = OriginRules.check(
            certificate,
            at: isReceived ? proven : nil,
            in: CheckContext(reader: .cod, receivingCountry: isReceived ? country : nil)
        )
        return OriginRules.located(findings) { path in
            decoded.places.place(of: path).map { ($0.path, $0.line) }
        }
    }
}
