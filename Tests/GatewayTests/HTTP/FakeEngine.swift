import Canonical
import Exchange
import Foundation
import Store
import Synchronization
import Texts

@testable import Gateway

/// An engine that answers from memory and remembers what it was asked.
final class FakeEngine: NationalServices, PeerServices, OperationsServices {
    struct State {
        var answers: [String: (bytes: [UInt8], answer: [UInt8])] = [:]
        var result = "good"
        var queries: [DocumentQuery] = []
        var resolved: [String] = []
        var actors: [Actor] = []
        var failure: (any Error)?
        var obstacles: [any Explained] = []
        var message: PeerMessage?
    }

    let state = Mutex(State())
    static let delivery = "019a0000-0000-7000-8000-000000000001"

    func fail(with error: any Error) { self.state.withLock { $0.failure = error } }

    private func note(_ caller: NationalCaller) throws {
        try self.state.withLock { state in
            state.actors.append(caller.actor)
            if let failure = state.failure { throw failure }
        }
    }

    func submit(_ submission: SubmittedDocument, by caller: NationalCaller) async throws -> SubmissionReply {
        try self.note(caller)
        return try self.state.withLock { state in
            if let known = state.answers[submission.key.text] {
                guard known.bytes == submission.bytes else { throw ServiceRefusal(.conflict, HTTPReason.keyReused) }
                return SubmissionReply(answer: known.answer, isRepeat: true)
            }
            let answer = SubmissionAnswer(
                documentId: "019a0000-0000-7000-8000-0000000000d0",
                result: state.result,
                kind: "phytosanitary-certificate",
                number: "CL-1",
                dialect: "sps-17",
                exchanges: [],
                findings: []
            )
            let bytes = [UInt8](try JSONEncoder().encode(answer))
            state.answers[submission.key.text] = (submission.bytes, bytes)
            return SubmissionReply(answer: bytes, isRepeat: false)
        }
    }

    func documents(_ query: DocumentQuery, by caller: NationalCaller) async throws -> PageView<DocumentSummaryView> {
        try self.note(caller)
        self.state.withLock { $0.queries.append(query) }
        return PageView(items: [], next: "more")
    }

    func document(_ id: String, by caller: NationalCaller, in language: Language) async throws -> DocumentView? {
        try self.note(caller)
        return nil
    }

    func inbox(_ query: InboxQuery, by caller: NationalCaller) async throws -> PageView<InboxItemView> {
        try self.note(caller)
        return PageView(items: [])
    }

    func fetch(_ delivery: DeliveryID, _ form: InboxForm, by caller: NationalCaller) async throws -> FetchedForm? {
        try self.note(caller)
        guard delivery.text == Self.delivery, form != .canonical else { return nil }
        return FetchedForm(bytes: Array("<a/>".utf8), mediaType: "application/xml", dialect: "sps-11")
    }

    func acknowledge(_ delivery: DeliveryID, by caller: NationalCaller) async throws -> AcknowledgementAnswer? {
        try self.note(caller)
        guard delivery.text == Self.delivery else { return nil }
        return AcknowledgementAnswer(deliveryId: delivery.text, isFirst: true)
    }

    func answer(_ answer: GivenAnswer, by caller: NationalCaller) async throws -> AnswerReceipt? {
        try self.note(caller)
        return AnswerReceipt(
            deliveryId: answer.delivery.text,
            exchangeId: "019a0000-0000-7000-8000-0000000000e0",
            sequence: 1,
            decision: answer.request.decision
        )
    }

    func events(after position: Int64, limit: Int, by caller: NationalCaller) async throws -> PageView<JournalView> {
        try self.note(caller)
        return PageView(items: [])
    }

    func parked(
        cursor: Cursor?,
        limit: Int,
        by caller: NationalCaller,
        in language: Language
    ) async throws -> PageView<ParkedView> {
        try self.note(caller)
        return PageView(items: [])
    }

    func resolve(
        _ work: WorkID,
        _ action: Resolution.Action,
        reason: String,
        by caller: NationalCaller
    ) async throws -> Bool {
        try self.note(caller)
        guard work.text == "w-1" else { return false }
        self.state.withLock { $0.resolved.append("\(action.rawValue): \(reason)") }
        return true
    }

    func receive(_ message: PeerMessage) async throws -> PeerReply {
        self.state.withLock { $0.message = message }
        return PeerReply(
            status: 200,
            headers: [(name: "Content-Type", value: "application/soap+xml")],
            body: Array("<receipt/>".utf8)
        )
    }

    func obstacles() async -> [any Explained] { self.state.withLock { $0.obstacles } }

    func refreshMetrics() async {}
}
