import Canonical
import Foundation
import HTTPTransport
import Logging
import ServiceLifecycle
import Synchronization
import Texts
import Trust

/// Watches over the end of every certificate in use: numbers for metrics every minute, words in the log at the start,
/// once a day, and when something new is to be said.
final class ExpiryKeeper: Service {
    private let site: CurrentSite
    private let clock: EngineClock
    private let pool: WorkPool
    private let logger: Logger
    private let gauge: MetricGauge
    /// What was found last; written by ``look()`` alone.
    private let found = Mutex<[ExpiryNotice]>([])
    /// The series that the gauge shows; written by ``look()`` alone.
    private let shown = Mutex<Set<[String]>>([])

    /// How often it looks; reading dates costs nothing.
    private static let every: Duration = .seconds(60)
    private static let logEvery: TimeInterval = 86_400

    init(_ site: CurrentSite, clock: EngineClock, pool: WorkPool, metrics: MetricsRegistry, logger: Logger) {
        self.site = site
        self.clock = clock
        self.pool = pool
        self.logger = logger
        self.gauge = metrics.gauge(
            "paso_certificate_expiry_days",
            "Days until a certificate in use ends; negative when it has, +Inf when it is not in use any more",
            labels: ["kind", "name", "certificate"]
        )
    }

    /// What there is to say, the most urgent first.
    var notices: [ExpiryNotice] { self.found.withLock { $0 } }

    /// Own certificates that have ended: the gateway cannot do its work with them.
    var obstacles: [ExpiryNotice] {
        self.notices.filter { $0.level == .expired && $0.subject.kind == .own }
    }

    func run() async throws {
        await cancelWhenGracefulShutdown {
            var told: Set<String> = []
            var toldAt: Date?
            while !Task.isCancelled {
                await self.look()
                let now = self.clock.date
                if let last = toldAt, now.timeIntervalSince(last) < Self.logEvery {
                    self.tell(self.notices.filter { !told.contains(Self.key($0)) })
                } else {
                    toldAt = now
                    self.tell(self.notices)
                }
                told = Set(self.notices.map(Self.key))
                try? await Task.sleep(for: Self.every)
            }
        }
    }

    /// Counts the days of everything that is in use now.
    func look() async {
        let (site, now) = (self.site.now, self.clock.date)
        guard let all = try? await self.pool.run({ site.certificatesInUse() }) else { return }
        self.found.withLock { $0 = ExpiryNotice.notices(all, at: now) }
        var series: Set<[String]> = []
        for subject in all {
            let labels = [subject.kind.rawValue, subject.name, String(subject.certificate.fingerprint.hex.prefix(16))]
            series.insert(labels)
            self.gauge.set(Double(subject.days(at: now)), labels[0], labels[1], labels[2])
        }
        let gone = self.shown.withLock { shown in
            defer { shown = series }
            return shown.subtracting(series)
        }
        // Zero would be an alarm about a certificate that was renewed.
        for labels in gone { self.gauge.set(.infinity, labels[0], labels[1], labels[2]) }
    }

    private func tell(_ notices: [ExpiryNotice]) {
        for notice in notices {
            let metadata: Logger.Metadata = [
                "code": "\(notice.code)", "kind": "\(notice.subject.kind.rawValue)", "name": "\(notice.subject.name)",
                "days": "\(notice.days)", "certificate": "\(notice.subject.certificate.fingerprint.hex)",
            ]
            switch notice.level {
            case .expired: self.logger.error("certificate has ended", metadata: metadata)
            case .within7Days, .within30Days: self.logger.warning("certificate ends soon", metadata: metadata)
            case .within90Days: self.logger.info("certificate ends within 90 days", metadata: metadata)
            }
        }
    }

    private static func key(_ notice: ExpiryNotice) -> String {
        "\(notice.code) \(notice.subject.name) \(notice.subject.certificate.fingerprint.hex)"
    }
}
