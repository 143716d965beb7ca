import Foundation
import PKCS11
import Trust

/// What a key on a token costs: SoftHSM through PKCS#11, the floor being `openssl speed` of the same run.
///
/// SoftHSM does the same mathematics by the same library, so that the ratio is what the way to a token adds.
struct TokenPart: Part {
    let name = "token"

    private static let module = "/usr/lib/softhsm/libsofthsm2.so"
    private static let pin = "24681357"

    /// A tool that is missing or failed: `Scripts/setup --test` installs what is needed.
    private struct Failure: Error, CustomStringConvertible {
        let description: String
    }

    func measure(_ settings: Settings) async throws -> [Measurement] {
        let folder = settings.folder + "/softhsm"
        try FileManager.default.createDirectory(atPath: folder + "/tokens", withIntermediateDirectories: true)
        let conf = "directories.tokendir = \(folder)/tokens\nobjectstore.backend = file\nlog.level = ERROR\n"
        try Data(conf.utf8).write(to: URL(filePath: folder + "/softhsm2.conf"))
        unsafe setenv("SOFTHSM2_CONF", folder + "/softhsm2.conf", 1)
        unsafe setenv("PASO_BENCH_PIN", Self.pin, 1)
        _ = try Self.run(
            "softhsm2-util",
            "--init-token",
            "--free",
            "--label",
            "gw",
            "--pin",
            Self.pin,
            "--so-pin",
            "11223344"
        )
        let rsa = try Self.key(.rsa3072, "rsa", "01", folder)
        let ec = try Self.key(.p256, "ec", "02", folder)
        let floor = try Self.speed()
        let place = TokenPlace(module: Self.module, label: "gw", pin: .environment("PASO_BENCH_PIN"))
        let token = Tokens.ofThisProcess.token(at: place)
        let sign = token.key(TokenKeyName(label: "rsa"), .sign, publicKey: rsa)
        let open = token.key(TokenKeyName(label: "rsa"), .decrypt, publicKey: rsa)
        let seal = token.key(TokenKeyName(label: "ec"), .sign, publicKey: ec)
        for key in [sign, open, seal] { if let reason = key.firstObstacle() { throw reason } }
        let text = [UInt8](repeating: 0x61, count: 600)
        let sealed = try rsa.encryptOAEP([UInt8](repeating: 7, count: 16))
        return [
            try await Self.measured("RSA-3072 sign on a token", 800, floor.rsa) {
                _ = try sign.sign(text, .rsaPKCS1(.sha256))
            },
            try await Self.measured("RSA-3072 OAEP on a token", 800, floor.rsa) { _ = try open.decryptOAEP(sealed) },
            try await Self.measured("P-256 sign on a token", 8_000, floor.ec) {
                _ = try seal.sign(text, .ecdsa(.sha256))
            },
        ]
    }

    private static func measured(
        _ name: String,
        _ count: Int,
        _ floor: Double,
        _ body: () throws -> Void
    ) async throws -> Measurement {
        var measurement = try await Measurement.of(name, count: count) { for _ in 0..<count { try body() } }
        measurement.floorSeconds = floor * Double(count)
        return measurement
    }

    private static func key(_ kind: NewKey, _ label: String, _ id: String, _ folder: String) throws -> PublicKey {
        let key = try PrivateKey.generate(kind)
        let file = "\(folder)/\(label).pem"
        try Data((key.exportPEM() ?? "").utf8).write(to: URL(filePath: file))
        _ = try Self.run(
            "softhsm2-util",
            "--import",
            file,
            "--token",
            "gw",
            "--label",
            label,
            "--id",
            id,
            "--pin",
            Self.pin
        )
        return key.publicKey
    }

    /// Seconds of one private-key operation, by OpenSSL's own measure.
    private static func speed() throws -> (rsa: Double, ec: Double) {
        let said = try Self.run("openssl", "speed", "-seconds", "3", "-mr", "rsa3072", "ecdsap256")
        func seconds(_ mark: String, _ bits: String) -> Double? {
            said.split(separator: "\n").map { $0.split(separator: ":") }
                .first { $0.count >= 4 && $0[0] == mark && $0[2] == bits }.flatMap { Double($0[3]) }
        }
        guard let rsa = seconds("+F2", "3072"), let ec = seconds("+F4", "256") else {
            throw Failure(description: "openssl speed: \(said)")
        }
        return (rsa, ec)
    }

    private static func run(_ words: String...) throws -> String {
        let process = Process()
        process.executableURL = URL(filePath: "/usr/bin/env")
        process.arguments = words
        let output = Pipe()
        process.standardOutput = output
        process.standardError = FileHandle.nullDevice
        try process.run()
        let octets = output.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        guard process.terminationStatus == 0 else { throw Failure(description: words.joined(separator: " ")) }
        return String(decoding: octets, as: UTF8.self)
    }
}
