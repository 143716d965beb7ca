import Foundation
import PKCS11
import Programs
import Testing
import Texts
import Trust

/// Every test of this target works on one SoftHSM in this process, one after the other: a module is the process's.
@Suite(.serialized) struct SoftHSM {}

/// SoftHSM with a folder of its own, made once for this process.
struct SoftToken: Sendable {
    let folder: URL
    /// The private keys that were brought into the token, in memory, by label.
    let keys: [String: PrivateKey]

    static let module = "/usr/lib/softhsm/libsofthsm2.so"
    static let pin = "13572468"

    /// Fails with the reason where SoftHSM or OpenSC is missing: `Scripts/setup --test` installs both.
    static let shared = Result { try SoftToken() }

    private init() throws {
        self.folder = FileManager.default.temporaryDirectory.appending(path: "paso-softhsm-\(UUID().uuidString)")
        let tokens = self.folder.appending(path: "tokens")
        try FileManager.default.createDirectory(at: tokens, withIntermediateDirectories: true)
        let configuration = self.folder.appending(path: "softhsm2.conf")
        let text = "directories.tokendir = \(tokens.path)\nobjectstore.backend = file\nlog.level = ERROR\n"
        try Data(text.utf8).write(to: configuration)
        // The module reads it whenever it starts.
        unsafe setenv("SOFTHSM2_CONF", configuration.path, 1)
        for label in ["paso", "edwards", "twin", "twin", "spare"] { try Self.initialize(label) }
        var keys: [String: PrivateKey] = [:]
        for (label, kind, id) in [
            ("sign", NewKey.rsa3072, "01"), ("decrypt", .rsa3072, "02"), ("p256", .p256, "03"), ("p384", .p384, "04"),
        ] {
            let key = try PrivateKey.generate(kind)
            keys[label] = key
            let file = self.folder.appending(path: "\(label).pem")
            try Data((key.exportPEM() ?? "").utf8).write(to: file)
            try Tool.run(
                "softhsm2-util",
                "--import",
                file.path,
                "--token",
                "paso",
                "--label",
                label,
                "--id",
                id,
                "--pin",
                Self.pin
            )
        }
        try Self.generate("EC:secp521r1", "p521", "05", on: "paso")
        try Self.generate("rsa:2048", "same", "06", on: "paso")
        try Self.generate("rsa:2048", "same", "07", on: "paso")
        try Self.generate("EC:edwards25519", "ed", "01", on: "edwards")
        self.keys = keys
    }

    var tokens: URL { self.folder.appending(path: "tokens") }

    private static func initialize(_ label: String) throws {
        try Tool.run(
            "softhsm2-util",
            "--init-token",
            "--free",
            "--label",
            label,
            "--pin",
            Self.pin,
            "--so-pin",
            "87654321"
        )
    }

    private static func generate(_ type: String, _ label: String, _ id: String, on token: String) throws {
        try Tool.run(
            "pkcs11-tool",
            "--module",
            Self.module,
            "--token-label",
            token,
            "--login",
            "--pin",
            Self.pin,
            "--keypairgen",
            "--key-type",
            type,
            "--label",
            label,
            "--id",
            id
        )
    }

    /// A file with a PIN that nobody else can read.
    func pinFile(_ pin: String = SoftToken.pin, mode: Int = 0o600) throws -> String {
        let file = self.folder.appending(path: "pin-\(UUID().uuidString)")
        try Data("\(pin)\n".utf8).write(to: file)
        try FileManager.default.setAttributes([.posixPermissions: mode], ofItemAtPath: file.path)
        return file.path
    }

    func place(_ label: String = "paso", pin: String? = nil, module: String = SoftToken.module) throws -> TokenPlace {
        TokenPlace(
            module: module,
            label: label,
            pin: .file(try pin ?? self.pinFile()),
            answerTimeout: .seconds(10)
        )
    }

    /// A file with content, for tools.
    func file(_ content: [UInt8]) throws -> URL {
        let file = self.folder.appending(path: UUID().uuidString)
        try Data(content).write(to: file)
        return file
    }
}

/// Runs an independent tool.
enum Tool {
    struct Failure: Error, CustomStringConvertible {
        let description: String
    }

    @discardableResult
    static func run(_ words: String...) throws -> [UInt8] { try self.run(words) }

    @discardableResult
    static func run(_ words: [String]) throws -> [UInt8] {
        let outcome = try Program("/usr/bin/env", words).run()
        guard outcome.isGood else {
            let text = outcome.text + outcome.complaint
            throw Failure(description: "\(words.joined(separator: " ")): \(outcome.status) \(text)")
        }
        return outcome.output
    }
}

/// Waits until something holds; half a minute at most, so that a busy machine does not decide.
func eventually(_ holds: () -> Bool) -> Bool {
    for _ in 0..<3_000 {
        if holds() { return true }
        Thread.sleep(forTimeInterval: 0.01)
    }
    return false
}

extension TokenKey {
    /// Waits for the first proof; what it found.
    func awaitProof() -> String? {
        _ = eventually { self.obstacle?.code != "HSM-018" }
        return self.obstacle?.code
    }
}
