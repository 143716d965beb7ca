import Foundation
import HTTPTransport
import PasoTesting
import Synchronization
import Testing
import Texts
import Trust

@testable import Discovery
@testable import DiscoveryClient

/// A small network on the loopback: a zone, publishers over TLS, and partners of Chile.
private struct Region: Sendable {
    var metadata: TestMetadata
    var version = SMPVersion.one
    var hosts: Set<String> = []
    var redirectHosts: Set<String> = []
    /// Nil: the addresses of the publishers that take part are allowed.
    var privateServers: Set<String>?
    var tls: TrustStore?
    var timeout = Duration.seconds(30)
    var lookupsMax = 64
    var seconds: UInt32 = 300

    init() throws {
        self.metadata = TestMetadata([.init(certificate: try Self.gateway.get())])
    }

    /// One certificate for everything, as SMP 1.0 has it.
    private static let gateway = Result<Certificate, any Error> {
        var request = CertificateRequest(
            subject: [("C", "CL"), ("O", "SAG"), ("CN", "paso-CL")],
            notBefore: TestPKI.from,
            notAfter: TestPKI.until
        )
        request.keyUsage = [.digitalSignature, .keyEncipherment]
        return try TestPKI.chile.intermediate.issue(request, for: PrivateKey.generate(.rsa2048).publicKey)
    }

    func signed(by identity: Identity? = nil) throws -> [UInt8] {
        let text = self.version == .one ? self.metadata.one : self.metadata.two
        return try TestMetadata.signed(text, by: identity ?? TestPKI.peru.identity(.seal))
    }

    static func question() throws -> EndpointQuestion {
        EndpointQuestion(
            try SchemedIdentifier("iso6523-actorid-upis::0088:123ABC"),
            documentType: try SchemedIdentifier("bdx-docid-qns::urn:example:cod::Certificate##1.0"),
            process: try SchemedIdentifier("bdx-procid::urn:example:customs")
        )
    }

    /// A lookup in this region, whose zone leads to a publisher.
    func lookup(_ resolver: LyingResolver, _ servers: [String], http: HTTPClient) throws -> NetworkLookup {
        let network = DiscoveryNetwork(
            "region",
            start: .domain(try DNSName("zone.example"), .schemeAsLabel),
            hosts: self.hosts,
            redirectHosts: self.redirectHosts,
            publishers: PublisherTrust(try TestPKI.peru.store),
            tls: self.tls,
            choice: EndpointChoice(participants: try TestPKI.chile.store)
        )
        let server = try #require(NetworkAddress("127.0.0.1", port: resolver.port))
        let resolvers = ResolverSettings([server], timeout: .seconds(20))
        let settings = DiscoverySettings(
            resolvers: resolvers,
            privateServers: self.privateServers ?? Set(servers),
            timeout: self.timeout,
            lookupsMax: self.lookupsMax
        )
        return NetworkLookup(network, settings: settings, http: http)
    }

    /// Runs everything around a piece of a test.
    func live<Outcome: Sendable>(
        publisher script: @escaping LyingPublisher.Script,
        _ body: @escaping @Sendable (NetworkLookup, LyingResolver, LyingPublisher) async throws -> Outcome
    ) async throws -> Outcome {
        let http = try HTTPClient()
        defer { http.stop() }
        let (service, seconds) = (self.version.service, self.seconds)
        return try await LyingPublisher.serve(script) { publisher in
            let rule = "!^.*$!\(publisher.address)/base!"
            return try await LyingResolver.serve { query, _ in
                var message = TestNameMessage(to: query)
                message.answers = [TestNameMessage.pointer(service: service, rule: rule, seconds: seconds)]
                return [.init(octets: message.octets)]
            } _: { resolver in
                try await body(try self.lookup(resolver, [publisher.server], http: http), resolver, publisher)
            }
        }
    }

    /// How a lookup ends whose publisher answers so.
    func code(_ reply: LyingPublisher.Reply) async throws -> String? {
        try await self.live { _ in
            reply
        } _: { lookup, _, _ in
            let report = await lookup.report(on: try Self.question(), now: TestPKI.now)
            if case .failure(let error) = report.outcome { return error.code }
            return nil
        }
    }
}

@Suite struct `A lookup` {
    @Test(arguments: SMPVersion.allCases)
    func `goes from name to endpoint, and tells each step`(version: SMPVersion) async throws {
        var region = try Region()
        region.version = version
        region.tls = try TestPKI.peru.store
        let octets = try region.signed()
        try await region.live { _ in
            .document(octets)
        } _: { lookup, resolver, publisher in
            let report = await lookup.report(on: try Region.question(), now: TestPKI.now)
            let endpoint = try report.outcome.get()
            #expect(endpoint.address == "https://gateway.example/as4" && endpoint.profile == .eDelivery1)
            #expect(
                report.steps.map(\.kind) == [
                    .name, .record, .publisher, .signature, .endpoint, .certificate, .certificate,
                ]
            )
            let name = "y7dzfxaf3d4cjz4kcgrxtec6twvcga4ky7zwa5boif6mswd4tdrq.iso6523-actorid-upis.zone.example"
            #expect(report.steps[0].arguments == ["name": name, "type": "NAPTR"])
            let place = version == .one ? "/base" : "/base/bdxr-smp-2"
            #expect(
                publisher.asked == [
                    "\(place)/iso6523-actorid-upis%3A%3A0088%3A123abc/services/"
                        + "bdx-docid-qns%3A%3Aurn%3Aexample%3Acod%3A%3ACertificate%23%231.0"
                ]
            )
            guard case .published(let proof) = endpoint.proof else { return #expect(Bool(false)) }
            #expect(try proof.signer == TestPKI.peru.identity(.seal).certificate)
            #expect(proof.digest == Digest.of(octets))
            for step in report.steps { #expect(!step.text(in: .spanish).contains("{")) }
            #expect(resolver.udp == 1)
        }
    }

    @Test func `remembers what it found, judges it anew, and never uses it after its time`() async throws {
        var region = try Region()
        region.metadata.endpoints[0].expiry = "2026-06-01T12:01:00"
        let octets = try region.signed()
        let down = Switch()
        try await region.live { _ in
            down.isOn ? .status(503) : .document(octets)
        } _: { lookup, resolver, publisher in
            let (question, now) = (try Region.question(), TestPKI.now)
            _ = try await lookup.endpoint(for: question, now: now)
            let again = await lookup.report(on: question, now: now + 59)
            #expect(again.steps.map(\.kind) == [.cached, .certificate, .certificate])
            #expect(publisher.asked.count == 1 && resolver.udp == 1)
            down.isOn = true
            let late = await #expect(throws: DiscoveryError.self) {
                try await lookup.endpoint(for: question, now: now + 60)
            }
            #expect(late?.code == "DSC-014")
            down.isOn = false
            let over = await #expect(throws: DiscoveryError.self) {
                try await lookup.endpoint(for: question, now: now + 61)
            }
            #expect(over?.code == "DSC-032")
            let absent = await lookup.report(on: question, now: now + 62)
            #expect(absent.steps.map(\.kind) == [.cached])
        }
    }

    @Test func `believes no unsigned, foreign or misdirected metadata`() async throws {
        let region = try Region()
        #expect(try await region.code(.document(Array(region.metadata.one.utf8))) == "DSC-023")
        #expect(try await region.code(.document(try region.signed(by: TestPKI.stranger))) == "DSC-024")
        var other = region
        other.metadata.participant.1 = "0088:999"
        #expect(try await other.code(.document(try other.signed())) == "DSC-025")
        var foreign = region
        foreign.metadata.endpoints[0].certificate = try TestPKI.peru.identity(.as4Sign).certificate.der
        #expect(try await foreign.code(.document(try foreign.signed())) == "DSC-036")
        var inside = region
        inside.metadata.endpoints[0].address = "https://192.168.1.1/as4"
        #expect(try await inside.code(.document(try inside.signed())) == "DSC-012")
        #expect(try await region.code(.document([])) == "DSC-020")
    }

    @Test func `ends in time and within limits, whatever the publisher does`() async throws {
        var region = try Region()
        region.timeout = .milliseconds(700)
        try await region.live { _ in
            .silence
        } _: { lookup, _, _ in
            let begin = ContinuousClock.now
            let report = await lookup.report(on: try Region.question(), now: TestPKI.now)
            guard case .failure(let error) = report.outcome else { return #expect(Bool(false)) }
            #expect(error.code == "DSC-013")
            // Far below the publisher's silence, on a busy machine too.
            #expect(ContinuousClock.now - begin < .seconds(15))
        }
        let huge = [UInt8](repeating: 0x20, count: PublishedDocument.octetsMax + 1)
        region.timeout = .seconds(30)
        #expect(try await region.code(.document(huge)) == "DSC-013")
        #expect(try await region.code(.status(404)) == "DSC-015")
        #expect(try await region.code(.status(500)) == "DSC-014")
    }

    @Test func `follows HTTP on the same server only`() async throws {
        let region = try Region()
        let octets = try region.signed()
        for location in ["https://evil.example/x", "//evil.example/x", "http://127.0.0.1/x", "", "/base"] {
            #expect(try await region.code(.status(302, location: location)) == "DSC-016", "\(location)")
        }
        try await region.live { path in
            path == "/moved" ? .document(octets) : .status(301, location: "/moved")
        } _: { lookup, _, _ in
            _ = try await lookup.endpoint(for: try Region.question(), now: TestPKI.now)
        }
    }

    @Test func `connects no private address unless the site names the server`() async throws {
        var region = try Region()
        region.privateServers = []
        #expect(try await region.code(.document(try region.signed())) == "DSC-012")
        region.privateServers = nil
        region.hosts = ["smp.example"]
        #expect(try await region.code(.document(try region.signed())) == "DSC-011")
        region.hosts = ["127.0.0.1"]
        #expect(try await region.code(.document(try region.signed())) == nil)
        region.tls = try TestPKI.chile.store
        #expect(try await region.code(.document(try region.signed())) == "DSC-017")
    }

    /// Metadata that lead to another address, where Peru's seal key shall have signed.
    private static func leading(to address: String, _ region: Region, signer: String? = nil) throws -> [UInt8] {
        var region = region
        region.metadata.redirect = address
        region.metadata.redirectSigner = try signer ?? TestPKI.peru.identity(.seal).certificate.subject.text
        return try region.signed()
    }

    @Test func `follows a publisher to another one that the site names`() async throws {
        var region = try Region()
        #expect(try await region.code(.document(try Self.leading(to: "https://evil.example/x", region))) == "DSC-026")
        #expect(try await region.code(.document(try Self.leading(to: "http://127.0.0.1/x", region))) == "DSC-010")
        region.redirectHosts = ["127.0.0.1"]
        let there = try region.signed()
        let copy = region
        let own = Destination()
        try await region.live { path in
            path == "/there" ? .document(there) : .document((try? Self.leading(to: own.address, copy)) ?? [])
        } _: { lookup, _, publisher in
            own.address = publisher.address + "/there"
            let report = await lookup.report(on: try Region.question(), now: TestPKI.now)
            #expect(try report.outcome.get().address == "https://gateway.example/as4")
            #expect(report.steps.map(\.kind).contains(.redirect))
            #expect(publisher.asked.last == "/there")
        }
    }

    @Test func `follows a publisher once, to the announced signer`() async throws {
        var region = try Region()
        region.redirectHosts = ["127.0.0.1"]
        let copy = region
        let there = try region.signed()
        let own = Destination()
        try await region.live { _ in
            .document((try? Self.leading(to: own.address, copy)) ?? [])
        } _: { lookup, _, publisher in
            own.address = publisher.address + "/there"
            let error = await #expect(throws: DiscoveryError.self) {
                try await lookup.endpoint(for: try Region.question(), now: TestPKI.now)
            }
            #expect(error?.code == "DSC-026" && publisher.asked.count == 2)
        }
        try await region.live { path in
            path == "/there"
                ? .document(there) : .document((try? Self.leading(to: own.address, copy, signer: "CN=Other")) ?? [])
        } _: { lookup, _, publisher in
            own.address = publisher.address + "/there"
            let error = await #expect(throws: DiscoveryError.self) {
                try await lookup.endpoint(for: try Region.question(), now: TestPKI.now)
            }
            #expect(error?.code == "DSC-027")
        }
    }

    @Test func `has bounded company`() async throws {
        var region = try Region()
        region.lookupsMax = 1
        region.timeout = .seconds(3)
        try await region.live { _ in
            .silence
        } _: { lookup, _, publisher in
            async let first = lookup.report(on: try Region.question(), now: TestPKI.now)
            while publisher.asked.isEmpty { try await Task.sleep(for: .milliseconds(10)) }
            let second = await lookup.report(on: try Region.question(), now: TestPKI.now)
            #expect(second.outcome == .failure(.busy(1)))
            _ = try await first
        }
    }

    @Test func `lists document types`() async throws {
        let list = """
            <ServiceGroup xmlns="http://docs.oasis-open.org/bdxr/ns/SMP/2016/05">
            <ParticipantIdentifier scheme="iso6523-actorid-upis">0088:123abc</ParticipantIdentifier>
            <ServiceMetadataReferenceCollection>
            <ServiceMetadataReference href="https://x/services/d%3A%3Ax"/></ServiceMetadataReferenceCollection>
            </ServiceGroup>
            """
        try await Region().live { _ in
            .document(Array(list.utf8))
        } _: { lookup, _, publisher in
            let types = try await lookup.documentTypes(of: try Region.question().participant, now: TestPKI.now)
            #expect(types.map(\.text) == ["d::x"])
            #expect(publisher.asked == ["/base/iso6523-actorid-upis%3A%3A0088%3A123abc"])
        }
    }
}

/// Something that a test turns on and off.
final class Switch: Sendable {
    private let state = Mutex(false)
    var isOn: Bool {
        get { self.state.withLock { $0 } }
        set { self.state.withLock { $0 = newValue } }
    }
}

/// An address that is known only when a test runs.
final class Destination: Sendable {
    private let state = Mutex("")
    var address: String {
        get { self.state.withLock { $0 } }
        set { self.state.withLock { $0 = newValue } }
    }
}
