import HummingbirdCore
import Logging
import NIOCore

/// One connection of a listener: TLS if it has any, the handshake's deadline, HTTP/1.1 with its limits and clocks.
struct ListenerChannel: HTTPChannelHandler {
    let tls: ListenerTLS?
    let limits: ListenerLimits
    let http: HTTP1Channel

    /// A connection that is set up, with what is known of it.
    struct Value: ServerChildChannelValue {
        let http: HTTP1Channel.Value
        let facts: ConnectionFacts
        var channel: any Channel { self.http.channel }
    }

    var responder: Responder { self.http.responder }

    init(tls: ListenerTLS?, limits: ListenerLimits, responder: @escaping Responder) {
        self.tls = tls
        self.limits = limits
        self.http = HTTP1Channel(
            responder: responder,
            configuration: HTTP1Channel.Configuration(
                additionalChannelHandlers: [RequestClockHandler(limits: limits)],
                idleTimeout: TimeAmount(limits.idle),
                httpDecoderConfiguration: .init(
                    maxHeaderFieldSize: limits.headerBytesMax / 2,
                    maxHeaderListSize: limits.headerBytesMax,
                    maxHeaderFieldCount: limits.headerFieldsMax
                )
            )
        )
    }

    func setup(channel: any Channel, logger: Logger) -> EventLoopFuture<Value> {
        let remote = channel.remoteAddress
        let facts = ConnectionFacts(
            remoteAddress: "\(remote?.ipAddress ?? "?"):\(remote?.port ?? 0)",
            isEncrypted: self.tls != nil
        )
        return channel.eventLoop.makeCompletedFuture {
            guard let tls else { return }
            let pipeline = channel.pipeline.syncOperations
            try pipeline.addHandler(tls.makeHandler())
            try pipeline.addHandler(
                HandshakeGate(
                    facts: facts,
                    deadline: self.limits.handshake,
                    needsCertificate: tls.clientCertificate == .required,
                    logger: logger
                )
            )
        }.flatMap {
            self.http.setup(channel: channel, logger: logger).map { Value(http: $0, facts: facts) }
        }
    }

    func handle(value: Value, logger: Logger) async {
        await ConnectionFacts.$current.withValue(value.facts) {
            await self.http.handle(value: value.http, logger: logger)
        }
    }
}
