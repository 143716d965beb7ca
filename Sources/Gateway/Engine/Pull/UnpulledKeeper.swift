import Canonical
import Exchange
import Logging
import ServiceLifecycle
import Store

/// Parks what a partner does not pull: deliveries that were due for longer than the exchange agreement's patience.
///
/// A delivery whose attempts are spent is parked when the partner asks next; this keeper is for partners that ask no
/// more, so that an operator hears of it.
struct UnpulledKeeper: Service {
    let parts: EngineParts

    private static let pause = Duration.seconds(30)
    private static let worksMax = 100

    func run() async throws {
        await withGracefulShutdownHandler {
            while !Task.isShuttingDownGracefully, !Task.isCancelled {
                self.parts.pulse.beat(WorkKind.unpulled.rawValue)
                await self.look()
                await self.parts.bells.wait(.unpulled, atMost: Self.pause)
            }
        } onGracefulShutdown: {
            self.parts.bells.ring(.unpulled)
        }
    }

    /// Parks what is overdue now; a store that does not take it gets it at the next look.
    func look() async {
        let site = self.parts.site.now
        for party in site.configuration.pullingPartners {
            do {
                for claim in try await self.overdue(party, site) { try await self.park(claim, site) }
            } catch {
                let code = DocumentReport.Remark(anyError: error).code
                self.parts.logger.warning("overdue deliveries not parked", metadata: ["code": "\(code)"])
            }
        }
    }

    /// Work that was due that long ago and is still there; leased at the present, found by the past.
    private func overdue(_ party: PartyID, _ site: Site) async throws -> [Claim] {
        let now = self.parts.clock.now
        let patience = site.retry(with: party).totalTimeMax
        return try await self.parts.store.claim(
            ClaimRequest(
                kinds: [.relay, .status],
                owner: self.parts.owner,
                now: now.advanced(by: .zero - patience),
                leaseUntil: now.advanced(by: site.configuration.workers.lease),
                limit: Self.worksMax,
                partners: .only(party)
            )
        )
    }

    private func park(_ claim: Claim, _ site: Site) async throws {
        guard let first = claim.exchange else { return try await self.settle(claim, .done, Effects()) }
        _ = try await self.parts.deciding(on: first.id, first) { record in
            guard var delivery = try RelayedDelivery(record, claim.work.work) else {
                return try await self.settle(claim, .done, Effects())
            }
            let action = delivery.machine.handle(
                .notPulled(code: EngineReason.notPulled.code),
                at: self.parts.clock.now,
                policy: site.retry(with: record.party)
            )
            let event = try delivery.event(
                action,
                actor: .gateway("pull"),
                digests: [:],
                texts: ["by": "pull"],
                clock: self.parts.clock
            )
            let effects = Effects(changes: [try delivery.change()], events: event.map { [$0] } ?? [])
            try await self.settle(claim, action.outcome([:]), effects)
        }
    }

    private func settle(_ claim: Claim, _ outcome: WorkOutcome, _ effects: Effects) async throws {
        try await self.parts.store.settle(
            Settlement(
                operation: try self.parts.clock.operationID(),
                now: self.parts.clock.now,
                lease: claim.lease,
                outcome: outcome,
                effects: effects
            )
        )
    }
}

extension WorkKind {
    /// Only the name of the keeper's bell and pulse.
    static let unpulled = WorkKind(rawValue: "unpulled")
}
