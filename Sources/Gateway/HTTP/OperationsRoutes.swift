import HTTPTransport
import HTTPTypes
import Hummingbird
import Texts

/// The routes of the operations listener: is it alive, is it ready, what are its numbers.
struct OperationsRoutes: Sendable {
    typealias Context = ListenerContext<Never>

    let services: any OperationsServices
    let metrics: MetricsRegistry

    func add(to router: HTTPRouter<Never>) {
        router.get("livez") { _, _ in "alive\n" }
        router.get("readyz") { _, _ in
            let obstacles = await self.services.obstacles()
            guard obstacles.isEmpty else {
                throw HTTPProblem(.serviceUnavailable, HTTPReason.notReady, findings: obstacles)
            }
            let warnings = await self.services.warnings()
            return "ready\n" + warnings.map { "\($0.code) \($0.what())\n" }.joined()
        }
        router.get("metrics") { _, _ in
            await self.services.refreshMetrics()
            return JSONReply.response(
                bytes: Array(self.metrics.render().utf8),
                mediaType: MetricsRegistry.mediaType
            )
        }
    }
}
