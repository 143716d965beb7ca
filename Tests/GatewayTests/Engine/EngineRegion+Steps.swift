import Canonical
import Demo
import Exchange
import Foundation
import Store
import Testing
import Texts

@testable import Gateway

extension EngineRegion.Side {
    var backend: BackendConfiguration {
        get throws { try #require(self.site.now.configuration.backends.dropFirst(self.system).first) }
    }

    /// The national system.
    var window: NationalCaller {
        get throws { NationalCaller(backend: try self.backend) }
    }

    /// An operator.
    var person: NationalCaller {
        get throws { NationalCaller(user: try #require(self.site.now.configuration.users.first)) }
    }

    func submit(_ bytes: [UInt8], key: String = UUID().uuidString) async throws -> SubmissionAnswer {
        let reply = try await self.reply(bytes, key: key)
        return try JSONDecoder().decode(SubmissionAnswer.self, from: Data(reply.answer))
    }

    func reply(_ bytes: [UInt8], key: String) async throws -> SubmissionReply {
        try await self.engine.submit(
            SubmittedDocument(
                bytes: bytes,
                key: try IdempotencyKey(key),
                backend: try self.backend,
                language: .english
            ),
            by: try self.window
        )
    }

    /// The code of the refusal of a submission; nil if it was admitted.
    func refusal(_ bytes: [UInt8]) async throws -> String? {
        do {
            _ = try await self.submit(bytes)
            return nil
        } catch let refusal as ServiceRefusal {
            return refusal.reason.code
        }
    }

    func inbox() async throws -> [InboxItemView] {
        let query = InboxQuery(backend: try self.backend.party, cursor: nil, limit: 100, language: .english)
        return try await self.engine.inbox(query, by: try self.window).items
    }

    func fetch(_ item: InboxItemView, _ form: InboxForm) async throws -> FetchedForm? {
        try await self.engine.fetch(try DeliveryID(item.deliveryId), form, by: try self.window)
    }

    func acknowledge(_ item: InboxItemView) async throws -> AcknowledgementAnswer? {
        try await self.engine.acknowledge(try DeliveryID(item.deliveryId), by: try self.window)
    }

    func answer(_ item: InboxItemView, _ request: AnswerRequest, key: String? = nil) async throws -> AnswerReceipt? {
        try await self.engine.answer(
            GivenAnswer(
                delivery: try DeliveryID(item.deliveryId),
                request: request,
                key: try key.map { try IdempotencyKey($0) },
                language: .english
            ),
            by: try self.window
        )
    }

    /// The timeline by any id.
    func timeline(_ id: String) async throws -> DocumentView {
        try #require(try await self.engine.document(id, by: try self.window, in: .english))
    }

    func eventNames(_ id: String) async throws -> [String] {
        try await self.timeline(id).events.map(\.name)
    }

    func parked() async throws -> [ParkedView] {
        try await self.engine.parked(cursor: nil, limit: 100, by: try self.person, in: .english).items
    }

    func resolve(_ work: ParkedView, _ action: Resolution.Action) async throws -> Bool {
        try await self.engine.resolve(WorkID(work.id), action, reason: "tested", by: try self.person)
    }
}

extension EngineRegion {
    /// A signed certificate of Chile.
    func grapes(_ number: String, officer: DemoPKI.Officer = .good) throws -> [UInt8] {
        try self.signers.signed(
            DemoCertificates.chileanGrapes(number: number, issued: self.issued),
            by: .chile,
            officer: officer
        )
    }

    /// A signed certificate of Peru.
    func asparagus(_ number: String) throws -> [UInt8] {
        try self.signers.signed(
            DemoCertificates.peruvianAsparagus(number: number, issued: self.issued),
            by: .peru
        )
    }

    /// A minute ago, in whole seconds, as documents write it.
    var issued: UTCTime {
        UTCTime(milliseconds: (self.now.milliseconds / 1000 - 60) * 1000)
    }
}
