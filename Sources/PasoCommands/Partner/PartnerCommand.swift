import ArgumentParser

/// `paso partner`: partners that are looked up.
struct PartnerCommand: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        Help.configuration("partner", subcommands: [PartnerLookupCommand.self])
    }
}
