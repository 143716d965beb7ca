public import Exchange
public import Store
public import Texts

/// What the national interface asks of the engine.
///
/// The routes have checked identity, role, size and form of a request before they call; the engine decides and stores.
/// Every refusal is a ``ServiceRefusal``; other errors become 503 (transient store errors) or 500. What a person does
/// (view, export, decide) is an event with the caller's ``NationalCaller/actor``.
public protocol NationalServices: Sendable {
    /// Admits or refuses a document; returns when the answer is on disk.
    func submit(_ submission: SubmittedDocument, by caller: NationalCaller) async throws -> SubmissionReply
    /// Documents and their exchanges, newest first, within ``DocumentQuery/backend`` if it is set.
    func documents(_ query: DocumentQuery, by caller: NationalCaller) async throws -> PageView<DocumentSummaryView>
    /// A document's timeline by the id of the document, of an exchange or of a delivery; nil for an unknown id and for
    /// one outside the caller's ``NationalCaller/scope``.
    func document(_ id: String, by caller: NationalCaller, in language: Language) async throws -> DocumentView?
    /// What waits for a national system, in the order of its lanes.
    func inbox(_ query: InboxQuery, by caller: NationalCaller) async throws -> PageView<InboxItemView>
    /// The bytes of a delivery in one form; nil for an unknown delivery, one of another backend, or an absent form.
    func fetch(_ delivery: DeliveryID, _ form: InboxForm, by caller: NationalCaller) async throws -> FetchedForm?
    /// Marks a delivery as taken; nil as for ``fetch(_:_:by:)``. A repeat changes nothing.
    func acknowledge(_ delivery: DeliveryID, by caller: NationalCaller) async throws -> AcknowledgementAnswer?
    /// Queues the authority's answer for the sender; nil as for ``fetch(_:_:by:)``.
    func answer(_ answer: GivenAnswer, by caller: NationalCaller) async throws -> AnswerReceipt?
    /// The journal after a position, oldest first; the last page has no cursor.
    func events(after position: Int64, limit: Int, by caller: NationalCaller) async throws -> PageView<JournalView>
    /// Work that waits for an operator, oldest first.
    func parked(
        cursor: Cursor?,
        limit: Int,
        by caller: NationalCaller,
        in language: Language
    ) async throws -> PageView<ParkedView>
    /// Decides about parked work; false for an unknown id.
    func resolve(_ work: WorkID, _ action: Resolution.Action, reason: String, by caller: NationalCaller) async throws
        -> Bool
}

/// A document as a national system hands it in.
public struct SubmittedDocument: Sendable {
    public let bytes: [UInt8]
    public let key: IdempotencyKey
    /// The system that it is submitted for.
    public let backend: BackendConfiguration
    /// The language of the findings' words.
    public let language: Language

    public init(bytes: [UInt8], key: IdempotencyKey, backend: BackendConfiguration, language: Language) {
        self.bytes = bytes
        self.key = key
        self.backend = backend
        self.language = language
    }
}

/// The stored answer to a submission: the same octets for every repeat.
public struct SubmissionReply: Sendable, Equatable {
    /// JSON of a ``SubmissionAnswer``, as the store keeps it.
    public let answer: [UInt8]
    /// Whether an earlier request with the same key and bytes made it.
    public let isRepeat: Bool

    public init(answer: [UInt8], isRepeat: Bool) {
        self.answer = answer
        self.isRepeat = isRepeat
    }
}

/// One page of a national system's inbox.
public struct InboxQuery: Sendable, Equatable {
    public let backend: BackendID
    public let cursor: Cursor?
    public let limit: Int
    public let language: Language

    public init(backend: BackendID, cursor: Cursor?, limit: Int, language: Language) {
        self.backend = backend
        self.cursor = cursor
        self.limit = limit
        self.language = language
    }
}

/// The three forms of a delivery.
public enum InboxForm: String, Sendable, CaseIterable {
    /// The issuer's bytes, untouched.
    case original
    /// Our canonical JSON.
    case canonical
    /// The national system's own format.
    case national
}

/// The bytes of one form.
public struct FetchedForm: Sendable, Equatable {
    public let bytes: [UInt8]
    /// Like `application/xml` or `application/json`.
    public let mediaType: String
    /// Nil for the canonical form.
    public let dialect: String?

    public init(bytes: [UInt8], mediaType: String, dialect: String?) {
        self.bytes = bytes
        self.mediaType = mediaType
        self.dialect = dialect
    }
}

/// An authority's answer as its national system gives it.
public struct GivenAnswer: Sendable {
    public let delivery: DeliveryID
    public let request: AnswerRequest
    /// The same key with the same answer gets the same receipt; nil where the caller sent none.
    public let key: IdempotencyKey?
    public let language: Language

    public init(delivery: DeliveryID, request: AnswerRequest, key: IdempotencyKey?, language: Language) {
        self.delivery = delivery
        self.request = request
        self.key = key
        self.language = language
    }
}

/// Why the engine does not do what a request asks; the interface turns the kind into a status.
public struct ServiceRefusal: Error, Sendable {
    public let kind: Kind
    public let reason: any Explained
    /// The document that was kept in spite of the refusal.
    public let document: DocumentID?
    /// More reasons.
    public let findings: [any Explained]

    /// Closed: each is one HTTP status.
    public enum Kind: Sendable, CaseIterable {
        /// 400.
        case malformed
        /// 403.
        case forbidden
        /// 404.
        case notFound
        /// 409: the key or id was used with other content, or the state does not allow it.
        case conflict
        /// 422.
        case unprocessable
        /// 503 with Retry-After.
        case unavailable
    }

    public init(
        _ kind: Kind,
        _ reason: any Explained,
        document: DocumentID? = nil,
        findings: [any Explained] = []
    ) {
        self.kind = kind
        self.reason = reason
        self.document = document
        self.findings = findings
    }
}
