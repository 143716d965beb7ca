import Foundation
import HTTPTransport
import Hummingbird
import Logging
import ServiceLifecycle

/// The peer of these tests: the DER of its certificate.
typealias TestPeer = [UInt8]
typealias TestRouter = Router<ListenerContext<TestPeer>>

/// Runs a listener on a free loopback port around a piece of a test.
enum LiveListener {
    static let quiet: Logger = {
        var logger = Logger(label: "test")
        logger.logLevel = .critical
        return logger
    }()

    /// The routes that most tests need: `/hello`, `/echo` and `/bye`, which ends the connection.
    static func commonRoutes(_ router: TestRouter) {
        router.get("hello") { _, _ in "hello" }
        router.post("echo") { request, _ in
            Response(status: .ok, body: .init(byteBuffer: ByteBuffer(bytes: try await request.bytes(upTo: 100_000))))
        }
        router.get("bye") { _, _ in
            Response(status: .ok, headers: [.connection: "close"], body: .init(byteBuffer: ByteBuffer(string: "bye")))
        }
    }

    static func serve<Outcome: Sendable>(
        tls: ListenerTLS? = nil,
        limits: ListenerLimits = ListenerLimits(),
        prepare: @escaping (TestRouter) -> Void = commonRoutes,
        _ body: @escaping @Sendable (_ port: Int, _ stop: @escaping @Sendable () async -> Void) async throws -> Outcome
    ) async throws -> Outcome {
        let (ports, found) = AsyncStream.makeStream(of: Int.self)
        let listener = HTTPListener<TestPeer>(
            name: "test",
            host: "127.0.0.1",
            port: 0,
            tls: tls,
            limits: limits,
            logger: quiet,
            onListening: { found.yield($0) },
            prepare: prepare
        )
        let group = ServiceGroup(configuration: .init(services: [listener], logger: quiet))
        return try await withThrowingTaskGroup(of: Void.self) { tasks in
            tasks.addTask { try await group.run() }
            for await port in ports {
                let outcome = try await body(port) { await group.triggerGracefulShutdown() }
                await group.triggerGracefulShutdown()
                try await tasks.waitForAll()
                return outcome
            }
            throw CancellationError()
        }
    }
}
