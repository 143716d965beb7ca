import Foundation
public import HTTPTransport
public import Texts

/// A national system's view of its gateway: the `/v1` API with types.
///
/// The command line, the demonstration's simulated windows and the crash drill speak through it. It repeats nothing by
/// itself: whoever submits keeps the `Idempotency-Key` and decides about the repeat.
public struct NationalClient: Sendable {
    private let http: HTTPClient
    private let address: String
    private let token: String?
    private let trust: ServerTrust
    private let language: Language

    /// A client of one national listener, like `https://127.0.0.1:8444` (no path).
    ///
    /// The token is for callers without a client certificate.
    public init(
        http: HTTPClient,
        address: String,
        token: String?,
        trust: ServerTrust,
        language: Language = .english
    ) {
        self.http = http
        self.address = address.hasSuffix("/") ? String(address.dropLast()) : address
        self.token = token
        self.trust = trust
        self.language = language
    }

    /// The form of a fetched document.
    public enum Form: String, Sendable, CaseIterable {
        case original, canonical, national
    }

    /// Hands a document in; the same key with the same bytes gets the same answer.
    public func submit(_ document: [UInt8], idempotencyKey: String) async throws -> SubmissionAnswer {
        try await self.call(
            .post,
            "/v1/documents",
            body: document,
            headers: [("Content-Type", "application/xml"), ("Idempotency-Key", idempotencyKey)]
        )
    }

    /// Documents by number, party, state or time; newest first.
    public func find(
        number: String? = nil,
        party: String? = nil,
        state: String? = nil,
        since: String? = nil,
        cursor: String? = nil
    ) async throws -> PageView<DocumentSummaryView> {
        let query = [("number", number), ("party", party), ("state", state), ("since", since), ("cursor", cursor)]
        return try await self.call(.get, "/v1/documents" + Self.queryText(query))
    }

    /// A document's timeline, by the id of the document, of one of its exchanges, or of a delivery.
    public func document(_ id: String) async throws -> DocumentView {
        try await self.call(.get, "/v1/documents/\(Self.segment(id))")
    }

    /// What waits for this national system.
    public func inbox(cursor: String? = nil) async throws -> PageView<InboxItemView> {
        try await self.call(.get, "/v1/inbox" + Self.queryText([("cursor", cursor)]))
    }

    /// The bytes of an inbox item in one of its forms.
    public func fetch(_ deliveryID: String, _ form: Form) async throws -> [UInt8] {
        try await self.send(.get, "/v1/inbox/\(Self.segment(deliveryID))/\(form.rawValue)").body
    }

    /// Says that an item was taken; it is never shown again.
    public func acknowledge(_ deliveryID: String) async throws -> AcknowledgementAnswer {
        try await self.call(.post, "/v1/inbox/\(Self.segment(deliveryID))/ack")
    }

    /// Sends the authority's answer back to the document's sender.
    public func answer(
        _ deliveryID: String,
        _ answer: AnswerRequest,
        idempotencyKey: String
    ) async throws -> AnswerReceipt {
        try await self.call(
            .post,
            "/v1/inbox/\(Self.segment(deliveryID))/answer",
            body: [UInt8](JSONEncoder().encode(answer)),
            headers: [("Content-Type", "application/json"), ("Idempotency-Key", idempotencyKey)]
        )
    }

    /// The journal after a position; the cursor of a page is the position of its last event.
    public func events(cursor: String? = nil) async throws -> PageView<JournalView> {
        try await self.call(.get, "/v1/events" + Self.queryText([("cursor", cursor)]))
    }

    /// Work that waits for an operator.
    public func parked(cursor: String? = nil) async throws -> PageView<ParkedView> {
        try await self.call(.get, "/v1/parked" + Self.queryText([("cursor", cursor)]))
    }

    /// Decides about parked work: `retry`, `release` or `discard`.
    public func resolve(_ id: String, action: String, reason: String) async throws {
        _ = try await self.send(
            .post,
            "/v1/parked/\(Self.segment(id))/\(action)",
            body: [UInt8](JSONEncoder().encode(ResolutionRequest(reason: reason))),
            headers: [("Content-Type", "application/json")]
        )
    }

    private func call<Answer: Decodable>(
        _ method: OutboundRequest.Method,
        _ path: String,
        body: [UInt8] = [],
        headers: [(name: String, value: String)] = []
    ) async throws -> Answer {
        let response = try await self.send(method, path, body: body, headers: headers)
        do {
            return try JSONDecoder().decode(Answer.self, from: Data(response.body))
        } catch {
            throw NationalClientError.unreadable(status: response.status, address: self.address)
        }
    }

    private func send(
        _ method: OutboundRequest.Method,
        _ path: String,
        body: [UInt8] = [],
        headers: [(name: String, value: String)] = []
    ) async throws -> OutboundResponse {
        var fields = headers
        fields.append(("Accept-Language", self.language.rawValue))
        if let token { fields.append(("Authorization", "Bearer \(token)")) }
        let request = OutboundRequest(method, self.address + path, headers: fields, body: body, trust: self.trust)
        let response = try await self.http.send(request)
        guard (200..<300).contains(response.status) else {
            if let problem = try? JSONDecoder().decode(ProblemView.self, from: Data(response.body)) {
                throw NationalClientError.problem(problem)
            }
            throw NationalClientError.unreadable(status: response.status, address: self.address)
        }
        return response
    }

    private static func segment(_ text: String) -> String {
        text.addingPercentEncoding(withAllowedCharacters: .alphanumerics.union(CharacterSet(charactersIn: "-._"))) ?? ""
    }

    private static func queryText(_ pairs: [(String, String?)]) -> String {
        let parts = pairs.compactMap { name, value in value.map { "\(name)=\(self.segment($0))" } }
        return parts.isEmpty ? "" : "?" + parts.joined(separator: "&")
    }
}

/// What the national API answered instead of what was asked.
public enum NationalClientError: Error, Explained {
    /// A refusal with its code and remedy, in the words of the gateway.
    case problem(ProblemView)
    /// Something that is not Paso's answer: a proxy's page, say.
    case unreadable(status: Int, address: String)
    /// The server's certificate leads to none of the caller's anchors.
    case serverNotTrusted(host: String)

    public var code: String {
        switch self {
        case .problem(let problem): problem.code
        case .unreadable: "GAT-390"
        case .serverNotTrusted: "GAT-391"
        }
    }

    public var arguments: [String: String] {
        switch self {
        case .problem: [:]
        case .unreadable(let status, let address): ["status": "\(status)", "address": address]
        case .serverNotTrusted(let host): ["host": host]
        }
    }
}
