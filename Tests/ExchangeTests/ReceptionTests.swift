import Canonical
import Exchange
import Foundation
import Testing

@Suite struct `A received message` {
    private func identity(message: String, exchange: UInt8?, digest: UInt8) throws -> ReceivedIdentity {
        ReceivedIdentity(
            from: try PartyID("paso-CL"),
            messageID: try MessageID(message),
            exchangeID: exchange.map(Sample.exchange),
            partDigests: [try Sample.digest(digest)],
            originalDigest: try Sample.digest(digest)
        )
    }

    @Test func `is accepted when nothing is known of it`() throws {
        let new = try self.identity(message: "1@a", exchange: 1, digest: 1)
        #expect(ReceptionDecision.decide(new, byMessageID: nil, byExchangeID: nil) == .accept)
    }

    @Test func `gets the stored receipt again, or the stored error, never a receipt for a failure`() throws {
        let same = try self.identity(message: "1@a", exchange: 1, digest: 1)
        let stored = KnownReception(identity: same, result: .stored)
        let failed = KnownReception(identity: same, result: .failed(code: "EBMS:0101"))
        #expect(ReceptionDecision.decide(same, byMessageID: stored, byExchangeID: stored) == .repeatReceipt)
        #expect(
            ReceptionDecision.decide(same, byMessageID: failed, byExchangeID: nil) == .repeatError(code: "EBMS:0101")
        )
    }

    @Test func `with the same identifiers and other content is inconsistent`() throws {
        let known = KnownReception(
            identity: try self.identity(message: "1@a", exchange: 1, digest: 1),
            result: .stored
        )
        let otherContent = try self.identity(message: "1@a", exchange: 1, digest: 2)
        #expect(
            ReceptionDecision.decide(otherContent, byMessageID: known, byExchangeID: known)
                == .refuse(ebmsCode: "EBMS:0003", code: "EXC-020")
        )
        let otherMessage = try self.identity(message: "2@a", exchange: 1, digest: 2)
        #expect(
            ReceptionDecision.decide(otherMessage, byMessageID: nil, byExchangeID: known)
                == .refuse(ebmsCode: "EBMS:0003", code: "EXC-021")
        )
    }

    @Test func `of a known exchange under a new MessageId is receipted but not delivered again`() throws {
        let known = KnownReception(
            identity: try self.identity(message: "1@a", exchange: 1, digest: 1),
            result: .stored
        )
        let again = try self.identity(message: "2@a", exchange: 1, digest: 1)
        #expect(
            ReceptionDecision.decide(again, byMessageID: nil, byExchangeID: known)
                == .acknowledgeOnly(known.identity.messageID)
        )
    }
}

@Suite struct `A hand-over` {
    private func play(_ events: [HandoverMachine.Event]) -> (HandoverState, [HandoverMachine.Action]) {
        var machine = HandoverMachine()
        let actions = events.map { machine.handle($0) }
        return (machine.state, actions)
    }

    @Test func `is acknowledged once, and the same again answers the same`() {
        let (state, actions) = self.play([.examined, .fetched, .acknowledged, .acknowledged, .examined, .ready])
        #expect(actions == [.offer, .recordAccess, .take, .repeatAcknowledgement, .none, .none])
        #expect(state == .taken)
        #expect(!state.isShown)
    }

    @Test func `is not acknowledged or read before it was offered`() {
        for events: [HandoverMachine.Event] in [[], [.hold(code: "x")], [.mustWait(code: "x")]] {
            #expect(self.play(events + [.acknowledged]).1.last == .refuseCommand)
            #expect(self.play(events + [.fetched]).1.last == .refuseCommand)
        }
    }

    @Test func `is held until the operator releases or discards it`() {
        #expect(self.play([.hold(code: "EXC-052"), .ready]).0 == .held(code: "EXC-052"))
        #expect(self.play([.hold(code: "EXC-052"), .operatorRelease]).0 == .offered)
        #expect(self.play([.hold(code: "EXC-052"), .operatorDiscard, .operatorRelease]).0 == .discarded)
        #expect(self.play([.examined, .operatorDiscard]).1.last == .refuseCommand)
    }

    @Test func `is examined again when the evidence for which it was held is there, and only then`() {
        #expect(self.play([.hold(code: "TRU-203"), .evidenceArrived]).1.last == .reexamine)
        #expect(self.play([.hold(code: "TRU-203"), .evidenceArrived, .examined]).0 == .offered)
        for events: [HandoverMachine.Event] in [
            [], [.mustWait(code: "x")], [.examined], [.examined, .acknowledged], [.hold(code: "x"), .operatorDiscard],
        ] {
            let (before, _) = self.play(events)
            let (after, actions) = self.play(events + [.evidenceArrived])
            #expect(actions.last == HandoverMachine.Action.none)
            #expect(after == before)
        }
    }

    @Test func `waits for its turn`() {
        #expect(self.play([.mustWait(code: "EXC-054"), .ready]).1 == [.wait(code: "EXC-054"), .offer])
    }

    @Test func `may be refused by the national system, not after it took it`() {
        #expect(self.play([.examined, .backendRefused(code: "no")]).1.last == .recordRefusal(code: "no"))
        #expect(self.play([.examined, .acknowledged, .backendRefused(code: "no")]).1.last == .refuseCommand)
    }
}

@Suite struct `A status` {
    private let recipient = "paso-PE"

    private func play(_ statuses: [(Int, UInt8)]) throws -> (StatusMachine, [StatusMachine.Action]) {
        var machine = StatusMachine()
        let party = try PartyID(self.recipient)
        let actions = try statuses.map { sequence, content in
            machine.handle(
                sequence: sequence,
                digest: try Sample.digest(content),
                from: party,
                recipientOfExchange: party
            )
        }
        return (machine, actions)
    }

    @Test func `is applied in order; repeats and older ones change nothing`() throws {
        let (machine, actions) = try self.play([(1, 1), (3, 3), (2, 2), (3, 3), (1, 1)])
        #expect(actions == [.apply, .apply, .ignore, .ignore, .ignore])
        #expect(machine.lastApplied == 3)
    }

    @Test func `with a number that another one bears is refused`() throws {
        #expect(try self.play([(1, 1), (1, 2)]).1 == [.apply, .refuse(code: "EXC-042")])
        #expect(try self.play([(0, 1)]).1 == [.refuse(code: "EXC-041")])
    }

    @Test func `is heard from the recipient gateway alone`() throws {
        var machine = StatusMachine()
        let action = machine.handle(
            sequence: 1,
            digest: try Sample.digest(1),
            from: try PartyID("paso-CL"),
            recipientOfExchange: try PartyID(self.recipient)
        )
        #expect(action == .refuse(code: "EXC-040"))
        #expect(machine == StatusMachine())
    }
}

@Suite struct `A status on the wire` {
    @Test(arguments: [
        nil, AuthorityDecision.accepted, .utilised, .rejected(code: "7", reason: "plaga"), .cancelled(reason: "error"),
        .partlyUtilised([UtilisedQuantity(item: 1, value: "4500.10", unit: "KGM")]),
    ])
    func `reads back as what it was`(decision: AuthorityDecision?) throws {
        let report = StatusReport(
            exchangeID: Sample.exchange(1),
            sequence: 2,
            time: Sample.instant,
            event: .statusIssued,
            decision: decision,
            codes: ["EXC-051"]
        )
        #expect(try JSONDecoder().decode(StatusReport.self, from: JSONEncoder().encode(report)) == report)
    }

    @Test(arguments: ["rejected", "cancelled", "partly-utilised", "destroyed", ""])
    func `is refused without what its decision demands`(name: String) {
        #expect(throws: ExchangeRefusal.self) {
            try AuthorityDecision(name: name, reason: nil, code: nil, quantities: [])
        }
    }
}
