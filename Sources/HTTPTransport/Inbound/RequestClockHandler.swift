import HTTPTypes
import HummingbirdCore
import NIOCore
import NIOHTTPTypes
import Texts

/// Runs the timers that ``RequestClock`` asks for, and ends connections as it says.
final class RequestClockHandler: ChannelDuplexHandler, RemovableChannelHandler {
    typealias InboundIn = HTTPRequestPart
    typealias InboundOut = HTTPRequestPart
    typealias OutboundIn = HTTPResponsePart
    typealias OutboundOut = HTTPResponsePart

    private var clock = RequestClock()
    private let limits: ListenerLimits
    private var bodyTimer: Scheduled<Void>?
    private var responseTimer: Scheduled<Void>?
    private var lingerTimer: Scheduled<Void>?
    private var throwsAway = false
    /// The body that is being read: when its head came, and what has come of it.
    private var bodyStart = NIODeadline.now()
    private var bodyBytes = 0

    /// How long a peer may go on sending after it was answered early.
    private static let lingering = Duration.milliseconds(500)

    init(limits: ListenerLimits) {
        self.limits = limits
    }

    func handlerRemoved(context: ChannelHandlerContext) {
        self.stopTimers()
    }

    func channelInactive(context: ChannelHandlerContext) {
        self.stopTimers()
        context.fireChannelInactive()
    }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        guard !self.throwsAway else { return }
        switch self.unwrapInboundIn(data) {
        case .head(let head):
            let expectation = head.headerFields[.expect]?.lowercased()
            self.perform(self.clock.handle(.requestHead(expectsContinue: expectation == "100-continue")), context)
        case .body(let piece):
            self.bodyBytes += piece.readableBytes
        case .end:
            self.perform(self.clock.handle(.requestEnd), context)
        }
        context.fireChannelRead(data)
    }

    func write(context: ChannelHandlerContext, data: NIOAny, promise: EventLoopPromise<Void>?) {
        let part = self.unwrapOutboundIn(data)
        switch part {
        case .head(let head):
            let closes = head.headerFields[.connection]?.lowercased() == "close"
            self.perform(self.clock.handle(.responseHead(closes: closes)), context)
            context.write(data, promise: promise)
        case .body:
            context.write(data, promise: promise)
        case .end:
            context.writeAndFlush(data, promise: promise)
            self.perform(self.clock.handle(.responseEnd), context)
        }
    }

    private func perform(_ actions: [RequestClock.Action], _ context: ChannelHandlerContext) {
        for action in actions {
            switch action {
            case .sayContinue:
                context.writeAndFlush(self.wrapOutboundOut(.head(HTTPResponse(status: .continue))), promise: nil)
            case .startBodyTimer: self.startBodyTimer(context)
            case .stopBodyTimer: self.bodyTimer?.cancel()
            case .startResponseTimer: self.responseTimer = self.timer(self.limits.response, .responseDeadline, context)
            case .stopResponseTimer: self.responseTimer?.cancel()
            case .refuseSlowBody: self.refuseSlowBody(context)
            case .linger: self.linger(context)
            case .close: context.close(promise: nil)
            }
        }
    }

    private func timer(
        _ duration: Duration,
        _ event: RequestClock.Event,
        _ context: ChannelHandlerContext
    ) -> Scheduled<Void> {
        let bound = NIOLoopBound((handler: self, context: context), eventLoop: context.eventLoop)
        return context.eventLoop.scheduleTask(in: TimeAmount(duration)) {
            let (handler, context) = bound.value
            handler.perform(handler.clock.handle(event), context)
        }
    }

    private func startBodyTimer(_ context: ChannelHandlerContext) {
        self.bodyStart = .now()
        self.bodyBytes = 0
        self.awaitBody(TimeAmount(self.limits.body), context)
    }

    /// A body that came fast enough so far gets the time that its octets have earned, and is then looked at again.
    private func awaitBody(_ time: TimeAmount, _ context: ChannelHandlerContext) {
        let bound = NIOLoopBound((handler: self, context: context), eventLoop: context.eventLoop)
        self.bodyTimer = context.eventLoop.scheduleTask(in: time) {
            let (handler, context) = bound.value
            let left = handler.bodyTimeLeft
            if left > .zero {
                handler.awaitBody(left, context)
            } else {
                handler.perform(handler.clock.handle(.bodyDeadline), context)
            }
        }
    }

    private var bodyTimeLeft: TimeAmount {
        guard let pace = self.limits.bodyBytesPerSecondMin, pace > 0 else { return .zero }
        let earned = TimeAmount(self.limits.body) + .milliseconds(Int64(self.bodyBytes) * 1000 / Int64(pace))
        let left = self.bodyStart + earned - .now()
        return left > .zero ? max(left, .milliseconds(100)) : .zero
    }

    private func refuseSlowBody(_ context: ChannelHandlerContext) {
        let problem = ProblemDetails(status: .requestTimeout, InboundRefusal.bodyTooSlow, language: .english)
        let response = problem.response(closes: true)
        context.write(self.wrapOutboundOut(.head(response.head)), promise: nil)
        context.write(self.wrapOutboundOut(.body(ByteBuffer(bytes: problem.json))), promise: nil)
        context.writeAndFlush(self.wrapOutboundOut(.end(nil)), promise: nil)
        context.close(promise: nil)
    }

    private func linger(_ context: ChannelHandlerContext) {
        self.throwsAway = true
        let channel = context.channel
        self.lingerTimer = context.eventLoop.scheduleTask(in: TimeAmount(Self.lingering)) {
            channel.close(promise: nil)
        }
    }

    private func stopTimers() {
        self.bodyTimer?.cancel()
        self.responseTimer?.cancel()
        self.lingerTimer?.cancel()
    }
}
