import ArgumentParser

/// `paso as4`: what went over the wire between gateways.
struct AS4Command: ParsableCommand {
    static var configuration: CommandConfiguration {
        Help.configuration("as4", subcommands: [AS4InspectCommand.self])
    }

    @OptionGroup var common: CommonOptions
}
