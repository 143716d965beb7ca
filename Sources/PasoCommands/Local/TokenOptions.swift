import ArgumentParser
import Foundation
import PKCS11
import Trust

/// A token, and a key on it, as the command line names them.
struct TokenOptions: ParsableArguments {
    @Option(help: ArgumentHelp(Phrase.text("option.token.module"), valueName: "file"))
    var module: String?

    @Option(help: ArgumentHelp(Phrase.text("option.token.label"), valueName: "label"))
    var token: String?

    @Option(help: ArgumentHelp(Phrase.text("option.token.serial"), valueName: "serial"))
    var serial: String?

    @Option(help: ArgumentHelp(Phrase.text("option.token.object"), valueName: "label"))
    var object: String?

    @Option(help: ArgumentHelp(Phrase.text("option.token.id"), valueName: "hex"))
    var id: String?

    @Option(help: ArgumentHelp(Phrase.text("option.token.pin-file"), valueName: "file"))
    var pinFile: String?

    @Option(help: ArgumentHelp(Phrase.text("option.token.pin-environment"), valueName: "name"))
    var pinEnvironment: String?

    /// True where anything of a token is named.
    var isNamed: Bool {
        [self.module, self.token, self.serial, self.object, self.id, self.pinFile, self.pinEnvironment]
            .contains { $0 != nil }
    }

    /// The token, where one is named together with the source of its PIN.
    var place: TokenPlace? {
        guard let module, self.token != nil || self.serial != nil, let pin = self.pin else { return nil }
        return TokenPlace(
            module: URL(filePath: module).standardizedFileURL.path,
            label: self.token,
            serial: self.serial,
            pin: pin,
            sessions: 1,
            answerTimeout: .seconds(60)
        )
    }

    private var pin: PINSource? {
        if let pinFile { return .file(URL(filePath: pinFile).standardizedFileURL.path) }
        return self.pinEnvironment.map(PINSource.environment)
    }

    /// The key, where one is named.
    var keyName: TokenKeyName? {
        guard self.object != nil || self.id != nil else { return nil }
        return TokenKeyName(label: self.object, id: self.id.flatMap { Hexadecimal.bytes($0) })
    }

    /// The private key on the token, for a request or a test.
    ///
    /// Blocking; nil where no token or no key is named.
    func key(_ use: TokenKey.Use) throws -> PrivateKey? {
        guard let place = self.place, let name = self.keyName else { return nil }
        let token = Tokens.ofThisProcess.token(at: place)
        let holder = token.key(name, use, publicKey: try token.publicKey(name))
        if let obstacle = holder.firstObstacle() { throw obstacle }
        return PrivateKey(holder: holder)
    }
}
