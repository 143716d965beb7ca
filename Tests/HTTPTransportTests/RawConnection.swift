import NIOCore
import NIOPosix

/// A TCP client that says exactly what it is told, 50 ms between the pieces, and listens until the other end closes.
enum RawConnection {
    static func talk(port: Int, pieces: [String]) async throws -> String {
        let channel = try await ClientBootstrap(group: MultiThreadedEventLoopGroup.singleton)
            .connect(host: "127.0.0.1", port: port) { channel in
                channel.eventLoop.makeCompletedFuture {
                    try NIOAsyncChannel<ByteBuffer, ByteBuffer>(wrappingChannelSynchronously: channel)
                }
            }
        return try await channel.executeThenClose { inbound, outbound in
            await withThrowingTaskGroup(of: Void.self) { tasks in
                tasks.addTask {
                    for piece in pieces {
                        guard (try? await outbound.write(ByteBuffer(string: piece))) != nil else { return }
                        try await Task.sleep(for: .milliseconds(50))
                    }
                }
                var heard = ""
                do {
                    for try await buffer in inbound { heard += String(buffer: buffer) }
                } catch {
                    // A reset ends the conversation as well.
                }
                tasks.cancelAll()
                return heard
            }
        }
    }
}
