public import Foundation
public import Trust

/// A small region for tests: Chile and Peru with a root, an intermediate and one identity for each role.
///
/// Dates are fixed, so no verdict depends on today; keys are made once a process. Nothing of it is for use outside tests.
public enum TestPKI {
    /// The instant at which tests play: 2026-06-01T12:00:00Z.
    public static let now = Date(timeIntervalSince1970: 1_780_315_200)
    /// The roots begin: 2020-01-01.
    public static let rootsFrom = Date(timeIntervalSince1970: 1_577_836_800)
    /// The roots end: 2040-01-01.
    public static let rootsUntil = Date(timeIntervalSince1970: 2_208_988_800)
    /// The identities begin: 2026-01-01.
    public static let from = Date(timeIntervalSince1970: 1_767_225_600)
    /// The identities end: 2028-01-01.
    public static let until = Date(timeIntervalSince1970: 1_830_297_600)
    /// The revocation lists are made: 2026-05-31T12:00:00Z.
    public static let listed = TestPKI.now - 86_400
    /// The next lists are due: 2026-06-30.
    public static let nextListed = TestPKI.listed + 30 * 86_400
    /// When the revoked officer was revoked: 2026-03-01.
    public static let revoked = Date(timeIntervalSince1970: 1_772_323_200)

    /// Chile's part.
    public static var chile: TestCountry { get throws { try Self.made["CL", default: Self.missing].get() } }
    /// Peru's part.
    public static var peru: TestCountry { get throws { try Self.made["PE", default: Self.missing].get() } }

    /// Both countries' anchors for every role, each for its own country, with intermediates and lists.
    public static var store: TrustStore {
        get throws { try self.chile.store.adding(self.peru.store, edition: 1) }
    }

    /// A self-signed RSA identity that nobody trusts.
    public static var stranger: Identity { get throws { try Self.strangerMade.get() } }

    private static let missing = Result<TestCountry, any Error>.failure(CocoaError(.featureUnsupported))

    private static let made: [String: Result<TestCountry, any Error>] = [
        "CL": Result { try TestCountry(code: "CL", agency: "SAG") },
        "PE": Result { try TestCountry(code: "PE", agency: "SENASA") },
    ]

    private static let strangerMade = Result<Identity, any Error> {
        let key = try PrivateKey.generate(.rsa2048)
        let request = CertificateRequest(
            subject: [("C", "XX"), ("O", "Nobody"), ("CN", "Stranger")],
            notBefore: TestPKI.from,
            notAfter: TestPKI.until
        )
        return try Identity(certificate: CertificateIssuer.selfSigned(request, key: key), key: key)
    }
}
