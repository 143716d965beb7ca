import HTTPTransport
import PasoTesting
import Testing

@testable import Discovery
@testable import DiscoveryClient

@Suite struct `A resolver` {
    private static let good = TestNameMessage.pointer(rule: "!.*!https://good.example!")
    private static let evil = TestNameMessage.pointer(rule: "!.*!https://evil.example!")

    private static func question() throws -> DNSQuestion {
        DNSQuestion(try DNSName("hash.scheme.example"), .authorityPointer)
    }

    private static func resolver(_ ports: [Int], timeout: Duration = .seconds(20), rounds: Int = 1) throws
        -> DNSResolver
    {
        let servers = try ports.map { try #require(NetworkAddress("127.0.0.1", port: $0)) }
        return DNSResolver(ResolverSettings(servers, timeout: timeout, rounds: rounds))
    }

    private static func answer(_ query: [UInt8], _ record: [UInt8] = Self.good) -> TestNameMessage {
        var message = TestNameMessage(to: query)
        message.answers = [record]
        return message
    }

    private static func host(_ answer: DNSAnswer) throws -> String {
        try PublisherRecord(answer, versions: [.one]).address.host
    }

    @Test func `answers over UDP, each time to another port and identifier`() async throws {
        let variety = try await LyingResolver.serve { query, _ in
            [.init(octets: Self.answer(query).octets)]
        } _: {
            server in
            let resolver = try Self.resolver([server.port])
            for _ in 0..<20 {
                let answer = try await resolver.answer(try Self.question())
                #expect(try Self.host(answer) == "good.example")
            }
            #expect(server.tcp == 0 && server.udp == 20)
            return server.variety
        }
        #expect(variety.ports > 10 && variety.ids > 15)
    }

    @Test func `is believed only for our question, identifier and address, and then at once`() async throws {
        try await LyingResolver.serve { query, _ in
            let good = Self.answer(query)
            var other = Self.answer(query, Self.evil)
            other.id &+= 1
            var asked = Self.answer(query, Self.evil)
            asked.question = TestNameMessage.name("other.example") + [0, 35, 0, 1]
            var cut = Self.answer(query, Self.evil)
            cut.rest = [0]
            let loop = Self.answer(
                query,
                TestNameMessage.pointer(rule: "!.*!https://evil.example!", name: [0xC0, 0x25])
            )
            var query = Self.answer(query, Self.evil)
            query.flags = 0x0100
            return [
                .init(octets: Self.answer(good.octets, Self.evil).octets, isFromElsewhere: true),
                .init(octets: other.octets), .init(octets: asked.octets), .init(octets: cut.octets),
                .init(octets: loop.octets), .init(octets: query.octets), .init(octets: []), .init(octets: [1]),
                .init(octets: good.octets, after: .milliseconds(50)),
            ]
        } _: { server in
            let answer = try await Self.resolver([server.port]).answer(try Self.question())
            #expect(try Self.host(answer) == "good.example")
            #expect(server.udp == 1)
        }
    }

    @Test func `is asked over TCP where the answer was cut`() async throws {
        try await LyingResolver.serve { query, isTCP in
            if isTCP { return [.init(octets: Self.answer(query).octets)] }
            var cut = Self.answer(query, Self.evil)
            cut.flags |= 0x0200
            return [.init(octets: cut.octets)]
        } _: { server in
            let answer = try await Self.resolver([server.port]).answer(try Self.question())
            #expect(try Self.host(answer) == "good.example")
            #expect(server.tcp == 1)
        }
    }

    @Test func `that cuts over TCP too, or says nonsense there, is no use`() async throws {
        try await LyingResolver.serve { query, isTCP in
            var cut = Self.answer(query)
            cut.flags |= 0x0200
            if isTCP { cut.id &+= 1 }
            return [.init(octets: cut.octets)]
        } _: { server in
            let error = await #expect(throws: DiscoveryError.self) {
                try await Self.resolver([server.port]).answer(try Self.question())
            }
            #expect(error?.code == "DSC-003")
        }
    }

    @Test func `that is silent or slow gives way to the next, within its time`() async throws {
        try await LyingResolver.serve { query, _ in
            [.init(octets: Self.answer(query, Self.evil).octets, after: .seconds(60))]
        } _: { slow in
            try await LyingResolver.serve { query, _ in
                [.init(octets: Self.answer(query).octets)]
            } _: { good in
                let begin = ContinuousClock.now
                let resolver = try Self.resolver([slow.port, good.port], timeout: .milliseconds(1_500))
                #expect(try Self.host(try await resolver.answer(try Self.question())) == "good.example")
                #expect(ContinuousClock.now - begin < .seconds(20))
                let alone = try Self.resolver([slow.port], timeout: .milliseconds(100), rounds: 3)
                let error = await #expect(throws: DiscoveryError.self) { try await alone.answer(try Self.question()) }
                #expect(error?.code == "DSC-004")
                #expect(ContinuousClock.now - begin < .seconds(40))
            }
        }
    }

    @Test func `that fails gives way to the next, one that knows of no such name does not`() async throws {
        try await LyingResolver.serve { query, _ in
            var failure = Self.answer(query, Self.evil)
            failure.flags = 0x8182
            return [.init(octets: failure.octets)]
        } _: { failing in
            try await LyingResolver.serve { query, _ in
                var absent = TestNameMessage(to: query)
                absent.flags = 0x8183
                return [.init(octets: absent.octets)]
            } _: { knowing in
                let answer = try await Self.resolver([failing.port, knowing.port]).answer(try Self.question())
                #expect(answer.status == 3)
                let error = await #expect(throws: DiscoveryError.self) {
                    try await Self.resolver([failing.port], rounds: 2).answer(try Self.question())
                }
                #expect(error?.code == "DSC-006")
                #expect(failing.udp == 3)
            }
        }
    }

    @Test func `that is not there is no answer`() async throws {
        let port = try await LyingResolver.serve({ _, _ in [] }) { $0.port }
        let error = await #expect(throws: DiscoveryError.self) {
            try await Self.resolver([port], timeout: .milliseconds(300)).answer(try Self.question())
        }
        #expect(error?.code == "DSC-004")
    }

    @Test func `that floods is given up`() async throws {
        try await LyingResolver.serve { query, _ in
            var other = Self.answer(query, Self.evil)
            other.id &+= 1
            return Array(repeating: .init(octets: other.octets), count: 500)
        } _: { server in
            let error = await #expect(throws: DiscoveryError.self) {
                try await Self.resolver([server.port]).answer(try Self.question())
            }
            #expect(error?.code == "DSC-003")
        }
    }
}
