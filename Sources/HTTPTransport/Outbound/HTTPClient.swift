import CCurl
public import Foundation
public import ServiceLifecycle

/// The outbound side: HTTP/1.1 on libcurl, driven by one thread that this object owns.
///
/// Requests wait in a bounded queue, then run side by side on one multi handle that keeps connections open. Redirects
/// are not followed, proxies of the environment are ignored, nothing is fetched but what `send` was asked for.
/// Cancelling the task removes the transfer at once; a call returns exactly once.
public final class HTTPClient: Service {
    private let queue: TransferQueue

    /// Limits of the client as a whole.
    public struct Limits: Sendable, Equatable {
        /// Requests that may wait; one more is refused with ``TransportError/queueFull(limit:)``.
        public var waitingMax: Int
        /// Requests on the wire at one time.
        public var runningMax: Int
        /// Requests on the wire to one `host:port`, so that one slow partner leaves room for the others.
        public var runningPerHostMax: Int

        public init(waitingMax: Int = 1_000, runningMax: Int = 64, runningPerHostMax: Int = 16) {
            self.waitingMax = waitingMax
            self.runningMax = runningMax
            self.runningPerHostMax = runningPerHostMax
        }
    }

    /// Starts the client's thread.
    ///
    /// `now` is the clock that servers' `Date` headers are compared with.
    public init(limits: Limits = Limits(), now: @escaping @Sendable () -> Date = { Date() }) throws(TransportError) {
        let multi = try MultiHandle()
        let queue = TransferQueue(limits: limits, multi: multi)
        self.queue = queue
        let thread = Thread {
            CurlLoop(queue: queue, multi: multi, now: now).run()
        }
        thread.start()
        // Only of a thread that exists the name reaches the kernel, by which `top -H` and the benchmark know it.
        thread.name = "http-client"
    }

    deinit {
        self.queue.stop()
    }

    /// Sends a request and returns the whole answer, whatever its status.
    ///
    /// libcurl repeats a request by itself only when a kept connection turned out to be dead before a byte was answered.
    public func send(_ request: OutboundRequest) async throws(TransportError) -> OutboundResponse {
        let ticket = self.queue.nextTicket()
        let outcome = await withTaskCancellationHandler {
            await withCheckedContinuation { continuation in
                self.queue.submit(PendingTransfer(ticket: ticket, request: request, continuation: continuation))
            }
        } onCancel: {
            self.queue.cancel(ticket)
        }
        self.queue.forget(ticket)
        return try outcome.get()
    }

    /// Ends the client: requests that wait or run return ``TransportError/clientStopped``.
    public func stop() {
        self.queue.stop()
    }

    /// Waits for the graceful shutdown and then stops: list it before the services that send, so that it stops last.
    public func run() async throws {
        try? await gracefulShutdown()
        self.stop()
    }
}
