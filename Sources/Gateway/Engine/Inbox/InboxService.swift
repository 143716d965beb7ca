import Canonical
import Exchange
import Foundation
import Store
import Texts

/// What national systems do with what waits for them: read, acknowledge, answer.
struct InboxService: Sendable {
    let parts: EngineParts
    let reads: GatewayReads

    /// The bytes of a delivery, and the event that they were read: the first time by its national system, each time by a
    /// person.
    func fetch(_ delivery: DeliveryID, _ form: InboxForm, by caller: NationalCaller) async throws -> FetchedForm? {
        guard let item = try await self.item(delivery, caller),
            let fetched = try await self.reads.fetch(delivery, form, for: caller.scope)
        else { return nil }
        let isPerson = caller.actor.kind == .person
        guard isPerson || item.state == .offered else { return fetched }
        let name: EventName = isPerson ? .documentViewed : .contentAccessTracking
        let event = try self.event(name, item, caller) { _, hidden in hidden.texts = ["form": form.rawValue] }
        try await self.parts.store.journal(
            JournalEntry(
                operation: try self.parts.clock.operationID(),
                now: self.parts.clock.now,
                effects: Effects(inboxChanges: isPerson ? [] : [.handed(delivery)], events: [event])
            )
        )
        return fetched
    }

    /// Marks a delivery as taken: on disk when this returns, and then never shown again.
    func acknowledge(_ delivery: DeliveryID, by caller: NationalCaller) async throws -> AcknowledgementAnswer? {
        guard let item = try await self.item(delivery, caller) else { return nil }
        guard item.state != .taken else {
            return AcknowledgementAnswer(deliveryId: delivery.text, isFirst: false)
        }
        return try await self.parts.deciding(on: item.exchangeID) { record in
            var inbound = try InboundExchange(record)
            let action = inbound.handover.handle(.acknowledged)
            if action == .refuseCommand {
                throw ServiceRefusal(.conflict, ExchangeRefusal("EXC-030"))
            }
            var effects = Effects()
            if let name = action.eventName {
                effects.changes = [try inbound.change(of: record)]
                effects.events = [
                    try self.event(name, item, caller) { header, hidden in
                        header.corridor = inbound.corridor
                        header.digests = [.original: item.original, .national: item.national]
                        hidden.sender = record.party
                        hidden.finalRecipient = item.backend
                    }
                ]
            }
            let outcome = try await self.parts.store.acknowledge(
                Acknowledgement(
                    operation: try self.parts.clock.operationID(),
                    now: self.parts.clock.now,
                    deliveryID: delivery,
                    backend: item.backend,
                    effects: effects
                )
            )
            return AcknowledgementAnswer(deliveryId: delivery.text, isFirst: outcome == .taken)
        }
    }

    /// Queues the authority's answer for the sender; returns when it is on disk.
    func answer(_ answer: GivenAnswer, by caller: NationalCaller) async throws -> AnswerReceipt? {
        guard let item = try await self.item(answer.delivery, caller) else { return nil }
        guard item.state == .taken || item.state == .handed else {
            throw ServiceRefusal(.conflict, EngineReason.notAnswerable(state: item.state.rawValue))
        }
        let decision = try Self.decision(answer.request)
        let submission = try self.submission(answer, item)
        if let earlier = try await self.parts.store.submission(backend: item.backend, key: submission.key) {
            return try Self.receipt(earlier.answer, earlier.submission, submission)
        }
        let receipt = try await self.parts.deciding(on: item.exchangeID) { record in
            let judgement = AnswerJudgement(
                statuses: try await self.parts.store.statuses(of: record.id),
                certificate: try await self.certificate(item),
                received: record.createdAt,
                daysAgreed: self.parts.site.now.configuration.partner(record.party)?.agreements
                    .first { $0.kind == item.kind }?.answerDays
            )
            let now = self.parts.clock.now
            let findings = try judgement.findings(on: decision, at: now)
            let given = JudgedAnswer(decision: decision, findings: findings, at: now, language: answer.language)
            return try await self.store(given, submission, item, record, caller)
        }
        self.parts.bells.ring(.status)
        return receipt
    }

    /// The certificate that is answered, where its kind has rules for answers.
    private func certificate(_ item: InboxItem) async throws -> CertificateOfOrigin? {
        guard item.kind == CertificateOfOrigin.kind, let canonical = item.canonical else { return nil }
        return try CanonicalJSON.decodeCertificate(try await self.parts.content(canonical)).origin
    }

    /// An answer that may be given.
    private struct JudgedAnswer {
        var decision: AuthorityDecision
        var findings: [Finding]
        var at: UTCTime
        var language: Language
    }

    private func store(
        _ given: JudgedAnswer,
        _ submission: Submission,
        _ item: InboxItem,
        _ record: ExchangeRecord,
        _ caller: NationalCaller
    ) async throws -> AnswerReceipt {
        var inbound = try InboundExchange(record)
        let site = self.parts.site.now
        let decision = given.decision
        let now = given.at
        let report = StatusReport(
            exchangeID: record.id,
            sequence: inbound.statuses.next(),
            time: now,
            event: .statusIssued,
            decision: decision,
            codes: given.findings.map(\.code)
        )
        let isExpected = site.configuration.partner(record.party)?.isPasoPayload == true
        let message = try self.parts.clock.messageID(domain: site.configuration.messageDomain)
        if isExpected { inbound.dispatches[report.sequence] = .init(messageID: message, sentAt: now) }
        let receipt = AnswerReceipt(
            deliveryId: item.deliveryID.text,
            exchangeId: record.id.text,
            sequence: report.sequence,
            decision: decision.name,
            findings: given.findings.map { DocumentReport.Remark($0).view(in: given.language) }
        )
        let content = try StoredJSON.octets(report)
        let event = try self.event(.statusIssued, item, caller) { header, hidden in
            header.corridor = inbound.corridor
            header.count = report.sequence
            header.digests = [.status: .of(content)]
            header.codes = report.codes + (isExpected ? [] : ["GAT-233"])
            hidden.recipient = record.party
            hidden.texts = ["decision": decision.name, "reason": decision.reason ?? ""].filter { !$0.value.isEmpty }
        }
        let outcome = try await self.parts.store.answer(
            Answer(
                operation: try self.parts.clock.operationID(),
                now: now,
                deliveryID: item.deliveryID,
                submission: submission,
                status: StatusRecord(
                    exchangeID: record.id,
                    direction: .outgoing,
                    sequence: report.sequence,
                    name: decision.name,
                    digest: .of(content),
                    content: content,
                    messageID: isExpected ? message : nil,
                    at: now
                ),
                answer: try StoredJSON.octets(receipt),
                effects: Effects(
                    changes: [try inbound.change(of: record)],
                    work: isExpected ? [try Self.work(report)] : [],
                    events: [event]
                )
            )
        )
        switch outcome {
        case .stored: return receipt
        case .repeated(let answer): return try StoredJSON.value(answer)
        case .conflict: throw ServiceRefusal(.conflict, EngineRefusal.keyReused(key: submission.key.text))
        }
    }

    // MARK: Parts

    /// The sending of a status, after the earlier ones of its exchange.
    private static func work(_ report: StatusReport) throws -> NewWork {
        NewWork(
            kind: .status,
            exchangeID: report.exchangeID,
            lane: "status\u{1F}\(report.exchangeID.text)",
            payload: try StoredJSON.octets(StatusWork(sequence: report.sequence)),
            notBefore: report.time
        )
    }

    private func item(_ delivery: DeliveryID, _ caller: NationalCaller) async throws -> InboxItem? {
        guard let item = try await self.parts.store.inboxItem(delivery) else { return nil }
        return caller.scope == nil || caller.scope == item.backend ? item : nil
    }

    private static func decision(_ request: AnswerRequest) throws -> AuthorityDecision {
        do {
            return try AuthorityDecision(
                name: request.decision,
                reason: request.reason,
                code: request.reasonCode,
                quantities: (request.quantities ?? []).map {
                    UtilisedQuantity(item: $0.item, value: $0.value, unit: $0.unit)
                }
            )
        } catch {
            throw ServiceRefusal(.malformed, error)
        }
    }

    /// How the answer is found again: by the caller's key, bound to the delivery; without a key each answer is new.
    private func submission(_ answer: GivenAnswer, _ item: InboxItem) throws -> Submission {
        let key =
            try answer.key
            ?? IdempotencyKey("answer-\(self.parts.clock.operationID().text)")
        let request = try StoredJSON.octets(answer.request) + Array(item.deliveryID.text.utf8)
        return Submission(backend: item.backend, key: key, requestDigest: .of(request))
    }

    private static func receipt(
        _ stored: [UInt8],
        _ earlier: Submission,
        _ now: Submission
    ) throws -> AnswerReceipt {
        guard earlier.requestDigest == now.requestDigest else {
            throw ServiceRefusal(.conflict, EngineRefusal.keyReused(key: now.key.text))
        }
        return try StoredJSON.value(stored)
    }

    private func event(
        _ name: EventName,
        _ item: InboxItem,
        _ caller: NationalCaller,
        _ fill: (inout EventHeader, inout EventPrivatePart) -> Void
    ) throws -> Event {
        try self.parts.clock.event(name, actor: caller.actor) { header, hidden in
            header.documentID = item.documentID
            header.exchangeID = item.exchangeID
            header.kind = item.kind
            hidden.deliveryID = item.deliveryID
            hidden.number = item.number
            fill(&header, &hidden)
        }
    }
}

/// What the worker that sends statuses needs to know.
struct StatusWork: Codable, Sendable, Equatable {
    var sequence: Int
}
