import Foundation
import HTTPTransport
import Hummingbird
import MIME
import Testing

@Suite(.timeLimit(.minutes(1))) struct `Large bodies` {
    private let client: HTTPClient
    private let path = NSTemporaryDirectory() + "bodies-\(UUID().uuidString)"
    private let folder: SpoolFolder

    init() throws {
        self.client = try HTTPClient()
        self.folder = try SpoolFolder(self.path, memoryBytesMax: 10_000)
    }

    private func remove() { try? FileManager.default.removeItem(atPath: self.path) }

    /// Files of the folder that this process holds open.
    private var openFiles: Int {
        let names = (try? FileManager.default.contentsOfDirectory(atPath: "/proc/self/fd")) ?? []
        return names.filter {
            let target = try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/fd/\($0)")
            return target?.contains(self.path) == true
        }.count
    }

    /// Answers with the length, a check sum, and where the body stood.
    private func routes(limit: Int) -> (TestRouter) -> Void {
        let folder = self.folder
        return { router in
            router.post("take") { request, _ in
                let body = try await request.content(upTo: limit, spool: folder)
                return Self.described(body)
            }
        }
    }

    private static func described(_ body: OctetSource) -> String {
        let octets = (try? body.octets(upTo: .max)) ?? []
        return Self.described(octets, body.inMemory == nil ? "file" : "memory")
    }

    private static func described(_ octets: [UInt8], _ place: String) -> String {
        let sum = octets.reduce(0) { ($0 &* 31 &+ Int($1)) % 65_521 }
        return "\(octets.count) \(sum) \(place)"
    }

    @Test(arguments: [(0, "memory"), (9_995, "memory"), (9_996, "file"), (3_000_000, "file")])
    func `travel in pieces from files into a file`(count: Int, place: String) async throws {
        defer { self.remove() }
        let octets = (0..<count).map { UInt8(truncatingIfNeeded: $0 &* 2_654_435_761 >> 9) }
        var draft = try self.folder.draft()
        try draft.append(octets.span)
        let (head, tail): ([UInt8], [UInt8]) = ([1, 2, 3], [4, 5])
        let body = OctetSequence([OctetSource(head), OctetSource(draft.sealed()), OctetSource(tail)])
        try await LiveListener.serve(prepare: self.routes(limit: 4_000_000)) { port, _ in
            let answer = try await self.client.send(
                OutboundRequest(.post, "http://localhost:\(port)/take", content: body, trust: .plaintext)
            )
            let text = String(decoding: answer.body, as: UTF8.self)
            #expect(text == Self.described(head + octets + tail, place))
        }
        #expect(self.openFiles == 1, "the body that was sent")
        #expect(body.count == count + 5)
    }

    @Test func `over the limit are refused and leave nothing`() async throws {
        defer { self.remove() }
        try await LiveListener.serve(prepare: self.routes(limit: 500_000)) { port, _ in
            let body = [UInt8](repeating: 7, count: 500_001)
            let announced = try await self.client.send(
                OutboundRequest(.post, "http://localhost:\(port)/take", body: body, trust: .plaintext)
            )
            #expect(announced.status == 413)
        }
        #expect(self.openFiles == 0)
    }

    private static func unfinished(_ pieces: Int) -> [String] {
        ["POST /take HTTP/1.1\r\nHost: localhost\r\nContent-Length: 900000\r\n\r\n"]
            + Array(repeating: String(repeating: "x", count: 40_000), count: pieces)
    }

    @Test func `that stop coming are refused and leave nothing`() async throws {
        defer { self.remove() }
        let limits = ListenerLimits(body: .milliseconds(700))
        let heard = try await LiveListener.serve(limits: limits, prepare: self.routes(limit: 4_000_000)) { port, _ in
            try await RawConnection.talk(port: port, pieces: Self.unfinished(8))
        }
        #expect(heard.hasPrefix("HTTP/1.1 408 "))
        #expect(self.openFiles == 0)
    }

    /// 40 kB every 50 ms earn the time that a body of the same kind lacks above; a stop is still noticed.
    @Test func `that come fast enough may take longer than the deadline, but not stop`() async throws {
        defer { self.remove() }
        let limits = ListenerLimits(body: .milliseconds(300), bodyBytesPerSecondMin: 100_000)
        let clock = ContinuousClock()
        let start = clock.now
        let heard = try await LiveListener.serve(limits: limits, prepare: self.routes(limit: 4_000_000)) { port, _ in
            try await RawConnection.talk(port: port, pieces: Self.unfinished(8))
        }
        #expect(heard.hasPrefix("HTTP/1.1 408 "))
        // 320 kB have earned 3.2 seconds.
        #expect(clock.now - start > .seconds(3))
        #expect(self.openFiles == 0)
    }

    @Test func `that cannot be read when they are sent fail the request`() async throws {
        defer { self.remove() }
        let name = self.path + "/shrinking"
        try Data(count: 500_000).write(to: URL(fileURLWithPath: name))
        let source = OctetSource(try OctetFile(reading: name))
        try Data(count: 10).write(to: URL(fileURLWithPath: name))
        try await LiveListener.serve(prepare: self.routes(limit: 4_000_000)) { port, _ in
            let request = OutboundRequest(
                .post,
                "http://localhost:\(port)/take",
                content: OctetSequence([source]),
                trust: .plaintext
            )
            await #expect(throws: TransportError.self) { try await self.client.send(request) }
        }
    }
}
