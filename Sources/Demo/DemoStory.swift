import Canonical
import Foundation
import Gateway
public import Texts

/// The story that `paso demo` tells: every step is done, checked against what should have happened, and explained.
public struct DemoStory: Sendable {
    private let region: DemoRegion
    private let language: Language
    private let say: @Sendable (String) -> Void

    /// How long a step may take until what should happen has happened.
    static let patience = Duration.seconds(30)

    public init(region: DemoRegion, language: Language, say: @escaping @Sendable (String) -> Void) {
        self.region = region
        self.language = language
        self.say = say
    }

    /// Runs the story from a standing start; throws at the first step that does not come out as it should.
    public func tell() async throws {
        let run = String(UInt32(Date().timeIntervalSince1970), radix: 36)
        try await self.start()
        let grapes = DemoCertificates.chileanGrapes(number: "SAG-\(run)-1", issued: DemoRegion.now)
        try await self.accepted(grapes)
        try await self.rejected(number: "SAG-\(run)-2")
        try await self.backward(number: "SENASA-\(run)-1")
        let second = DemoCertificates.replacement(
            of: grapes,
            number: "SAG-\(run)-3",
            issued: DemoRegion.now
        )
        try await self.replaced(second)
        try await self.withdrawn(second)
        try await self.forged(number: "SAG-\(run)-4")
        try await self.killed(number: "SAG-\(run)-5")
        self.tell("demo.done", ["folder": self.region.pki.folder.path])
    }

    // MARK: Steps

    private func start() async throws {
        self.tell("demo.starting", ["folder": self.region.pki.folder.path])
        try await self.region.start()
        for site in [self.region.chile.site, self.region.peru.site] {
            self.tell(
                "demo.listening",
                [
                    "party": site.party, "peers": "\(site.peersPort)", "national": site.nationalAddress,
                    "operations": site.operationsAddress, "log": site.log.path,
                ]
            )
        }
    }

    /// Chile sends, Peru takes it in its own format and accepts.
    private func accepted(_ certificate: PhytosanitaryCertificate) async throws {
        self.tell("demo.step.accepted", ["number": certificate.number.text])
        let answer = try await self.submit(certificate, from: .chile)
        let handled = try await self.window(.peru, takes: certificate.number.text, decision: "accepted")
        self.tell(
            "demo.taken",
            ["delivery": handled.deliveryID, "bytes": "\(handled.nationalBytes)", "dialect": "sps-17"]
        )
        try await self.expectStatus("accepted", of: answer, at: .chile)
    }

    /// Chile sends for an importer whom Peru does not know: rejected with a reason.
    private func rejected(number: String) async throws {
        self.tell("demo.step.rejected", ["number": number])
        var certificate = DemoCertificates.chileanGrapes(number: number, issued: DemoRegion.now)
        certificate.consignment.consignee?.name = "Comercial Desconocida E.I.R.L."
        let answer = try await self.submit(certificate, from: .chile)
        let handled = try await self.window(.peru, takes: number, decision: "rejected")
        self.tell("demo.answered", ["decision": handled.decision, "reason": handled.reason ?? ""])
        try await self.expectStatus("rejected", of: answer, at: .chile)
    }

    /// Peru sends one the other way.
    private func backward(number: String) async throws {
        self.tell("demo.step.backward", ["number": number])
        let certificate = DemoCertificates.peruvianAsparagus(number: number, issued: DemoRegion.now)
        let answer = try await self.submit(certificate, from: .peru)
        let handled = try await self.window(.chile, takes: number, decision: "accepted")
        self.tell(
            "demo.taken",
            ["delivery": handled.deliveryID, "bytes": "\(handled.nationalBytes)", "dialect": "sps-11"]
        )
        try await self.expectStatus("accepted", of: answer, at: .peru)
    }

    private func replaced(_ certificate: PhytosanitaryCertificate) async throws {
        self.tell("demo.step.replaced", ["number": certificate.number.text])
        let answer = try await self.submit(certificate, from: .chile)
        _ = try await self.window(.peru, takes: certificate.number.text, decision: "accepted")
        try await self.expectStatus("accepted", of: answer, at: .chile)
    }

    private func withdrawn(_ certificate: PhytosanitaryCertificate) async throws {
        self.tell("demo.step.withdrawn", ["number": certificate.number.text])
        let withdrawal = DemoCertificates.withdrawal(of: certificate, issued: DemoRegion.now)
        let answer = try await self.submit(withdrawal, from: .chile)
        _ = try await self.window(.peru, takes: certificate.number.text, decision: "accepted")
        try await self.expectStatus("accepted", of: answer, at: .chile)
    }

    /// One byte of a signed document is changed: the sender's own gateway refuses it and keeps the original.
    private func forged(number: String) async throws {
        self.tell("demo.step.forged", ["number": number])
        let certificate = DemoCertificates.chileanGrapes(number: number, issued: DemoRegion.now)
        let text = String(decoding: try self.region.signed(certificate, by: .chile), as: UTF8.self)
        let forged = text.replacingOccurrences(of: "18240.00", with: "98240.00")
        try self.region.keep([UInt8](forged.utf8), as: number)
        do {
            let answer = try await self.region.client(of: .chile)
                .submit([UInt8](forged.utf8), idempotencyKey: "demo-\(number)")
            throw DemoError.stepFailed(step: number, expected: "refused", found: answer.result)
        } catch NationalClientError.problem(let problem) {
            self.tell("demo.refused", ["code": problem.code, "what": problem.detail])
        }
    }

    /// Peru's gateway is killed while a document is on its way; nothing is lost, nothing comes twice.
    private func killed(number: String) async throws {
        self.tell("demo.step.killed", ["number": number])
        await self.region.peru.kill()
        let certificate = DemoCertificates.chileanGrapes(number: number, issued: DemoRegion.now)
        let answer = try await self.submit(certificate, from: .chile)
        try await Task.sleep(for: .seconds(1))
        try await self.region.peru.start()
        self.tell("demo.restarted", ["party": self.region.peru.site.party])
        _ = try await self.window(.peru, takes: number, decision: "accepted")
        try await self.expectStatus("accepted", of: answer, at: .chile)
    }

    // MARK: What steps share

    private func submit(
        _ certificate: PhytosanitaryCertificate,
        from country: DemoSite.Country
    ) async throws -> SubmissionAnswer {
        let bytes = try self.region.signed(certificate, by: country)
        let isWithdrawal = certificate.status == .withdrawn
        try self.region.keep(bytes, as: certificate.number.text + (isWithdrawal ? "-withdrawal" : ""))
        let answer = try await self.region.client(of: country)
            .submit(bytes, idempotencyKey: "demo-\(certificate.number.text)-\(certificate.status.text)")
        self.tell(
            "demo.submitted",
            [
                "document": answer.documentId, "exchange": answer.exchanges.first?.exchangeId ?? "–",
                "result": answer.result, "dialect": answer.dialect,
            ]
        )
        return answer
    }

    /// Lets a country's window work until it handled a number.
    private func window(
        _ country: DemoSite.Country,
        takes number: String,
        decision: String
    ) async throws -> DemoWindow.Handled {
        let window = try DemoWindow(country: country, client: self.region.client(of: country))
        let handled = try await self.waiting(for: "\(country.code): \(number)") {
            try await window.work().first { $0.number == number }
        }
        guard handled.decision == decision else {
            throw DemoError.stepFailed(step: number, expected: decision, found: handled.decision)
        }
        return handled
    }

    private func expectStatus(
        _ decision: String,
        of answer: SubmissionAnswer,
        at country: DemoSite.Country
    ) async throws {
        let client = try self.region.client(of: country)
        let view = try await self.waiting(for: "\(answer.number): \(decision)") {
            let view = try await client.document(answer.documentId)
            let isThere = view.exchanges.contains { $0.statuses.contains { $0.decision == decision } }
            return isThere && view.events.contains { $0.name == "RelayAcceptance" } ? view : nil
        }
        let status = view.exchanges.flatMap(\.statuses).last
        self.tell(
            "demo.status",
            ["decision": decision, "reason": status?.reason ?? "–", "document": answer.documentId]
        )
    }

    /// Asks again until there is an answer, at most for ``patience``.
    private func waiting<Value: Sendable>(
        for what: String,
        _ ask: () async throws -> Value?
    ) async throws -> Value {
        let clock = ContinuousClock()
        let deadline = clock.now.advanced(by: Self.patience)
        while clock.now < deadline {
            if let value = try await ask() { return value }
            try await Task.sleep(for: .milliseconds(100))
        }
        throw DemoError.stepFailed(step: what, expected: what, found: "–")
    }

    private func tell(_ key: String, _ arguments: [String: String] = [:]) {
        self.say(Catalogue.text(key, self.language, arguments))
    }
}
