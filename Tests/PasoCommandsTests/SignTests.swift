import ArgumentParser
import Foundation
import PasoTesting
import Signing
import Testing
import Texts
import Trust
import XML

@testable import PasoCommands

@Suite struct `paso sign and paso timestamp` {
    private static let document = Array("<order xmlns=\"urn:order\"><line qty=\"1\">flour</line></order>".utf8)
    private static let now: @Sendable () -> Date = { TestPKI.now }

    private func withServer<Value>(_ body: (TestTimestampServer) async throws -> Value) async throws -> Value {
        let authority = try TestTimestampAuthority(TestPKI.chile.identity(.tsa))
        defer { authority.close() }
        let server = try TestTimestampServer(authority)
        defer { server.close() }
        return try await body(server)
    }

    private func signing(
        _ style: SignatureStyle.ID,
        _ addresses: [String] = [],
        _ store: TrustStore? = nil
    ) throws -> DocumentSigning {
        try DocumentSigning(
            style: style,
            algorithm: nil,
            identity: TestPKI.chile.officer,
            augmentation: ProofAddition(addresses: addresses, store: store)
        )
    }

    private func report(_ octets: [UInt8], _ store: TrustStore? = nil) throws -> VerificationReport {
        let trusted = try store ?? TestPKI.store
        return DocumentVerification(store: trusted, now: TestPKI.now + 3600).report(octets)
    }

    @Test func `sign with a timestamp of the first authority that answers, and verify shows it`() async throws {
        try await self.withServer { server in
            let signing = try self.signing(.xadesBT, ["http://127.0.0.1:1/", server.address])
            let outcome = try await signing.sign(Self.document, now: Self.now)
            #expect(outcome.fault == nil)
            let report = try self.report(outcome.octets)
            #expect(report.result == .good, "\(report.codes)")
            #expect(report.style == "xades-b-t")
            let signature = try #require(report.signatures.first)
            #expect(signature.level == "B-T")
            #expect(signature.claimedFrom == "signature")
            #expect(signature.bestSignatureTime != nil)
            #expect(signature.timestamps?.map(\.isValid) == [true])
            #expect(signature.timestamps?.first?.authority?.contains("Timestamps CL") == true)
            let text = VerificationText(.english).text(report, file: "order.xml")
            #expect(text.contains("B-T"))
            #expect(text.contains("Existed at the latest"))
            #expect(text.contains("Timestamps CL"))
        }
    }

    @Test func `keep the signature through an outage, and add one timestamp when it is over`() async throws {
        try await self.withServer { server in
            server.become(up: false)
            let outcome = try await self.signing(.xadesBT, [server.address]).sign(Self.document, now: Self.now)
            #expect(outcome.fault?.kind == .noneAnswered)
            #expect(try self.report(outcome.octets).signatures.first?.level == "B-B")
            let addition = ProofAddition(addresses: [server.address])
            let still = try await addition.raise(outcome.octets, to: .timestamped, now: Self.now)
            #expect(still.octets == outcome.octets)
            #expect(still.fault != nil)
            server.become(up: true)
            let later = try await addition.raise(outcome.octets, to: .timestamped, now: Self.now)
            #expect(later.fault == nil)
            #expect(try self.report(later.octets).result == .good)
            let requests = server.requests
            let again = try await addition.raise(later.octets, to: .timestamped, now: Self.now)
            #expect(again.octets == later.octets)
            #expect(server.requests == requests)
        }
    }

    @Test func `make a document that verifies with the roots alone`() async throws {
        try await self.withServer { server in
            let signing = try self.signing(.xadesBLT, [server.address], TestPKI.store)
            let outcome = try await signing.sign(Self.document, now: Self.now)
            let root = TrustAnchor(try TestPKI.chile.root.certificate, country: "CL", roles: [.issuer, .tsa])
            let report = try self.report(outcome.octets, TrustStore(anchors: [root]))
            #expect(report.result == .good, "\(report.codes)")
            #expect(report.signatures.first?.level == "B-LT")
            // Revoked signers get no proof.
            let refused = try DocumentSigning(
                style: .xadesBLT,
                algorithm: nil,
                identity: TestPKI.chile.revokedOfficer,
                augmentation: ProofAddition(addresses: [server.address], store: TestPKI.store)
            )
            await #expect(throws: CommandError.self) { try await refused.sign(Self.document, now: Self.now) }
        }
    }

    @Test(arguments: [
        ("cod", [String](), "CMD-040"), ("nothing", [], "CMD-040"), ("xades-b-t", [], "CMD-042"),
        ("xades-b-lt", ["http://127.0.0.1:1/"], "CMD-043"),
    ])
    func `say what is missing before anything is signed`(style: String, addresses: [String], code: String) {
        let error = #expect(throws: CommandError.self) {
            try self.signing(SignatureStyle.ID(rawValue: style), addresses)
        }
        #expect(error?.code == code)
    }

    @Test func `take every strong algorithm by its name`() throws {
        #expect(try DocumentSigning.algorithm("rsa-pss-sha384") == .rsaPSS(.sha384))
        #expect(try DocumentSigning.algorithm(nil) == nil)
        let error = #expect(throws: CommandError.self) { try DocumentSigning.algorithm("rsa-sha1") }
        #expect(error?.code == "CMD-041")
    }

    @Test func `plain styles need no authority`() async throws {
        let outcome = try await self.signing(.enveloped).sign(Self.document, now: Self.now)
        let document = try ParsedDocument(parsing: outcome.octets)
        #expect(SignatureStyle.enveloped.verify(document).isIntact)
    }

    @Test func `read the same options under both names`() throws {
        for option in ["--cert", "--certificate"] {
            let command = try PasoCommand.parseAsRoot([
                "sign", "a.xml", "--style", "xades-b-b", "--key", "a.key", option, "a.pem", "--tsa", "http://a/",
                "--tsa", "http://b/",
            ])
            let sign = try #require(command as? SignCommand)
            #expect(sign.signing.cert == "a.pem")
            #expect(sign.authorities.tsa == ["http://a/", "http://b/"])
        }
        let command = try PasoCommand.parseAsRoot(["timestamp", "a.xml", "--tsa", "http://a/", "--long-term"])
        #expect((command as? TimestampCommand)?.isLongTerm == true)
    }
}
