import Canonical
import HTTPTransport
import SCOD

/// The numbers of the site's replica of ALADI's directory.
struct DirectoryMetrics: Sendable {
    private let until: MetricGauge
    private let officials: MetricGauge
    private let gaps: MetricGauge
    private let answers: MetricCounter

    init(_ registry: MetricsRegistry) {
        self.until = registry.gauge(
            "paso_directory_until_seconds",
            "Until when the replica of the directory reaches, seconds since 1970",
            labels: ["files"]
        )
        self.officials = registry.gauge("paso_directory_officials", "Certificates of officials in the replica")
        self.gaps = registry.gauge("paso_directory_gaps", "Stretches of time that the replica lacks")
        self.answers = registry.counter("paso_directory_answers", "Answers by code", labels: ["code"])
    }

    func show(_ directory: ReplicaDirectory) {
        for (code, count) in directory.answers { self.answers.raise(to: count, code) }
        guard let edition = directory.edition else { return }
        let coverage = edition.coverage
        for (files, time) in [("all", coverage.until), ("monthly", coverage.replicaUntil)] {
            if let time { self.until.set(Double(time.milliseconds) / 1000, files) }
        }
        self.officials.set(Double(edition.directory.officials.count))
        self.gaps.set(Double(coverage.gaps.count))
    }
}
