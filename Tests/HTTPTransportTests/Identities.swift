import HTTPTransport
import PasoTesting
import Trust

/// The identities of both ends, from the region that all tests share.
enum Identities {
    static let serverOne = identity(.tlsServer) { try TestPKI.chile }
    static let serverTwo = identity(.tlsServer) { try TestPKI.peru }
    static let partnerOne = identity(.tlsClient) { try TestPKI.chile }
    static let partnerTwo = identity(.tlsClient) { try TestPKI.peru }

    /// An identity that no test can use stands for one that could not be made.
    private static func identity(_ role: CertificateRole, _ country: () throws -> TestCountry) -> TLSIdentity {
        (try? country().identity(role)).flatMap(TLSIdentity.init)
            ?? TLSIdentity(certificateChainPEM: [], privateKeyPEM: [])
    }
}
