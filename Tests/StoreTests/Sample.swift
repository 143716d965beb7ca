import Canonical
import Exchange
import Foundation
import Store

/// Invented records with identifiers that are the same in every run.
struct Sample {
    static let start = UTCTime(milliseconds: 1_750_000_000_000)

    let now: UTCTime
    private let seed: UInt8

    init(_ seed: UInt8 = 1, now: UTCTime = Sample.start) {
        self.seed = seed
        self.now = now
    }

    func after(_ seconds: Int) -> UTCTime { self.now.advanced(by: .seconds(seconds)) }

    func random(_ number: Int) -> [UInt8] {
        // At the end, where a UUID has neither version nor variant bits.
        [UInt8](repeating: 7, count: 7)
            + [self.seed, UInt8(truncatingIfNeeded: number >> 8), UInt8(truncatingIfNeeded: number)]
    }

    func operation(_ number: Int) -> OperationID { OperationID(at: self.now, random: self.random(number)) }
    func document(_ number: Int = 1) -> DocumentID { DocumentID(at: self.now, random: self.random(1000 + number)) }
    func exchange(_ number: Int = 1) -> ExchangeID { ExchangeID(at: self.now, random: self.random(2000 + number)) }
    func delivery(_ number: Int = 1) -> DeliveryID { DeliveryID(at: self.now, random: self.random(3000 + number)) }

    /// Stands in for SHA-256: the store only compares digests.
    static func digest(_ octets: [UInt8]) throws -> OctetsDigest {
        var result = [UInt8](repeating: 0, count: 32)
        for lane in 0..<4 {
            var hash: UInt64 = 0xcbf2_9ce4_8422_2325 &+ UInt64(lane)
            for octet in octets { hash = (hash ^ UInt64(octet)) &* 0x100_0000_01b3 }
            for index in 0..<8 { result[lane * 8 + index] = UInt8(truncatingIfNeeded: hash >> UInt64(index * 8)) }
        }
        return try OctetsDigest(octets: result)
    }

    static func blob(_ text: String) throws -> Blob { try self.blob(Array(text.utf8)) }

    static func blob(_ octets: [UInt8]) throws -> Blob {
        Blob(octets: octets, digest: try self.digest(octets))
    }

    func backend(_ name: String = "urn:paso:backend:CL:sag") throws -> BackendID { try BackendID(name) }
    func party(_ name: String = "paso-PE") throws -> PartyID { try PartyID(name) }

    func event(
        _ number: Int,
        _ name: EventName,
        document: DocumentID? = nil,
        exchange: ExchangeID? = nil,
        authenticity: Authenticity.Appearance? = nil
    ) -> Event {
        let header = EventHeader(
            id: EventID(at: self.now, random: self.random(4000 + number)),
            time: self.now,
            name: name,
            documentID: document,
            exchangeID: exchange,
            authenticity: authenticity
        )
        let salt = [UInt8](repeating: UInt8(truncatingIfNeeded: number), count: Event.saltCount)
        return Event(header: header, privatePart: EventPrivatePart(actor: .gateway("test")), salt: salt)
    }
}

// Whole operations, each with one document, one exchange and one event.
extension Sample {
    func submission(_ number: Int = 1, request: String = "request") throws -> Submission {
        Submission(
            backend: try self.backend(),
            key: try IdempotencyKey("key-\(number)"),
            requestDigest: try Self.digest(Array("\(request)-\(number)".utf8))
        )
    }

    func documentRecord(_ number: Int = 1, direction: Direction = .outgoing, original: Blob) throws -> DocumentRecord {
        DocumentRecord(
            id: self.document(number),
            direction: direction,
            kind: .phytosanitaryCertificate,
            number: "CL-\(number)",
            registerKey: try RegisterKey(authority: "CL", kind: .phytosanitaryCertificate, number: "CL-\(number)"),
            dialect: "sps-17",
            backend: direction == .outgoing ? try self.backend() : nil,
            original: original.octetsDigest,
            report: Array("{}".utf8),
            at: self.now
        )
    }

    func exchangeRecord(_ number: Int = 1, direction: Direction = .outgoing, state: String) throws -> ExchangeRecord {
        ExchangeRecord(
            id: self.exchange(number),
            documentID: self.document(number),
            direction: direction,
            party: try self.party(),
            originalSender: try self.backend(),
            finalRecipient: try self.backend("urn:paso:backend:PE:senasa"),
            state: state,
            machine: Array("{}".utf8),
            at: self.now
        )
    }

    func admission(
        _ number: Int = 1,
        operation: Int? = nil,
        request: String = "request",
        lane: String? = nil,
        original: [UInt8]? = nil
    ) throws -> Admission {
        let blob = try Self.blob(original ?? Array("original \(number)".utf8))
        return Admission(
            operation: self.operation(operation ?? number),
            now: self.now,
            submission: try self.submission(number, request: request),
            answer: Array("answer \(number)".utf8),
            effects: Effects(
                blobs: [blob],
                documents: [try self.documentRecord(number, original: blob)],
                exchanges: [try self.exchangeRecord(number, state: "queued")],
                work: [NewWork(kind: .relay, exchangeID: self.exchange(number), lane: lane, notBefore: self.now)],
                events: [
                    self.event(
                        number,
                        .submissionAcceptance,
                        document: self.document(number),
                        exchange: self.exchange(number)
                    )
                ]
            )
        )
    }

    func reception(
        _ number: Int = 1,
        operation: Int? = nil,
        messageID: String? = nil,
        original: String? = nil,
        result: KnownReception.Result = .stored
    ) throws -> Reception {
        let content = original ?? "original \(number)"
        let id = messageID ?? "message-\(number)@paso.example"
        let part = try Self.blob(content)
        let soap = try Self.blob("soap \(id) \(content)")
        let receipt = try Self.blob("receipt \(id)")
        return Reception(
            operation: self.operation(operation ?? 100 + number),
            now: self.now,
            identity: ReceivedIdentity(
                from: try self.party(),
                messageID: try MessageID(id),
                exchangeID: self.exchange(number),
                partDigests: [part.octetsDigest],
                originalDigest: part.octetsDigest
            ),
            result: result,
            message: MessageRecord(
                direction: .incoming,
                party: try self.party(),
                messageID: try MessageID(id),
                action: "Submit",
                exchangeID: self.exchange(number),
                soap: soap.octetsDigest,
                headers: Array("Content-Type: multipart/related".utf8),
                parts: [.init(contentID: "one", octets: part.octetsDigest, content: part.contentDigest)],
                receipt: receipt.octetsDigest,
                at: self.now
            ),
            effects: Effects(
                blobs: [part, soap, receipt],
                documents: [try self.documentRecord(number, direction: .incoming, original: part)],
                exchanges: [try self.exchangeRecord(number, direction: .incoming, state: "received")],
                work: [NewWork(kind: .examine, exchangeID: self.exchange(number), notBefore: self.now)],
                events: [self.event(100 + number, .messageReceived, exchange: self.exchange(number))]
            ),
            repeatEvents: [self.event(200 + (operation ?? number), .messageRepeated, exchange: self.exchange(number))]
        )
    }

    func claim(_ kind: WorkKind = .relay, owner: String = "one", at: Int = 0, limit: Int = 10) -> ClaimRequest {
        ClaimRequest(
            kind: kind,
            owner: owner,
            now: self.after(at),
            leaseUntil: self.after(at + 60),
            limit: limit
        )
    }

    func inboxItem(_ number: Int = 1, lane: String? = nil, national: Blob) throws -> InboxItem {
        InboxItem(
            deliveryID: self.delivery(number),
            exchangeID: self.exchange(number),
            documentID: self.document(number),
            backend: try self.backend("urn:paso:backend:PE:senasa"),
            kind: .phytosanitaryCertificate,
            number: "CL-\(number)",
            lane: lane,
            national: national.octetsDigest,
            nationalDialect: "sps-17",
            original: national.octetsDigest,
            placedAt: self.now
        )
    }

    func status(_ sequence: Int, direction: Direction = .incoming, text: String = "accepted") throws -> StatusRecord {
        StatusRecord(
            exchangeID: self.exchange(),
            direction: direction,
            sequence: sequence,
            name: text,
            digest: try Self.digest(Array("\(text) \(sequence)".utf8)),
            content: Array(text.utf8),
            at: self.now
        )
    }
}
