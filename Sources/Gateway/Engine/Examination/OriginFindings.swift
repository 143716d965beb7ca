import Canonical
import OriginRules

/// What the law of origin says about a certificate; nothing for other kinds.
enum OriginFindings {
    /// The findings of one side: the importing one counts from the day on which the certificate came.
    static func of(_ certificate: TradeCertificate, in country: CountryCode, at proven: UTCTime) -> [Finding] {
        guard case .origin(let certificate) = certificate else { return [] }
        let isReceived = certificate.issuingCountry != country
        return OriginRules.check(
            certificate,
            at: isReceived ? proven : nil,
            in: CheckContext(reader: .cod, receivingCountry: isReceived ? country : nil)
        )
    }
}
