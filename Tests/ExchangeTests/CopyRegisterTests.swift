import Canonical
import Exchange
import Testing

@Suite struct `Copies of a certificate of origin in the register` {
    private func key() throws -> RegisterKey {
        try RegisterKey(authority: "AR", kind: .certificateOfOrigin, number: "AR004A182600000002")
    }

    /// A copy by its number; its exchange, octets and content bear the same number.
    private func copy(_ number: UInt8, octets: UInt8? = nil, exchange: UInt8? = nil) throws -> RegisterEntry {
        let key = try self.key()
        return RegisterEntry(
            key: key,
            version: .suffix(number < 10 ? "0\(number)" : "\(number)"),
            intent: number == 0 ? .issue : .rectification(of: key),
            exchangeID: Sample.exchange(exchange ?? number + 1),
            original: try Sample.digest(octets ?? number + 1),
            content: try Sample.digest(number + 1),
            registeredAt: Sample.instant
        )
    }

    /// Every order in which some copies can come.
    private static func orders(_ copies: [UInt8]) -> [[UInt8]] {
        guard !copies.isEmpty else { return [[]] }
        return copies.flatMap { first in
            Self.orders(copies.filter { $0 != first }).map { [first] + $0 }
        }
    }

    /// What stands in whose place after copies came in some order and each went on.
    private func superseded(_ order: [UInt8]) throws -> [ExchangeID: ExchangeID] {
        var known: [RegisterEntry] = []
        var places: [ExchangeID: ExchangeID] = [:]
        for number in order {
            let entry = try self.copy(number)
            let decision = RegisterDecision.decide(entry, known: known)
            #expect(decision.relation == .first)
            for earlier in decision.supersedes where places[earlier] == nil { places[earlier] = entry.exchangeID }
            places[entry.exchangeID] = decision.supersededBy
            known.append(entry)
        }
        return places
    }

    @Test func `leave the latest copy in force, in whatever order they come`() throws {
        let copies: [UInt8] = [0, 1, 2, 9, 10]
        for order in Self.orders(copies) {
            let places = try self.superseded(order)
            #expect(places[Sample.exchange(11)] == nil, "\(order)")
            for number in copies.dropLast() {
                let place = try #require(places[Sample.exchange(number + 1)], "\(order): copy \(number) stays in force")
                let later = copies.filter { $0 > number }.map { Sample.exchange($0 + 1) }
                #expect(later.contains(place), "\(order): copy \(number) gives way to an earlier one")
            }
        }
    }

    @Test func `take the place of every earlier copy`() throws {
        let known = [try self.copy(0), try self.copy(1)]
        let decision = RegisterDecision.decide(try self.copy(2), known: known)
        #expect(
            decision
                == RegisterDecision(
                    relation: .first,
                    codes: [],
                    supersedes: [Sample.exchange(1), Sample.exchange(2)]
                )
        )
    }

    @Test func `wait for the original, and go on flagged without it`() throws {
        let decision = RegisterDecision.decide(try self.copy(1), known: [], predecessorWait: .seconds(60))
        #expect(
            decision
                == RegisterDecision(
                    relation: .first,
                    codes: ["EXC-053"],
                    supersedes: [],
                    waitsUntil: Sample.later(60)
                )
        )
        #expect(RegisterDecision.decide(try self.copy(1), known: [try self.copy(0)]).codes.isEmpty)
    }

    @Test(arguments: [UInt8(0), 1])
    func `name the later copy when they come after it, and do not wait`(number: UInt8) throws {
        let decision = RegisterDecision.decide(try self.copy(number), known: [try self.copy(2)])
        #expect(
            decision
                == RegisterDecision(
                    relation: .first,
                    codes: ["EXC-055"],
                    supersedes: [],
                    supersededBy: Sample.exchange(3)
                )
        )
    }

    @Test func `name the latest of several later copies`() throws {
        let known = [try self.copy(2), try self.copy(0), try self.copy(3)]
        let decision = RegisterDecision.decide(try self.copy(1), known: known)
        #expect(decision.supersededBy == Sample.exchange(4))
        #expect(decision.supersedes == [Sample.exchange(1)])
    }

    @Test func `have one set of octets to a number: all others contradict it`() throws {
        let known = [try self.copy(0), try self.copy(1)]
        let again = RegisterDecision.decide(try self.copy(1, exchange: 9), known: known)
        #expect(again.relation == .duplicate(of: Sample.exchange(2)))
        let signedAnew = RegisterDecision.decide(try self.copy(1, octets: 77, exchange: 9), known: known)
        #expect(signedAnew.relation == .conflict(with: Sample.exchange(2)))
        #expect(signedAnew.codes == ["EXC-052"])
    }

    @Test func `are ordered among themselves only`() {
        let original = DocumentVersion.suffix("00")
        #expect(DocumentVersion.suffix("01").isLater(than: original))
        #expect(DocumentVersion.suffix("10").isLater(than: .suffix("09")))
        #expect(!original.isLater(than: original))
        #expect(!original.isLater(than: .suffix("01")))
        #expect(!DocumentVersion.sps(status: "70", issued: "2").isLater(than: .sps(status: "70", issued: "1")))
        #expect(!DocumentVersion.suffix("99").isLater(than: .sps(status: "70", issued: "1")))
        #expect(!DocumentVersion.suffix("").isLater(than: original))
    }
}
