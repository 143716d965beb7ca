import Canonical
import Exchange
import Logging
import PKCS11
import ServiceLifecycle
public import Store
import Synchronization

/// Claims work of one kind and does it, several pieces at once, until the gateway stops.
///
/// A graceful stop claims nothing more and finishes what is in hand. Whatever a handler throws leaves the lease to run
/// out, so that the work comes again after a pause; a fatal error of the store ends the loop and with it the process.
/// While a key that the work needs is away (its token was pulled out), nothing is claimed and no attempt is spent.
struct WorkLoop: Service {
    let kind: WorkKind
    let parts: EngineParts
    /// Pieces that are worked on at once.
    let handsMax: Int
    /// How long a claim holds.
    let lease: @Sendable () -> Duration
    /// Keys without which no piece of the work can be done.
    let needs: [KeyRole]
    /// Whose work it does.
    let partners: @Sendable () -> ClaimRequest.Partners
    let handle: @Sendable (Claim) async throws -> Void

    func run() async throws {
        let hands = Hands()
        try await withGracefulShutdownHandler {
            try await withThrowingDiscardingTaskGroup { group in
                while !hands.isStopping, !Task.isCancelled, !group.isCancelled {
                    self.parts.pulse.beat(self.kind.rawValue)
                    let claims = try await self.claim(self.handsMax - hands.busy)
                    guard !claims.isEmpty else {
                        await self.parts.bells.wait(self.kind, atMost: self.pause)
                        continue
                    }
                    for claim in claims {
                        hands.take()
                        group.addTask {
                            try await self.work(on: claim)
                            hands.free()
                            self.parts.bells.ring(self.kind)
                        }
                    }
                }
            }
        } onGracefulShutdown: {
            hands.stop()
            self.parts.bells.ring(self.kind)
        }
    }

    /// Claims what is due and does it; true if there was any.
    func doDueWork() async throws -> Bool {
        let claims = try await self.claim(self.handsMax)
        for claim in claims { try await self.work(on: claim) }
        return !claims.isEmpty
    }

    /// How many pieces are in hand, and whether more may be taken.
    private final class Hands: Sendable {
        private let state = Mutex((busy: 0, isStopping: false))

        var busy: Int { self.state.withLock { $0.busy } }
        var isStopping: Bool { self.state.withLock { $0.isStopping } }
        func take() { self.state.withLock { $0.busy += 1 } }
        func free() { self.state.withLock { $0.busy -= 1 } }
        func stop() { self.state.withLock { $0.isStopping = true } }
    }

    private var pause: Duration { self.parts.site.now.configuration.workers.poll }

    private func claim(_ free: Int) async throws -> [Claim] {
        guard free > 0, self.parts.site.now.trust.keyObstacles(self.needs).isEmpty else { return [] }
        let now = self.parts.clock.now
        let request = ClaimRequest(
            kinds: [self.kind],
            owner: self.parts.owner,
            now: now,
            leaseUntil: now.advanced(by: self.lease()),
            limit: free,
            partners: self.partners()
        )
        do {
            return try await self.parts.store.claim(request)
        } catch let error as StoreError where !error.isFatal {
            self.parts.logger.warning("no work claimed", metadata: ["code": "\(error.code)", "work": "\(self.kind)"])
            return []
        }
    }

    private func work(on claim: Claim) async throws {
        do {
            try await self.handle(claim)
        } catch let error as StoreError where error.isFatal {
            throw error
        } catch let error as StoreError where error.code == StoreError.Code.staleLease {
            // Somebody else has the work by now; what this attempt found out is found out again.
            self.parts.logger.warning("lease was lost", metadata: ["work.id": "\(claim.work.id)"])
        } catch is CancellationError {
            return
        } catch  where TokenError.isBehind(error) {
            try await self.postpone(claim, error)
        } catch {
            try await self.failed(claim, error)
        }
    }

    /// A key went away in the middle of the work: it comes again soon, and is not to blame.
    private func postpone(_ claim: Claim, _ error: any Error) async throws {
        self.parts.logger.warning(
            "work waits for a key",
            metadata: [
                "code": "\(DocumentReport.Remark(anyError: error).code)", "work": "\(self.kind)",
                "work.id": "\(claim.work.id)",
            ]
        )
        let now = self.parts.clock.now
        let settlement = Settlement(
            operation: try self.parts.clock.operationID(),
            now: now,
            lease: claim.lease,
            outcome: .postponed(until: now.advanced(by: Self.keyPause))
        )
        // Where the store does not take it either, the lease runs out.
        try? await self.parts.store.settle(settlement)
    }

    /// A fault of ours or of the store: logged, tried again when the lease has run out, parked in the end.
    private func failed(_ claim: Claim, _ error: any Error) async throws {
        let remark = DocumentReport.Remark(anyError: error)
        self.parts.logger.error(
            "work failed",
            metadata: [
                "code": "\(remark.code)", "work": "\(self.kind)", "work.id": "\(claim.work.id)",
                "exchange.id": "\(claim.exchange?.id.text ?? "")", "error": "\(String(reflecting: error))",
            ]
        )
        guard claim.work.attempts >= Self.failuresMax, !Self.passes(error) else { return }
        let settlement = Settlement(
            operation: try self.parts.clock.operationID(),
            now: self.parts.clock.now,
            lease: claim.lease,
            outcome: .park(code: remark.code, arguments: remark.arguments)
        )
        try? await self.parts.store.settle(settlement)
    }

    /// Whether an error goes away by itself: then the work is not to blame, and an operator could do nothing about it.
    private static func passes(_ error: any Error) -> Bool {
        switch error {
        case let error as StoreError: error.isTransient || error.code == StoreError.Code.inputOutput
        case let error as EngineReason: error == .overloaded
        default: false
        }
    }

    /// How long work waits for a key before it is claimed again.
    private static let keyPause = Duration.seconds(2)

    /// Claims after which work that only fails is parked.
    private static var failuresMax: Int { 10 }
}

/// Gives committed events their positions, as long as this process holds the sequencer's lease.
struct Sequencer: Service {
    let parts: EngineParts

    /// Events of one step.
    static let eventsMax = 500
    private static let lease = Duration.seconds(10)
    private static let pause = Duration.milliseconds(500)

    func run() async throws {
        await withGracefulShutdownHandler {
            while !Task.isShuttingDownGracefully, !Task.isCancelled {
                self.parts.pulse.beat("sequencer")
                let isDone = await self.step()
                guard isDone else { continue }
                await self.parts.bells.wait(.sequencing, atMost: Self.pause)
            }
        } onGracefulShutdown: {
            self.parts.bells.ring(.sequencing)
        }
    }

    /// One step; true if nothing is left to do now.
    @discardableResult
    func step() async -> Bool {
        let now = self.parts.clock.now
        let request = SequencingRequest(
            owner: self.parts.owner,
            now: now,
            leaseUntil: now.advanced(by: Self.lease),
            limit: Self.eventsMax
        )
        do {
            switch try await self.parts.store.sequence(request) {
            case .sequenced(let count, _): return count < Self.eventsMax
            case .heldByOther: return true
            }
        } catch {
            self.parts.logger.warning("events not sequenced", metadata: ["error": "\(error)"])
            return true
        }
    }
}

extension WorkKind {
    /// Record a status that a peer sent.
    public static let statusIntake = WorkKind(rawValue: "status-intake")
    /// Only the name of the sequencer's bell.
    static let sequencing = WorkKind(rawValue: "sequencing")
}
