import AS4
import Canonical
import Exchange
import Store

/// Examines received documents and places them in the inbox of their national system, or holds them with a reason.
struct ExamineWorker: Sendable {
    let parts: EngineParts

    /// Longest pause between looks for a predecessor that is not there yet.
    private static let predecessorPauseMax = Duration.seconds(300)

    func handle(_ claim: Claim) async throws {
        guard let record = claim.exchange, let details = try await self.parts.store.document(record.documentID) else {
            return try await self.settle(claim, .done, Effects())
        }
        let site = self.parts.site.now
        guard let partner = site.configuration.partner(record.party) else {
            let reason = EngineReason.partnerGone(party: record.party.text)
            let report = try DocumentReport(octets: details.document.report)
            let remark = DocumentReport.Remark(reason, severity: "error")
            return try await self.hold(claim, details.document, remark, report, nil)
        }
        let question = try await self.question(
            record,
            details.document,
            partner,
            site,
            isReleased: claim.work.isReleased
        )
        switch try await self.parts.pool.run({ question.ruling() }) {
        case .hold(let reason, let report, let content):
            try await self.hold(claim, details.document, reason, report, content)
        case .handOver(let consignation):
            let lock = consignation.content.registerKey.text
            try await self.parts.locks.withLock(lock) {
                try await self.register(claim, details.document, consignation, partner)
            }
        }
    }

    /// Everything that the ruling on a received document rests on.
    func question(
        _ record: ExchangeRecord,
        _ document: DocumentRecord,
        _ partner: PartnerConfiguration,
        _ site: Site,
        isReleased: Bool
    ) async throws -> RulingQuestion {
        let inbound = try InboundExchange(record)
        func content(_ role: PayloadRole) async throws -> [UInt8]? {
            guard let part = inbound.parts.first(where: { $0.role == role.rawValue }) else { return nil }
            return try await self.parts.content(part.content)
        }
        var attested: (attestation: [UInt8], canonical: [UInt8])?
        if let attestation = try await content(.attestation), let canonical = try await content(.canonical) {
            attested = (attestation, canonical)
        }
        return RulingQuestion(
            site: site,
            peers: self.parts.peers,
            partner: partner,
            exchange: record,
            original: try await self.parts.content(document.original),
            originalDigest: document.original,
            attested: attested,
            isReleased: isReleased,
            now: self.parts.clock.now
        )
    }

    // MARK: Hold

    private func hold(
        _ claim: Claim,
        _ document: DocumentRecord,
        _ reason: DocumentReport.Remark,
        _ report: DocumentReport,
        _ content: Examination.Content?
    ) async throws {
        guard let first = claim.exchange else { return }
        _ = try await self.parts.deciding(on: first.id, first) { record in
            var inbound = try InboundExchange(record)
            inbound.note(content)
            let action = inbound.handover.handle(.hold(code: reason.code))
            var effects = Effects(
                documents: [try document.examined(report, content)],
                changes: [try inbound.change(of: record)]
            )
            if let name = action.eventName {
                effects.events = [
                    try self.event(name, record, inbound, document) { header, hidden in
                        header.authenticity = report.authenticity?.appearance
                        header.codes = [reason.code] + report.findings.map(\.code).filter { $0 != reason.code }
                        hidden.texts = reason.arguments
                        hidden.number = content?.certificate.number
                    }
                ]
            }
            try await self.settle(claim, .park(code: reason.code, arguments: reason.arguments), effects)
        }
    }

    // MARK: Register

    private func register(
        _ claim: Claim,
        _ document: DocumentRecord,
        _ consignation: Ruling.Consignation,
        _ partner: PartnerConfiguration
    ) async throws {
        guard let record = claim.exchange else { return }
        let content = consignation.content
        let entry = RegisterEntry(
            key: content.registerKey,
            version: content.version,
            intent: content.intent,
            exchangeID: record.id,
            original: document.original,
            content: content.contentDigest,
            registeredAt: record.createdAt
        )
        let keys = Set([content.registerKey] + (content.intent.predecessor.map { [$0] } ?? []))
        let known = try await self.parts.store.registerEntries(Array(keys))
        let decision = RegisterDecision.decide(entry, known: known, predecessorWait: partner.predecessorWait)
        switch decision.relation {
        case .duplicate(let other):
            try await self.closeRepeat(claim, document, consignation, of: other)
            return
        case .conflict(let other) where !claim.work.isReleased:
            var report = consignation.report
            report.outcome = .refused
            let reason = DocumentReport.Remark(
                code: "EXC-052",
                arguments: ["exchange": other.text],
                severity: "error"
            )
            report.findings.append(reason)
            try await self.hold(claim, document, reason, report, content)
            return
        case .first, .reissue, .conflict:
            break
        }
        if let until = decision.waitsUntil, until > self.parts.clock.now, !claim.work.isReleased {
            return try await self.wait(claim, document, consignation, until: until)
        }
        try await self.offer(claim, document, consignation, entry, decision, isKnown: known.contains(entry))
    }

    private func wait(
        _ claim: Claim,
        _ document: DocumentRecord,
        _ consignation: Ruling.Consignation,
        until: UTCTime
    ) async throws {
        guard let first = claim.exchange else { return }
        _ = try await self.parts.deciding(on: first.id, first) { record in
            var inbound = try InboundExchange(record)
            inbound.note(consignation.content)
            var effects = Effects()
            if case .wait = inbound.handover.handle(.mustWait(code: "EXC-053")) {
                effects.documents = [try document.examined(consignation.report, consignation.content)]
                effects.changes = [try inbound.change(of: record)]
            }
            let doublings = min(claim.work.attempts, 10)
            let pause = min(Duration.milliseconds(500) * (1 << doublings), Self.predecessorPauseMax)
            let next = min(until, self.parts.clock.now.advanced(by: pause))
            try await self.settle(claim, .again(at: next), effects)
        }
    }

    /// Octet for octet what another exchange brought: noted, and not handed over a second time.
    private func closeRepeat(
        _ claim: Claim,
        _ document: DocumentRecord,
        _ consignation: Ruling.Consignation,
        of other: ExchangeID
    ) async throws {
        guard let first = claim.exchange else { return }
        _ = try await self.parts.deciding(on: first.id, first) { record in
            var inbound = try InboundExchange(record)
            inbound.note(consignation.content)
            let action = inbound.handover.handle(.isRepeat(of: other))
            var report = consignation.report
            report.findings.append(.init(code: "EXC-050", arguments: ["exchange": other.text], severity: "warning"))
            var effects = Effects(
                documents: [try document.examined(report, consignation.content)],
                changes: [try inbound.change(of: record)]
            )
            if let name = action.eventName {
                effects.events = [
                    try self.event(name, record, inbound, document) { header, hidden in
                        header.codes = ["EXC-050"]
                        header.authenticity = consignation.report.authenticity?.appearance
                        hidden.number = consignation.content.certificate.number
                        hidden.texts = ["repeats": other.text]
                    }
                ]
            }
            try await self.settle(claim, .done, effects)
        }
    }

    // MARK: Both

    func event(
        _ name: EventName,
        _ record: ExchangeRecord,
        _ inbound: InboundExchange,
        _ document: DocumentRecord,
        _ fill: (inout EventHeader, inout EventPrivatePart) -> Void
    ) throws -> Event {
        try self.parts.clock.event(name, actor: .gateway("examine")) { header, hidden in
            header.documentID = document.id
            header.exchangeID = record.id
            header.kind = inbound.kind
            header.corridor = inbound.corridor
            header.digests = [.original: document.original]
            hidden.sender = record.party
            hidden.originalSender = record.originalSender
            hidden.finalRecipient = record.finalRecipient
            hidden.messageID = inbound.messageID
            hidden.deliveryID = inbound.deliveryID
            fill(&header, &hidden)
        }
    }

    func settle(_ claim: Claim, _ outcome: WorkOutcome, _ effects: Effects) async throws {
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

extension InboundExchange {
    /// Remembers what the examination found out.
    mutating func note(_ content: Examination.Content?) {
        guard let content else { return }
        self.kind = content.certificate.kind
        self.corridor = Corridor(from: content.issuedIn, to: content.importer)
    }

    /// The document goes into the inbox, whatever held it before was resolved.
    mutating func offered() -> HandoverMachine.Action {
        switch self.handover.state {
        case .received: self.handover.handle(.examined)
        case .waiting: self.handover.handle(.ready)
        case .offered, .taken, .held, .refused, .discarded, .repeated: .none
        }
    }
}

extension DocumentRecord {
    /// The record with what the examination found out.
    func examined(_ report: DocumentReport, _ content: Examination.Content?) throws -> DocumentRecord {
        var record = self
        record.report = try report.octets()
        record.dialect = report.dialect.isEmpty ? nil : report.dialect
        guard let content else { return record }
        record.kind = content.certificate.kind
        record.number = content.certificate.number
        record.registerKey = content.registerKey
        return record
    }
}
