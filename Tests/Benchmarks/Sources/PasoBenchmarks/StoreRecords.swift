import Canonical
import Exchange
import Store

/// The records of one invented exchange, distinct by number.
///
/// Both sides live in one store, under two exchange ids.
struct StoreRecords: Sendable {
    let number: Int
    let octets: Int
    private let now = UTCTime(milliseconds: 1_750_000_000_000)

    init(number: Int, octets: Int) {
        self.number = number
        self.octets = octets
    }

    /// Each exchange has kinds of work of its own, so that a worker claims exactly what it made.
    var relay: WorkKind { WorkKind(rawValue: "relay-\(self.number)") }
    var examine: WorkKind { WorkKind(rawValue: "examine-\(self.number)") }

    func claim(_ kind: WorkKind) -> ClaimRequest {
        ClaimRequest(
            kind: kind,
            owner: "worker",
            now: self.now,
            leaseUntil: self.now.advanced(by: .seconds(60)),
            limit: 1
        )
    }

    func admission() throws -> Admission {
        let original = try self.blob(1, octets: self.octets)
        return Admission(
            operation: OperationID(at: self.now, random: self.random(10)),
            now: self.now,
            submission: Submission(
                backend: try BackendID("urn:paso:backend:CL:sag"),
                key: try IdempotencyKey("key-\(self.number)"),
                requestDigest: original.octetsDigest
            ),
            answer: Array("answer".utf8),
            effects: Effects(
                blobs: [original],
                documents: [self.document(1, .outgoing, original)],
                exchanges: [try self.exchange(1, .outgoing)],
                work: [NewWork(kind: self.relay, exchangeID: self.exchangeID(1), notBefore: self.now)],
                events: [self.event(1, .submissionAcceptance, side: 1)]
            )
        )
    }

    func settlement(_ claim: Claim, step: Int) throws -> Settlement {
        let soap = try self.blob(2, octets: 6000)
        let receipt = try self.blob(3, octets: 5000)
        let message = MessageRecord(
            direction: .outgoing,
            party: try PartyID("paso-PE"),
            messageID: try MessageID("\(self.number)@paso-cl.example"),
            action: "Submit",
            exchangeID: self.exchangeID(1),
            soap: soap.octetsDigest,
            receipt: receipt.octetsDigest,
            at: self.now
        )
        let changes = claim.exchange.map { [ExchangeChange($0, state: "delivered", machine: $0.machine)] } ?? []
        return Settlement(
            operation: OperationID(at: self.now, random: self.random(10 + step)),
            now: self.now,
            lease: claim.lease,
            outcome: .done,
            effects: Effects(
                blobs: [soap, receipt],
                changes: changes,
                messages: [message],
                events: [self.event(2, .relayAcceptance, side: 1)]
            )
        )
    }

    func reception() throws -> Reception {
        let original = try self.blob(1, octets: self.octets)
        let soap = try self.blob(2, octets: 6000)
        let receipt = try self.blob(3, octets: 5000)
        let party = try PartyID("paso-CL")
        let messageID = try MessageID("\(self.number)@paso-cl.example")
        return Reception(
            operation: OperationID(at: self.now, random: self.random(20)),
            now: self.now,
            identity: ReceivedIdentity(
                from: party,
                messageID: messageID,
                exchangeID: self.exchangeID(2),
                partDigests: [original.octetsDigest],
                originalDigest: original.octetsDigest
            ),
            message: MessageRecord(
                direction: .incoming,
                party: party,
                messageID: messageID,
                action: "Submit",
                exchangeID: self.exchangeID(2),
                soap: soap.octetsDigest,
                receipt: receipt.octetsDigest,
                at: self.now
            ),
            effects: Effects(
                blobs: [original, soap, receipt],
                documents: [self.document(2, .incoming, original)],
                exchanges: [try self.exchange(2, .incoming)],
                work: [NewWork(kind: self.examine, exchangeID: self.exchangeID(2), notBefore: self.now)],
                events: [self.event(3, .messageReceived, side: 2)]
            )
        )
    }

    func placement(_ claim: Claim, step: Int) throws -> Settlement {
        let national = try self.blob(4, octets: self.octets)
        let item = InboxItem(
            deliveryID: self.deliveryID,
            exchangeID: self.exchangeID(2),
            documentID: self.documentID(2),
            backend: try BackendID("urn:paso:backend:PE:senasa"),
            kind: .phytosanitaryCertificate,
            number: "CL-\(self.number)",
            lane: "CL-\(self.number) PE",
            national: national.octetsDigest,
            nationalDialect: "sps-17",
            original: national.octetsDigest,
            placedAt: self.now
        )
        return Settlement(
            operation: OperationID(at: self.now, random: self.random(10 + step)),
            now: self.now,
            lease: claim.lease,
            outcome: .done,
            effects: Effects(
                blobs: [national],
                inbox: [item],
                events: [self.event(4, .contentConsignment, side: 2)]
            )
        )
    }

    func acknowledgement() throws -> Acknowledgement {
        Acknowledgement(
            operation: OperationID(at: self.now, random: self.random(30)),
            now: self.now,
            deliveryID: self.deliveryID,
            backend: try BackendID("urn:paso:backend:PE:senasa"),
            effects: Effects(events: [self.event(5, .contentHandover, side: 2)])
        )
    }
}

extension StoreRecords {
    private var deliveryID: DeliveryID { DeliveryID(at: self.now, random: self.random(40)) }

    private func documentID(_ side: Int) -> DocumentID { DocumentID(at: self.now, random: self.random(50 + side)) }

    private func exchangeID(_ side: Int) -> ExchangeID { ExchangeID(at: self.now, random: self.random(60 + side)) }

    private func document(_ side: Int, _ direction: Direction, _ original: Blob) -> DocumentRecord {
        DocumentRecord(
            id: self.documentID(side),
            direction: direction,
            kind: .phytosanitaryCertificate,
            number: "CL-\(self.number)",
            original: original.octetsDigest,
            at: self.now
        )
    }

    private func exchange(_ side: Int, _ direction: Direction) throws -> ExchangeRecord {
        ExchangeRecord(
            id: self.exchangeID(side),
            documentID: self.documentID(side),
            direction: direction,
            party: try PartyID(side == 1 ? "paso-PE" : "paso-CL"),
            state: "queued",
            machine: Array("{\"state\":\"queued\",\"attempts\":0}".utf8),
            at: self.now
        )
    }

    private func event(_ step: Int, _ name: EventName, side: Int) -> Event {
        let header = EventHeader(
            id: EventID(at: self.now, random: self.random(70 + step)),
            time: self.now,
            name: name,
            documentID: self.documentID(side),
            exchangeID: self.exchangeID(side),
            kind: .phytosanitaryCertificate
        )
        let privatePart = EventPrivatePart(actor: .gateway("benchmark"), number: "CL-\(self.number)")
        return Event(header: header, privatePart: privatePart, salt: [UInt8](repeating: 1, count: Event.saltCount))
    }

    /// Octets and a name of their own; real digests are another part's cost.
    private func blob(_ use: UInt8, octets count: Int) throws -> Blob {
        var octets = [UInt8](repeating: use, count: count)
        let name = self.random(use)
        octets.replaceSubrange(0..<min(count, name.count), with: name.prefix(count))
        return Blob(octets: octets, digest: try OctetsDigest(octets: name + [UInt8](repeating: 0, count: 22)))
    }

    /// Ten octets that differ by number and use, where a UUID has no fixed bits.
    private func random(_ use: some BinaryInteger) -> [UInt8] {
        let number = UInt32(truncatingIfNeeded: self.number)
        let digits = (0..<4).map { UInt8(truncatingIfNeeded: number >> UInt32(24 - 8 * $0)) }
        return [0, 0, 0, 0, 0, UInt8(truncatingIfNeeded: use)] + digits
    }
}
