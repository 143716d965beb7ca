import CCurl
import CPaso
import Foundation

/// The body of the client's thread: starts, drives and ends transfers until it is told to stop.
///
/// It owns every easy handle. Nothing here is shared; the ``TransferQueue`` is the only door.
@safe final class CurlLoop {
    private let queue: TransferQueue
    private let multi: MultiHandle
    private let now: @Sendable () -> Date
    /// TLS sessions of all transfers, so that a new connection need not begin from nothing; nil only without memory.
    private let sessions: UnsafeMutableRawPointer?
    private var running: [TransferTicket: CurlTransfer] = [:]
    private var runningPerHost: [String: Int] = [:]

    /// An upper bound of one sleep; wake-ups and libcurl's own timers end it earlier.
    private static let pollMilliseconds: Int32 = 1_000
    private static let connectionsKeptMax = 64

    init(queue: TransferQueue, multi: MultiHandle, now: @escaping @Sendable () -> Date) {
        self.queue = queue
        self.multi = multi
        self.now = now
        unsafe self.sessions = paso_curl_session_cache()
        _ = unsafe paso_curl_multi_set_long(multi.pointer, CURLMOPT_MAXCONNECTS, Self.connectionsKeptMax)
    }

    func run() {
        while true {
            let work = self.queue.take(running: self.running.count, runningPerHost: self.runningPerHost)
            if work.stop {
                self.stop(refusing: work.start)
                return
            }
            for transfer in work.start { self.start(transfer, cancelled: work.cancelled) }
            for ticket in work.cancelled { self.end(ticket, with: .failure(.cancelled)) }
            var count: Int32 = 0
            _ = unsafe curl_multi_perform(self.multi.pointer, &count)
            // A finished transfer made room: look at the queue again before sleeping.
            if !self.settle() {
                _ = unsafe curl_multi_poll(self.multi.pointer, nil, 0, Self.pollMilliseconds, nil)
            }
        }
    }

    private func start(_ pending: PendingTransfer, cancelled: Set<TransferTicket>) {
        guard !cancelled.contains(pending.ticket) else {
            return pending.continuation.resume(returning: .failure(.cancelled))
        }
        do throws(TransportError) {
            let transfer = try CurlTransfer(pending)
            self.running[pending.ticket] = transfer
            self.runningPerHost[pending.request.authority, default: 0] += 1
            _ = unsafe paso_curl_set_share(transfer.easy, self.sessions)
            _ = unsafe curl_multi_add_handle(self.multi.pointer, transfer.easy)
        } catch {
            pending.continuation.resume(returning: .failure(error))
        }
    }

    /// Collects what libcurl finished; true if anything did.
    private func settle() -> Bool {
        var any = false
        var left: Int32 = 0
        while let message = unsafe curl_multi_info_read(self.multi.pointer, &left) {
            guard unsafe message.pointee.msg == CURLMSG_DONE, let easy = unsafe paso_curl_message_easy(message) else {
                continue
            }
            let result = unsafe paso_curl_message_result(message)
            guard let transfer = self.running.values.first(where: { unsafe $0.easy == easy }) else { continue }
            any = true
            if transfer.beginsAgain(after: result) {
                _ = unsafe curl_multi_remove_handle(self.multi.pointer, easy)
                _ = unsafe curl_multi_add_handle(self.multi.pointer, easy)
                continue
            }
            self.end(transfer.pending.ticket, with: transfer.outcome(result, receivedAt: self.now()))
        }
        return any
    }

    private func end(_ ticket: TransferTicket, with outcome: Result<OutboundResponse, TransportError>) {
        guard let transfer = self.running.removeValue(forKey: ticket) else { return }
        let host = transfer.pending.request.authority
        self.runningPerHost[host] = self.runningPerHost[host].flatMap { $0 > 1 ? $0 - 1 : nil }
        _ = unsafe curl_multi_remove_handle(self.multi.pointer, transfer.easy)
        transfer.pending.continuation.resume(returning: outcome)
    }

    private func stop(refusing waiting: [PendingTransfer]) {
        for transfer in waiting { transfer.continuation.resume(returning: .failure(.clientStopped)) }
        for ticket in Array(self.running.keys) { self.end(ticket, with: .failure(.clientStopped)) }
        self.queue.finish {
            _ = unsafe curl_multi_cleanup(self.multi.pointer)
            _ = unsafe curl_share_cleanup(self.sessions)
        }
    }
}
