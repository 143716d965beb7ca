import Canonical
import Exchange
import Testing

@Suite struct `A delivery that the partner pulls` {
    private let policy = RetryPolicy(
        attemptsMax: 3,
        backoffInitial: .seconds(10),
        backoffMax: .seconds(60),
        totalTimeMax: .seconds(1_000),
        leasesLostMax: 2
    )

    private func pulled(_ machine: inout DeliveryMachine, at second: Int) -> DeliveryMachine.Action {
        machine.pulled(receiptWithin: .seconds(30), at: Sample.later(second), policy: self.policy)
    }

    private func handle(
        _ machine: inout DeliveryMachine,
        _ event: DeliveryMachine.Event,
        at second: Int
    ) -> DeliveryMachine.Action {
        machine.handle(event, at: Sample.later(second), policy: self.policy)
    }

    @Test func `waits for the receipt, and is settled by it`() {
        var machine = DeliveryMachine()
        #expect(self.pulled(&machine, at: 0) == .handOut(attempt: 1, again: Sample.later(30)))
        #expect(machine.state == .awaitingReceipt(until: Sample.later(30)) && machine.state.isOpen)
        #expect(machine.state.dueAt == .at(Sample.later(30)) && machine.state.name == "awaiting-receipt")
        #expect(self.handle(&machine, .receiptVerified, at: 5) == .settle)
        #expect(machine.state == .delivered)
        #expect(self.pulled(&machine, at: 40) == .none)
    }

    @Test func `is handed out again only after the interval, and parks after the last attempt`() {
        var machine = DeliveryMachine()
        #expect(self.pulled(&machine, at: 0) == .handOut(attempt: 1, again: Sample.later(30)))
        #expect(self.pulled(&machine, at: 29) == .retry(at: Sample.later(30), code: "EBMS:0301"))
        #expect(self.pulled(&machine, at: 30) == .handOut(attempt: 2, again: Sample.later(60)))
        // Back-off beats the receipt's time once it is longer.
        #expect(self.pulled(&machine, at: 60) == .handOut(attempt: 3, again: Sample.later(100)))
        #expect(self.pulled(&machine, at: 100) == .park(code: "EBMS:0301"))
        #expect(machine.state == .parked(code: "EBMS:0301"))
        #expect(self.handle(&machine, .receiptVerified, at: 101) == .recordLateReceipt)
        #expect(machine.state == .receivedLate)
    }

    @Test func `pauses at most ten times as long as a receipt may take`() {
        var machine = DeliveryMachine()
        let patient = RetryPolicy(attemptsMax: 100, backoffInitial: .seconds(1), totalTimeMax: .seconds(1_000_000))
        var now = 0
        var pauses: [Int64] = []
        for _ in 1...9 {
            let action = machine.pulled(receiptWithin: .seconds(5), at: Sample.later(now), policy: patient)
            guard case .handOut(_, let again) = action else { return }
            pauses.append(again.since(Sample.later(now)).components.seconds)
            now += Int(pauses.last ?? 0)
        }
        #expect(pauses == [5, 5, 5, 8, 16, 32, 50, 50, 50])
    }

    @Test func `parks when the agreed time is over`() {
        var machine = DeliveryMachine()
        _ = self.pulled(&machine, at: 0)
        #expect(self.pulled(&machine, at: 1_001) == .park(code: "EBMS:0301"))
    }

    @Test func `is not moved by what proves nothing`() {
        for event: DeliveryMachine.Event in [
            .unsignedError(code: "EBMS:0101"), .receiptRefused(code: "EBMS:0302"), .noReceipt,
            .connectionFailed(code: "X"), .leaseLost,
        ] {
            var machine = DeliveryMachine()
            _ = self.pulled(&machine, at: 0)
            let before = machine
            #expect(self.handle(&machine, event, at: 1) == .none)
            #expect(machine == before)
        }
    }

    @Test func `takes signed errors by call-back`() {
        var machine = DeliveryMachine()
        _ = self.pulled(&machine, at: 0)
        var other = machine
        #expect(
            self.handle(&machine, .signedError(code: "EBMS:0101", isFailure: true), at: 1) == .reject(code: "EBMS:0101")
        )
        let again = self.handle(&other, .signedError(code: "EBMS:0202", isFailure: true), at: 1)
        #expect(again == .retry(at: Sample.later(11), code: "EBMS:0202"))
        #expect(self.pulled(&other, at: 5) == .retry(at: Sample.later(11), code: "EBMS:0202"))
        #expect(self.pulled(&other, at: 11) == .handOut(attempt: 2, again: Sample.later(41)))
    }

    @Test func `that nobody pulls is parked with the reason`() {
        var machine = DeliveryMachine()
        #expect(self.handle(&machine, .notPulled(code: "GAT-402"), at: 1) == .park(code: "GAT-402"))
        var taken = DeliveryMachine()
        _ = self.pulled(&taken, at: 0)
        #expect(self.handle(&taken, .notPulled(code: "GAT-402"), at: 1) == .park(code: "EBMS:0301"))
    }

    @Test func `is proven by a status, and refuses an operator's command meanwhile`() {
        var machine = DeliveryMachine()
        _ = self.pulled(&machine, at: 0)
        #expect(self.handle(&machine, .operatorRetry, at: 1) == .refuseCommand)
        #expect(self.handle(&machine, .statusReceived, at: 1) == .recordProof)
        #expect(machine.relayIsProven)
    }

    @Test func `goes on by push where the agreement changes`() {
        var machine = DeliveryMachine()
        _ = self.pulled(&machine, at: 0)
        #expect(self.handle(&machine, .claimed, at: 1) == .retry(at: Sample.later(30), code: "EBMS:0301"))
        #expect(self.handle(&machine, .claimed, at: 30) == .transmit(attempt: 2))
        #expect(self.pulled(&machine, at: 31) == .handOut(attempt: 3, again: Sample.later(71)))
    }
}
