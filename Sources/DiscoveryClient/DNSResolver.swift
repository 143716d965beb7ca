public import Discovery
import HTTPTransport
import NIOCore
import NIOPosix
import Trust

/// Asks configured resolvers, over UDP and where an answer does not fit over TCP.
///
/// Each question goes out from a socket of its own, so that the kernel gives it a random port, with a random identifier,
/// and only to be answered by the address that was asked: the socket is connected. What does not fit identifier, question
/// or form is passed over, up to a number, while the time lasts: a wrong guess does not even stop the right answer.
///
/// The sockets are SwiftNIO's, as those of the listeners are: nothing here blocks a thread.
public struct DNSResolver: Sendable {
    /// Messages that are passed over before a server is given up.
    static let strangersMax = 64

    private let settings: ResolverSettings

    public init(_ settings: ResolverSettings) { self.settings = settings }

    /// The answer of the first server that has one: records, or that there are none.
    ///
    /// Servers that fail (SERVFAIL, REFUSED, silence, nonsense) are passed over. Throws DSC-004 where none answered in
    /// time, DSC-006 where all refused, DSC-003 where the last said nonsense.
    public func answer(_ question: DNSQuestion) async throws(DiscoveryError) -> DNSAnswer {
        let servers = self.settings.servers.map { "\($0.text) port \($0.port)" }.joined(separator: ", ")
        var last = DiscoveryError.noAnswer(question.name.text, servers: servers)
        for _ in 0..<self.settings.rounds {
            for server in self.settings.servers {
                guard !Task.isCancelled else { throw last }
                do throws(DiscoveryError) {
                    let answer = try await self.ask(server, question)
                    if answer.status == 0 || answer.status == 3 { return answer }
                    last = .resolverRefused(question.name.text, answer.status)
                } catch {
                    last = error
                }
            }
        }
        throw last
    }

    private func ask(_ server: NetworkAddress, _ question: DNSQuestion) async throws(DiscoveryError) -> DNSAnswer {
        let first = try await self.within(server, question) { id, address in
            try await Self.overUDP(address, question, id)
        }
        guard first.isTruncated else { return first }
        let (seconds, attoseconds) = self.settings.timeout.components
        // A connection that is being made cannot be cancelled, so it has the same limit by itself.
        let timeout = TimeAmount.nanoseconds(seconds * 1_000_000_000 + attoseconds / 1_000_000_000)
        return try await self.within(server, question) { id, address in
            try await Self.overTCP(address, question, id, timeout)
        }
    }

    /// Runs one exchange against the clock.
    private func within(
        _ server: NetworkAddress,
        _ question: DNSQuestion,
        _ exchange: @escaping @Sendable (UInt16, SocketAddress) async throws -> DNSAnswer
    ) async throws(DiscoveryError) -> DNSAnswer {
        let silence = DiscoveryError.noAnswer(question.name.text, servers: "\(server.text) port \(server.port)")
        let timeout = self.settings.timeout
        do {
            let random = try SecureRandom.bytes(2)
            let id = UInt16(random[0]) << 8 | UInt16(random[1])
            let address = try SocketAddress(ipAddress: server.text, port: server.port)
            return try await withThrowingTaskGroup(of: DNSAnswer?.self) { tasks in
                tasks.addTask { try await exchange(id, address) }
                tasks.addTask {
                    try await Task.sleep(for: timeout)
                    return nil
                }
                defer { tasks.cancelAll() }
                guard let answer = try await tasks.next() ?? nil else { throw silence }
                return answer
            }
        } catch let error as DiscoveryError {
            throw error
        } catch let fault as DNSFault {
            throw .messageUnusable(server.text, fault)
        } catch {
            throw silence
        }
    }

    private static func overUDP(
        _ server: SocketAddress,
        _ question: DNSQuestion,
        _ id: UInt16
    ) async throws -> DNSAnswer {
        typealias Datagram = AddressedEnvelope<ByteBuffer>
        let channel = try await DatagramBootstrap(group: .singletonMultiThreadedEventLoopGroup)
            .connect(to: server) { channel in
                channel.eventLoop.makeCompletedFuture {
                    try NIOAsyncChannel<Datagram, Datagram>(wrappingChannelSynchronously: channel)
                }
            }
        return try await channel.executeThenClose { inbound, outbound in
            let query = DNSMessage.query(question, id: id)
            try await outbound.write(Datagram(remoteAddress: server, data: ByteBuffer(bytes: query)))
            var strangers = 0
            var fault = DNSFault.length
            for try await datagram in inbound {
                do throws(DNSFault) {
                    guard datagram.remoteAddress == server else { throw .identifier }
                    return try DNSMessage.answer(Array(datagram.data.readableBytesView), to: question, id: id)
                } catch {
                    fault = error
                    strangers += 1
                    guard strangers < Self.strangersMax else { throw fault }
                }
            }
            throw fault
        }
    }

    private static func overTCP(
        _ server: SocketAddress,
        _ question: DNSQuestion,
        _ id: UInt16,
        _ timeout: TimeAmount
    ) async throws -> DNSAnswer {
        let channel = try await ClientBootstrap(group: .singletonMultiThreadedEventLoopGroup)
            .connectTimeout(timeout)
            .connect(to: server) { channel in
                channel.eventLoop.makeCompletedFuture {
                    try NIOAsyncChannel<ByteBuffer, ByteBuffer>(wrappingChannelSynchronously: channel)
                }
            }
        return try await channel.executeThenClose { inbound, outbound in
            let query = DNSMessage.query(question, id: id)
            let length = [UInt8(query.count >> 8), UInt8(query.count & 0xFF)]
            try await outbound.write(ByteBuffer(bytes: length + query))
            var octets: [UInt8] = []
            for try await piece in inbound {
                octets += piece.readableBytesView
                guard octets.count >= 2 else { continue }
                let expected = Int(octets[0]) << 8 | Int(octets[1])
                guard octets.count >= expected + 2 else { continue }
                let answer = try DNSMessage.answer(Array(octets[2..<expected + 2]), to: question, id: id)
                // Over TCP nothing has to be cut.
                guard !answer.isTruncated else { throw DNSFault.length }
                return answer
            }
            throw DNSFault.length
        }
    }
}
