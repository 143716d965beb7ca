import Canonical
public import Dialects
import Signing
public import Trust
import XML

extension OfficialQuestion {
    /// What a certificate of origin asks the directory; nil where it does not say who certified it and when.
    ///
    /// `signer` is the certificate that made the official's signature; without one, the first that the signature shows,
    /// which nobody has verified.
    public init?(_ document: CODDocument, signer: Certificate? = nil) {
        guard let certificate = signer ?? Self.shown(in: document), document.entityCountry != nil,
            document.entityID != nil, document.certificateDate != nil
        else { return nil }
        self.init(about: certificate, in: document)
    }

    /// The same for a document that may lack what the directory wants: it answers 97 then.
    public init(about signer: Certificate, in document: CODDocument) {
        let signing = document.officialSigning
        self.init(
            certificate: signer,
            country: signing.country ?? "",
            entity: document.entityID ?? "",
            written: signing.written ?? "",
            // The directory's own reading is GMT, the first; the others only tell where they would differ.
            otherReadings: signing.readings.dropFirst().map(\.instant)
        )
    }

    private static func shown(in document: CODDocument) -> Certificate? {
        let information = document.officialSignature?.child("KeyInfo", SignatureNames.signature)
        return try? KeyInformation.certificates(information).first
    }
}
