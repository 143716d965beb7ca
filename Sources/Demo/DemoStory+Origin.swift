import Canonical
import Foundation
import Gateway

extension DemoStory {
    /// Certificates of origin: Chile and Peru on the form of ACE 38, Argentina and Brazil on that of ACE 18.
    ///
    /// `run` has six capitals or digits; with a step's two digits it is a certificate's serial.
    func exchangeOrigin(_ run: String) async throws {
        self.tell("demo.origin")
        let wine = DemoOrigin.chileanWine(serial: run + "01", issued: DemoRegion.now)
        try await self.origin("demo.step.origin.utilised", wine, from: .chile, to: .peru, decision: "utilised")
        let asparagus = DemoOrigin.peruvianAsparagus(serial: run + "02", issued: DemoRegion.now)
        try await self.origin(
            "demo.step.origin.partly",
            asparagus,
            from: .peru,
            to: .chile,
            decision: "partly-utilised"
        )
        let corrected = DemoOrigin.rectified(wine, quantity: "9900.0000", issued: DemoRegion.now)
        try await self.origin("demo.step.origin.rectified", corrected, from: .chile, to: .peru, decision: "utilised")
        let malbec = DemoOrigin.argentineWine(serial: run + "03", issued: DemoRegion.now)
        try await self.origin("demo.step.origin.mercosur", malbec, from: .argentina, to: .brazil, decision: "utilised")
        let coffee = DemoOrigin.brazilianCoffee(serial: run + "04", issued: DemoRegion.now)
        try await self.formal(coffee)
        let unproven = DemoOrigin.unproven(DemoOrigin.argentineWine(serial: run + "05", issued: DemoRegion.now))
        try await self.origin(
            "demo.step.origin.rejected",
            unproven,
            from: .argentina,
            to: .brazil,
            decision: "rejected"
        )
        try await self.originForged(DemoOrigin.argentineWine(serial: run + "06", issued: DemoRegion.now))
        try await self.uncertified(DemoOrigin.argentineWine(serial: run + "07", issued: DemoRegion.now))
    }

    /// One certificate crosses, customs decides, the decision comes back.
    @discardableResult
    private func origin(
        _ step: String,
        _ certificate: CertificateOfOrigin,
        from exporter: DemoSite.Country,
        to importer: DemoSite.Country,
        decision: String
    ) async throws -> SubmissionAnswer {
        let number = certificate.number?.text ?? ""
        self.tell(step, ["number": number])
        let bytes = try self.region.signed(certificate, by: exporter)
        let answer = try await self.submit(bytes, as: number, of: .certificateOfOrigin, from: exporter)
        let handled = try await self.window(importer, takes: number, decision: decision, of: .certificateOfOrigin)
        self.tell("demo.judged", ["verdicts": handled.verdicts.joined(separator: ", ")])
        let official = DemoTrader.all.first { $0.code == exporter.code }?.official ?? "–"
        let passed = [
            "exporter-signature total-passed", "official-signature total-passed", "directory 00 (\(official))",
        ]
        guard Set(passed).isSubset(of: handled.verdicts) else {
            throw DemoError.stepFailed(
                step: number,
                expected: passed.joined(separator: ", "),
                found: handled.verdicts.joined(separator: ", ")
            )
        }
        self.tell("demo.answered", ["decision": handled.decision, "reason": handled.reason ?? "–"])
        guard handled.nationalBytes == bytes.count else {
            // Both windows speak the COD: what customs gets must be the issuer's own octets.
            throw DemoError.stepFailed(step: number, expected: "\(bytes.count)", found: "\(handled.nationalBytes)")
        }
        try await self.expectStatus(decision, of: answer, at: exporter, of: .certificateOfOrigin)
        return answer
    }

    /// A fax number where the form has none: customs is told, and the certificate holds all the same.
    private func formal(_ certificate: CertificateOfOrigin) async throws {
        let answer = try await self.origin(
            "demo.step.origin.formal",
            certificate,
            from: .brazil,
            to: .argentina,
            decision: "utilised"
        )
        guard let finding = answer.findings.first(where: { $0.path?.contains("EHFax") == true }) else {
            throw DemoError.stepFailed(step: answer.number, expected: "EHFax", found: answer.result)
        }
        self.tell("demo.finding", ["code": finding.code, "what": finding.what])
    }

    /// The weight is changed after both signed: the sender's own gateway refuses.
    private func originForged(_ certificate: CertificateOfOrigin) async throws {
        let text = String(decoding: try self.region.signed(certificate, by: .argentina), as: UTF8.self)
        let forged = text.replacingOccurrences(of: "13500.0000", with: "93500.0000")
        try await self.refused("demo.step.origin.forged", certificate, Array(forged.utf8), code: "SIG-012")
    }

    /// The exporter's document before any entity certified it: customs takes complete certificates only.
    private func uncertified(_ certificate: CertificateOfOrigin) async throws {
        let bytes = try self.region.declared(certificate, by: .argentina)
        try await self.refused("demo.step.origin.uncertified", certificate, bytes, code: "COD-STAGE")
    }

    private func refused(_ step: String, _ certificate: CertificateOfOrigin, _ bytes: [UInt8], code: String)
        async throws
    {
        let number = certificate.number?.text ?? ""
        self.tell(step, ["number": number])
        do {
            let answer = try await self.submit(bytes, as: number, of: .certificateOfOrigin, from: .argentina)
            throw DemoError.stepFailed(step: number, expected: code, found: answer.result)
        } catch NationalClientError.problem(let problem) {
            let codes = [problem.code] + (problem.findings ?? []).map(\.code)
            guard codes.contains(code) else {
                throw DemoError.stepFailed(step: number, expected: code, found: codes.joined(separator: " "))
            }
            self.tell("demo.refused", ["code": problem.code, "what": problem.detail])
        }
    }
}
