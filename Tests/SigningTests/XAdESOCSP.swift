import Foundation
import PasoTesting
import Trust

/// The real `openssl ocsp` as the responder of Chile's intermediate, at the time of the tests.
enum XAdESOCSP {
    /// What it answers about a certificate, bringing no certificates along: good, or revoked since.
    static func response(about certificate: Certificate, revoked: Date? = nil) throws -> OCSPResponse {
        let record = OCSPLab.Record(serial: certificate.serial, revoked: revoked.map { ($0, "keyCompromise") })
        return try OCSPLab.with(TestPKI.chile) { lab in
            try lab.respond(about: certificate, .init(bringsCertificates: false, known: [record]))
        }
    }
}
