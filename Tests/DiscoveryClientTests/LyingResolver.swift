import NIOCore
import NIOPosix
import Synchronization

/// A resolver on the loopback, over UDP and TCP, that says what it is told to.
final class LyingResolver: Sendable {
    /// One message of its answer.
    struct Message: Sendable {
        var octets: [UInt8]
        /// From another socket than the one that was asked.
        var isFromElsewhere = false
        var after = Duration.zero
    }

    /// What it answers to a query, over UDP or TCP.
    typealias Script = @Sendable (_ query: [UInt8], _ isTCP: Bool) -> [Message]
    private typealias Datagram = AddressedEnvelope<ByteBuffer>

    let port: Int
    private let script: Script
    private let asked = Mutex((udp: 0, tcp: 0, ports: Set<Int>(), ids: Set<[UInt8]>()))

    private init(port: Int, script: @escaping Script) {
        self.port = port
        self.script = script
    }

    var udp: Int { self.asked.withLock { $0.udp } }
    var tcp: Int { self.asked.withLock { $0.tcp } }
    /// Different source ports, and identifiers, of the queries so far.
    var variety: (ports: Int, ids: Int) { self.asked.withLock { ($0.ports.count, $0.ids.count) } }

    /// Runs one around a piece of a test.
    static func serve<Value: Sendable>(
        _ script: @escaping Script,
        _ body: @escaping @Sendable (LyingResolver) async throws -> Value
    ) async throws -> Value {
        let (datagrams, connections) = try await self.bind()
        let resolver = LyingResolver(port: datagrams.channel.localAddress?.port ?? 0, script: script)
        return try await withThrowingTaskGroup(of: Void.self) { tasks in
            tasks.addTask { try? await resolver.answer(datagrams) }
            tasks.addTask {
                try? await connections.executeThenClose { connections in
                    try await withThrowingDiscardingTaskGroup { talks in
                        for try await connection in connections {
                            talks.addTask { try? await resolver.answer(connection) }
                        }
                    }
                }
            }
            let value = try await body(resolver)
            tasks.cancelAll()
            return value
        }
    }

    /// The same port for both, which a few tries find.
    private static func bind() async throws -> (
        NIOAsyncChannel<Datagram, Datagram>, NIOAsyncChannel<NIOAsyncChannel<ByteBuffer, ByteBuffer>, Never>
    ) {
        var last: any Error = CancellationError()
        for _ in 0..<20 {
            let datagrams = try await self.datagrams()
            do {
                let connections = try await ServerBootstrap(group: .singletonMultiThreadedEventLoopGroup)
                    .bind(host: "127.0.0.1", port: datagrams.channel.localAddress?.port ?? 0) { channel in
                        channel.eventLoop.makeCompletedFuture {
                            try NIOAsyncChannel<ByteBuffer, ByteBuffer>(wrappingChannelSynchronously: channel)
                        }
                    }
                return (datagrams, connections)
            } catch {
                last = error
                try? await datagrams.channel.close()
            }
        }
        throw last
    }

    private static func datagrams() async throws -> NIOAsyncChannel<Datagram, Datagram> {
        try await DatagramBootstrap(group: .singletonMultiThreadedEventLoopGroup)
            .bind(host: "127.0.0.1", port: 0) { channel in
                channel.eventLoop.makeCompletedFuture {
                    try NIOAsyncChannel<Datagram, Datagram>(wrappingChannelSynchronously: channel)
                }
            }
    }

    private func answer(_ datagrams: NIOAsyncChannel<Datagram, Datagram>) async throws {
        let elsewhere = try await Self.datagrams()
        try await elsewhere.executeThenClose { _, other in
            try await datagrams.executeThenClose { inbound, outbound in
                for try await datagram in inbound {
                    let query = Array(datagram.data.readableBytesView)
                    self.asked.withLock {
                        $0.udp += 1
                        $0.ports.insert(datagram.remoteAddress.port ?? 0)
                        $0.ids.insert(Array(query.prefix(2)))
                    }
                    for message in self.script(query, false) {
                        try await Task.sleep(for: message.after)
                        let answer = Datagram(
                            remoteAddress: datagram.remoteAddress,
                            data: ByteBuffer(bytes: message.octets)
                        )
                        try await (message.isFromElsewhere ? other : outbound).write(answer)
                    }
                }
            }
        }
    }

    private func answer(_ connection: NIOAsyncChannel<ByteBuffer, ByteBuffer>) async throws {
        try await connection.executeThenClose { inbound, outbound in
            var octets: [UInt8] = []
            for try await piece in inbound {
                octets += piece.readableBytesView
                guard octets.count > 2, octets.count >= 2 + Int(octets[0]) << 8 + Int(octets[1]) else { continue }
                self.asked.withLock { $0.tcp += 1 }
                for message in self.script(Array(octets.dropFirst(2)), true) {
                    try await Task.sleep(for: message.after)
                    // In pieces, as networks have it.
                    for byte in [UInt8(message.octets.count >> 8), UInt8(message.octets.count & 0xFF)] {
                        try await outbound.write(ByteBuffer(bytes: [byte]))
                    }
                    try await outbound.write(ByteBuffer(bytes: message.octets))
                }
                return
            }
        }
    }
}
