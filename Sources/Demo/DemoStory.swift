import Canonical
import Foundation
import Gateway
public import Texts

/// The story that `paso demo` tells: every step is done, checked against what should have happened, and explained.
public struct DemoStory: Sendable {
    let region: DemoRegion
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
        try await self.exchangePhytosanitary(run)
        if !self.region.others.isEmpty { try await self.exchangeOrigin(run.uppercased()) }
        self.tell("demo.done", ["folder": self.region.pki.folder.path])
    }

    private func start() async throws {
        self.tell("demo.starting", ["folder": self.region.pki.folder.path])
        try await self.region.start()
        for site in self.region.gateways.map(\.site) {
            self.tell(
                "demo.listening",
                [
                    "party": site.party, "peers": "\(site.peersPort)", "national": site.nationalAddress,
                    "operations": site.operationsAddress, "log": site.log.path,
                ]
            )
        }
    }

    // MARK: What steps share

    func submit(_ certificate: PhytosanitaryCertificate, from country: DemoSite.Country) async throws
        -> SubmissionAnswer
    {
        let bytes = try self.region.signed(certificate, by: country)
        let name = certificate.number.text + (certificate.status == .withdrawn ? "-withdrawal" : "")
        return try await self.submit(bytes, as: name, of: .phytosanitaryCertificate, from: country)
    }

    /// Keeps a signed document for visitors, hands it in and tells what the gateway said.
    func submit(
        _ bytes: [UInt8],
        as name: String,
        of kind: DocumentKind,
        from country: DemoSite.Country
    ) async throws -> SubmissionAnswer {
        try self.region.keep(bytes, as: name)
        let answer = try await self.region.client(of: country, for: kind)
            .submit(bytes, idempotencyKey: "demo-\(name)")
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
    func window(
        _ country: DemoSite.Country,
        takes number: String,
        decision: String,
        of kind: DocumentKind = .phytosanitaryCertificate
    ) async throws -> DemoWindow.Handled {
        let window = DemoWindow(
            system: country.system(kind) ?? country.first,
            client: try self.region.client(of: country, for: kind)
        )
        let handled = try await self.waiting(for: "\(country.code): \(number)") {
            try await window.work().first { $0.number == number }
        }
        guard handled.decision == decision else {
            throw DemoError.stepFailed(step: number, expected: decision, found: handled.decision)
        }
        return handled
    }

    func expectStatus(
        _ decision: String,
        of answer: SubmissionAnswer,
        at country: DemoSite.Country,
        of kind: DocumentKind = .phytosanitaryCertificate
    ) async throws {
        let client = try self.region.client(of: country, for: kind)
        let view = try await self.waiting(for: "\(answer.number): \(decision)") {
            let view = try await client.document(answer.documentId)
            let isThere = view.exchanges.contains { $0.statuses.contains { $0.decision == decision } }
            return isThere && view.events.contains { $0.name == "RelayAcceptance" } ? view : nil
        }
        let status = view.exchanges.flatMap(\.statuses).last
        let used = (status?.quantities ?? []).map { "\($0.item): \($0.value) \($0.unit)" }
        let reason = status?.reason ?? (used.isEmpty ? "–" : used.joined(separator: ", "))
        self.tell("demo.status", ["decision": decision, "reason": reason, "document": answer.documentId])
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

    func tell(_ key: String, _ arguments: [String: String] = [:]) {
        self.say(Catalogue.text(key, self.language, arguments))
    }
}
