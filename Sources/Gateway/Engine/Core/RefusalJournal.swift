import Canonical
import Exchange
import HTTPTransport
import Logging
import Store
import Synchronization
import Texts
import Trust

/// Writes requests that the listeners refused into the journal: wrong tokens, strangers' certificates, oversize bodies.
///
/// Bounded, since strangers cause these events: after ``burstMax`` at once, ``perSecond`` a second; what is left out is
/// counted in the next event that is written. A full store is told too, in the room below its floor. Conflicts and refused documents are events of the engine's own.
final class RefusalJournal: Sendable {
    private struct State {
        var tokens = Double(RefusalJournal.burstMax)
        var at: UTCTime?
        var leftOut = 0
    }

    private let parts: EngineParts
    private let state = Mutex(State())

    /// Events that may be written at once.
    static let burstMax = 50
    /// Events that may be written each second after that.
    static let perSecond = 2.0
    /// The statuses that are written.
    private static let statuses: Set<Int> = [400, 401, 403, 411, 413, 415, 431, 503]

    init(_ parts: EngineParts) {
        self.parts = parts
    }

    /// Writes one refusal, or counts it.
    func record(_ refusal: RefusedRequest) async {
        guard Self.statuses.contains(refusal.status), let leftOut = self.admit() else { return }
        do {
            let event = try self.parts.clock.event(.requestRefused, actor: Self.actor(refusal)) { header, hidden in
                header.codes = [refusal.reason.code]
                header.count = leftOut > 0 ? leftOut : nil
                hidden.texts = [
                    "listener": refusal.listener, "status": "\(refusal.status)", "asked": refusal.asked,
                    "remote": refusal.remoteAddress,
                ]
            }
            try await self.parts.store.journal(
                JournalEntry(
                    operation: try self.parts.clock.operationID(),
                    now: self.parts.clock.now,
                    events: [event]
                )
            )
        } catch {
            self.parts.logger.warning("refusal not journalled", metadata: ["error": "\(error)"])
        }
    }

    /// Who asked: by name if the listener had let the request in, else by certificate or address.
    private static func actor(_ refusal: RefusedRequest) -> Actor {
        switch refusal.peer {
        case let caller as NationalCaller: return caller.actor
        case let partner as CallingPartner: return .peer(partner.partner.party)
        default:
            let name = refusal.certificate.map { "sha256:\(Digest.of($0).hex)" } ?? refusal.remoteAddress
            return Actor(kind: refusal.listener == "peers" ? .peer : .backend, name: name)
        }
    }

    /// How many were left out before this one; nil if this one is left out too.
    private func admit() -> Int? {
        let now = self.parts.clock.now
        return self.state.withLock { state in
            let passed = state.at.map { Double(max(0, now.milliseconds - $0.milliseconds)) / 1000 } ?? 0
            state.tokens = min(Double(Self.burstMax), state.tokens + passed * Self.perSecond)
            state.at = now
            guard state.tokens >= 1 else {
                state.leftOut += 1
                return nil
            }
            state.tokens -= 1
            defer { state.leftOut = 0 }
            return state.leftOut
        }
    }
}
