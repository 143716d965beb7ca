import Hummingbird
import HummingbirdCore

/// The numbers of all listeners: requests by listener, route and status, and how long they took.
public struct HTTPMetrics: Sendable {
    public let registry: MetricsRegistry
    private let requests: MetricCounter
    private let seconds: MetricHistogram

    public init(_ registry: MetricsRegistry) {
        self.registry = registry
        self.requests = registry.counter(
            "paso_http_requests",
            "Requests answered",
            labels: ["listener", "route", "status"]
        )
        self.seconds = registry.histogram(
            "paso_http_request_seconds",
            "Time from the request's head to its response",
            labels: ["listener", "route"]
        )
    }

    func answered(_ listener: String, route: String, status: Int, after duration: Duration) {
        self.requests.add(1, listener, route, String(status))
        self.seconds.observe(duration, listener, route)
    }
}

/// Counts what a listener answers; the route's pattern is the label, never the path.
struct MetricsMiddleware<Peer: Sendable>: RouterMiddleware {
    typealias Context = ListenerContext<Peer>

    let metrics: HTTPMetrics
    let listener: String

    func handle(
        _ request: Request,
        context: Context,
        next: @concurrent (Request, Context) async throws -> Response
    ) async throws -> Response {
        let start = ContinuousClock.now
        let response = try await next(request, context)
        self.metrics.answered(
            self.listener,
            route: context.endpointPath ?? "none",
            status: response.status.code,
            after: ContinuousClock.now - start
        )
        return response
    }
}
