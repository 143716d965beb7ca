import ArgumentParser
import Canonical
import Dialects
import Foundation
import Gateway
import HTTPTransport
import SCOD
import SCODClient
import Texts
import Trust
import XML

/// `paso scod query FILE --replica DIR`: the directory's word on the official who signed.
struct SCODQueryCommand: AsyncParsableCommand {
    static var configuration: CommandConfiguration { Help.configuration("query", key: "scod.query") }

    @Argument(help: ArgumentHelp(Phrase.text("argument.scod.document"), valueName: "file"))
    var file: String?

    @Option(help: ArgumentHelp(Phrase.text("option.scod.certificate"), valueName: "file"))
    var certificate: String?

    @Option(help: ArgumentHelp(Phrase.text("option.scod.country"), valueName: "XX"))
    var country: String?

    @Option(help: ArgumentHelp(Phrase.text("option.scod.entity"), valueName: "id"))
    var entity: String?

    @Option(help: ArgumentHelp(Phrase.text("option.scod.at"), valueName: "time"))
    var at: String?

    @Option(help: ArgumentHelp(Phrase.text("option.scod.replica"), valueName: "dir"))
    var replica: String?

    @OptionGroup var online: SCODOnlineOptions
    @OptionGroup var adapter: SCODAdapterOptions
    @OptionGroup var output: OutputOptions
    @OptionGroup var common: CommonOptions

    func validate() throws {
        let parts = [self.certificate, self.country, self.entity, self.at]
        let isByParts = parts.allSatisfy { $0 != nil }
        guard self.file != nil ? parts.allSatisfy({ $0 == nil }) : isByParts else {
            throw ValidationError(Phrase.text("option.scod.what"))
        }
        guard self.replica != nil || self.online.online != nil else {
            throw ValidationError(Phrase.text("option.scod.whom"))
        }
    }

    mutating func run() async throws {
        let command = self
        try await Terminal.run {
            let adapter = try command.adapter.adapter()
            let edition = try command.replica.flatMap { try SCODReplica.edition($0, adapter) }
            let consultation = DirectoryConsultation(edition)
            let subject = command.file ?? command.certificate ?? "–"
            let verdict: DirectoryVerdict
            if let question = try command.question() {
                verdict = try await command.online.ask(question, replica: consultation, adapter: adapter)
            } else {
                verdict = .notConsulted("SCD-027", path: "CODEH/EH")
            }
            Terminal.say(
                command.output.isJSON
                    ? try Terminal.json(SCODReport(verdict)) : SCODText(Phrase.language).text(verdict, subject: subject)
            )
            return Self.result(verdict).exitStatus
        }
    }

    /// `refused` where the directory says no, `warned` where nobody said anything or something is remarkable.
    static func result(_ verdict: DirectoryVerdict) -> CommandResult {
        if verdict.isRefused { return .refused }
        return verdict.findings.contains { $0.severity >= .warning } ? .warned : .good
    }

    private func question() throws -> OfficialQuestion? {
        if let file = self.file {
            let document = try ParsedDocument(parsing: try Terminal.read(file))
            guard let parts = CODDocument(document.root) else {
                throw CommandError("CMD-013", ["root": String(document.root.name.prefix(80))], exit: .unusable)
            }
            return OfficialQuestion(parts)
        }
        guard let file = self.certificate, let country = self.country, let entity = self.entity, let at = self.at
        else { return nil }
        return OfficialQuestion(
            certificate: try Certificate(pem: try Terminal.read(file)),
            country: country,
            entity: entity,
            written: at
        )
    }
}

/// The directory's service, and who asks it.
struct SCODOnlineOptions: ParsableArguments {
    @Option(help: ArgumentHelp(Phrase.text("option.scod.online"), valueName: "url"))
    var online: String?

    @Option(help: ArgumentHelp(Phrase.text("option.scod.user"), valueName: "name"))
    var user: String?

    @Option(help: ArgumentHelp(Phrase.text("option.scod.password-file"), valueName: "file"))
    var passwordFile: String?

    @Option(help: ArgumentHelp(Phrase.text("option.scod.tls-trust"), valueName: "dir"))
    var tlsTrust: String?

    init() {}

    func validate() throws {
        guard let address = self.online else { return }
        guard self.user != nil, self.passwordFile != nil else {
            throw ValidationError(Phrase.text("option.scod.who"))
        }
        try Self.check(address, self.tlsTrust)
    }

    /// `https` needs anchors; plain `http` is for a stand-in on this machine.
    static func check(_ address: String, _ anchors: String?) throws {
        guard address.hasPrefix("https://") ? anchors != nil : Self.isLocal(address) else {
            throw ValidationError(Phrase.text("option.scod.address"))
        }
    }

    static func isLocal(_ address: String) -> Bool {
        ["http://127.0.0.1:", "http://localhost:", "http://[::1]:"].contains { address.hasPrefix($0) }
    }

    /// Whom to trust as the server at an address.
    static func trust(_ anchors: String?) throws -> ServerTrust {
        guard let anchors else { return .plaintext }
        return AnchoredServer.trust(anchors: try TrustFolder.contents(URL(filePath: anchors)).certificates)
    }

    /// Asks the service where one is named, else the replica.
    func ask(
        _ question: OfficialQuestion,
        replica: DirectoryConsultation,
        adapter: SCODAdapter
    ) async throws -> DirectoryVerdict {
        let now = UTCTime(Date())
        guard let address = self.online, let user = self.user, let file = self.passwordFile else {
            return replica.ask(question, now: now)
        }
        let password = try PasswordFile.read(file)
        let http = try HTTPClient()
        defer { http.stop() }
        let trust = try Self.trust(address.hasPrefix("https://") ? self.tlsTrust : nil)
        let client = ValidationClient(address, http: http, trust: trust, adapter: adapter)
        return await OnlineConsultation(client, user: user, password: password, replica: replica)
            .ask(question, now: now)
    }
}

/// The directory's word as JSON, for scripts.
struct SCODReport: Encodable {
    let result: CommandResult
    let code: String?
    let message: String?
    let entityName: String?
    let scope: String?
    let jurisdiction: String?
    let officialName: String?
    /// `replica`, `online` or `none`.
    let source: String
    let edition: String?
    let until: String?
    let ageSeconds: Int?
    let findings: [Line]

    struct Line: Encodable {
        let code: String
        let severity: String
        let what: String
        let remedy: String
    }

    init(_ verdict: DirectoryVerdict) {
        self.result = SCODQueryCommand.result(verdict)
        self.code = verdict.answer?.code.rawValue
        self.message = verdict.answer?.message
        self.entityName = verdict.answer?.entityName
        self.scope = verdict.answer?.scope
        self.jurisdiction = verdict.answer?.jurisdiction
        self.officialName = verdict.answer?.officialName
        switch verdict.source {
        case .replica(let edition, let until, let age)?:
            (self.source, self.edition, self.until, self.ageSeconds) = ("replica", edition, until.rfc3339, age)
        case .online(let address)?:
            (self.source, self.edition, self.until, self.ageSeconds) = ("online \(address)", nil, nil, nil)
        case nil:
            (self.source, self.edition, self.until, self.ageSeconds) = ("none", nil, nil, nil)
        }
        self.findings = verdict.findings.map { finding in
            Line(
                code: finding.code,
                severity: finding.severity.rawValue,
                what: finding.what(in: Phrase.language),
                remedy: finding.remedy(in: Phrase.language)
            )
        }
    }
}
