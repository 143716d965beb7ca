import Canonical
import Exchange
import Foundation
public import Store
import Texts

/// Admits documents that national systems hand in, or refuses them with reasons; either way the original is kept.
///
/// Order: the same key before? → examine → agreement → register → seal one attestation per recipient → one transaction
/// with originals, exchanges, work and events → answer. Nothing is answered before that transaction is on disk. Documents
/// of one number are decided one after the other, so that two that come at once are not both the first.
public struct SubmissionService: Sendable {
    private let store: any GatewayStore
    private let site: CurrentSite
    private let clock: EngineClock
    private let pool: WorkPool
    /// What is read from the register is still true when the document is written into it.
    private let locks = KeyedLocks()

    public init(store: any GatewayStore, site: CurrentSite, clock: EngineClock, pool: WorkPool) {
        self.store = store
        self.site = site
        self.clock = clock
        self.pool = pool
    }

    /// The stored answer; throws a ``ServiceRefusal`` for a refused document, the same one for each repeat.
    public func submit(_ document: SubmittedDocument, by caller: NationalCaller) async throws -> SubmissionReply {
        let digest = try await self.pool.run { OctetsDigest.of(document.bytes) }
        let submission = Submission(backend: document.backend.party, key: document.key, requestDigest: digest)
        if let earlier = try await self.store.submission(backend: submission.backend, key: submission.key) {
            guard earlier.submission.requestDigest == digest else { throw Self.keyReused(document.key) }
            return try self.reply(earlier.answer, isRepeat: true)
        }
        let site = self.site.now
        let known = try await self.prepared(document, site: site)
        guard let key = known.content?.registerKey.text else {
            return try await self.decide(document, submission, known, site, caller)
        }
        return try await self.locks.withLock(key) {
            try await self.decide(document, submission, known, site, caller)
        }
    }

    /// Asks the register, and writes what follows in one transaction.
    private func decide(
        _ document: SubmittedDocument,
        _ submission: Submission,
        _ known: Examination,
        _ site: Site,
        _ caller: NationalCaller
    ) async throws -> SubmissionReply {
        let registered = try await self.register(known.content)
        let prepared = try await self.pool.run {
            try SubmissionPlan(
                document: document,
                digest: submission.requestDigest,
                examination: known,
                registered: registered,
                site: site,
                clock: self.clock,
                actor: caller.actor
            )
        }
        let admission = Admission(
            operation: try self.clock.operationID(),
            now: self.clock.now,
            submission: submission,
            answer: try prepared.answer.octets(),
            effects: prepared.effects
        )
        let outcome =
            prepared.isRefused
            ? try await self.store.rejectSubmission(admission) : try await self.store.admit(admission)
        switch outcome {
        case .stored: return try self.reply(admission.answer, isRepeat: false)
        case .repeated(let answer): return try self.reply(answer, isRepeat: true)
        case .conflict: throw Self.keyReused(document.key)
        }
    }

    private func prepared(_ document: SubmittedDocument, site: Site) async throws -> Examination {
        let now = self.clock.date
        return try await self.pool.run {
            Examiner(site: site).examine(document.bytes, provenAt: now)
        }
    }

    /// What the register holds under the document's own key and its predecessor's.
    private func register(_ content: Examination.Content?) async throws -> [RegisterEntry] {
        guard let content else { return [] }
        let keys = Set([content.registerKey, content.intent.predecessor].compactMap { $0 })
        return try await self.store.registerEntries(Array(keys))
    }

    private func reply(_ octets: [UInt8], isRepeat: Bool) throws -> SubmissionReply {
        let answer = try StoredAnswer(octets: octets)
        if let refusal = answer.refusal { throw try refusal.thrown(answer.admitted.documentId) }
        return SubmissionReply(answer: try StoredJSON.octets(answer.admitted), isRepeat: isRepeat)
    }

    private static func keyReused(_ key: IdempotencyKey) -> ServiceRefusal {
        ServiceRefusal(.conflict, EngineRefusal.keyReused(key: key.text))
    }
}

/// The answer to a submission as the store keeps it: what is shown, and why it was refused, if it was.
struct StoredAnswer: Codable, Sendable, Equatable {
    /// What ``SubmissionService/submit(_:by:)`` answers, also filled in for a refusal.
    var admitted: SubmissionAnswer
    var refusal: Refusal?

    /// Why a document was refused.
    struct Refusal: Codable, Sendable, Equatable {
        /// True where it contradicts something that is known (409), not where it is bad in itself (422).
        var isConflict: Bool
        /// Weightiest first, never empty.
        var reasons: [DocumentReport.Remark]

        func thrown(_ document: String) throws -> ServiceRefusal {
            ServiceRefusal(
                self.isConflict ? .conflict : .unprocessable,
                self.reasons.first ?? DocumentReport.Remark(EngineRefusal.internalFault, severity: "error"),
                document: try DocumentID(document),
                findings: Array(self.reasons.dropFirst())
            )
        }
    }

    init(admitted: SubmissionAnswer, refusal: Refusal?) {
        self.admitted = admitted
        self.refusal = refusal
    }

    init(octets: [UInt8]) throws {
        self = try StoredJSON.value(octets)
    }

    func octets() throws -> [UInt8] {
        try StoredJSON.octets(self)
    }
}
