public import Canonical
public import Exchange
public import Foundation
import Trust

/// Where the engine takes time and chance from; tests pass their own.
public struct EngineClock: Sendable {
    private let read: @Sendable () -> UTCTime
    private let random: @Sendable (Int) throws -> [UInt8]

    /// The machine's clock and the operating system's randomness.
    public static let system = EngineClock(
        now: { UTCTime(Date()) },
        random: { try SecureRandom.bytes($0) }
    )

    public init(now: @escaping @Sendable () -> UTCTime, random: @escaping @Sendable (Int) throws -> [UInt8]) {
        self.read = now
        self.random = random
    }

    /// The present instant.
    public var now: UTCTime { self.read() }

    /// The present instant as Trust takes it.
    public var date: Date { self.read().date }

    /// Random octets for salts and identifiers.
    public func randomBytes(_ count: Int) throws -> [UInt8] {
        try self.random(count)
    }

    /// A number from 0 to 1, for back-off.
    public func jitter() -> Double {
        let bytes = (try? self.random(4)) ?? [0, 0, 0, 0]
        return bytes.reduce(0.0) { ($0 * 256) + Double($1) } / 4_294_967_295
    }

    public func documentID() throws -> DocumentID {
        DocumentID(at: self.now, random: try self.random(UUIDText.randomBytes))
    }

    public func exchangeID() throws -> ExchangeID {
        ExchangeID(at: self.now, random: try self.random(UUIDText.randomBytes))
    }

    public func deliveryID() throws -> DeliveryID {
        DeliveryID(at: self.now, random: try self.random(UUIDText.randomBytes))
    }

    public func operationID() throws -> OperationID {
        OperationID(at: self.now, random: try self.random(UUIDText.randomBytes))
    }

    /// An event with an identity, a time and a salt of its own.
    public func event(
        _ name: EventName,
        actor: Actor,
        _ fill: (inout EventHeader, inout EventPrivatePart) -> Void
    ) throws -> Event {
        let now = self.now
        let id = EventID(at: now, random: try self.random(UUIDText.randomBytes))
        var header = EventHeader(id: id, time: now, name: name)
        var hidden = EventPrivatePart(actor: actor)
        fill(&header, &hidden)
        return Event(header: header, privatePart: hidden, salt: try self.random(Event.saltCount))
    }
}
