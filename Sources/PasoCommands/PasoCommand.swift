public import ArgumentParser

/// `paso`: every command by its name.
public struct PasoCommand: AsyncParsableCommand {
    public static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "paso",
            abstract: Phrase.text("help.paso"),
            discussion: Help.flowing(Phrase.text("help.paso.more")),
            version: Self.version,
            subcommands: [
                GatewayCommand.self, SendCommand.self, InboxCommand.self, AnswerCommand.self, ShowCommand.self,
                FindCommand.self, ParkedCommand.self, JournalCommand.self, VerifyCommand.self, InspectCommand.self,
                AS4Command.self,
                SignCommand.self, TimestampCommand.self, CODCommand.self, CodesCommand.self, TranslateCommand.self,
                SchemaCommand.self, SCODCommand.self, ExplainCommand.self, TrustCommand.self, PartnerCommand.self,
                PKICommand.self, DemoCommand.self,
            ]
        )
    }

    /// The version of this build.
    public static let version = "0.1.0"

    @OptionGroup var common: CommonOptions

    public init() {}
}
