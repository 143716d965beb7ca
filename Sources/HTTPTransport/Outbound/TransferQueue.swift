import CCurl
import CPaso
import Foundation
import Synchronization

/// Names one call of `send`.
typealias TransferTicket = UInt64

/// A request that waits for its turn, with the call that waits for it.
struct PendingTransfer: Sendable {
    let ticket: TransferTicket
    let request: OutboundRequest
    let continuation: CheckedContinuation<Result<OutboundResponse, TransportError>, Never>
    let submitted = ContinuousClock.now

    /// Whether its time is over before it began.
    var isExpired: Bool { ContinuousClock.now - self.submitted >= self.request.limits.total }
}

/// The way from any task to the client's thread: waiting requests, cancellations, the order to stop.
final class TransferQueue: Sendable {
    private let limits: HTTPClient.Limits
    private let multi: MultiHandle
    private let state = Mutex(State())

    private struct State {
        var lastTicket: TransferTicket = 0
        var waiting: [PendingTransfer] = []
        /// Tickets whose task was cancelled and whose call has not returned yet.
        var cancelled: Set<TransferTicket> = []
        var stopped = false
        var finished = false
    }

    /// What the thread has to do next.
    struct Work {
        var start: [PendingTransfer] = []
        var cancelled: Set<TransferTicket> = []
        var stop = false
    }

    init(limits: HTTPClient.Limits, multi: MultiHandle) {
        self.limits = limits
        self.multi = multi
    }

    func nextTicket() -> TransferTicket {
        self.state.withLock {
            $0.lastTicket += 1
            return $0.lastTicket
        }
    }

    /// Queues a request, or answers it at once when there is no room, no client or no caller left.
    func submit(_ transfer: PendingTransfer) {
        let refusal = self.state.withLock { state -> TransportError? in
            if state.stopped { return .clientStopped }
            if state.cancelled.contains(transfer.ticket) { return .cancelled }
            if state.waiting.count >= self.limits.waitingMax { return .queueFull(limit: self.limits.waitingMax) }
            state.waiting.append(transfer)
            return nil
        }
        if let refusal {
            transfer.continuation.resume(returning: .failure(refusal))
        } else {
            self.wake()
        }
    }

    func cancel(_ ticket: TransferTicket) {
        self.state.withLock { _ = $0.cancelled.insert(ticket) }
        self.wake()
    }

    /// The call has returned: its ticket means nothing any more.
    func forget(_ ticket: TransferTicket) {
        self.state.withLock { _ = $0.cancelled.remove(ticket) }
    }

    func stop() {
        self.state.withLock { $0.stopped = true }
        self.wake()
    }

    /// Takes what may start now, oldest first, within the limits over all and per host.
    func take(running: Int, runningPerHost: [String: Int]) -> Work {
        self.state.withLock { state in
            var work = Work(cancelled: state.cancelled, stop: state.stopped)
            guard !state.stopped else {
                work.start = state.waiting
                state.waiting = []
                return work
            }
            var free = self.limits.runningMax - running
            var perHost = runningPerHost
            state.waiting.removeAll { transfer in
                let host = transfer.request.authority
                let isOver = state.cancelled.contains(transfer.ticket) || transfer.isExpired
                guard isOver || (free > 0 && perHost[host, default: 0] < self.limits.runningPerHostMax) else {
                    return false
                }
                free -= 1
                perHost[host, default: 0] += 1
                work.start.append(transfer)
                return true
            }
            return work
        }
    }

    /// Ends the use of the multi handle, which is freed inside so that no wake-up can follow.
    func finish(_ free: () -> Void) {
        self.state.withLock { state in
            state.finished = true
            free()
        }
    }

    private func wake() {
        self.state.withLock { state in
            if !state.finished { self.multi.wake() }
        }
    }
}

/// libcurl's multi handle.
///
/// Only the client's thread uses it, except ``wake()``, which libcurl allows from every thread.
// tidy: why — an immutable pointer; the only call from other threads is curl_multi_wakeup, made under the queue's lock.
@safe struct MultiHandle: @unchecked Sendable {
    let pointer: UnsafeMutableRawPointer

    private static let libraryIsReady: Bool = curl_global_init(Int(CURL_GLOBAL_DEFAULT)) == CURLE_OK

    init() throws(TransportError) {
        guard Self.libraryIsReady, let pointer = unsafe curl_multi_init() else {
            throw .clientUnusable(detail: "curl_multi_init")
        }
        unsafe self.pointer = pointer
    }

    func wake() {
        _ = unsafe curl_multi_wakeup(self.pointer)
    }
}
