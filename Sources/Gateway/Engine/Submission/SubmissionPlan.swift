import AS4
import Canonical
import Exchange
import Foundation
import PKCS11
import Store
import Texts
import Trust

/// What becomes of one submission: its answer and everything that one transaction writes.
///
/// Pure but for the seal's key. While that key is away the document is admitted all the same: its attestation waits
/// unsealed, and the relay seals it before the first attempt.
struct SubmissionPlan: Sendable {
    let answer: StoredAnswer
    let effects: Effects
    var isRefused: Bool { self.answer.refusal != nil }

    private struct Draft {
        let document: SubmittedDocument
        let digest: OctetsDigest
        let id: DocumentID
        let site: Site
        let clock: EngineClock
        let actor: Actor
        var report: DocumentReport
        var now: UTCTime

        /// Our seal goes with the document to every partner that takes one; that it is not signed is said.
        mutating func vouch(_ found: Authenticity, for recipients: [Router.Recipient]) {
            let configuration = self.site.configuration
            let isSealed = recipients.allSatisfy { configuration.partner($0.party)?.isPasoPayload == true }
            let sender = isSealed ? configuration.party.text : self.document.backend.party.text
            let authenticity = found.sealed(isSealed ? .holds : .none, by: sender)
            self.report.authenticity = authenticity
            guard let note = EngineReason.unsigned(authenticity) else { return }
            self.report.findings.append(.init(note, severity: "warning"))
            if self.report.outcome == .good { self.report.outcome = .warned }
        }
    }

    init(
        document: SubmittedDocument,
        digest: OctetsDigest,
        examination: Examination,
        registered: [RegisterEntry],
        site: Site,
        clock: EngineClock,
        actor: Actor
    ) throws {
        var draft = Draft(
            document: document,
            digest: digest,
            id: try clock.documentID(),
            site: site,
            clock: clock,
            actor: actor,
            report: examination.report,
            now: clock.now
        )
        let sender = document.backend.party.text
        draft.report.authenticity = draft.report.authenticity?.sealed(.none, by: sender)
        var reasons = examination.refusals
        guard let content = examination.content, reasons.isEmpty else {
            self = try Self.refused(&draft, examination.content, reasons, isConflict: false)
            return
        }
        let recipients = Self.recipients(of: content, examination.authenticity.level, draft, &reasons)
        guard reasons.isEmpty else {
            self = try Self.refused(&draft, content, reasons, isConflict: false)
            return
        }
        draft.vouch(examination.authenticity, for: recipients)
        if let conflict = Self.conflict(content, draft, registered) {
            self = try Self.refused(&draft, content, [conflict], isConflict: true)
            return
        }
        self = try Self.admitted(&draft, content, recipients, registered)
    }

    private init(answer: StoredAnswer, effects: Effects) {
        self.answer = answer
        self.effects = effects
    }

    // MARK: Checks

    private static func recipients(
        of content: Examination.Content,
        _ found: AuthenticityLevel,
        _ draft: Draft,
        _ reasons: inout [DocumentReport.Remark]
    ) -> [Router.Recipient] {
        let backend = draft.document.backend
        let produced = backend.produces(content.certificate.kind)
        if !produced.isEmpty, !produced.contains(content.dialect) {
            reasons.append(
                .init(EngineRefusal.dialectNotAllowed(dialect: content.dialect, backend: backend.id), severity: "error")
            )
        }
        let country = draft.site.configuration.country
        if content.issuedIn != country {
            reasons.append(
                .init(
                    EngineRefusal.foreignIssuer(issuer: content.issuedIn.rawValue, country: country.rawValue),
                    severity: "error"
                )
            )
        }
        let decision = draft.site.router.route(
            content.certificate.kind,
            from: backend.party,
            to: content.importer,
            octets: draft.document.bytes.count
        )
        switch decision {
        case .refused(let code):
            let importer = content.importer.rawValue
            reasons.append(.init(EngineRefusal.notRouted(importer: importer, reason: code), severity: "error"))
            return []
        case .recipients(let recipients):
            let tooLow = recipients.contains { recipient in
                // What we seal ourselves has our seal at least.
                let isSealed = draft.site.configuration.partner(recipient.party)?.isPasoPayload == true
                return (isSealed ? max(found, .gatewaySeal) : found) < recipient.rule.authenticity
            }
            if tooLow {
                let number = content.certificate.number
                reasons.append(.init(EngineRefusal.notSigned(number: number), severity: "error"))
            }
            return recipients
        }
    }

    /// A document that was handed in before, or that contradicts one that was.
    private static func conflict(
        _ content: Examination.Content,
        _ draft: Draft,
        _ registered: [RegisterEntry]
    ) -> DocumentReport.Remark? {
        guard let candidate = try? Self.entry(content, draft, exchange: draft.clock.exchangeID()) else { return nil }
        let decision = RegisterDecision.decide(candidate, known: registered)
        switch decision.relation {
        case .first, .reissue: return nil
        case .duplicate(let other), .conflict(let other):
            return DocumentReport.Remark(
                code: decision.codes.first ?? "EXC-052",
                arguments: ["exchange": other.text, "number": content.certificate.number],
                severity: "error"
            )
        }
    }

    private static func entry(
        _ content: Examination.Content,
        _ draft: Draft,
        exchange: ExchangeID
    ) -> RegisterEntry {
        RegisterEntry(
            key: content.registerKey,
            version: content.version,
            intent: content.intent,
            exchangeID: exchange,
            original: draft.digest,
            content: content.contentDigest,
            registeredAt: draft.now
        )
    }

    // MARK: Refused

    private static func refused(
        _ draft: inout Draft,
        _ content: Examination.Content?,
        _ reasons: [DocumentReport.Remark],
        isConflict: Bool
    ) throws -> SubmissionPlan {
        if draft.report.outcome != .unusable { draft.report.outcome = .refused }
        for reason in reasons where !draft.report.findings.contains(reason) { draft.report.findings.append(reason) }
        let report = draft.report
        let now = draft
        let event = try draft.clock.event(.submissionRejection, actor: draft.actor) { header, hidden in
            header.documentID = now.id
            header.kind = content.map { $0.certificate.kind }
            header.digests = [.original: now.digest]
            header.codes = reasons.map(\.code)
            header.authenticity = report.authenticity?.appearance
            hidden.originalSender = now.document.backend.party
            hidden.number = content?.certificate.number
            hidden.texts = ["dialect": report.dialect]
        }
        let refusal = StoredAnswer.Refusal(isConflict: isConflict, reasons: reasons)
        return SubmissionPlan(
            answer: StoredAnswer(admitted: Self.answer(draft, content, []), refusal: refusal),
            effects: Effects(
                blobs: [Blob(octets: draft.document.bytes, digest: draft.digest)],
                documents: [try Self.record(draft, content, canonical: nil)],
                events: [event]
            )
        )
    }

    // MARK: Admitted

    private static func admitted(
        _ draft: inout Draft,
        _ content: Examination.Content,
        _ recipients: [Router.Recipient],
        _ registered: [RegisterEntry]
    ) throws -> SubmissionPlan {
        let canonical = Blob(octets: content.canonical, digest: content.contentDigest)
        var effects = Effects(blobs: [Blob(octets: draft.document.bytes, digest: draft.digest), canonical])
        var routed: [SubmissionAnswer.RoutedExchange] = []
        for recipient in recipients {
            let exchange = try draft.clock.exchangeID()
            let candidate = Self.entry(content, draft, exchange: exchange)
            let codes = RegisterDecision.decide(candidate, known: registered).codes
            try Self.add(recipient, exchange, candidate, codes, content, draft, to: &effects)
            routed.append(
                SubmissionAnswer.RoutedExchange(
                    exchangeId: exchange.text,
                    party: recipient.party.text,
                    recipient: recipient.finalRecipient.text
                )
            )
        }
        effects.documents = [try Self.record(draft, content, canonical: content.contentDigest)]
        return SubmissionPlan(
            answer: StoredAnswer(admitted: Self.answer(draft, content, routed), refusal: nil),
            effects: effects
        )
    }

    private static func add(
        _ recipient: Router.Recipient,
        _ exchange: ExchangeID,
        _ entry: RegisterEntry,
        _ codes: [String],
        _ content: Examination.Content,
        _ draft: Draft,
        to effects: inout Effects
    ) throws {
        let corridor = Corridor(from: content.issuedIn, to: content.importer)
        let (attestation, isUnsealed) = try Self.attestation(exchange, content, draft)
        effects.blobs.append(attestation)
        let outbound = OutboundExchange(
            messageID: try MessageID(
                UUIDText.version7(at: draft.now, random: draft.clock.randomBytes(UUIDText.randomBytes)),
                domain: draft.site.configuration.messageDomain
            ),
            kind: content.certificate.kind,
            corridor: corridor,
            parts: Self.parts(for: recipient, attestation, isUnsealed, content, draft),
            at: draft.now
        )
        effects.exchanges.append(
            ExchangeRecord(
                id: exchange,
                documentID: draft.id,
                direction: .outgoing,
                party: recipient.party,
                originalSender: draft.document.backend.party,
                finalRecipient: recipient.finalRecipient,
                state: outbound.state,
                machine: try outbound.octets(),
                at: draft.now
            )
        )
        effects.register.append(entry)
        effects.work.append(
            NewWork(
                kind: .relay,
                exchangeID: exchange,
                lane: OrderKey(key: content.registerKey, recipient: recipient.party).text,
                notBefore: draft.now
            )
        )
        effects.events.append(
            try draft.clock.event(.submissionAcceptance, actor: draft.actor) { header, hidden in
                header.documentID = draft.id
                header.exchangeID = exchange
                header.kind = content.certificate.kind
                header.corridor = corridor
                header.digests = [.original: draft.digest, .canonical: content.contentDigest]
                if !isUnsealed { header.digests[.attestation] = attestation.octetsDigest }
                header.authenticity = draft.report.authenticity?.appearance
                header.codes =
                    codes + (isUnsealed ? [EngineReason.sealedLater.code] : [])
                    + draft.report.findings.filter { $0.severity != "info" }.map(\.code)
                hidden.recipient = recipient.party
                hidden.originalSender = draft.document.backend.party
                hidden.finalRecipient = recipient.finalRecipient
                hidden.number = content.certificate.number
                hidden.texts = ["dialect": content.dialect]
            }
        )
    }

    /// The original, and for a partner that takes it what we attest.
    private static func parts(
        for recipient: Router.Recipient,
        _ attestation: Blob,
        _ isUnsealed: Bool,
        _ content: Examination.Content,
        _ draft: Draft
    ) -> [OutboundExchange.Part] {
        let original = OutboundExchange.Part(role: .original, mimeType: "application/xml", content: draft.digest)
        guard draft.site.configuration.partner(recipient.party)?.isPasoPayload == true else { return [original] }
        return [
            original,
            .init(
                role: .attestation,
                mimeType: SealedAttestation.mimeType,
                content: attestation.octetsDigest,
                isUnsealed: isUnsealed ? true : nil
            ),
            .init(role: .canonical, mimeType: "application/json", content: content.contentDigest),
        ]
    }

    /// The sealed attestation; or its octets without a seal while the seal's key is away.
    private static func attestation(
        _ exchange: ExchangeID,
        _ content: Examination.Content,
        _ draft: Draft
    ) throws -> (blob: Blob, isUnsealed: Bool) {
        guard let seal = draft.site.trust.identities[.seal] else { throw EngineRefusal.internalFault }
        let attestation = Attestation(
            exchangeId: exchange.text,
            original: SHA256Hex(draft.digest.text),
            canonical: SHA256Hex(content.contentDigest.text),
            canonicalSchema: content.certificate.schemaIdentifier,
            dialect: content.dialect,
            dialectVersion: content.dialectVersion,
            adapter: content.adapterDigest.map { SHA256Hex($0) },
            verdicts: draft.report.verdicts.map {
                AttestedVerdict(subject: $0.subject, outcome: $0.indication, codes: $0.codes)
            } + Self.vouched(draft.report),
            losses: content.losses,
            time: draft.now
        )
        do {
            let sealed = try SealedAttestation(attestation, by: seal).octets
            return (Blob(octets: sealed, digest: .of(sealed)), false)
        } catch  where TokenError.isBehind(error) {
            return (Blob(octets: attestation.bytes, digest: .of(attestation.bytes)), true)
        }
    }

    /// That the issuer did not sign stands in what we seal: nobody can later say that it was told otherwise.
    private static func vouched(_ report: DocumentReport) -> [AttestedVerdict] {
        guard let authenticity = report.authenticity, authenticity.signature != .holds else { return [] }
        return [AttestedVerdict(subject: "authenticity", outcome: authenticity.appearance.rawValue, codes: [])]
    }

    // MARK: Both

    private static func record(
        _ draft: Draft,
        _ content: Examination.Content?,
        canonical: OctetsDigest?
    ) throws -> DocumentRecord {
        DocumentRecord(
            id: draft.id,
            direction: .outgoing,
            kind: content.map { $0.certificate.kind },
            number: content?.certificate.number ?? "",
            registerKey: content?.registerKey,
            dialect: content?.dialect,
            backend: draft.document.backend.party,
            original: draft.digest,
            canonical: canonical,
            report: try draft.report.octets(),
            at: draft.now
        )
    }

    private static func answer(
        _ draft: Draft,
        _ content: Examination.Content?,
        _ exchanges: [SubmissionAnswer.RoutedExchange]
    ) -> SubmissionAnswer {
        SubmissionAnswer(
            documentId: draft.id.text,
            result: draft.report.outcome.rawValue,
            kind: content.map { $0.certificate.kind.rawValue } ?? "",
            number: content?.certificate.number ?? "",
            dialect: draft.report.dialect,
            authenticity: draft.report.authenticityView(in: draft.document.language),
            exchanges: exchanges,
            findings: draft.report.findingViews(in: draft.document.language)
        )
    }
}

extension OutboundExchange.Part {
    /// A part by its role on the wire.
    init(role: PayloadRole, mimeType: String, content: OctetsDigest, isUnsealed: Bool? = nil) {
        self.init(role: role.rawValue, mimeType: mimeType, content: content, isUnsealed: isUnsealed)
    }
}
