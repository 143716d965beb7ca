import ArgumentParser
import Foundation
import Gateway
import Glibc
import PKCS11
import Trust

/// `paso pki request DIR`: one key and one request for a certificate for each job of a gateway; or the request alone
/// for a key that lives on a token.
struct PKIRequestCommand: AsyncParsableCommand {
    static var configuration: CommandConfiguration { Help.configuration("request", key: "pki.request") }

    @Argument(help: ArgumentHelp(Phrase.text("argument.requests"), valueName: "dir"))
    var folder: String

    @Option(help: ArgumentHelp(Phrase.text("option.subject"), valueName: "name"))
    var subject: String

    @Option(help: ArgumentHelp(Phrase.text("option.key-role"), valueName: Self.roles.joined(separator: "|")))
    var role: [String] = []

    @Option(help: ArgumentHelp(Phrase.text("option.algorithm"), valueName: KeyPlan.algorithms.joined(separator: "|")))
    var algorithm: String?

    @Option(help: ArgumentHelp(Phrase.text("option.host"), valueName: "name"))
    var host: [String] = []

    @OptionGroup var token: TokenOptions
    @OptionGroup var common: CommonOptions

    private static var roles: [String] { KeyRole.allCases.map(\.rawValue) }

    func validate() throws {
        if self.role.contains(where: { KeyRole(rawValue: $0) == nil }) {
            throw ValidationError(Phrase.text("option.role.unknown", ["known": Self.roles.joined(separator: ", ")]))
        }
        if let algorithm = self.algorithm, !KeyPlan.algorithms.contains(algorithm) {
            throw ValidationError(
                Phrase.text("option.algorithm.unknown", ["known": KeyPlan.algorithms.joined(separator: ", ")])
            )
        }
    }

    mutating func run() async throws {
        let command = self
        try await Terminal.run {
            let folder = URL(filePath: command.folder).standardizedFileURL.path
            if command.token.isNamed { return try command.requestForToken(folder) }
            let wanted = command.role.compactMap(KeyRole.init(rawValue:))
            let plans = try (wanted.isEmpty ? KeyRole.allCases : wanted).map { role in
                try KeyPlan(role, subject: command.subject, algorithm: command.algorithm, hosts: command.host)
            }
            // All or nothing: an existing key is never overwritten, and no half of a set is left behind by it.
            for plan in plans {
                for path in [plan.keyPath(folder), plan.requestPath(folder)]
                where FileManager.default.fileExists(atPath: path) {
                    throw CommandError.fileExists(path)
                }
            }
            try Self.makeFolder(folder)
            for plan in plans { try plan.write(into: folder) }
            Terminal.say(Self.lesson(plans, folder))
            return .good
        }
    }

    /// The request for a key that stays on its token; one job a key.
    private func requestForToken(_ folder: String) throws -> ExitStatus {
        guard let role = self.role.first.flatMap(KeyRole.init(rawValue:)), self.role.count == 1, self.algorithm == nil
        else { throw CommandError.tokenKeyWithoutJob }
        guard role != .tlsServer, role != .tlsClient else { throw CommandError.tokenKeyForTLS(role.rawValue) }
        guard let key = try self.token.key(.sign) else { throw CommandError.tokenKeyUnnamed }
        let plan = try KeyPlan(role, subject: self.subject, key: key.publicKey, hosts: self.host)
        guard !FileManager.default.fileExists(atPath: plan.requestPath(folder)) else {
            throw CommandError.fileExists(plan.requestPath(folder))
        }
        // Signed first: a token that refuses leaves nothing behind.
        let request = try plan.request(by: key)
        try Self.makeFolder(folder)
        try plan.write(request, into: folder)
        Terminal.say(Self.lesson([plan], folder, keyPlace: Phrase.text("pki.request.on-token")))
        return .good
    }

    private static func makeFolder(_ folder: String) throws {
        do {
            try FileManager.default.createDirectory(
                atPath: folder,
                withIntermediateDirectories: true,
                attributes: [.posixPermissions: 0o700]
            )
        } catch {
            throw CommandError.cannotWrite(folder)
        }
    }

    /// What was made, and what goes to whom.
    private static func lesson(_ plans: [KeyPlan], _ folder: String, keyPlace: String? = nil) -> String {
        var lines = [Phrase.text("pki.requests", ["folder": folder])]
        for plan in plans {
            lines.append("")
            lines.append("\(plan.role.rawValue) (\(plan.algorithm))")
            lines.append("  \(Phrase.text("pki.request.\(plan.role.rawValue)"))")
            lines.append("  \(plan.requestPath(folder)) → \(Phrase.text("pki.request.to-authority"))")
            lines.append("  \(keyPlace ?? "\(plan.keyPath(folder))  \(Phrase.text("pki.request.stays"))")")
        }
        return (lines + ["", Phrase.text("pki.request.next")]).joined(separator: "\n")
    }
}

/// The key and the request of one job of a gateway.
struct KeyPlan {
    let role: KeyRole
    let algorithm: String
    private let wishes: CertificateRequest

    private static let kinds: [String: NewKey] = [
        "rsa-2048": .rsa2048, "rsa-3072": .rsa3072, "p-256": .p256, "p-384": .p384, "ed25519": .ed25519,
    ]

    /// Every algorithm by its name.
    static let algorithms = ["rsa-2048", "rsa-3072", "p-256", "p-384", "ed25519"]

    /// Plans a key; the job decides usages, and the algorithm where none is wished for.
    init(_ role: KeyRole, subject: String, algorithm: String?, hosts: [String]) throws {
        let algorithm = algorithm ?? Self.usual(role)
        guard Self.fits(algorithm, role) else { throw CommandError.algorithmUnfit(algorithm, role.rawValue) }
        guard var attributes = DistinguishedName.attributes(of: subject),
            let name = attributes.firstIndex(where: { $0.type == "2.5.4.3" }), !attributes[name].value.isEmpty
        else { throw CommandError.notASubject(subject) }
        attributes[name].value += " \(role.rawValue)"
        self.role = role
        self.algorithm = algorithm
        var wishes = CertificateRequest(subject: attributes, notBefore: .distantPast, notAfter: .distantFuture)
        switch role {
        case .tlsServer:
            wishes.extendedKeyUsage = [.serverAuth]
            let isAddress = { (host: String) in host.contains(":") || host.allSatisfy { $0.isNumber || $0 == "." } }
            wishes.dnsNames = hosts.filter { !isAddress($0) }
            wishes.addresses = hosts.filter(isAddress)
        case .tlsClient: wishes.extendedKeyUsage = [.clientAuth]
        case .as4Sign, .seal: wishes.keyUsage = [.digitalSignature, .nonRepudiation]
        case .as4Decrypt: wishes.keyUsage = [.keyEncipherment, .dataEncipherment]
        }
        self.wishes = wishes
    }

    /// Plans the request for a key that is there already; it must fit the job.
    init(_ role: KeyRole, subject: String, key: PublicKey, hosts: [String]) throws {
        let algorithm = key.curve?.rawValue.lowercased() ?? (key.kind == .rsa ? "rsa-\(key.bits)" : key.kind.rawValue)
        guard key.kind != .rsa || key.bits >= Self.rsaBitsMin else {
            throw CommandError.algorithmUnfit(algorithm, role.rawValue)
        }
        try self.init(role, subject: subject, algorithm: algorithm, hosts: hosts)
    }

    /// Authorities certify no shorter RSA key (BSI TR-02102, CA/Browser Forum BR §6.1.5).
    private static let rsaBitsMin = 2048

    func keyPath(_ folder: String) -> String { "\(folder)/\(self.role.rawValue).key" }
    func requestPath(_ folder: String) -> String { "\(folder)/\(self.role.rawValue).csr" }

    /// Makes the key and writes it for its owner alone, then the request.
    func write(into folder: String) throws {
        guard let kind = Self.kinds[self.algorithm] else {
            throw CommandError.algorithmUnfit(self.algorithm, self.role.rawValue)
        }
        let key = try PrivateKey.generate(kind)
        let request = try CertificateSigningRequest(self.wishes, key: key)
        guard let pem = key.exportPEM() else { throw CommandError.cannotWrite(self.keyPath(folder)) }
        try Self.create(self.keyPath(folder), Array(pem.utf8), mode: 0o600)
        try self.write(request, into: folder)
    }

    /// The request for a key that is there already, signed by it.
    func request(by key: PrivateKey) throws -> CertificateSigningRequest {
        try CertificateSigningRequest(self.wishes, key: key)
    }

    /// Writes a request alone.
    func write(_ request: CertificateSigningRequest, into folder: String) throws {
        try Self.create(self.requestPath(folder), Array(request.pem.utf8), mode: 0o644)
    }

    private static func usual(_ role: KeyRole) -> String {
        switch role {
        case .tlsServer, .tlsClient, .seal: "p-256"
        case .as4Sign, .as4Decrypt: "rsa-3072"
        }
    }

    /// AS4 signs and encrypts by RSA; TLS libraries of neighbours do not all know Ed25519.
    private static func fits(_ algorithm: String, _ role: KeyRole) -> Bool {
        switch role {
        case .as4Sign, .as4Decrypt: algorithm.hasPrefix("rsa")
        case .tlsServer, .tlsClient: algorithm != "ed25519"
        case .seal: true
        }
    }

    /// Makes a new file with its rights from the first moment on; fails where there is one.
    private static func create(_ path: String, _ bytes: [UInt8], mode: mode_t) throws {
        let descriptor = unsafe open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, mode)
        guard descriptor >= 0 else {
            throw errno == EEXIST ? CommandError.fileExists(path) : CommandError.cannotWrite(path)
        }
        let file = FileHandle(fileDescriptor: descriptor, closeOnDealloc: true)
        do {
            try file.write(contentsOf: Data(bytes))
            try file.synchronize()
            try file.close()
        } catch {
            throw CommandError.cannotWrite(path)
        }
    }
}
