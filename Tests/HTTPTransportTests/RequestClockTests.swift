import Testing

@testable import HTTPTransport

@Suite struct `The request clock` {
    private func clock(after events: RequestClock.Event...) -> RequestClock {
        var clock = RequestClock()
        for event in events { _ = clock.handle(event) }
        return clock
    }

    @Test func `times the body, then the response`() {
        var clock = RequestClock()
        #expect(clock.handle(.requestHead(expectsContinue: false)) == [.startBodyTimer])
        #expect(clock.handle(.requestEnd) == [.stopBodyTimer, .startResponseTimer])
        #expect(clock.handle(.responseHead(closes: false)) == [])
        #expect(clock.handle(.responseEnd) == [.stopResponseTimer])
        #expect(clock.unanswered == 0)
    }

    @Test func `says continue to a client that waits for it`() {
        var clock = RequestClock()
        #expect(clock.handle(.requestHead(expectsContinue: true)) == [.sayContinue, .startBodyTimer])
    }

    @Test func `refuses a body that drips past its deadline`() {
        var clock = self.clock(after: .requestHead(expectsContinue: false))
        #expect(clock.handle(.bodyDeadline) == [.stopResponseTimer, .refuseSlowBody])
        #expect(clock.handle(.requestEnd) == [])
    }

    @Test func `cuts a dripping body whose response has begun`() {
        var clock = self.clock(after: .requestHead(expectsContinue: false), .responseHead(closes: false))
        #expect(clock.handle(.bodyDeadline) == [.stopResponseTimer, .close])
    }

    @Test func `ends a connection that was answered before its body came`() {
        var clock = self.clock(after: .requestHead(expectsContinue: false), .responseHead(closes: true))
        #expect(clock.handle(.responseEnd) == [.stopBodyTimer, .stopResponseTimer, .linger])
    }

    @Test func `closes after a response that says so`() {
        var clock = self.clock(
            after: .requestHead(expectsContinue: false),
            .requestEnd,
            .responseHead(closes: true)
        )
        #expect(clock.handle(.responseEnd) == [.stopBodyTimer, .stopResponseTimer, .close])
    }

    @Test func `cuts a peer that does not read its response`() {
        var clock = self.clock(after: .requestHead(expectsContinue: false), .requestEnd, .responseHead(closes: false))
        #expect(clock.handle(.responseDeadline) == [.stopBodyTimer, .close])
    }

    @Test func `times the next of two pipelined requests after the first is answered`() {
        var clock = self.clock(
            after: .requestHead(expectsContinue: false),
            .requestEnd,
            .requestHead(expectsContinue: false),
            .requestEnd,
            .responseHead(closes: false)
        )
        #expect(clock.handle(.responseEnd) == [.stopResponseTimer, .startResponseTimer])
        #expect(clock.unanswered == 1)
    }
}
