import ArgumentParser
import Demo
import Foundation

/// `paso demo bench`: what one exchange costs on this machine, and where.
struct DemoBenchCommand: AsyncParsableCommand {
    static var configuration: CommandConfiguration { Help.configuration("bench", key: "demo.bench") }

    @OptionGroup var options: DemoOptions
    @Option(name: .customLong("documents"), help: ArgumentHelp(Phrase.text("option.bench.documents")))
    var documents = 500
    @Option(name: .customLong("senders"), help: ArgumentHelp(Phrase.text("option.bench.senders")))
    var senders = 16
    @OptionGroup var output: OutputOptions
    @OptionGroup var common: CommonOptions

    func validate() throws {
        guard (1...100_000).contains(self.documents), (1...64).contains(self.senders) else {
            throw ValidationError(Phrase.text("option.bench.range"))
        }
    }

    mutating func run() async throws {
        let command = self
        try await Terminal.run {
            let benchmark = try ExchangeBenchmark(
                folder: command.options.folderURL,
                executable: DemoOptions.executable,
                share: command.options.shareURL,
                plan: ExchangeBenchmark.Plan(documents: command.documents, senders: command.senders)
            ) { step in
                Terminal.note(Phrase.text(step.rawValue, ["documents": "\(command.documents)"]))
            }
            let report = try await benchmark.run()
            Terminal.say(command.output.isJSON ? try Terminal.json(Output(report)) : BenchmarkText.text(report))
            return .good
        }
    }

    /// What `--json` prints: the measurements, and what follows from them.
    private struct Output: Encodable {
        let measured: BenchmarkReport
        let isOptimized: Bool
        let documentsPerSecond: Double
        let fsyncsPerExchange: Double
        let processorRatio: Double
        let throughputRatio: Double

        init(_ report: BenchmarkReport) {
            self.measured = report
            self.isOptimized = BenchmarkReport.isOptimized
            self.documentsPerSecond = report.documentsPerSecond
            self.fsyncsPerExchange = report.fsyncs
            self.processorRatio = report.processorRatio
            self.throughputRatio = report.throughputRatio
        }
    }
}
