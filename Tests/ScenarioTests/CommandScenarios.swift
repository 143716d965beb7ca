import Demo
import Foundation
import Gateway
import Testing
import Texts

extension Scenarios {
    @Suite(.timeLimit(.minutes(2)), .region()) struct `The command line` {
        private func region() throws -> Region { try #require(Region.shared) }

        /// Runs `paso` as the national system of a country, or as its operator.
        private func paso(
            _ arguments: String...,
            at country: DemoSite.Country,
            asOperator: Bool = false,
            language: String = "en"
        ) async throws -> Command.Result {
            let site = try self.region().site(country)
            let token = asOperator ? site.operatorToken : site.backendToken
            let access = [
                "--gateway", site.nationalAddress, "--ca", site.listenerAnchor.path, "--token-file", token.path,
                "--lang", language,
            ]
            return try await Command.run(Command.paso, arguments + access)
        }

        /// A signed certificate as a file.
        private func document(_ number: String) throws -> URL {
            let region = try self.region()
            let file = region.pki.folder.appending(path: "\(number).xml")
            try Data(region.demo.chileanCertificate(number: number)).write(to: file)
            return file
        }

        private func json<Value: Decodable>(_ result: Command.Result, as: Value.Type = Value.self) throws -> Value {
            try JSONDecoder().decode(Value.self, from: Data(result.output.utf8))
        }

        @Test func `sends, sends again with the same answer, takes, answers, shows and finds`() async throws {
            let region = try self.region()
            let number = Numbers.next()
            let file = try self.document(number).path
            let sent = try await self.paso("send", file, "--json", at: .chile)
            try #require(sent.status == 0, "\(sent.errors)")
            let answer = try self.json(sent, as: SubmissionAnswer.self)
            let again = try await self.paso("send", file, "--json", at: .chile)
            #expect(again.output == sent.output)

            let item = try await region.item(number)
            let inbox = try await self.paso("inbox", at: .peru)
            #expect(inbox.status == 0)
            #expect(inbox.output.contains(item.deliveryId) && inbox.output.contains(number))
            let taken = region.pki.folder.appending(path: "taken.xml")
            let fetched = try await self.paso(
                "inbox",
                item.deliveryId,
                "--form",
                "national",
                "-o",
                taken.path,
                "--ack",
                at: .peru
            )
            #expect(fetched.status == 0, "\(fetched.errors)")
            #expect(try Data(contentsOf: taken).count > 1_000)
            #expect(try await self.paso("inbox", at: .peru).output.contains(number) == false)

            let given = try await self.paso("answer", item.deliveryId, "--decision", "accepted", at: .peru)
            #expect(given.status == 0, "\(given.errors)")
            _ = try await eventually("the answer reaches Chile") {
                try await region.national(.chile).document(answer.documentId).exchanges.first?.statuses.first
            }
            let shown = try await self.paso("show", answer.documentId, at: .chile)
            #expect(shown.status == 0)
            for event in ["SubmissionAcceptance", "RelayAcceptance", "StatusReceived"] {
                #expect(shown.output.contains(Catalogue.text("event.\(event)", .english)))
            }
            let found = try await self.paso("find", "--number", number, at: .chile)
            #expect(found.status == 0)
            #expect(found.output.contains(answer.exchanges.first?.exchangeId ?? "-"))
            #expect(try await self.paso("find", "--number", "none-\(number)", at: .chile).status == 1)
        }

        @Test func `refuses with exit codes that scripts can rely on, and says what to do`() async throws {
            let region = try self.region()
            let folder = region.pki.folder
            let number = Numbers.next()
            let altered = folder.appending(path: "altered.xml")
            try Data(BadDocument.altered.bytes(region, number: number)).write(to: altered)
            let refused = try await self.paso("send", altered.path, at: .chile)
            #expect(refused.status == 1)
            #expect(refused.errors.contains(BadDocument.altered.code))

            #expect(try await self.paso("send", folder.appending(path: "none.xml").path, at: .chile).status == 66)
            #expect(try await self.paso("answer", "x", "--decision", "maybe", at: .chile).status == 64)
            let absent = try await self.paso("show", "0197a2b4-0000-7000-8000-000000000001", at: .chile)
            #expect(absent.status == 1)
            #expect(absent.errors.contains("GAT-315"))
            // A national system is no operator.
            #expect(try await self.paso("parked", at: .chile).status == 77)
            let nobody = try await Command.paso(
                "inbox",
                "--gateway",
                "https://127.0.0.1:\(LoopbackPorts.free(1)[0])",
                "--ca",
                region.chile.site.listenerAnchor.path
            )
            #expect(nobody.status == 69)
        }

        @Test func `parks what cannot be relayed, and an operator retries or discards it`() async throws {
            let region = try self.region()
            let number = Numbers.next()
            let neighbour = try Neighbour(region)
            let message = try neighbour.message(BadDocument.unknownDialect.bytes(region, number: number))
            _ = try await neighbour.send(message)
            let parked = try await eventually("it is parked") { try await region.parked("GAT-201", at: .peru).first }
            let list = try await self.paso("parked", at: .peru, asOperator: true)
            #expect(list.status == 0)
            #expect(list.output.contains(parked.id) && list.output.contains("GAT-201"))

            let retried = try await self.paso(
                "parked",
                "retry",
                parked.id,
                "--reason",
                "the adapter was installed",
                at: .peru,
                asOperator: true
            )
            #expect(retried.status == 0, "\(retried.errors)")
            try await region.told("RetryRequested", at: .peru)
            let second = try await eventually("it is parked again") {
                try await region.parked("GAT-201", at: .peru).first { $0.since != parked.since }
            }
            let discarded = try await self.paso(
                "parked",
                "discard",
                second.id,
                "--reason",
                "not for us",
                at: .peru,
                asOperator: true
            )
            #expect(discarded.status == 0, "\(discarded.errors)")
            #expect(try await region.parked("GAT-201", at: .peru).isEmpty)
            let event = try await region.told("DocumentDiscarded", at: .peru)
            #expect(event.event.actor == "operator")
            #expect(event.event.details["reason"] == "not for us")
            let journal = try await self.paso("journal", "--event", "DocumentDiscarded", at: .peru, asOperator: true)
            #expect(journal.output.contains("not for us"))
        }

        @Test(arguments: Language.allCases.filter { $0 != .english })
        func `answers in the language that is asked for`(language: Language) async throws {
            let unknown = "0197a2b4-0000-7000-8000-000000000001"
            let english = try await self.paso("show", unknown, at: .chile)
            let told = try await self.paso("show", unknown, at: .chile, language: language.rawValue)
            #expect(told.status == english.status)
            let words = Catalogue.explanation(String(told.errors.prefix { $0 != ":" }))?.what
            #expect(told.errors.contains(try #require(words).rendered(language, ["id": unknown])))
            let help = try await Command.paso("send", "--help", "--lang", language.rawValue)
            #expect(help.status == 0)
            #expect(help.output.contains(Catalogue.text("help.send", language).prefix(40)))
            let number = Numbers.next()
            let sent = try await self.paso("send", self.document(number).path, at: .chile, language: language.rawValue)
            #expect(sent.status == 0)
            #expect(sent.output.contains(number))
        }
    }
}
