import Canonical
import Exchange
import Logging
import Store
import Trust

/// Lets documents go on that were held because nobody knew whether a signer was revoked, when it becomes known.
///
/// Each is judged again first, without any effect: only one whose ruling is another now is examined anew, so that a
/// document which nothing is known about yet costs no event. What holds it then, if anything, is the new reason.
struct Reexamination: Sendable {
    let parts: EngineParts

    /// What a document is held with for want of evidence: its signer's, or that of the neighbour's seal.
    static let codes: Set<String> = ChainFinding.wantOfEvidence.union(["GAT-223"])
    private static let pageItems = 500
    private static let pagesMax = 1_000

    /// Looks at everything that is held; how many documents go on.
    @discardableResult
    func look() async throws -> Int {
        var cursor: Cursor?
        var count = 0
        for _ in 0..<Self.pagesMax {
            let page = try await self.parts.store.parked(cursor: cursor, limit: Self.pageItems)
            for parked in page.items where Self.codes.contains(parked.code) && parked.work.work.kind == .examine {
                if try await self.isRuledOtherwise(parked), try await self.release(parked) { count += 1 }
            }
            guard let next = page.next else { break }
            cursor = next
        }
        if count > 0 {
            self.parts.logger.info("held documents examined again", metadata: ["count": "\(count)"])
            self.parts.bells.ring(.examine)
        }
        return count
    }

    private func isRuledOtherwise(_ parked: ParkedWork) async throws -> Bool {
        let site = self.parts.site.now
        guard let id = parked.work.work.exchangeID, let record = try await self.parts.store.exchange(id),
            let partner = site.configuration.partner(record.party),
            let details = try await self.parts.store.document(record.documentID)
        else { return false }
        let question = try await ExamineWorker(parts: self.parts)
            .question(record, details.document, partner, site, isReleased: false)
        switch try await self.parts.pool.run({ question.ruling() }) {
        case .handOver: return true
        case .hold(let reason, _, _): return reason.code != parked.code
        }
    }

    private func release(_ parked: ParkedWork) async throws -> Bool {
        guard let exchange = parked.work.work.exchangeID else { return false }
        do {
            return try await self.parts.deciding(on: exchange) { record in
                var inbound = try InboundExchange(record)
                guard inbound.handover.handle(.evidenceArrived) == .reexamine else { return false }
                let event = try self.parts.clock.event(.retryRequested, actor: .gateway("revocation")) {
                    header,
                    hidden in
                    header.documentID = record.documentID
                    header.exchangeID = record.id
                    header.kind = inbound.kind
                    header.corridor = inbound.corridor
                    header.codes = [parked.code]
                    hidden.texts = [
                        "reason": "evidence", "work": parked.work.work.kind.rawValue, "workId": parked.work.id.text,
                    ]
                }
                let effects = Effects(changes: [try inbound.change(of: record)], events: [event])
                try await self.parts.store.resolve(
                    Resolution(
                        operation: try self.parts.clock.operationID(),
                        now: self.parts.clock.now,
                        work: parked.work.id,
                        action: .retry,
                        effects: effects
                    )
                )
                return true
            } ?? false
        } catch let error as StoreError
            where [StoreError.Code.unknownItem, StoreError.Code.wrongState].contains(error.code)
        {
            // An operator, or another node, was faster.
            return false
        }
    }
}
