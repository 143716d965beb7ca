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

    func measure(_ settings: Settings) async throws -> [Measurement] {
        let folder = settings.folder + "/softhsm"
        try FileManager.default.createDirectory(atPath: folder + "/tokens", withIntermediateDirectories: true)
        let conf = "directories.tokendir = \(folder)/tokens\nobjectstore.backend = file\nlog.level = ERROR\n"
        try Data(conf.utf8).write(to: URL(filePath: folder + "/softhsm2.conf"))
        unsafe setenv("SOFTHSM2_CONF", folder + "/softhsm2.conf", 1)
        unsafe setenv("PASO_BENCH_PIN", Self.pin, 1)
        _ = try Tool.run(
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
        let short = try Self.key(.rsa2048, "short", "02", folder)
        let ec = try Self.key(.p256, "ec", "03", folder)
        return try await Self.row(rsa, "RSA-3072", "rsa3072", 800) + Self.row(short, "RSA-2048", "rsa2048", 4_000)
            + Self.row(ec, "P-256", "ecdsap256", 8_000)
    }

    /// Signs, and for RSA decrypts, on the token; beside `openssl speed` before and after.
    private static func row(
        _ placed: Placed,
        _ name: String,
        _ speed: String,
        _ count: Int
    ) async throws -> [Measurement] {
        let place = TokenPlace(module: Self.module, label: "gw", pin: .environment("PASO_BENCH_PIN"))
        let token = Tokens.ofThisProcess.token(at: place)
        let sign = token.key(TokenKeyName(label: placed.label), .sign, publicKey: placed.key)
        if let reason = sign.firstObstacle() { throw reason }
        let text = [UInt8](repeating: 0x61, count: 600)
        let before = try OpenSSLSpeed(speed)
        let isRSA = placed.key.kind == .rsa
        var lines = [
            try await Measurement.best("\(name) sign on a token", count: count) {
                _ = try sign.sign(text, isRSA ? .rsaPKCS1(.sha256) : .ecdsa(.sha256))
            }
        ]
        if isRSA {
            let open = token.key(TokenKeyName(label: placed.label), .decrypt, publicKey: placed.key)
            if let reason = open.firstObstacle() { throw reason }
            let sealed = try placed.key.encryptOAEP([UInt8](repeating: 7, count: 16))
            lines.append(
                try await Measurement.best("\(name) OAEP decrypt on a token", count: count) {
                    _ = try open.decryptOAEP(sealed)
                }
            )
            let own = try PrivateKey(pem: Array(placed.pem.utf8))
            lines.append(
                try await Measurement.best("\(name) OAEP decrypt in memory", count: count) {
                    _ = try own.decryptOAEP(sealed)
                }
            )
        }
        let floor = try OpenSSLSpeed(speed).better(before).signs
        return lines.map { $0.beside(floor) }
    }

    /// A key that was put on the token.
    private struct Placed {
        let label: String
        let key: PublicKey
        let pem: String
    }

    private static func key(_ kind: NewKey, _ label: String, _ id: String, _ folder: String) throws -> Placed {
        let key = try PrivateKey.generate(kind)
        let file = "\(folder)/\(label).pem"
        let pem = key.exportPEM() ?? ""
        try Data(pem.utf8).write(to: URL(filePath: file))
        _ = try Tool.run(
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
        return Placed(label: label, key: key.publicKey, pem: pem)
    }
}
