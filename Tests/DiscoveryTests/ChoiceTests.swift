import Foundation
import PasoTesting
import Testing
import Trust

@testable import Discovery

@Suite struct `The choice of an endpoint` {
    private static func choose(
        _ endpoints: [TestMetadata.Endpoint],
        process: String? = "bdx-procid::urn:example:customs",
        at now: Date = Published.now,
        _ adjust: (inout TestMetadata) -> Void = { _ in }
    ) throws -> EndpointChoice.Outcome {
        var metadata = TestMetadata(endpoints)
        adjust(&metadata)
        let signed = try TestMetadata.signed(metadata.two, by: try Published.publisher)
        let found = try Published.read(signed)
        return try Published.choice.choose(found.metadata, for: try Published.question(process: process), now: now)
    }

    private static func endpoint(
        _ profile: String,
        _ host: String,
        from: String? = nil,
        until: String? = nil
    ) throws -> TestMetadata.Endpoint {
        .init(
            profile,
            "https://\(host).example/as4",
            certificate: try Published.signature,
            activation: from,
            expiry: until
        )
    }

    @Test func `follows the preference of profiles, not the order of the publisher`() throws {
        let endpoints = [
            try Self.endpoint("busdox-transport-as2-ver1p0", "a"),
            try Self.endpoint("bdxr-transport-ebms3-as4-v1p0", "b"),
            try Self.endpoint("bdxr-transport-ebms3-as4-v2p0", "c"),
        ]
        guard case .endpoint(let found) = try Self.choose(endpoints) else { return #expect(Bool(false)) }
        #expect(found.address == "https://c.example/as4")
        #expect(Published.code { _ = try Self.choose([endpoints[0]]) } == "DSC-031")
    }

    @Test func `passes over what is not in force, and says so where nothing is`() throws {
        let over = try Self.endpoint("bdxr-transport-ebms3-as4-v2p0", "a", until: "2026-06-01")
        let early = try Self.endpoint("bdxr-transport-ebms3-as4-v2p0", "b", from: "2026-06-02Z")
        let good = try Self.endpoint("bdxr-transport-ebms3-as4-v1p0", "c", from: "2026-06-01", until: "2026-06-02")
        guard case .endpoint(let found) = try Self.choose([over, early, good]) else { return #expect(Bool(false)) }
        #expect(found.address == "https://c.example/as4")
        #expect(Published.code { _ = try Self.choose([over, early]) } == "DSC-032")
    }

    @Test func `is hindered by an unreadable certificate only where that is needed`() throws {
        var broken = try Self.endpoint("busdox-transport-as2-ver1p0", "a")
        broken.certificate = [0x30, 0x03, 0x02, 0x01, 0x01]
        let good = try Self.endpoint("bdxr-transport-ebms3-as4-v1p0", "b")
        guard case .endpoint(let found) = try Self.choose([broken, good]) else { return #expect(Bool(false)) }
        #expect(found.address == "https://b.example/as4")
        broken.profile = "bdxr-transport-ebms3-as4-v2p0"
        #expect(Published.code { _ = try Self.choose([broken, good]) } == "DSC-034")
    }

    @Test func `is about the process that was asked for, or any`() throws {
        let endpoints = [try Self.endpoint("bdxr-transport-ebms3-as4-v1p0", "a")]
        #expect(Published.code { _ = try Self.choose(endpoints, process: "bdx-procid::urn:other") } == "DSC-030")
        #expect(Published.code { _ = try Self.choose(endpoints, process: nil) } == nil)
    }

    @Test func `is about the participant and the document that were asked for`() throws {
        let endpoints = [try Self.endpoint("bdxr-transport-ebms3-as4-v1p0", "a")]
        #expect(Published.code { _ = try Self.choose(endpoints) { $0.participant.1 = "0088:9" } } == "DSC-025")
        #expect(Published.code { _ = try Self.choose(endpoints) { $0.document.1 += "x" } } == "DSC-025")
        // Documents' names are compared letter by letter.
        #expect(Published.code { _ = try Self.choose(endpoints) { $0.document.0 = "BDX-docid-qns" } } == "DSC-025")
    }
}

@Suite struct `A found endpoint` {
    private static func endpoint(
        _ certificates: [EndpointCertificate],
        address: String = "https://gateway.example/as4",
        expiry: Date? = nil
    ) throws -> Endpoint {
        try Endpoint(
            address: address,
            profile: .eDelivery1,
            certificates: certificates,
            expiry: expiry,
            proof: .configured(file: "x.yaml")
        )
    }

    private static func both(_ signature: Certificate) throws -> [EndpointCertificate] {
        [
            EndpointCertificate(signature, uses: [.signature]),
            EndpointCertificate(try Published.encryption, uses: [.encryption]),
        ]
    }

    @Test(arguments: ["http://a.example", "https://u@a.example", "ftp://a", "https://a.example/#x", "https:///x", ""])
    func `has an https address`(address: String) {
        #expect(Published.code { _ = try Self.endpoint([], address: address) } == "DSC-033")
    }

    @Test func `is judged by the network's anchors, whatever the publisher says`() throws {
        let good = try Self.endpoint(Self.both(try Published.signature))
        let verdicts = try Published.choice.judge(good, now: Published.now)
        #expect(verdicts.map(\.use) == [.signature, .encryption] && verdicts.allSatisfy { $0.verdict.isAccepted })
        for other in [
            try TestPKI.stranger.certificate, try TestPKI.peru.identity(.as4Sign).certificate,
            try TestPKI.chile.revokedOfficer.certificate,
        ] {
            let endpoint = try Self.endpoint(Self.both(other))
            #expect(Published.code { _ = try Published.choice.judge(endpoint, now: Published.now) } == "DSC-036")
        }
    }

    @Test func `needs a certificate in force for each use`() throws {
        let alone = try Self.endpoint([EndpointCertificate(try Published.signature, uses: [.signature])])
        #expect(Published.code { _ = try Published.choice.judge(alone, now: Published.now) } == "DSC-035")
        let late = try Self.endpoint(try Self.both(TestPKI.chile.expiredOfficer.certificate))
        #expect(Published.code { _ = try Published.choice.judge(late, now: Published.now) } == "DSC-035")
        let ended = try Self.endpoint([
            EndpointCertificate(try Published.signature, uses: [.signature], expiry: Published.now)
        ])
        #expect(Published.code { _ = try ended.certificate(for: .signature, now: Published.now) } == "DSC-035")
    }

    @Test func `takes the certificate that begins last, so that keys can change`() throws {
        let (old, new) = (try Published.signature, try TestPKI.chile.officer.certificate)
        let endpoint = try Self.endpoint([
            EndpointCertificate(old, uses: [.signature]),
            EndpointCertificate(new, uses: [.signature], activation: Published.now),
        ])
        #expect(try endpoint.certificate(for: .signature, now: Published.now) == new)
        #expect(try endpoint.certificate(for: .signature, now: Published.now - 1) == old)
    }

    @Test func `comes from the site's files first`() async throws {
        let question = try Published.question()
        let ended = try Self.endpoint([], expiry: Published.now)
        let entry = StaticEndpoints.Entry([question.participant.lowercased], endpoint: ended)
        let other = StaticEndpoints([
            .init([question.participant], documentTypes: [try SchemedIdentifier("x::y")], endpoint: ended)
        ])
        let good = StaticEndpoints([.init([question.participant], endpoint: try Self.endpoint([]))])
        let lookup = OrderedLookup([other, good])
        #expect(try await lookup.endpoint(for: question, now: Published.now).address == "https://gateway.example/as4")
        await #expect(throws: DiscoveryError.self) {
            try await OrderedLookup([StaticEndpoints([entry]), good]).endpoint(for: question, now: Published.now)
        }
        await #expect(throws: DiscoveryError.notConfigured(question.participant.text)) {
            try await OrderedLookup([other]).endpoint(for: question, now: Published.now)
        }
    }
}

@Suite struct `What was found` {
    @Test func `is remembered within every date, and not a second longer`() throws {
        var cache = LookupCache<Int>()
        let (question, now) = (try Published.question(), Published.now)
        cache.keep(.success(1), for: question, timeToLive: 300, usableUntil: now + 100, now: now)
        #expect(try cache.outcome(for: question, now: now + 99)?.get() == 1)
        #expect(cache.outcome(for: question, now: now + 100) == nil)
        #expect(cache.outcome(for: question, now: now - 1) == nil)
        cache.keep(.success(2), for: question, timeToLive: 90_000, usableUntil: nil, now: now)
        #expect(cache.outcome(for: question, now: now + 3_600) == nil)
        cache.clear()
        cache.keep(.success(3), for: question, timeToLive: 0, usableUntil: nil, now: now)
        #expect(cache.count == 0)
    }

    @Test func `is absent for a short while, and failures are not remembered`() throws {
        var cache = LookupCache<Int>()
        let (question, now) = (try Published.question(), Published.now)
        cache.keep(.failure(.noAnswer("x", servers: "y")), for: question, timeToLive: 300, usableUntil: nil, now: now)
        cache.keep(.failure(.unsigned("x")), for: question, timeToLive: 300, usableUntil: nil, now: now)
        #expect(cache.count == 0)
        cache.keep(.failure(.noSuchName("x")), for: question, timeToLive: 300, usableUntil: nil, now: now)
        #expect(throws: DiscoveryError.noSuchName("x")) { try cache.outcome(for: question, now: now + 59)?.get() }
        #expect(cache.outcome(for: question, now: now + 60) == nil)
    }

    @Test func `takes bounded room`() throws {
        var cache = LookupCache<Int>(.init(entriesMax: 10))
        for number in 0..<100 {
            var question = try Published.question()
            question.participant = try SchemedIdentifier("s::\(number)")
            cache.keep(.success(number), for: question, timeToLive: 300, usableUntil: nil, now: Published.now)
            #expect(cache.count <= 10)
        }
    }
}
