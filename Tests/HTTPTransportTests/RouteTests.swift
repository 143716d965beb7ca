import Foundation
import Hummingbird
import Testing
import Texts

@testable import HTTPTransport

/// A refusal with a code of these tests.
private struct Closed: Explained {
    let code = "TEST-002"
    let arguments: [String: String]
}

@Suite(.timeLimit(.minutes(1))) struct `The way to a server` {
    private static func judged(_ open: @escaping @Sendable (NetworkAddress) -> Bool) -> OutboundRoute {
        .judged { open($0) ? nil : Closed(arguments: ["address": $0.text]) }
    }

    private func get(_ url: String, _ route: OutboundRoute) async -> Result<OutboundResponse, TransportError> {
        do throws(TransportError) {
            let client = try HTTPClient()
            defer { client.stop() }
            return .success(try await client.send(OutboundRequest(.get, url, trust: .plaintext, route: route)))
        } catch {
            return .failure(error)
        }
    }

    @Test func `is asked about with the address that the name was resolved to`() async throws {
        try await LiveListener.serve { port, _ in
            let refused = await self.get("http://localhost:\(port)/hello", Self.judged { _ in false })
            guard case .failure(let error) = refused else {
                Issue.record("connected")
                return
            }
            #expect(error.code == "TRA-005")
            #expect(error.arguments["reasonCode"] == "TEST-002")
            let passed = await self.get(
                "http://localhost:\(port)/hello",
                Self.judged { $0.octets == [127, 0, 0, 1] && $0.port == port }
            )
            let body = try passed.get().body
            #expect(body == Array("hello".utf8))
        }
    }

    @Test func `is asked about again although a connection was kept`() async throws {
        try await LiveListener.serve { port, _ in
            let client = try HTTPClient()
            let url = "http://127.0.0.1:\(port)/hello"
            _ = try await client.send(OutboundRequest(.get, url, trust: .plaintext))
            let again = OutboundRequest(.get, url, trust: .plaintext, route: Self.judged { _ in false })
            await #expect(throws: TransportError.self) { _ = try await client.send(again) }
            let fresh = try await client.send(
                OutboundRequest(.get, url, trust: .plaintext, route: Self.judged { _ in true })
            )
            #expect(!fresh.connection.isReused)
        }
    }

    @Test func `leads through a proxy where one is named`() async throws {
        let proxy: (TestRouter) -> Void = { router in
            router.get("**") { request, _ in "asked for \(request.uri.description) of \(request.head.authority ?? "")" }
        }
        try await LiveListener.serve(prepare: proxy) { port, _ in
            let answer = await self.get("http://crl.invalid/ca.crl", .proxy("http://127.0.0.1:\(port)"))
            let text = String(decoding: try answer.get().body, as: UTF8.self)
            #expect(text.contains("/ca.crl") && text.contains("crl.invalid"), "\(text)")
        }
    }

    @Test(arguments: ["https://127.0.0.1:1", "socks5://127.0.0.1:1", "127.0.0.1:1", ""])
    func `knows no other kind of proxy`(proxy: String) async {
        guard case .failure(let error) = await self.get("http://crl.invalid/", .proxy(proxy)) else {
            Issue.record("answered")
            return
        }
        #expect(error.code == "TRA-001")
    }
}

@Suite struct `An address` {
    @Test(arguments: [
        "0.0.0.0", "10.1.2.3", "100.64.0.1", "100.127.255.255", "127.0.0.1", "127.255.0.1", "169.254.169.254",
        "172.16.0.1", "172.31.255.255", "192.0.0.8", "192.0.2.1", "192.88.99.1", "192.168.1.1", "198.18.0.1",
        "198.19.255.255", "198.51.100.1", "203.0.113.7", "224.0.0.1", "240.0.0.1", "255.255.255.255", "::", "::1",
        "fe80::1", "fc00::1", "fd12::1", "ff02::1", "2001::1", "2001:db8::1", "2002:a00:1::", "3fff::1", "64:ff9b:1::1",
        "::ffff:127.0.0.1", "::ffff:169.254.169.254", "64:ff9b::a00:1", "fec0::1", "100::1", "::127.0.0.1",
    ])
    func `of a network of one's own is not public`(text: String) throws {
        #expect(try !address(text).isPublic)
    }

    @Test(arguments: [
        "1.1.1.1", "100.63.255.255", "100.128.0.1", "172.15.0.1", "172.32.0.1", "192.0.1.1", "198.17.0.1", "198.20.0.1",
        "223.255.255.254", "200.10.20.30", "2600::1", "2800:3f0::1", "::ffff:200.10.20.30", "64:ff9b::c80a:141e",
    ])
    func `of the Internet is public`(text: String) throws {
        #expect(try address(text).isPublic)
    }

    private func address(_ text: String) throws -> NetworkAddress {
        let isSix = text.contains(":")
        var octets = [UInt8](repeating: 0, count: isSix ? 16 : 4)
        let isRead = unsafe octets.withUnsafeMutableBytes { room in
            unsafe inet_pton(isSix ? AF_INET6 : AF_INET, text, room.baseAddress)
        }
        try #require(isRead == 1)
        return NetworkAddress(octets: octets, port: 80)
    }
}
