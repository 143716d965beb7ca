import ArgumentParser
import Demo
import Foundation
import Gateway

/// `paso demo`: the demonstration region.
struct DemoCommand: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        Help.configuration(
            "demo",
            subcommands: [
                DemoRunCommand.self, DemoPrepareCommand.self, DemoWindowCommand.self, DemoDrillCommand.self,
                DemoBenchCommand.self,
            ],
            defaultSubcommand: DemoRunCommand.self
        )
    }
}

/// Where the demonstration lives.
struct DemoOptions: ParsableArguments {
    @Option(name: .customLong("dir"), help: ArgumentHelp(Phrase.text("option.demo.dir"), valueName: "dir"))
    var folder = ".demo"

    @Option(name: .customLong("share"), help: ArgumentHelp(Phrase.text("option.demo.share"), valueName: "dir"))
    var share = "."

    init() {}

    var folderURL: URL { URL(filePath: self.folder).standardizedFileURL }
    var shareURL: URL { URL(filePath: self.share).standardizedFileURL }

    /// The `paso` that is running, to start gateways with.
    static var executable: URL {
        let link = try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")
        return URL(filePath: link ?? CommandLine.arguments.first ?? "paso")
    }

    /// Chile's and Peru's gateways, and those of other countries.
    func region(with others: [DemoSite.Country] = []) throws -> DemoRegion {
        try DemoRegion(folder: self.folderURL, executable: Self.executable, share: self.shareURL, others: others)
    }
}

/// `paso demo run`: tells the story.
struct DemoRunCommand: AsyncParsableCommand {
    static var configuration: CommandConfiguration { Help.configuration("run", key: "demo.run") }

    @OptionGroup var options: DemoOptions
    @Flag(name: .customLong("check"), help: ArgumentHelp(Phrase.text("option.demo.check")))
    var isCheck = false
    @OptionGroup var common: CommonOptions

    mutating func run() async throws {
        let command = self
        try await Terminal.run {
            let region = try command.options.region(with: [.argentina, .brazil])
            let story = DemoStory(region: region, language: Phrase.language) { Terminal.say($0) }
            do {
                try await story.tell()
                if !command.isCheck { try await command.keepRunning(region) }
            } catch {
                await region.stop()
                _ = Terminal.complain(error)
                return .refused
            }
            await region.stop()
            return .good
        }
    }

    /// All national systems go on answering until somebody presses Ctrl-C.
    private func keepRunning(_ region: DemoRegion) async throws {
        Terminal.say(Phrase.text("demo.running"))
        for line in region.examples() { Terminal.say("  \(line)") }
        try await withThrowingTaskGroup(of: Void.self) { group in
            let countries = region.gateways.map(\.site.country)
            let systems = countries.flatMap { country in country.systems.map { (country, $0) } }
            for (country, system) in systems {
                let window = DemoWindow(system: system, client: try region.client(of: country, for: system.kind))
                group.addTask {
                    await window.run(every: .milliseconds(500)) { handled in
                        Terminal.say(
                            Phrase.text(
                                "demo.handled",
                                [
                                    "country": country.code, "number": handled.number, "decision": handled.decision,
                                    "delivery": handled.deliveryID,
                                ]
                            )
                        )
                    }
                }
            }
            group.addTask { await Interruption.wait() }
            try await group.next()
            group.cancelAll()
        }
    }
}

/// `paso demo prepare`: keys, certificates and configuration only.
struct DemoPrepareCommand: AsyncParsableCommand {
    static var configuration: CommandConfiguration { Help.configuration("prepare", key: "demo.prepare") }

    @OptionGroup var options: DemoOptions
    @Flag(name: .customLong("containers"), help: ArgumentHelp(Phrase.text("option.demo.containers")))
    var isForContainers = false
    @OptionGroup var common: CommonOptions

    mutating func run() async throws {
        let command = self
        try await Terminal.run {
            let folder = command.options.folderURL
            if command.isForContainers {
                let sites = DemoRegion.containerSites(in: folder)
                try DemoRegion.prepare(folder: folder, sites: sites, share: command.options.shareURL)
            } else {
                _ = try command.options.region(with: [.argentina, .brazil])
            }
            Terminal.say(Phrase.text("demo.prepared", ["folder": folder.path]))
            return .good
        }
    }
}

/// `paso demo window CL`: one simulated national system.
struct DemoWindowCommand: AsyncParsableCommand {
    static var configuration: CommandConfiguration { Help.configuration("window", key: "demo.window") }

    @Argument(help: ArgumentHelp(Phrase.text("argument.demo.country"), valueName: "CL|PE|AR|BR"))
    var country: String
    @OptionGroup var options: DemoOptions
    @Flag(name: .customLong("containers"), help: ArgumentHelp(Phrase.text("option.demo.containers")))
    var isInContainer = false
    @Option(name: .customLong("gateway"), help: ArgumentHelp(Phrase.text("option.demo.gateway"), valueName: "url"))
    var gateway: String?
    @Option(name: .customLong("send-every"), help: ArgumentHelp(Phrase.text("option.demo.every"), valueName: "seconds"))
    var secondsBetween: Int?
    @OptionGroup var common: CommonOptions

    func validate() throws {
        guard DemoSite.Country.all.contains(where: { $0.code == self.country }) else {
            throw ValidationError(Phrase.text("argument.demo.country"))
        }
        guard self.isInContainer || self.gateway != nil else {
            throw ValidationError(Phrase.text("option.demo.gateway"))
        }
    }

    mutating func run() async throws {
        let command = self
        try await Terminal.run {
            let office = try DemoOffice(
                country: DemoSite.Country.all.first { $0.code == command.country } ?? .chile,
                folder: command.options.folderURL,
                gateway: command.gateway
            )
            await office.run(sendEvery: command.secondsBetween.map { .seconds($0) }) { Terminal.say($0) }
            return .good
        }
    }
}

/// `paso demo drill`: gateways are killed while documents cross; afterwards every promise is checked.
struct DemoDrillCommand: AsyncParsableCommand {
    static var configuration: CommandConfiguration { Help.configuration("drill", key: "demo.drill") }

    @OptionGroup var options: DemoOptions
    @Option(name: .customLong("documents"), help: ArgumentHelp(Phrase.text("option.drill.documents")))
    var documents = 1000
    @Option(name: .customLong("kills"), help: ArgumentHelp(Phrase.text("option.drill.kills")))
    var kills = 100
    @Option(name: .customLong("seed"), help: ArgumentHelp(Phrase.text("option.drill.seed")))
    var seed: UInt64 = 1
    @OptionGroup var common: CommonOptions

    mutating func run() async throws {
        let command = self
        try await Terminal.run {
            let plan = CrashDrill.Plan(documents: command.documents, kills: command.kills, seed: command.seed)
            let drill = CrashDrill(region: try command.options.region(), plan: plan) { Terminal.note($0) }
            let report = try await drill.run()
            Terminal.say(
                Phrase.text(
                    "demo.drill",
                    [
                        "kills": "\(report.kills)", "admitted": "\(report.admitted)",
                        "delivered": "\(report.delivered)", "retries": "\(report.retries)",
                        "receipts": "\(report.receiptsChecked)",
                    ]
                )
            )
            for violation in report.violations { Terminal.say(violation) }
            if report.violations.isEmpty { Terminal.say(Phrase.text("demo.drill.held")) }
            return report.violations.isEmpty ? .good : .refused
        }
    }
}
