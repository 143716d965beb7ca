import ArgumentParser
import Foundation
import Gateway
import HTTPTransport
import Store
import Texts
import TrustClient

/// `paso trust refresh`: fetches everything about revocations that a site follows, now, and tells what came.
///
/// What came is kept for the gateway's next start; beside a running gateway, which has its own, nothing is written.
struct TrustRefreshCommand: AsyncParsableCommand {
    static var configuration: CommandConfiguration { Help.configuration("refresh", key: "trust.refresh") }

    @OptionGroup var configuration: ConfigurationOptions
    @OptionGroup var output: OutputOptions
    @OptionGroup var common: CommonOptions

    /// What one source gave.
    struct Entry: Encodable {
        /// `new`, `unchanged` or `failed`.
        let outcome: String
        let country: String
        let kind: String
        let about: String
        let address: String
        /// The time of what is held now, and until when it speaks for the present.
        let thisUpdate: String?
        let until: String?
        /// REV-…; nil where it came.
        let code: String?
        let problem: String?
    }

    /// The result for scripts.
    struct Report: Encodable {
        let isKept: Bool
        let sources: [Entry]
        let remarks: [String]
    }

    mutating func run() async throws {
        let command = self
        try await Terminal.run {
            let site = try Site.load(command.configuration.path, loader: command.configuration.loader).get()
            guard site.configuration.trust.fetch?.countries.isEmpty == false else { throw CommandError.nothingToFetch }
            let isKept = !SQLiteStore.isInUse(folder: site.configuration.dataFolder)
            let http = try HTTPClient()
            defer { http.stop() }
            let fetched = await site.refreshRevocation(http, isKept: isKept, now: Date())
            let report = Report(
                isKept: isKept,
                sources: fetched.sources.map(Self.entry),
                remarks: fetched.remarks.map { Terminal.words($0) }
            )
            for remark in report.remarks { Terminal.note(remark) }
            if command.output.isJSON {
                Terminal.say(try Terminal.json(report))
            } else {
                Terminal.say(Self.text(report))
            }
            return report.sources.contains { $0.code != nil } ? .refused : .good
        }
    }

    private static func entry(_ source: RevocationRefresh.Source) -> Entry {
        let standing = source.standing
        return Entry(
            outcome: standing.problem != nil ? "failed" : source.isNew ? "new" : "unchanged",
            country: standing.country,
            kind: standing.kind,
            about: standing.about,
            address: standing.address,
            thisUpdate: standing.thisUpdate?.formatted(.iso8601),
            until: standing.until?.formatted(.iso8601),
            code: standing.problem?.code,
            problem: standing.problem.map { Terminal.words($0) }
        )
    }

    private static func text(_ report: Report) -> String {
        var lines: [String] = []
        for source in report.sources {
            let outcome = Phrase.text("trust.refresh.\(source.outcome)")
            lines.append("\(source.country) \(source.kind) \(Terminal.plain(source.about)): \(outcome)")
            lines.append("  \(Terminal.plain(source.address))")
            if let time = source.thisUpdate {
                lines.append(
                    "  " + Phrase.text("trust.refresh.held", ["time": time, "until": source.until ?? "—"])
                )
            }
            if let problem = source.problem { lines.append("  \(problem)") }
        }
        if report.sources.isEmpty { lines.append(Phrase.text("trust.refresh.none")) }
        lines.append(Phrase.text(report.isKept ? "trust.refresh.kept" : "trust.refresh.not-kept"))
        return lines.joined(separator: "\n")
    }
}
