import HTTPTransport
import HTTPTypes
import Hummingbird
import MIME
import Synchronization
import Texts

/// What the requests of a listener share: how many run at once, and how much memory they may hold.
///
/// A body is first counted as it is while it comes in, then eight times while it is worked on, since a parsed document
/// takes about that much. A request for which there is no room waits ``patience``, then gets 503 with Retry-After.
public final class RequestBudgets: Sendable {
    /// What a parsed document takes of memory, in multiples of its bytes.
    public static let parsedFactor = 8
    /// How long a request waits for memory.
    public static let patience = Duration.seconds(10)
    static let retryAfterSeconds = 5

    /// For parsed documents; workers that parse outside of requests take their share of it too.
    public let parsed: ByteBudget
    private let bodies: ByteBudget
    private let limits: LimitsConfiguration
    private let requestsMax: Int
    private let patience: Duration
    private let running = Mutex(0)

    public convenience init(_ limits: LimitsConfiguration, patience: Duration = RequestBudgets.patience) {
        self.init(limits, patience: patience, parsed: ByteBudget(total: limits.parsedBytesMax))
    }

    private init(_ limits: LimitsConfiguration, patience: Duration, parsed: ByteBudget) {
        self.parsed = parsed
        self.limits = limits
        self.bodies = ByteBudget(total: max(limits.parsedBytesMax, 4 * limits.messageBytesMax))
        self.requestsMax = limits.requestsMax
        self.patience = patience
    }

    /// The budgets of another listener: whoever drips bodies into one keeps nobody out of the other.
    ///
    /// Parsing is paid from one purse, since nobody outside decides how long that takes.
    func ofAnotherListener() -> RequestBudgets {
        RequestBudgets(self.limits, patience: self.patience, parsed: self.parsed)
    }

    /// Reads a body within its limit and works on it within the memory that there is.
    func withBody(
        of request: Request,
        limitBytes: Int,
        _ work: ([UInt8]) async throws -> Response
    ) async throws -> Response {
        let announced = request.headers[.contentLength].flatMap(Int.init) ?? limitBytes
        let answer = try await self.bodies.holding(min(announced, limitBytes), patience: self.patience) {
            let bytes = try await request.bytes(upTo: limitBytes)
            return try await self.parsed.holding(bytes.count * Self.parsedFactor, patience: self.patience) {
                try await work(bytes)
            }
        }
        guard let answer = answer ?? nil else {
            throw Self.noRoom(HTTPReason.noMemory(seconds: Self.retryAfterSeconds))
        }
        return answer
    }

    /// Reads a body that may be large: into memory or into a file of `spool`, and works on it.
    ///
    /// It counts as it is while it comes in, wherever it stands. Of one in a file no more than ``spooledBytesInWork`` is
    /// parsed or held at one time. A disk that is full or fails is answered with 503, as a lack of memory is.
    func withContent(
        of request: Request,
        limitBytes: Int,
        spool: SpoolFolder?,
        _ work: (OctetSource) async throws -> Response
    ) async throws -> Response {
        let announced = request.headers[.contentLength].flatMap(Int.init) ?? limitBytes
        let answer = try await self.bodies.holding(min(announced, limitBytes), patience: self.patience) {
            let content = try await Self.content(of: request, limitBytes, spool)
            let held = content.inMemory == nil ? Self.spooledBytesInWork : content.count
            return try await self.parsed.holding(held * Self.parsedFactor, patience: self.patience) {
                try await work(content)
            }
        }
        guard let answer = answer ?? nil else {
            throw Self.noRoom(HTTPReason.noMemory(seconds: Self.retryAfterSeconds))
        }
        return answer
    }

    /// What a spooled message takes of memory: its envelope, and the parts that are small.
    static let spooledBytesInWork = 4 << 20

    private static func content(
        of request: Request,
        _ limitBytes: Int,
        _ spool: SpoolFolder?
    ) async throws -> OctetSource {
        guard let spool else { return OctetSource(try await request.bytes(upTo: limitBytes)) }
        do {
            return try await request.content(upTo: limitBytes, spool: spool)
        } catch let error as MIMEError where error.isLocal {
            throw Self.noRoom(error, closesConnection: true)
        }
    }

    private static func noRoom(_ reason: any Explained, closesConnection: Bool = false) -> HTTPProblem {
        HTTPProblem(
            .serviceUnavailable,
            reason,
            headers: [.retryAfter: String(Self.retryAfterSeconds)],
            closesConnection: closesConnection
        )
    }

    /// Counts a request while it runs; refuses it when too many do.
    func counting(_ work: () async throws -> Response) async throws -> Response {
        let isFree = self.running.withLock { running in
            guard running < self.requestsMax else { return false }
            running += 1
            return true
        }
        guard isFree else {
            throw HTTPProblem(
                .serviceUnavailable,
                HTTPReason.tooManyRequests(limit: self.requestsMax),
                headers: [.retryAfter: "1"]
            )
        }
        defer { self.running.withLock { $0 -= 1 } }
        return try await work()
    }
}

/// Lets as many requests run at once as the site allows.
struct RequestCountGate<Peer: Sendable>: RouterMiddleware {
    typealias Context = ListenerContext<Peer>
    let budgets: RequestBudgets

    func handle(
        _ request: Request,
        context: Context,
        next: @concurrent (Request, Context) async throws -> Response
    ) async throws -> Response {
        try await self.budgets.counting { try await next(request, context) }
    }
}
