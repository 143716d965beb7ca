import ArgumentParser
import Foundation
import PKCS11
import Trust

/// `paso pki token --module MODULE [--token LABEL --pin-file FILE]`.
struct PKITokenCommand: AsyncParsableCommand {
    static var configuration: CommandConfiguration { Help.configuration("token", key: "pki.token") }

    @OptionGroup var options: TokenOptions
    @OptionGroup var common: CommonOptions

    func validate() throws {
        guard self.options.module != nil else {
            throw ValidationError("--module: \(Phrase.text("option.token.module"))")
        }
    }

    mutating func run() async throws {
        let options = self.options
        try await Terminal.run {
            let module = URL(filePath: options.module ?? "").standardizedFileURL.path
            if let place = options.place {
                for object in try Tokens.ofThisProcess.token(at: place).objects() {
                    Terminal.say(Self.line(object))
                }
            } else {
                for token in try TokenDescription.all(of: module) { Terminal.say(Self.line(token)) }
            }
            return .good
        }
    }

    private static func line(_ token: TokenDescription) -> String {
        var words = ["slot \(token.slot)", "label \(token.label)", "serial \(token.serial)"]
        words += [[token.manufacturer, token.model].joined(separator: " ")]
        if !token.isInitialized { words.append(Phrase.text("token.uninitialized")) }
        if token.isInDanger { words.append(Phrase.text("token.danger")) }
        return words.joined(separator: "  ")
    }

    private static func line(_ object: TokenObject) -> String {
        var words = [object.kind.rawValue, "object \(object.label)", "id \(Hexadecimal.text(object.id))"]
        if let key = object.publicKey { words.append("\(key)") }
        return words.joined(separator: "  ")
    }
}
