import Canonical
import CodeLists
import Dialects
import OriginRules

/// What the code lists and, for a certificate of origin, its law say about a certificate, besides what its dialect noticed.
enum CertificateFindings {
    /// The findings of one side, with their places in the document: the importing one counts from the day on which the
    /// certificate came.
    static func of(
        _ decoded: Decoded,
        in country: CountryCode,
        at proven: UTCTime,
        _ lists: CodeLists
    ) -> [Finding] {
        let certificate = decoded.certificate
        var findings = certificate.codeFindings(lists)
        if case .origin(let origin) = certificate {
            let isReceived = origin.issuingCountry != country
            findings += OriginRules.check(
                origin,
                at: isReceived ? proven : nil,
                in: CheckContext(reader: .cod, receivingCountry: isReceived ? country : nil, lists: lists)
            )
        }
        return OriginRules.located(findings) { path in
            decoded.places.place(of: path).map { ($0.path, $0.line) }
        }
    }
}
