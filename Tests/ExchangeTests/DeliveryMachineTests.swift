import Canonical
import Exchange
import Testing

@Suite struct `A delivery` {
    private let policy = RetryPolicy(
        attemptsMax: 3,
        backoffInitial: .seconds(10),
        backoffMax: .seconds(60),
        totalTimeMax: .seconds(1_000),
        leasesLostMax: 2
    )

    private func play(_ events: [DeliveryMachine.Event]) -> (DeliveryMachine, [DeliveryMachine.Action]) {
        var machine = DeliveryMachine()
        let actions = events.enumerated().map { index, event in
            machine.handle(event, at: Sample.later(index * 100), policy: self.policy)
        }
        return (machine, actions)
    }

    @Test func `is settled by the first receipt and by nothing else`() {
        let (machine, actions) = self.play([.claimed, .receiptVerified, .receiptVerified, .leaseLost, .claimed])
        #expect(actions == [.transmit(attempt: 1), .settle, .none, .none, .none])
        #expect(machine.state == .delivered)
    }

    @Test func `doubles the pause and parks after the last attempt`() {
        let failure = DeliveryMachine.Event.connectionFailed(code: "TRA-001")
        let (machine, actions) = self.play([.claimed, failure, .claimed, failure, .claimed, failure, .claimed])
        #expect(
            actions == [
                .transmit(attempt: 1), .retry(at: Sample.later(110), code: "TRA-001"),
                .transmit(attempt: 2), .retry(at: Sample.later(320), code: "TRA-001"),
                .transmit(attempt: 3), .park(code: "TRA-001"), .none,
            ]
        )
        #expect(machine.state == .parked(code: "TRA-001"))
    }

    @Test func `parks when the next attempt would come after the agreed time`() {
        var machine = DeliveryMachine()
        let short = RetryPolicy(attemptsMax: 100, backoffInitial: .seconds(10), totalTimeMax: .seconds(25))
        _ = machine.handle(.claimed, at: Sample.instant, policy: short)
        #expect(machine.handle(.noReceipt, at: Sample.instant, policy: short) != .park(code: "EBMS:0301"))
        _ = machine.handle(.claimed, at: Sample.later(10), policy: short)
        #expect(machine.handle(.noReceipt, at: Sample.later(10), policy: short) == .park(code: "EBMS:0301"))
    }

    @Test func `asks again for as long as is agreed while nobody can judge who signed the receipt`() {
        let undecided = DeliveryMachine.Event.receiptUndecided(code: "TRU-203")
        var machine = DeliveryMachine()
        var actions: [DeliveryMachine.Action] = []
        for index in 0..<10 {
            _ = machine.handle(.claimed, at: Sample.later(index * 100), policy: self.policy)
            actions.append(machine.handle(undecided, at: Sample.later(index * 100), policy: self.policy))
        }
        // Three attempts are the policy's, and do not count here; its thousand seconds do.
        #expect(actions[8] == .retry(at: Sample.later(860), code: "TRU-203"))
        #expect(actions[9] == .retry(at: Sample.later(960), code: "TRU-203"))
        _ = machine.handle(.claimed, at: Sample.later(960), policy: self.policy)
        #expect(machine.handle(undecided, at: Sample.later(960), policy: self.policy) == .park(code: "TRU-203"))
        #expect(machine.handle(.receiptVerified, at: Sample.later(970), policy: self.policy) == .recordLateReceipt)
        // Any other failure counts the attempts as ever.
        let (_, mixed) = self.play([.claimed, undecided, .claimed, undecided, .claimed, .noReceipt])
        #expect(mixed.last == .park(code: "EBMS:0301"))
    }

    @Test func `is not claimed before its pause is over`() {
        var machine = DeliveryMachine()
        _ = machine.handle(.claimed, at: Sample.instant, policy: self.policy)
        _ = machine.handle(.noReceipt, at: Sample.instant, policy: self.policy)
        let early = machine.handle(.claimed, at: Sample.later(9), policy: self.policy)
        #expect(early == .retry(at: Sample.later(10), code: "EBMS:0301"))
    }

    @Test(arguments: [
        ("EBMS:0101", true, DeliveryMachine.Action.reject(code: "EBMS:0101")),
        ("EBMS:0202", true, .retry(at: Sample.later(110), code: "EBMS:0202")),
        ("EBMS:0023", false, .retry(at: Sample.later(110), code: "EBMS:0023")),
    ])
    func `takes a signed error by its code`(code: String, isFailure: Bool, expected: DeliveryMachine.Action) {
        let (_, actions) = self.play([.claimed, .signedError(code: code, isFailure: isFailure)])
        #expect(actions[1] == expected)
    }

    @Test func `takes an unsigned error as a hint, never as final`() {
        let (machine, actions) = self.play([.claimed, .unsignedError(code: "EBMS:0101")])
        #expect(actions[1] == .retry(at: Sample.later(110), code: "EBMS:0101"))
        #expect(machine.state.isOpen)
    }

    @Test func `is sent again after a lost lease without counting the attempt`() {
        let (machine, actions) = self.play([.claimed, .leaseLost, .claimed, .receiptVerified])
        #expect(actions == [.transmit(attempt: 1), .none, .transmit(attempt: 1), .settle])
        #expect(machine.leasesLost == 1)
    }

    @Test func `is parked when its workers keep vanishing`() {
        let (machine, _) = self.play([.claimed, .leaseLost, .claimed, .leaseLost])
        #expect(machine.state == .parked(code: "EXC-011"))
    }

    @Test func `keeps a receipt that comes after giving up`() {
        let (machine, actions) = self.play([.claimed, .cannotBeSent(code: "AS4-001"), .receiptVerified])
        #expect(actions.last == .recordLateReceipt)
        #expect(machine.state == .receivedLate)
    }

    @Test func `is proven by a status but still asks for the receipt`() {
        let (machine, actions) = self.play([.claimed, .statusReceived, .statusReceived, .noReceipt])
        #expect(actions[1...2] == [.recordProof, .none])
        #expect(machine.relayIsProven)
        #expect(machine.state == .waiting(until: Sample.later(310), code: "EBMS:0301"))
    }

    @Test func `goes on after the operator's retry with fresh attempts`() {
        let (machine, actions) = self.play([
            .claimed, .signedError(code: "EBMS:0010", isFailure: true), .operatorRetry, .claimed,
        ])
        #expect(actions[2...] == [.requeue, .transmit(attempt: 1)])
        #expect(machine.state == .inFlight)
    }

    @Test(arguments: [DeliveryMachine.Event.operatorRetry, .operatorDiscard])
    func `refuses an operator's command while it is under way or done`(command: DeliveryMachine.Event) {
        for events: [DeliveryMachine.Event] in [[], [.claimed], [.claimed, .noReceipt], [.claimed, .receiptVerified]] {
            #expect(self.play(events + [command]).1.last == .refuseCommand)
        }
    }

    @Test func `shortens pauses by up to a half`() {
        #expect(self.policy.backoff(afterAttempt: 1, jitter: 0) == .seconds(10))
        #expect(self.policy.backoff(afterAttempt: 1, jitter: 1) == .seconds(5))
        #expect(self.policy.backoff(afterAttempt: 50, jitter: 0) == .seconds(60))
    }
}
