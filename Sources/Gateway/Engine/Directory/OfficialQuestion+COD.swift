import Canonical
public import Dialects
public import SCOD
import Signing
public import Trust
import XML

extension OfficialQuestion {
    /// What a certificate of origin asks the directory; nil where it does not say who certified it and when.
    ///
    /// `signer` is the certificate that made the official's signature; without one, the first that the signature shows,
    /// which nobody has verified.
    public init?(_ document: CODDocument, signer: Certificate? = nil) {
        let signing = document.officialSigning
        guard let certificate = signer ?? Self.shown(in: document), let country = document.entityCountry,
            let entity = document.entityID, let written = signing.written
        else { return nil }
        self.init(
            certificate: certificate,
            country: country,
            entity: entity,
            written: written,
            // The directory's own reading is GMT, the first; the others only tell where they would differ.
            otherReadings: signing.readings.dropFirst().map(\.instant)
        )
    }

    private static func shown(in document: CODDocument) -> Certificate? {
        let information = document.officialSignature?.child("KeyInfo", SignatureNames.signature)
        return try? KeyInformation.certificates(information).first
    }
}
