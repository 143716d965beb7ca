import Logging
import NIOCore
import NIOSSL
import NIOTLS

/// Sits behind the TLS handler: ends a handshake that takes too long, and notes whose certificate came with it.
final class HandshakeGate: ChannelInboundHandler, RemovableChannelHandler {
    typealias InboundIn = ByteBuffer

    private let facts: ConnectionFacts
    private let deadline: Duration
    private let needsCertificate: Bool
    private let logger: Logger
    private var timer: Scheduled<Void>?

    init(facts: ConnectionFacts, deadline: Duration, needsCertificate: Bool, logger: Logger) {
        self.facts = facts
        self.deadline = deadline
        self.needsCertificate = needsCertificate
        self.logger = logger
    }

    func handlerAdded(context: ChannelHandlerContext) {
        let channel = context.channel
        self.timer = context.eventLoop.scheduleTask(in: TimeAmount(self.deadline)) { channel.close(promise: nil) }
    }

    func handlerRemoved(context: ChannelHandlerContext) {
        self.timer?.cancel()
    }

    func channelInactive(context: ChannelHandlerContext) {
        self.timer?.cancel()
        context.fireChannelInactive()
    }

    func userInboundEventTriggered(context: ChannelHandlerContext, event: Any) {
        guard let tls = event as? TLSUserEvent, case .handshakeCompleted = tls else {
            return context.fireUserInboundEventTriggered(event)
        }
        self.timer?.cancel()
        do {
            let certificate = try context.pipeline.syncOperations.nioSSL_peerCertificate()?.toDERBytes()
            let version = try context.pipeline.syncOperations.nioSSL_tlsVersion().map { "\($0)" }
            if certificate == nil, self.needsCertificate { return context.close(promise: nil) }
            self.facts.completed(certificate: certificate, version: version)
            context.fireUserInboundEventTriggered(event)
        } catch {
            context.fireErrorCaught(error)
            context.close(promise: nil)
        }
    }

    func errorCaught(context: ChannelHandlerContext, error: any Error) {
        self.logger.debug(
            "connection error",
            metadata: ["remote": "\(self.facts.remoteAddress)", "error": "\(error)"]
        )
        context.fireErrorCaught(error)
    }
}
