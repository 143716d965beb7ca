public import Foundation
import Programs
public import Trust

/// A timestamp authority for tests: `openssl ts` as a process, under `faketime` where the time matters.
public struct TestTimestampAuthority: Sendable {
    /// How it answers.
    public struct Habits: Sendable {
        /// What the token's time shall be; nil is the present.
        public var time: Date? = TestPKI.now
        /// Of the token's own signature.
        public var digest = "sha256"
        /// Of the certificate in the signed attributes; `sha1` makes the old attribute.
        public var named = "sha256"
        public var policy = "1.3.6.1.4.1.61000.1.1"
        /// Configuration text like `secs:1, millisecs:500`; nil states none.
        public var accuracy: String? = "secs:1"
        /// Also puts the authorities above into the token.
        public var sendsChain = false

        /// Usual habits.
        public init() {}
    }

    /// What went wrong.
    public struct Failure: Error {
        /// What the command said.
        public let words: String
    }

    public let identity: Identity
    public let habits: Habits
    private let folder: URL

    /// An authority with this key and certificate; ``close()`` removes its folder.
    public init(_ identity: Identity, _ habits: Habits = Habits()) throws {
        self.identity = identity
        self.habits = habits
        self.folder = FileManager.default.temporaryDirectory.appending(path: "paso-tsa-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: self.folder, withIntermediateDirectories: true)
        try self.write("tsa.key", identity.key.exportPEM() ?? "")
        try self.write("tsa.crt", identity.certificate.pem)
        try self.write("chain.crt", identity.chain.dropFirst().map(\.pem).joined())
        try self.write("tsa.cnf", self.configuration)
    }

    /// Removes what it wrote.
    public func close() { try? FileManager.default.removeItem(at: self.folder) }

    /// The answer to a request: a TimeStampResp.
    public func answer(_ request: [UInt8]) throws -> [UInt8] {
        let name = UUID().uuidString
        try Data(request).write(to: self.folder.appending(path: "\(name).tsq"))
        var arguments = ["openssl", "ts", "-reply", "-config", "tsa.cnf", "-section", "tsa"]
        arguments += ["-queryfile", "\(name).tsq", "-out", "\(name).tsr"]
        if self.habits.sendsChain { arguments += ["-chain", "chain.crt"] }
        if let time = self.habits.time {
            let text = time.formatted(.iso8601).replacingOccurrences(of: "T", with: " ")
                .replacingOccurrences(of: "Z", with: "")
            arguments = ["faketime", text] + arguments
        }
        try self.run(arguments)
        return [UInt8](try Data(contentsOf: self.folder.appending(path: "\(name).tsr")))
    }

    /// A token over some octets.
    public func token(over octets: [UInt8], _ algorithm: DigestAlgorithm = .sha256) throws -> TimestampToken {
        let request = try TimestampRequest(Digest.of(octets, algorithm))
        return try request.token(from: self.answer(request.der), at: self.habits.time ?? Date())
    }

    /// What a token states, signed anew by somebody else: `openssl cms` asks no purpose of a certificate.
    public func resigned(
        _ token: TimestampToken,
        by identity: Identity,
        options: [String] = ["-cades"]
    ) throws -> [UInt8] {
        try Data(token.der).write(to: self.folder.appending(path: "old.der"))
        try self.run(["openssl", "cms", "-verify", "-noverify", "-inform", "DER", "-in", "old.der", "-out", "info.der"])
        try self.write("other.key", identity.key.exportPEM() ?? "")
        try self.write("other.crt", identity.certificate.pem)
        try self.run(
            ["openssl", "cms", "-sign", "-binary", "-nodetach", "-outform", "DER", "-in", "info.der"]
                + ["-econtent_type", "1.2.840.113549.1.9.16.1.4", "-signer", "other.crt", "-inkey", "other.key"]
                + ["-nosmimecap", "-out", "new.der"] + options
        )
        return [UInt8](try Data(contentsOf: self.folder.appending(path: "new.der")))
    }

    private func write(_ name: String, _ text: String) throws {
        try Data(text.utf8).write(to: self.folder.appending(path: name))
    }

    private var configuration: String {
        """
        [tsa]
        serial = tsa.serial
        crypto_device = builtin
        signer_cert = tsa.crt
        signer_key = tsa.key
        signer_digest = \(self.habits.digest)
        default_policy = \(self.habits.policy)
        digests = sha1, sha256, sha384, sha512
        \(self.habits.accuracy.map { "accuracy = \($0)" } ?? "")
        ess_cert_id_chain = no
        ess_cert_id_alg = \(self.habits.named)
        """
    }

    private func run(_ arguments: [String]) throws {
        var environment = ProcessInfo.processInfo.environment
        environment["TZ"] = "UTC"
        let outcome = try Program(
            "/usr/bin/env",
            arguments,
            environment: environment,
            folder: self.folder.path
        ).run()
        guard outcome.isGood else { throw Failure(words: outcome.complaint) }
    }
}
