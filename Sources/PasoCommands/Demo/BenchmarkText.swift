import Demo
import Foundation

/// The benchmark's report as tables.
enum BenchmarkText {
    static func text(_ report: BenchmarkReport) -> String {
        let sections = [
            Phrase.text("bench.noisy"), self.throughput(report), "",
            self.processor(report), "",
            self.durability(report), "",
            self.operations(report), "",
            self.floors(report),
        ]
        let warning = BenchmarkReport.isOptimized ? [] : [Phrase.text("bench.debug")]
        return (warning + sections).joined(separator: "\n")
    }

    // MARK: Sections

    private static func throughput(_ report: BenchmarkReport) -> String {
        Phrase.text(
            "bench.throughput",
            [
                "documents": "\(report.documents)", "bytes": "\(report.documentBytes)",
                "from": report.sending.country, "to": report.receiving.country,
                "senders": "\(report.senders)", "cores": "\(report.cores)",
                "seconds": self.number(report.seconds, 2), "rate": self.number(report.documentsPerSecond, 1),
                "median": self.number(report.submitMedian * 1e3, 0),
                "slowest": self.number(report.submitSlowest99 * 1e3, 0),
            ]
        )
    }

    private static func processor(_ report: BenchmarkReport) -> String {
        let parts: [(key: String, cost: (BenchmarkReport.GatewayCost) -> Double)] = [
            ("bench.keys", { $0.keys }), ("bench.document", { $0.document }), ("bench.messages", { $0.messages }),
            ("bench.http", { $0.http }), ("bench.store", { $0.store }), ("bench.engine", { $0.engine }),
            ("bench.total", { $0.total }),
        ]
        let total = report.processorSeconds
        let heading = self.row(
            Phrase.text("bench.processor"),
            [report.sending.country, report.receiving.country, Phrase.text("bench.both"), "%"]
        )
        let rows = parts.map { part in
            let costs = (part.cost(report.sending), part.cost(report.receiving))
            let both = costs.0 + costs.1
            return self.row(
                Phrase.text(part.key),
                [self.milliseconds(costs.0), self.milliseconds(costs.1), self.milliseconds(both)]
                    + [self.number(both / total * 100, 0)]
            )
        }
        let clients = self.row(Phrase.text("bench.clients"), ["", "", self.milliseconds(report.clientSeconds)])
        return ([heading] + rows + [clients]).joined(separator: "\n")
    }

    private static func durability(_ report: BenchmarkReport) -> String {
        let (sending, receiving) = (report.sending, report.receiving)
        return [
            self.row(
                Phrase.text("bench.fsyncs"),
                [sending.fsyncs, receiving.fsyncs, report.fsyncs].map { self.number($0, 2) }
            ),
            self.row(
                Phrase.text("bench.commits"),
                [sending.commits, receiving.commits, sending.commits + receiving.commits].map { self.number($0, 2) }
            ),
            self.row(
                Phrase.text("bench.memory"),
                [sending.peakBytes, receiving.peakBytes].map { self.number(Double($0) / 1_048_576, 0) }
            ),
        ].joined(separator: "\n")
    }

    private static func operations(_ report: BenchmarkReport) -> String {
        let heading = self.row(
            Phrase.text("bench.operations"),
            [report.sending.country, report.receiving.country, "µs"]
        )
        let keys = KeyOperation.allCases.map {
            ($0.rawValue, $0.perExchangeSending, $0.perExchangeReceiving, report.keyOperations[$0])
        }
        let document = DocumentOperation.allCases.map {
            ($0.rawValue, $0.perExchangeSending, $0.perExchangeReceiving, report.documentOperations[$0])
        }
        let rows = (keys + document).map { name, sending, receiving, seconds in
            self.row("  \(name)", ["\(sending)", "\(receiving)", self.number((seconds ?? 0) * 1e6, 0)])
        }
        return ([heading] + rows).joined(separator: "\n")
    }

    private static func floors(_ report: BenchmarkReport) -> String {
        Phrase.text(
            "bench.floors",
            [
                "floor": self.milliseconds(report.keyFloor), "total": self.milliseconds(report.processorSeconds),
                "ratio": self.number(report.processorRatio, 1),
                "syncs": self.number(report.diskSyncsPerSecond, 0), "disk": self.number(report.diskBound, 1),
                "keys": self.number(report.keyBound, 1), "rate": self.number(report.documentsPerSecond, 1),
                "bound": self.number(min(report.keyBound, report.diskBound), 1),
                "throughput": self.number(report.throughputRatio, 1),
            ]
        )
    }

    // MARK: Cells

    private static let firstWidth = 52
    private static let cellWidth = 10

    private static func row(_ name: String, _ cells: [String]) -> String {
        let first = name + String(repeating: " ", count: max(1, self.firstWidth - name.count))
        return cells.reduce(first) { $0 + String(repeating: " ", count: max(1, self.cellWidth - $1.count)) + $1 }
    }

    private static func milliseconds(_ seconds: Double) -> String { self.number(seconds * 1e3, 2) }

    private static func number(_ value: Double, _ digits: Int) -> String {
        String(format: "%.\(digits)f", locale: Locale(identifier: "en_US_POSIX"), value)
    }
}
