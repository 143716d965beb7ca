public import Canonical
import Dialects
import Foundation
public import Signing
public import XML

extension SignatureClaim {
    /// What a document says about its signatures, whatever kind it is.
    ///
    /// For a certificate of origin: the exporter at `DeclarationDate`, the official at `CertificateDate`, each in both
    /// readings where no zone is stated, read from the places that the signatures cover. The official must hold a
    /// certificate of the entity's country, as SCOD answers 06 otherwise; for the exporter another country is only said.
    /// For other documents: the issuer, at the signatory's date, else the date of issue; no claim where there is none.
    public static func claims(of root: Element, _ certificate: TradeCertificate?) -> [SignatureClaim] {
        if let document = CODDocument(root) {
            return [
                SignatureClaim(.exporter, document.exporterSigning, rule: .expected),
                SignatureClaim(.official, document.officialSigning, rule: .demanded),
            ]
        }
        guard let certificate, let time = certificate.claimedTime else { return [] }
        return [SignatureClaim(at: time.date, country: certificate.issuingCountry?.rawValue)]
    }

    private init(_ party: SignatureParty, _ signing: CODSigning, rule: CountryRule) {
        self.init(
            party,
            readings: signing.readings.map { Reading($0.instant.date, zone: $0.zone) },
            country: signing.country,
            rule: rule
        )
    }
}

extension TradeCertificate {
    /// When the issuer says that it signed: the signatory's date, else the date of issue.
    var claimedTime: UTCTime? {
        let signatories = self.phytosanitary?.signatories ?? self.importPermit?.signatories ?? []
        return signatories.lazy.compactMap { $0.date?.instant }.first ?? self.issued?.instant
    }
}
