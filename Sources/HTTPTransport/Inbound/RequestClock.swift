/// Decides when a connection's patience with a request ends.
///
/// Pure: it holds no timer. The handler tells it what passed and does what it answers.
///
///     idle ──head──▶ reading ──end of body──▶ answering ──end of response──▶ idle
///                       │ body deadline            │ response deadline
///                       ▼                          ▼
///                    refused (408, or cut)        cut
///
/// A peer that drips its body, or stops reading our response, is cut at the deadline however busy the line looks. A
/// request that is answered before its body has come (413, 403) ends the connection: the rest of the body is thrown
/// away for a short time, so that the answer is not lost to a reset. With pipelined requests the clocks run for the
/// request being read and for the oldest unanswered one.
struct RequestClock: Sendable, Equatable {
    private(set) var isReading = false
    /// Requests whose response has not ended.
    private(set) var unanswered = 0
    private var responseStarted = false
    private var closesAfterResponse = false
    private var isEnding = false

    /// What passed through the connection.
    enum Event: Sendable, Equatable {
        case requestHead(expectsContinue: Bool)
        case requestEnd
        case responseHead(closes: Bool)
        case responseEnd
        case bodyDeadline
        case responseDeadline
    }

    /// What the handler does, in this order.
    enum Action: Sendable, Equatable {
        case sayContinue
        case startBodyTimer
        case stopBodyTimer
        case startResponseTimer
        case stopResponseTimer
        /// Answer 408 and close.
        case refuseSlowBody
        /// Throw away what still comes, for a short time, then close.
        case linger
        /// Close once everything is written.
        case close
    }

    mutating func handle(_ event: Event) -> [Action] {
        guard !self.isEnding else { return [] }
        switch event {
        case .requestHead(let expectsContinue):
            self.isReading = true
            self.unanswered += 1
            return (expectsContinue ? [.sayContinue] : []) + [.startBodyTimer]
        case .requestEnd:
            self.isReading = false
            return [.stopBodyTimer] + (self.unanswered == 1 ? [.startResponseTimer] : [])
        case .responseHead(let closes):
            self.responseStarted = true
            self.closesAfterResponse = closes
            return []
        case .responseEnd:
            return self.responseEnded()
        case .bodyDeadline:
            self.isEnding = true
            let canAnswer = self.unanswered == 1 && !self.responseStarted
            return [.stopResponseTimer, canAnswer ? .refuseSlowBody : .close]
        case .responseDeadline:
            self.isEnding = true
            return [.stopBodyTimer, .close]
        }
    }

    private mutating func responseEnded() -> [Action] {
        self.unanswered = max(0, self.unanswered - 1)
        self.responseStarted = false
        let answeredWhileReading = self.isReading && self.unanswered == 0
        if answeredWhileReading || self.closesAfterResponse {
            self.isEnding = true
            return [.stopBodyTimer, .stopResponseTimer, answeredWhileReading ? .linger : .close]
        }
        let nextIsComplete = self.unanswered > 1 || (self.unanswered == 1 && !self.isReading)
        return [.stopResponseTimer] + (nextIsComplete ? [.startResponseTimer] : [])
    }
}
