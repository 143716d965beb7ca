import Foundation
import HTTPTransport
import Testing
import Trust

@testable import TrustClient

/// A watch of a test, with the store that it feeds.
struct Watching: Sendable {
    let anchors: TrustStore
    let watch: RevocationWatch
    let folder: URL

    /// Runs a watch over a folder of its own around a piece of a test.
    static func with<Value: Sendable>(
        _ authority: LiveAuthority,
        _ rules: FetchRules,
        folder: URL? = nil,
        now: Date = Date(),
        _ body: (Watching) async throws -> Value
    ) async throws -> Value {
        let own = folder ?? authority.folder.appending(path: "cache-\(UUID().uuidString)")
        let http = try HTTPClient()
        defer { http.stop() }
        let roles = Set(CertificateRole.allCases)
        let anchors = TrustStore(anchors: [TrustAnchor(authority.root.certificate, country: "PE", roles: roles)])
        let watch = RevocationWatch(
            rules: rules,
            folder: own.path,
            fetcher: Fetcher(http, rules: rules),
            pool: InPlace(),
            chance: { 0 }
        )
        let problems = watch.load(for: anchors, now: now)
        #expect(problems.isEmpty)
        return try await body(Watching(anchors: anchors, watch: watch, folder: own))
    }

    /// The store of the next edition.
    var store: TrustStore { self.anchors.adding(self.watch.evidence.store, edition: self.watch.generation + 1) }

    func verdict(
        _ certificate: Certificate,
        _ policy: RevocationPolicy = .require,
        claimed: Date? = nil,
        now: Date = Date()
    ) -> ChainVerdict {
        ChainJudge(self.store).judge(
            ChainQuestion(
                leaf: certificate,
                role: .issuer,
                country: "PE",
                claimed: claimed ?? now,
                proven: now,
                revocation: policy
            )
        )
    }

    /// A document of this signer was examined: the watch follows it from now on.
    func see(_ certificate: Certificate, now: Date = Date()) {
        self.watch.inUse.note(self.verdict(certificate, now: now))
        self.watch.follow(self.store, now: now)
    }

    /// Fetches what is due, at once or at a later time; the codes of what failed.
    @discardableResult
    func fetch(_ now: Date = Date()) async -> [String] {
        self.watch.follow(self.store, now: now)
        return await self.watch.fetchDue(now).compactMap { report in
            if case .failed(let problem) = report.outcome { problem.code } else { nil }
        }.sorted()
    }
}

extension FetchRules {
    /// Peru's lists and answers on the loopback.
    static func loopback(_ servers: String..., timeout: Duration = .seconds(60)) -> FetchRules {
        FetchRules(
            countries: [CountryAddresses("PE", hosts: ["127.0.0.1"])],
            privateServers: Set(servers),
            timeout: timeout
        )
    }
}
