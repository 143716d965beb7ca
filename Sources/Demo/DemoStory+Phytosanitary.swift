import Canonical
import Foundation
import Gateway

extension DemoStory {
    /// Phytosanitary certificates between Chile and Peru: accepted, rejected, backward, replaced, withdrawn, forged, and
    /// one that crosses a kill.
    func exchangePhytosanitary(_ run: String) async throws {
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
}
