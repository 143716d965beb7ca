import Canonical
import Exchange
import Logging
import Store
import Texts

/// Records what a partner reports about an exchange that we sent.
///
/// Only the exchange's recipient is heard. The store applies the newest number and keeps the others; a valid status also
/// proves the relay, if its receipt is not there yet. A status that cannot be used is refused here and never answered.
struct StatusIntake: Sendable {
    let parts: EngineParts

    func handle(_ claim: Claim) async throws {
        let arrival = try StoredJSON.value(claim.work.work.payload, as: StatusArrival.self)
        let content = try await self.parts.content(arrival.content)
        let report: StatusReport
        do {
            report = try StoredJSON.value(content)
        } catch {
            return try await self.refuse(claim, arrival, ExchangeRefusal("EXC-044"), nil)
        }
        guard (1...StatusReport.sequenceMax).contains(report.sequence) else {
            return try await self.refuse(claim, arrival, ExchangeRefusal("EXC-041"), nil)
        }
        let record = try await self.parts.store.exchange(report.exchangeID)
        guard let record, record.direction == .outgoing else {
            let reason = EngineReason.unknownExchange(exchange: report.exchangeID.text)
            return try await self.refuse(claim, arrival, reason, nil)
        }
        let verdict = self.parts.site.now.trust.authority.mayReport(arrival.party, onExchangeTo: record.party)
        if let code = verdict.refusal {
            return try await self.refuse(claim, arrival, ExchangeRefusal(code), nil)
        }
        _ = try await self.parts.deciding(on: record.id, record) { current in
            try await self.record(claim, arrival, report, content, current)
        }
    }

    private func record(
        _ claim: Claim,
        _ arrival: StatusArrival,
        _ report: StatusReport,
        _ content: [UInt8],
        _ record: ExchangeRecord
    ) async throws {
        var outbound = try OutboundExchange(record)
        var report = report
        report.codes += try await self.findings(on: report, arrival, record)
        let now = self.parts.clock.now
        let policy = self.parts.site.now.retry(with: record.party)
        let proof = outbound.delivery.handle(.statusReceived, at: now, policy: policy)
        var effects = Effects()
        effects.events = [try self.event(.statusReceived, arrival, report, outbound, record)]
        if let name = proof.eventName {
            effects.changes = [try outbound.change(of: record)]
            effects.events.append(try self.event(name, arrival, report, outbound, record))
        }
        let outcome = try await self.parts.store.recordStatus(
            StatusRecording(
                operation: try self.parts.clock.operationID(),
                now: now,
                status: StatusRecord(
                    exchangeID: record.id,
                    direction: .incoming,
                    sequence: report.sequence,
                    name: report.decision?.name ?? report.event.rawValue,
                    digest: .of(content),
                    content: content,
                    messageID: arrival.messageID,
                    at: now
                ),
                lease: claim.lease,
                effects: effects,
                ignoredEvents: [try self.event(.statusIgnored, arrival, report, outbound, record)]
            )
        )
        if outcome == .contradicting {
            self.parts.logger.warning(
                "a status contradicts an earlier one",
                metadata: ["exchange.id": "\(record.id)", "sequence": "\(report.sequence)", "code": "EXC-042"]
            )
        }
    }

    /// What is remarkable about a status: an answer that cannot follow the one before it, and one that is said otherwise
    /// in the document's own standard.
    ///
    /// Both are said and neither is refused: the partner speaks for its authority.
    private func findings(
        on report: StatusReport,
        _ arrival: StatusArrival,
        _ record: ExchangeRecord
    ) async throws -> [String] {
        guard let decision = report.decision else { return [] }
        var codes: [String] = []
        let statuses = try await self.parts.store.statuses(of: record.id)
        var machine = AnswerMachine(after: statuses.decision(.incoming, before: report.sequence))
        if case .refuse(let code) = machine.handle(decision) { codes.append(code) }
        let number = try await self.parts.store.document(record.documentID)?.document.number ?? ""
        for part in arrival.attachments ?? [] where part.mimeType == "application/json" {
            let octets = try await self.parts.content(part.content)
            let response = try? CanonicalJSON.decode(CustomsResponse.self, octets)
            if response?.agrees(with: report, number: number) != true { codes.append(Self.responseDiffers) }
        }
        return codes
    }

    /// The customs response beside a status does not say what the status says.
    static let responseDiffers = "GAT-237"

    private func event(
        _ name: EventName,
        _ arrival: StatusArrival,
        _ report: StatusReport,
        _ outbound: OutboundExchange,
        _ record: ExchangeRecord
    ) throws -> Event {
        try self.parts.clock.event(name, actor: .peer(arrival.party)) { header, hidden in
            header.documentID = record.documentID
            header.exchangeID = record.id
            header.kind = outbound.kind
            header.corridor = outbound.corridor
            header.digests = [.status: arrival.content]
            header.codes = report.codes
            header.count = report.sequence
            hidden.sender = arrival.party
            hidden.messageID = arrival.messageID
            hidden.texts = [
                "decision": report.decision?.name ?? "", "reason": report.decision?.reason ?? "",
                "response": arrival.attachments?.first?.content.text ?? "",
            ].filter { !$0.value.isEmpty }
        }
    }

    private func refuse(
        _ claim: Claim,
        _ arrival: StatusArrival,
        _ reason: any Explained,
        _ record: ExchangeRecord?
    ) async throws {
        let event = try self.parts.clock.event(.statusRefused, actor: .peer(arrival.party)) { header, hidden in
            header.exchangeID = record?.id
            header.digests = [.status: arrival.content]
            header.codes = [reason.code]
            hidden.sender = arrival.party
            hidden.messageID = arrival.messageID
            hidden.texts = reason.arguments
        }
        try await self.parts.store.settle(
            Settlement(
                operation: try self.parts.clock.operationID(),
                now: self.parts.clock.now,
                lease: claim.lease,
                outcome: .done,
                effects: Effects(events: [event])
            )
        )
    }
}
