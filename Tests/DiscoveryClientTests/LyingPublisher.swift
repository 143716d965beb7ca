import HTTPTransport
import HTTPTypes
import Hummingbird
import Logging
import PasoTesting
import ServiceLifecycle
import Synchronization
import Trust

/// A publisher on the loopback, over TLS, that serves what it is told to.
final class LyingPublisher: Sendable {
    enum Reply: Sendable {
        case document([UInt8])
        case status(Int, location: String? = nil)
        case silence
    }

    typealias Script = @Sendable (_ path: String) -> Reply

    let port: Int
    private let paths = Mutex<[String]>([])

    private init(port: Int) { self.port = port }

    var server: String { "127.0.0.1:\(self.port)" }
    var address: String { "https://\(self.server)" }
    /// What it was asked for, as written.
    var asked: [String] { self.paths.withLock { $0 } }

    private static let quiet: Logger = {
        var logger = Logger(label: "test")
        logger.logLevel = .critical
        return logger
    }()

    /// Runs one around a piece of a test.
    static func serve<Outcome: Sendable>(
        _ script: @escaping Script,
        _ body: @escaping @Sendable (LyingPublisher) async throws -> Outcome
    ) async throws -> Outcome {
        guard let identity = TLSIdentity(try TestPKI.peru.identity(.tlsServer)) else { throw CancellationError() }
        let (ports, found) = AsyncStream.makeStream(of: Int.self)
        let shared = Shared()
        let listener = HTTPListener<Never>(
            name: "smp",
            host: "127.0.0.1",
            port: 0,
            tls: try ListenerTLS(identity: identity, clientCertificate: .notAsked),
            limits: ListenerLimits(),
            logger: Self.quiet,
            onListening: { found.yield($0) }
        ) { router in
            router.get("**") { request, _ in
                let path = request.uri.path
                shared.note(path)
                switch script(path) {
                case .document(let octets):
                    return Response(status: .ok, body: ResponseBody(byteBuffer: ByteBuffer(bytes: octets)))
                case .status(let status, let location):
                    var headers = HTTPFields()
                    headers[.location] = location
                    return Response(status: .init(code: status), headers: headers)
                case .silence:
                    try await Task.sleep(for: .seconds(20))
                    return Response(status: .ok)
                }
            }
        }
        let group = ServiceGroup(configuration: .init(services: [listener], logger: Self.quiet))
        return try await withThrowingTaskGroup(of: Void.self) { tasks in
            tasks.addTask { try await group.run() }
            for await port in ports {
                let publisher = LyingPublisher(port: port)
                shared.set(publisher)
                let result: Result<Outcome, any Error>
                do { result = .success(try await body(publisher)) } catch { result = .failure(error) }
                tasks.cancelAll()
                return try result.get()
            }
            throw CancellationError()
        }
    }

    /// The publisher, once its port is known.
    private final class Shared: Sendable {
        private let publisher = Mutex<LyingPublisher?>(nil)
        func set(_ publisher: LyingPublisher) { self.publisher.withLock { $0 = publisher } }
        func note(_ path: String) {
            self.publisher.withLock { publisher in publisher?.paths.withLock { $0.append(path) } }
        }
    }
}
