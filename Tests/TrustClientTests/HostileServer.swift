import NIOCore
import NIOPosix
import Synchronization

/// An HTTP server on the loopback that behaves as well or as badly as it is told.
final class HostileServer: Sendable {
    struct Request: Sendable {
        var method: String
        var target: String
        var body: [UInt8]
    }

    enum Reply: Sendable {
        case body([UInt8])
        case status(Int, headers: [String] = [], body: [UInt8] = [])
        /// One octet a second.
        case drip([UInt8])
        /// Zeros for ever.
        case endless
        /// Takes the request and says nothing.
        case silence
        case hangUp
    }

    typealias Script = @Sendable (Request) async -> Reply

    let port: Int
    private let script: Mutex<Script>
    private let count = Mutex(0)

    private init(port: Int, script: @escaping Script) {
        self.port = port
        self.script = Mutex(script)
    }

    var address: String { "http://127.0.0.1:\(self.port)" }
    var server: String { "127.0.0.1:\(self.port)" }
    /// Connections that were opened so far.
    var connections: Int { self.count.withLock { $0 } }

    /// Behaves otherwise from now on.
    func become(_ script: @escaping Script) { self.script.withLock { $0 = script } }

    /// Runs a server around a piece of a test; port 0 takes a free one.
    static func serve<Value: Sendable>(
        port: Int = 0,
        _ script: @escaping Script,
        _ body: @escaping @Sendable (HostileServer) async throws -> Value
    ) async throws -> Value {
        let listener = try await ServerBootstrap(group: .singletonMultiThreadedEventLoopGroup)
            .serverChannelOption(.socketOption(.so_reuseaddr), value: 1)
            .bind(host: "127.0.0.1", port: port) { channel in
                channel.eventLoop.makeCompletedFuture {
                    try NIOAsyncChannel<ByteBuffer, ByteBuffer>(wrappingChannelSynchronously: channel)
                }
            }
        let server = HostileServer(port: listener.channel.localAddress?.port ?? 0, script: script)
        return try await withThrowingTaskGroup(of: Void.self) { tasks in
            tasks.addTask {
                try? await listener.executeThenClose { connections in
                    try await withThrowingDiscardingTaskGroup { talks in
                        for try await connection in connections { talks.addTask { await server.talk(connection) } }
                    }
                }
            }
            let value = try await body(server)
            tasks.cancelAll()
            return value
        }
    }

    private func talk(_ connection: NIOAsyncChannel<ByteBuffer, ByteBuffer>) async {
        self.count.withLock { $0 += 1 }
        try? await connection.executeThenClose { inbound, outbound in
            guard let request = try await Self.read(inbound) else { return }
            let script = self.script.withLock { $0 }
            switch await script(request) {
            case .body(let body): try await Self.write(200, [], body, to: outbound)
            case .status(let status, let headers, let body): try await Self.write(status, headers, body, to: outbound)
            case .drip(let body):
                try await outbound.write(ByteBuffer(string: Self.head(200, [], body.count)))
                for byte in body {
                    try await outbound.write(ByteBuffer(bytes: [byte]))
                    try await Task.sleep(for: .seconds(1))
                }
            case .endless:
                try await outbound.write(ByteBuffer(string: "HTTP/1.1 200 OK\r\nConnection: close\r\n\r\n"))
                let zeros = ByteBuffer(bytes: [UInt8](repeating: 0, count: 1 << 20))
                while !Task.isCancelled { try await outbound.write(zeros) }
            case .silence: try await Task.sleep(for: .seconds(60))
            case .hangUp: return
            }
        }
    }

    private static func read(_ inbound: NIOAsyncChannelInboundStream<ByteBuffer>) async throws -> Request? {
        var bytes: [UInt8] = []
        for try await piece in inbound {
            bytes += piece.readableBytesView
            guard let end = bytes.firstRange(of: Array("\r\n\r\n".utf8)) else { continue }
            let lines = String(decoding: bytes[..<end.lowerBound], as: UTF8.self).split(separator: "\r\n")
            let length =
                lines.first { $0.lowercased().hasPrefix("content-length:") }
                .flatMap { Int($0.split(separator: ":")[1].trimmingPrefix(" ")) } ?? 0
            guard bytes.count >= end.upperBound + length else { continue }
            let words = lines.first?.split(separator: " ") ?? []
            guard words.count > 1 else { return nil }
            return Request(method: String(words[0]), target: String(words[1]), body: Array(bytes[end.upperBound...]))
        }
        return nil
    }

    private static func head(_ status: Int, _ headers: [String], _ length: Int) -> String {
        "HTTP/1.1 \(status) X\r\nContent-Length: \(length)\r\nConnection: close\r\n"
            + headers.map { $0 + "\r\n" }.joined() + "\r\n"
    }

    private static func write(
        _ status: Int,
        _ headers: [String],
        _ body: [UInt8],
        to outbound: NIOAsyncChannelOutboundWriter<ByteBuffer>
    ) async throws {
        try await outbound.write(ByteBuffer(bytes: Array(Self.head(status, headers, body.count).utf8) + body))
    }
}
