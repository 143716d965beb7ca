import ArgumentParser
import Canonical
import Foundation
import HTTPTransport
import SCOD
import SCODClient

/// `paso scod fetch URL --into DIR`: downloads a period's files and imports them.
struct SCODFetchCommand: AsyncParsableCommand {
    static var configuration: CommandConfiguration { Help.configuration("fetch", key: "scod.fetch") }

    @Argument(help: ArgumentHelp(Phrase.text("argument.scod.downloads"), valueName: "url"))
    var address: String

    @Option(help: ArgumentHelp(Phrase.text("option.scod.into"), valueName: "dir"))
    var into: String

    @Option(help: ArgumentHelp(Phrase.text("option.scod.from"), valueName: "time"))
    var from: String?

    @Option(help: ArgumentHelp(Phrase.text("option.scod.until"), valueName: "time"))
    var until: String?

    @Flag(help: ArgumentHelp(Phrase.text("option.scod.daily")))
    var daily = false

    @Option(help: ArgumentHelp(Phrase.text("option.scod.tls-trust"), valueName: "dir"))
    var tlsTrust: String?

    @OptionGroup var trust: SCODTrustOptions
    @OptionGroup var adapter: SCODAdapterOptions
    @OptionGroup var common: CommonOptions

    func validate() throws {
        try SCODOnlineOptions.check(self.address, self.tlsTrust)
    }

    mutating func run() async throws {
        let command = self
        try await Terminal.run {
            let adapter = try command.adapter.adapter()
            let now = Date()
            let folder = ReplicaFolder(command.into)
            let reader = ReplicaReader(adapter: adapter, trust: try command.trust.trusted())
            let reached = try SCODReplica.edition(command.into, adapter)?.coverage.until
            let from = try command.from.map { UTCTime(try CommandTime.date($0, now: now)) } ?? reached ?? adapter.begins
            let until = UTCTime(try command.until.map { try CommandTime.date($0, now: now) } ?? now)
            let http = try HTTPClient()
            defer { http.stop() }
            let isTLS = command.address.hasPrefix("https://")
            let client = DownloadClient(
                command.address,
                http: http,
                trust: try SCODOnlineOptions.trust(isTLS ? command.tlsTrust : nil),
                adapter: adapter
            )
            let intake = ReplicaImport(into: folder, reader: reader)
            var isRefused = false
            try await client.download(command.daily ? .delta : .replica, from: from, until: until) { page in
                let name = Phrase.text("scod.page", ["page": "\(page.period.page)"])
                let outcome = try intake.take([name], now: UTCTime(Date())) { _ in
                    .init(name: name, bytes: page.bytes, period: page.period)
                }
                for (name, outcome) in outcome.outcomes {
                    isRefused = isRefused || outcome.isRefused
                    Terminal.say(SCODImportCommand.line(name, outcome))
                }
            }
            if let edition = try SCODReplica.edition(command.into, adapter) {
                Terminal.say(SCODText(Phrase.language).summary(edition, now: UTCTime(Date())))
            }
            return isRefused ? .refused : .good
        }
    }
}
