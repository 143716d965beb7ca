import Foundation
public import Trust

/// One country of the ``TestPKI``.
public struct TestCountry: Sendable {
    /// ISO 3166 alpha-2.
    public let code: String
    /// Self-signed, P-256.
    public let root: CertificateIssuer
    /// The key of ``intermediate``, for tools that issue in its name.
    public let intermediateKey: PrivateKey
    /// Issued by the root, P-256; issues everything below.
    public let intermediate: CertificateIssuer
    /// An officer who may sign documents, RSA-2048.
    public let officer: Identity
    /// An officer with a P-256 key.
    public let officerOnCurve: Identity
    /// Expired at the end of 2025; the same key as ``officer``.
    public let expiredOfficer: Identity
    /// Begins in 2027.
    public let futureOfficer: Identity
    /// Revoked at ``TestPKI/revoked``.
    public let revokedOfficer: Identity
    /// Of the root and of the intermediate, as of ``TestPKI/listed``.
    public let revocationLists: [RevocationList]
    private let identities: [CertificateRole: Identity]

    /// The identity for a role: RSA-2048 for AS4 and issuers, P-256 for the others.
    public func identity(_ role: CertificateRole) -> Identity { self.identities[role] ?? self.officer }

    /// This country's anchor for every role, its intermediate and its lists.
    public var store: TrustStore {
        TrustStore(
            anchors: [
                TrustAnchor(self.root.certificate, country: self.code, roles: Set(CertificateRole.allCases))
            ],
            intermediates: [self.intermediate.certificate],
            revocationLists: self.revocationLists,
            edition: 1
        )
    }

    init(code: String, agency: String) throws {
        self.code = code
        self.root = try Self.makeRoot(code)
        self.intermediateKey = try PrivateKey.generate(.p256)
        self.intermediate = try Self.makeIntermediate(code, self.root, self.intermediateKey)
        let maker = Maker(code: code, agency: agency, issuer: self.intermediate)
        let rsa = try PrivateKey.generate(.rsa2048)
        self.officer = try maker.officer("Officer", key: rsa)
        self.officerOnCurve = try maker.officer("Officer on a curve", key: .generate(.p256))
        self.expiredOfficer = try maker.officer(
            "Expired officer",
            key: rsa,
            from: TestPKI.rootsFrom,
            until: TestPKI.from - 1
        )
        self.futureOfficer = try maker.officer(
            "Future officer",
            key: .generate(.p256),
            from: TestPKI.from + 365 * 86_400
        )
        self.revokedOfficer = try maker.officer("Revoked officer", key: .generate(.rsa2048))
        self.identities = try maker.identities(issuer: self.officer)
        self.revocationLists = [
            try self.root.revocationList(
                [],
                number: 1,
                thisUpdate: TestPKI.listed,
                nextUpdate: TestPKI.nextListed
            ),
            try self.intermediate.revocationList(
                [
                    (
                        self.revokedOfficer.certificate.serial,
                        RevocationList.Entry(revoked: TestPKI.revoked, reason: .keyCompromise)
                    )
                ],
                number: 7,
                thisUpdate: TestPKI.listed,
                nextUpdate: TestPKI.nextListed
            ),
        ]
    }

    private static func makeRoot(_ code: String) throws -> CertificateIssuer {
        let request = CertificateRequest.authority(
            subject: [("C", code), ("O", "Paso tests"), ("CN", "Root \(code)")],
            notBefore: TestPKI.rootsFrom,
            notAfter: TestPKI.rootsUntil
        )
        return try CertificateIssuer.root(request, key: .generate(.p256))
    }

    private static func makeIntermediate(
        _ code: String,
        _ root: CertificateIssuer,
        _ key: PrivateKey
    ) throws -> CertificateIssuer {
        let request = CertificateRequest.authority(
            subject: [("C", code), ("O", "Paso tests"), ("CN", "Intermediate \(code)")],
            notBefore: TestPKI.rootsFrom,
            notAfter: TestPKI.rootsUntil,
            pathLength: 0
        )
        return try CertificateIssuer(certificate: root.issue(request, for: key.publicKey), key: key)
    }

    /// Issues identities of one country.
    private struct Maker {
        var code: String
        var agency: String
        var issuer: CertificateIssuer

        func officer(
            _ name: String,
            key: PrivateKey,
            from: Date = TestPKI.from,
            until: Date = TestPKI.until
        ) throws -> Identity {
            try self.identity(name, key: key, from: from, until: until) {
                $0.keyUsage = [.digitalSignature, .nonRepudiation]
            }
        }

        func identities(issuer officer: Identity) throws -> [CertificateRole: Identity] {
            [
                .issuer: officer,
                .tlsServer: try self.identity("TLS server", key: .generate(.p256)) {
                    $0.extendedKeyUsage = [.serverAuth]
                    $0.dnsNames = ["localhost", "gateway-\(self.code.lowercased())"]
                    $0.addresses = ["127.0.0.1", "::1"]
                },
                .tlsClient: try self.identity("TLS client", key: .generate(.p256)) {
                    $0.extendedKeyUsage = [.clientAuth]
                },
                .as4Sign: try self.identity("AS4 sign", key: .generate(.rsa2048)) { _ in },
                .as4Decrypt: try self.identity("AS4 decrypt", key: .generate(.rsa2048)) {
                    $0.keyUsage = [.keyEncipherment, .dataEncipherment]
                },
                .seal: try self.identity("Seal", key: .generate(.p256)) { _ in },
                .tsa: try self.identity("Timestamps", key: .generate(.p256)) {
                    $0.extendedKeyUsage = [.timeStamping]
                },
            ]
        }

        func identity(
            _ name: String,
            key: PrivateKey,
            from: Date = TestPKI.from,
            until: Date = TestPKI.until,
            _ adjust: (inout CertificateRequest) -> Void
        ) throws -> Identity {
            var request = CertificateRequest(
                subject: [("C", self.code), ("O", self.agency), ("CN", "\(name) \(self.code)")],
                notBefore: from,
                notAfter: until
            )
            adjust(&request)
            return try Identity(
                certificate: self.issuer.issue(request, for: key.publicKey),
                intermediates: [self.issuer.certificate],
                key: key
            )
        }
    }
}
