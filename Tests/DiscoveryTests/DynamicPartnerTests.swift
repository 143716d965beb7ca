import Exchange
import Foundation
import PasoTesting
import Programs
import Testing
import Trust

@testable import Discovery

/// A community's authority, with the policy that its members' certificates must have.
private struct Community {
    static let policy = "1.3.6.1.4.1.99999.1.2"
    let root: CertificateIssuer

    init() throws {
        let request = CertificateRequest.authority(
            subject: [("C", "UY"), ("CN", "Community root")],
            notBefore: TestPKI.rootsFrom,
            notAfter: TestPKI.rootsUntil
        )
        self.root = try CertificateIssuer.root(request, key: .generate(.p256))
    }

    func authority(policies: [String]) throws -> CertificateIssuer {
        var request = CertificateRequest.authority(
            subject: [("C", "UY"), ("CN", "Community authority")],
            notBefore: TestPKI.rootsFrom,
            notAfter: TestPKI.rootsUntil
        )
        request.policies = policies
        let key = try PrivateKey.generate(.p256)
        return try CertificateIssuer(certificate: self.root.issue(request, for: key.publicKey), key: key)
    }

    func member(_ name: String, policies: [String] = [Self.policy], by issuer: CertificateIssuer? = nil) throws
        -> Certificate
    {
        var request = CertificateRequest(
            subject: [("C", "UY"), ("O", "Aduana"), ("CN", name)],
            notBefore: TestPKI.from,
            notAfter: TestPKI.until
        )
        request.policies = policies
        request.uris = ["urn:party:\(name)"]
        return try (issuer ?? self.root).issue(request, for: PrivateKey.generate(.p256).publicKey)
    }

    func network(_ name: String = "region", subject: SubjectRule = SubjectRule()) -> SenderNetwork {
        SenderNetwork(
            name,
            senders: TrustStore(anchors: [TrustAnchor(self.root.certificate, roles: [.as4Sign])]),
            policies: [Self.policy],
            subject: subject,
            revocation: .record
        )
    }
}

/// The EC's test assertions of the Dynamic Receiver and Dynamic Sender profiles (eDelivery AS4 TAD 1.2).
@Suite struct `Dynamic partners` {
    private static func code(
        _ party: String,
        _ signer: Certificate,
        _ networks: [SenderNetwork],
        intermediates: [Certificate] = [],
        now: Date = TestPKI.now
    ) -> String? {
        Published.code {
            _ = try UnknownSender.judge(
                try PartyID(value: party),
                signer: signer,
                intermediates: intermediates,
                networks: networks,
                now: now
            )
        }
    }

    @Test func `AS4_DR_TA01 an unknown sender of a trusted authority, policy and subject is taken`() throws {
        let community = try Community()
        let acceptance = try UnknownSender.judge(
            try PartyID(value: "paso-UY"),
            signer: try community.member("paso-UY"),
            networks: [try Community().network("other"), community.network()],
            now: TestPKI.now
        )
        #expect(acceptance.network == "region" && acceptance.party.value == "paso-UY")
        #expect(acceptance.verdict.anchor?.certificate == community.root.certificate)
        let rule = SubjectRule(.alternativeURI, prefix: "urn:party:")
        #expect(Self.code("paso-UY", try community.member("paso-UY"), [community.network(subject: rule)]) == nil)
        for policies in [[Community.policy], ["2.5.29.32.0"]] {
            let authority = try community.authority(policies: policies)
            let member = try community.member("paso-UY", by: authority)
            #expect(
                Self.code("paso-UY", member, [community.network()], intermediates: [authority.certificate]) == nil
            )
        }
    }

    @Test func `AS4_DR_TA02 an unknown sender of an unknown authority is refused`() throws {
        let community = try Community()
        let stranger = try Community().member("paso-UY")
        #expect(Self.code("paso-UY", stranger, [community.network()]) == "DSC-050")
        let member = try community.member("paso-UY")
        #expect(Self.code("paso-UY", member, [community.network()], now: TestPKI.until + 1) == "DSC-050")
        var strict = community.network()
        strict.revocation = .require
        #expect(Self.code("paso-UY", member, [strict]) == "DSC-050")
        #expect(Self.code("paso-UY", member, []) == "DSC-053")
    }

    @Test func `AS4_DR_TA03 an unknown sender without the policy is refused`() throws {
        let community = try Community()
        for policies in [[], ["1.3.6.1.4.1.99999.1.3"], ["2.5.29.32.0"]] {
            let member = try community.member("paso-UY", policies: policies)
            #expect(Self.code("paso-UY", member, [community.network()]) == "DSC-051")
        }
        let authority = try community.authority(policies: [])
        let below = try community.member("paso-UY", by: authority)
        #expect(Self.code("paso-UY", below, [community.network()], intermediates: [authority.certificate]) == "DSC-051")
    }

    @Test(.enabled(if: FileManager.default.isExecutableFile(atPath: "/usr/bin/openssl")))
    func `have the policies that openssl reads too`() throws {
        let policies = [Community.policy, "2.999.1", "1.2.840.113549.1.9.16"]
        let member = try Community().member("paso-UY", policies: policies)
        #expect(member.policies == policies)
        let arguments = ["x509", "-noout", "-ext", "certificatePolicies"]
        let outcome = try Program("/usr/bin/openssl", arguments, input: Array(member.pem.utf8)).run()
        #expect(
            outcome.text.matches(of: /Policy: ([0-9.]+)/).map { String($0.output.1) }.prefix(2) == policies.prefix(2)
        )
        #expect(try TestPKI.chile.officer.certificate.policies.isEmpty)
    }

    @Test func `AS4_DR_TA04 an unknown sender under another subject is refused`() throws {
        let community = try Community()
        #expect(Self.code("paso-PY", try community.member("paso-UY"), [community.network()]) == "DSC-052")
        #expect(Self.code("PASO-UY", try community.member("paso-UY"), [community.network()]) == "DSC-052")
        let rule = SubjectRule(prefix: "GW ")
        #expect(Self.code("paso-UY", try community.member("paso-UY"), [community.network(subject: rule)]) == "DSC-052")
        let typed = SubjectRule(partyType: "urn:other")
        #expect(Self.code("paso-UY", try community.member("paso-UY"), [community.network(subject: typed)]) == "DSC-052")
    }

    /// The receiver of a final recipient, as a publisher has it.
    private static func found(_ signature: Certificate) throws -> Endpoint {
        var metadata = TestMetadata([.init(certificate: signature)])
        metadata.process = ("bdx-procid", "urn:example:customs")
        let octets = try TestMetadata.signed(metadata.one, by: try Published.publisher)
        let signed = try Published.read(octets)
        guard
            case .endpoint(let published) = try Published.choice.choose(
                signed.metadata,
                for: try Published.question(),
                now: TestPKI.now
            )
        else { throw CancellationError() }
        return try Endpoint(
            address: published.address,
            profile: published.profile,
            certificates: published.certificates,
            proof: .published(
                Endpoint.Publication(
                    network: "region",
                    address: "https://smp.example",
                    signer: signed.signer,
                    digest: signed.digest,
                    foundAt: TestPKI.now
                )
            )
        )
    }

    @Test func `AS4_DS_TA01 the receiver of a final recipient is found, and is the To of the message`() throws {
        let certificate = try Published.signature
        let endpoint = try Self.found(certificate)
        #expect(endpoint.address == "https://gateway.example/as4")
        #expect(try endpoint.certificate(for: .encryption, now: TestPKI.now) == certificate)
        #expect(try SubjectRule(prefix: "AS4 sign ").party(of: certificate).value == "CL")
        let nobody = SubjectRule(.organizationIdentifier)
        #expect(Published.code { _ = try nobody.party(of: certificate) } == "DSC-061")
        try endpoint.checkReceipt(signedBy: certificate)
    }

    @Test func `AS4_DS_TA02 a receiver that the sender names is found without any four corners`() async throws {
        let question = try Published.question(process: nil)
        let lookup = StaticEndpoints([.init([question.participant], endpoint: try Self.found(try Published.signature))])
        let endpoint = try await lookup.endpoint(for: question, now: TestPKI.now)
        try endpoint.checkReceipt(signedBy: try Published.signature)
    }

    @Test func `AS4_DS_TA03 a receipt by another certificate than the registered one is refused`() throws {
        let endpoint = try Self.found(try Published.signature)
        let other = try TestPKI.chile.officer.certificate
        #expect(Published.code { try endpoint.checkReceipt(signedBy: other) } == "DSC-060")
        let only = try Endpoint(
            address: endpoint.address,
            profile: endpoint.profile,
            certificates: [EndpointCertificate(other, uses: [.encryption])],
            proof: endpoint.proof
        )
        #expect(Published.code { try only.checkReceipt(signedBy: other) } == "DSC-060")
    }
}
