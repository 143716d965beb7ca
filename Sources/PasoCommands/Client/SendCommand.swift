import ArgumentParser
import Foundation
import Gateway
import HTTPTransport
import Trust

/// `paso send FILE`: hands a document in.
struct SendCommand: AsyncParsableCommand {
    static var configuration: CommandConfiguration { Help.configuration("send") }

    @Argument(help: ArgumentHelp(Phrase.text("argument.document"), valueName: "file"))
    var file: String

    @Option(help: ArgumentHelp(Phrase.text("option.idempotency-key"), valueName: "key"))
    var idempotencyKey: String?

    @Option(help: ArgumentHelp(Phrase.text("option.retry-for"), valueName: "seconds"))
    var retryFor: Int = 120

    @OptionGroup var output: OutputOptions
    @OptionGroup var client: ClientOptions
    @OptionGroup var common: CommonOptions

    mutating func run() async throws {
        let command = self
        try await Terminal.run {
            let document = try Terminal.read(command.file)
            let key = command.idempotencyKey ?? Self.key(for: document)
            let answer = try await ClientConnection.with(command.client) { client in
                try await Patience(seconds: command.retryFor).repeating {
                    try await client.submit(document, idempotencyKey: key)
                }
            }
            Terminal.say(
                command.output.isJSON ? try Terminal.json(answer) : SubmissionText(Phrase.language).text(answer)
            )
            return CommandResult(rawValue: answer.result)?.exitStatus ?? .good
        }
    }

    /// The same file always gets the same key, so that a repeated command hands nothing in twice.
    static func key(for document: [UInt8]) -> String {
        "sha256-\(Digest.of(document).hex)"
    }
}

/// Repeats what failed for want of an answer, with growing pauses, and says so.
struct Patience {
    /// How long in all; 0 tries once.
    let seconds: Int

    /// The longest pause.
    static let pauseMax = 10

    func repeating<Answer>(_ work: () async throws -> Answer) async throws -> Answer {
        var waited = 0
        var pause = 1
        while true {
            do {
                return try await work()
            } catch {
                guard Self.isWorthRepeating(error), waited + pause <= self.seconds else { throw error }
                Terminal.note(Phrase.text("send.again", ["seconds": "\(pause)", "why": Self.reason(error)]))
                try await Task.sleep(for: .seconds(pause))
                waited += pause
                pause = min(pause * 2, Self.pauseMax)
            }
        }
    }

    /// True where nobody knows whether the gateway has it, or it said that it may work later.
    static func isWorthRepeating(_ error: any Error) -> Bool {
        switch error {
        case NationalClientError.problem(let problem): problem.status >= 500 || problem.status == 429
        case NationalClientError.unreadable(let status, _): status >= 500
        case let error as TransportError:
            switch error {
            case .cannotResolve, .cannotConnect, .timeout, .connectionLost, .queueFull: true
            case .addressRefused, .tlsRefused, .serverRefused, .responseTooLarge, .cancelled, .clientStopped,
                .clientUnusable, .identityUnusable, .cannotListen:
                false
            }
        default: false
        }
    }

    private static func reason(_ error: any Error) -> String {
        switch error {
        case NationalClientError.problem(let problem): "\(problem.code) \(problem.detail)"
        case let error as TransportError: Terminal.words(error)
        default: "–"
        }
    }
}
