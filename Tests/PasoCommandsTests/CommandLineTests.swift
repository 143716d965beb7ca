import ArgumentParser
import Foundation
import Gateway
import Settings
import Testing
import Texts

@testable import PasoCommands

@Suite struct `The command line` {
    /// Every command with its way from the top.
    static func all(
        _ command: any ParsableCommand.Type = PasoCommand.self,
        _ way: [String] = []
    ) -> [(way: [String], type: any ParsableCommand.Type)] {
        [(way, command)]
            + command.configuration.subcommands.flatMap { sub in
                Self.all(sub, way + [sub.configuration.commandName ?? ""])
            }
    }

    @Test func `has every command of its description`() {
        let names = Set(Self.all().map { $0.way.joined(separator: " ") })
        let wanted: Set = [
            "gateway run", "gateway check-config", "send", "inbox", "answer", "show", "find", "parked list",
            "parked retry", "parked release", "parked discard", "verify", "translate", "pki demo", "demo", "schema",
            "explain", "codes", "cod fields",
        ]
        #expect(wanted.isSubset(of: names))
    }

    @Test func `teaches by an example in the help of every command, without gaps in the texts`() {
        for (way, type) in Self.all() {
            let help = PasoCommand.helpMessage(for: type, columns: 200)
            let name = way.joined(separator: " ")
            let hasExample = help.contains("paso \(way.first ?? "")")
            #expect(hasExample, "\(name) has no example")
            let hasGap = help.contains(/(help|option|argument)\.[a-z-]+/)
            #expect(!hasGap, "\(name) shows a key of the catalogue")
        }
    }

    @Test(arguments: Language.allCases)
    func `speaks every language in the help of every command`(language: Language) {
        for text in Catalogue.texts where text.key.hasPrefix("help.") {
            #expect(!text.value.template(language).isEmpty)
        }
    }

    @Test func `lets the terminal break the prose of its help, and nothing else`() {
        let typed = "One\ntwo.\n\nExample:\n  paso a\n  paso b\nThree\nfour."
        #expect(Help.flowing(typed) == "One two.\n\nExample:\n  paso a\n  paso b\nThree four.")
        #expect(Help.flowing("") == "")
    }

    @Test(arguments: [80, 100])
    func `has no orphan in the prose of its help`(columns: Int) {
        for (way, type) in Self.all() {
            let prose = PasoCommand.helpMessage(for: type, columns: columns).split(separator: "\n\n").prefix(3)
            for part in prose where !part.contains("\n  ") {
                let lines = part.split(separator: "\n").dropLast()
                let short = lines.filter { $0.count < columns / 2 }
                #expect(short.isEmpty, "\(way.joined(separator: " "))")
            }
        }
    }

    @Test(arguments: [
        (["paso", "send", "--lang", "es"], "es"), (["paso", "--lang=es", "send"], "es"), (["paso", "send"], nil),
        (["paso", "send", "--lang", "pt"], "pt"), (["paso", "--language=fr", "send"], "fr"),
        (["paso", "verify", "--", "--lang", "es"], nil),
    ])
    func `finds its language before it parses`(arguments: [String], found: String?) {
        #expect(Phrase.option(in: arguments) == found)
    }

    @Test(arguments: [
        ["verify"], ["verify", "x", "--style", "none"], ["translate", "x"], ["translate", "x", "--to", "pdf"],
        ["nosuch"],
        ["answer", "id", "--decision", "perhaps"], ["parked", "retry", "id"], ["find"], ["show", "x", "--lang", "xx"],
        ["inbox", "x", "--form", "paper"], ["schema", "recipe"], ["codes", "unit", "KGM", "more"],
    ])
    func `ends with 64 when it is wrong`(arguments: [String]) {
        #expect {
            try PasoCommand.parseAsRoot(arguments)
        } throws: { error in
            PasoCommand.exitCode(for: error).rawValue == 64
        }
    }

    @Test func `never confuses a verdict with a failure`() {
        let verdicts: [CommandResult: Int32] = [.good: 0, .warned: 0, .refused: 1, .unusable: 2]
        for (result, code) in verdicts { #expect(result.exitStatus.rawValue == code) }
        for status in [
            ExitStatus.usage, .noInput, .unavailable, .software, .cannotCreate, .noPermission, .configuration,
        ] {
            #expect(status.rawValue >= 64)
        }
    }

    @Test(arguments: [
        ("2026-11-22", "2026-11-22T00:00:00.000Z"), ("2026-11-22T10:00:00Z", "2026-11-22T10:00:00.000Z"),
        ("2026-11-22T10:00:00.250Z", "2026-11-22T10:00:00.250Z"),
        ("2026-11-22T07:00:00-03:00", "2026-11-22T10:00:00.000Z"),
        ("3d", "2026-11-24T12:00:00.000Z"), ("12h", "2026-11-27T00:00:00.000Z"),
    ])
    func `reads times as people write them`(text: String, time: String) throws {
        let now = Date(timeIntervalSince1970: 1_795_780_800)
        #expect(try CommandTime.rfc3339(text, now: now) == time)
    }

    @Test(arguments: ["yesterday", "", "2026-13-45", "d"])
    func `says when something is no time`(text: String) {
        #expect(throws: CommandError.notATime(text)) { try CommandTime.rfc3339(text) }
    }
}

@Suite struct `A client command` {
    @Test func `takes each setting from the first place that has it`() throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "paso-client-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let file = folder.appending(path: "client.yaml")
        try "format: paso/client/1\ngateway: https://file.example:8444\nca: ca.pem\ntoken-file: t\n"
            .write(to: file, atomically: true, encoding: .utf8)
        let options = try ClientOptions.parse(["--token-file", "option.token"])
        let settings = try options.settings(
            environment: ["PASO_CLIENT": file.path, "PASO_GATEWAY": "https://variable.example:8444"]
        )
        #expect(settings.gateway == "https://variable.example:8444")
        #expect(settings.tokenFile == "option.token")
        #expect(settings.ca == folder.path + "/ca.pem")
        #expect(settings.certificate == nil)
    }

    @Test func `sends the same file under the same key`() {
        let first = SendCommand.key(for: Array("a".utf8))
        #expect(first == SendCommand.key(for: Array("a".utf8)))
        #expect(first != SendCommand.key(for: Array("b".utf8)))
        #expect(first.utf8.count <= 128)
    }

    @Test func `repeats what failed for want of an answer, and nothing else`() async throws {
        var calls = 0
        let answer = try await Patience(seconds: 2).repeating {
            calls += 1
            if calls == 1 { throw NationalClientError.unreadable(status: 503, address: "x") }
            return calls
        }
        #expect(answer == 2)
        await #expect(throws: CommandError.noGateway) {
            try await Patience(seconds: 60).repeating { () -> Int in throw CommandError.noGateway }
        }
    }

    @Test func `sends no rejection without a reason, and reads quantities`() throws {
        let bare = try AnswerCommand.parse(["id", "--decision", "rejected"])
        #expect(throws: CommandError.reasonMissing("rejected")) { try bare.request() }
        let partly = try AnswerCommand.parse(["id", "--decision", "partly-utilised", "--quantity", "1:4500.10:KGM"])
        #expect(try partly.request().quantities == [AnsweredQuantity(item: 1, value: "4500.10", unit: "KGM")])
        let odd = try AnswerCommand.parse(["id", "--decision", "partly-utilised", "--quantity", "4500"])
        #expect(throws: CommandError.notAQuantity("4500")) { try odd.request() }
    }

    static let view = DocumentView(
        documentId: "d-1",
        kind: "phytosanitary-certificate",
        number: "CL-1",
        direction: "out",
        dialect: "sps-11",
        result: "warned",
        at: "2026-06-01T12:00:00.000Z",
        originalDigest: "ab",
        originalBytes: 10,
        exchanges: [
            ExchangeView(
                exchangeId: "e-1",
                party: "paso-PE",
                originalSender: "a",
                finalRecipient: "b",
                state: "delivered",
                deliveryId: nil,
                statuses: [
                    StatusView(
                        sequence: 1,
                        event: "StatusIssued",
                        decision: "partly-utilised",
                        reason: nil,
                        quantities: [AnsweredQuantity(item: 2, value: "4500.10", unit: "KG")],
                        at: "soon"
                    ),
                    StatusView(
                        sequence: 2,
                        event: "StatusIssued",
                        decision: "rejected",
                        reason: "no",
                        reasonCode: "expired",
                        codes: ["COD-156"],
                        at: "later"
                    ),
                ]
            )
        ],
        verdicts: [VerdictView(subject: "issuer-signature", indication: "total-passed", signer: "CN=X")],
        findings: [],
        events: [
            EventView(
                at: "2026-06-01T12:00:01.000Z",
                name: "RelayAcceptance",
                exchangeId: "e-1",
                codes: [],
                actor: "relay",
                details: ["attempt": "1"]
            )
        ]
    )

    @Test func `tells a document's story in the reader's language`() {
        let text = TimelineText(.spanish).text(Self.view)
        #expect(
            text == """
                Certificado fitosanitario CL-1  [con avisos]
                  documento d-1  sale  2026-06-01T12:00:00.000Z
                  original sps-11  10 B  SHA-256 ab

                Veredictos
                  Firma del emisor: total-passed
                    firmado por CN=X
                Intercambios
                  e-1  paso-PE  entregado, con acuse
                    de a
                    para b
                    #1 soon  utilizado en parte
                      ítem 2: 4500.10 KG utilizado hasta ahora
                    #2 later  rechazado [expired]: no
                      COD-156 
                Qué pasó
                  2026-06-01T12:00:01.000Z  Acuse del vecino verificado  (relay)
                      attempt 1
                """
        )
    }

    @Test func `lists documents in columns`() {
        let line = DocumentSummaryView(
            documentId: "d-1",
            exchangeId: "e-1",
            kind: "phytosanitary-certificate",
            number: "CL-1",
            direction: "out",
            party: "paso-PE",
            state: "delivered",
            decision: "utilised",
            at: "2026-06-01"
        )
        #expect(
            ListText(.english).documents([line]) == """
                TIME        WAY  STATE                                 VOUCHED BY  PARTY    NUMBER  ID
                2026-06-01  out  delivered, receipt in hand, utilised  –           paso-PE  CL-1    e-1
                """
        )
        #expect(ListText(.english).documents([]) == "Nothing.")
    }
}
