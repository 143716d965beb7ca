import Canonical
import Exchange
import Store

extension ExamineWorker {
    /// Puts a document into the inbox, in the register, and in the place of what it supersedes, in one transaction.
    func offer(
        _ claim: Claim,
        _ document: DocumentRecord,
        _ consignation: Ruling.Consignation,
        _ entry: RegisterEntry,
        _ decision: RegisterDecision,
        isKnown: Bool
    ) async throws {
        guard let first = claim.exchange else { return }
        var report = consignation.report
        for code in decision.codes { report.findings.append(.init(code: code, severity: "warning")) }
        if report.outcome == .good, !decision.codes.isEmpty { report.outcome = .warned }
        let superseded = try await self.deliveries(of: decision.supersedes)
        let later = try await self.deliveries(of: [decision.supersededBy].compactMap { $0 }).last?.deliveryID
        let examined = report
        _ = try await self.parts.deciding(on: first.id, first) { record in
            var inbound = try InboundExchange(record)
            inbound.note(consignation.content)
            let action = inbound.offered()
            let placed = Placement(
                record: record,
                inbound: inbound,
                document: document,
                consignation: consignation,
                report: examined,
                codes: decision.codes,
                supersededBy: later,
                now: self.parts.clock.now
            )
            var effects = try placed.effects(superseding: superseded)
            if !isKnown { effects.register = [entry] }
            effects.events = try self.events(action, placed, superseded)
            try await self.settle(claim, .done, effects)
        }
    }

    /// What some exchanges brought into the inbox, if nothing took its place yet.
    private func deliveries(of exchanges: [ExchangeID]) async throws -> [InboxItem] {
        var items: [InboxItem] = []
        for exchange in exchanges {
            items += try await self.parts.store.inboxItems(of: exchange).filter { $0.supersededBy == nil }
        }
        return items
    }

    private func events(
        _ action: HandoverMachine.Action,
        _ placed: Placement,
        _ superseded: [InboxItem]
    ) throws -> [Event] {
        var events: [Event] = []
        if let name = action.eventName {
            events.append(
                try self.event(name, placed.record, placed.inbound, placed.document) { header, hidden in
                    header.authenticity = placed.report.authenticity?.appearance
                    header.codes = placed.flags + placed.report.findings.filter { $0.severity != "info" }.map(\.code)
                    header.digests[.canonical] = placed.consignation.content.contentDigest
                    header.digests[.national] = placed.nationalDigest
                    hidden.number = placed.consignation.content.certificate.number
                    hidden.texts = [
                        "dialect": placed.consignation.national.dialect,
                        "source": placed.consignation.national.source.rawValue,
                    ]
                }
            )
        }
        for item in superseded {
            events.append(
                try self.superseded(by: placed.inbound.deliveryID) { header, hidden in
                    header.documentID = item.documentID
                    header.exchangeID = item.exchangeID
                    header.kind = item.kind
                    hidden.deliveryID = item.deliveryID
                    hidden.number = item.number
                }
            )
        }
        if let later = placed.supersededBy {
            events.append(
                try self.superseded(by: later) { header, hidden in
                    header.documentID = placed.document.id
                    header.exchangeID = placed.record.id
                    header.kind = placed.inbound.kind
                    hidden.deliveryID = placed.inbound.deliveryID
                    hidden.number = placed.consignation.content.certificate.number
                }
            )
        }
        return events
    }

    private func superseded(
        by delivery: DeliveryID,
        _ fill: (inout EventHeader, inout EventPrivatePart) -> Void
    ) throws -> Event {
        try self.parts.clock.event(.documentSuperseded, actor: .gateway("examine")) { header, hidden in
            hidden.texts = ["by": delivery.text]
            fill(&header, &hidden)
        }
    }
}
