public import Discovery
public import Foundation
public import HTTPTransport
import Synchronization
import Trust

/// Finds partners in one network: name, record, publisher, signed metadata, endpoint, certificates.
///
/// Each lookup is bounded in time by the resolvers' and the publisher's limits, in number by
/// ``DiscoverySettings/lookupsMax``. What was found is remembered within its dates, see ``LookupCache``.
public final class NetworkLookup: EndpointLookup {
    private let network: DiscoveryNetwork
    private let settings: DiscoverySettings
    private let resolver: DNSResolver
    private let publisher: PublisherClient
    private let state: Mutex<State>

    private struct State {
        var cache: LookupCache<Endpoint>
        var running = 0
    }

    public init(
        _ network: DiscoveryNetwork,
        settings: DiscoverySettings,
        http: HTTPClient,
        cache: LookupCache<Endpoint>.Limits = LookupCache<Endpoint>.Limits()
    ) {
        self.network = network
        self.settings = settings
        self.resolver = DNSResolver(settings.resolvers)
        self.publisher = PublisherClient(http: http, settings: settings, network: network)
        self.state = Mutex(State(cache: LookupCache(cache)))
    }

    public func endpoint(for question: EndpointQuestion, now: Date) async throws(DiscoveryError) -> Endpoint {
        let report = await self.report(on: question, now: now)
        return try report.outcome.get()
    }

    /// Forgets what was found: trust has changed.
    public func forget() { self.state.withLock { $0.cache.clear() } }

    /// The same with every step; `isFresh` looks nothing up in the memory.
    ///
    /// Certificates are judged again also for what was remembered, so that a revocation counts at once.
    public func report(on question: EndpointQuestion, now: Date, isFresh: Bool = false) async -> LookupReport {
        var report = LookupReport(question, network: self.network.name)
        if !isFresh, let known = self.state.withLock({ $0.cache.outcome(for: question, now: now) }) {
            report.steps.append(LookupStep(.cached, ["participant": question.participant.text]))
            report.outcome = known
            if case .success(let endpoint) = known { self.judge(endpoint, &report, now) }
            return report
        }
        let isAdmitted = self.state.withLock { state in
            guard state.running < self.settings.lookupsMax else { return false }
            state.running += 1
            return true
        }
        guard isAdmitted else {
            report.outcome = .failure(.busy(self.settings.lookupsMax))
            return report
        }
        defer { self.state.withLock { $0.running -= 1 } }
        var usableUntil: Date?
        do throws(DiscoveryError) {
            let endpoint = try await self.find(question, &report, now)
            usableUntil = endpoint.usableUntil
            report.outcome = .success(endpoint)
            self.judge(endpoint, &report, now)
        } catch {
            report.outcome = .failure(error)
        }
        let done = report
        self.state.withLock {
            $0.cache.keep(
                done.outcome,
                for: question,
                timeToLive: done.timeToLive,
                usableUntil: usableUntil,
                now: now
            )
        }
        return report
    }

    /// The document types that a participant takes, by its publisher's list, which SMP 1.0 leaves unsigned.
    public func documentTypes(
        of participant: SchemedIdentifier,
        now: Date
    ) async throws(DiscoveryError) -> [SchemedIdentifier] {
        var report = LookupReport(EndpointQuestion(participant, documentType: participant), network: self.network.name)
        let (publisher, version) = try await self.publisher(of: participant, &report)
        let octets = try await self.publisher.get(version.group(of: participant, at: publisher), now: now)
        return try PublishedDocument.documentTypes(octets, of: participant)
    }

    // MARK: Steps

    private func find(
        _ question: EndpointQuestion,
        _ report: inout LookupReport,
        _ now: Date
    ) async throws(DiscoveryError) -> Endpoint {
        let (publisher, version) = try await self.publisher(of: question.participant, &report)
        var address = version.metadata(of: question.participant, question.documentType, at: publisher)
        var announced: ServiceMetadata.Redirect?
        while true {
            let found = try await self.metadata(at: address, &report, now)
            if let announced { try EndpointChoice.check(announced, signedBy: found.signer) }
            switch try self.network.choice.choose(found.metadata, for: question, now: now) {
            case .endpoint(let published):
                return try self.endpoint(published, found, address, &report, now)
            case .elsewhere(let redirect):
                report.steps.append(LookupStep(.redirect, ["address": redirect.address]))
                // Once, and only to where the site allows (SMP 1.0 §2.2.5.2: no chains).
                guard announced == nil else { throw .redirectRefused(redirect.address) }
                address = try self.target(of: redirect, question, found.metadata.version)
                announced = redirect
            }
        }
    }

    private func publisher(
        of participant: SchemedIdentifier,
        _ report: inout LookupReport
    ) async throws(DiscoveryError) -> (PublisherAddress, SMPVersion) {
        switch self.network.start {
        case .publisher(let address, let version): return (address, version)
        case .domain(let domain, let form):
            let question = DNSQuestion(try form.name(of: participant, in: domain), form.recordType)
            report.steps.append(LookupStep(.name, ["name": question.name.text, "type": question.type.name]))
            let answer = try await self.resolver.answer(question)
            let aliasVersion = self.network.versions.first ?? .one
            let record = try PublisherRecord(
                answer,
                versions: self.network.versions,
                aliasVersion: aliasVersion
            )
            report.timeToLive = TimeInterval(record.timeToLive)
            report.steps.append(
                LookupStep(
                    .record,
                    [
                        "record": record.record, "address": record.address.text, "service": record.version.service,
                        "seconds": "\(record.timeToLive)",
                    ]
                )
            )
            return (record.address, record.version)
        }
    }

    private func metadata(
        at address: String,
        _ report: inout LookupReport,
        _ now: Date
    ) async throws(DiscoveryError) -> SignedMetadata {
        let host = try PublisherAddress(address).host
        let allowed = self.network.hosts.union(self.network.redirectHosts)
        guard self.network.hosts.isEmpty || allowed.contains(host) else { throw .hostNotAllowed(host) }
        report.steps.append(LookupStep(.publisher, ["address": address]))
        let octets = try await self.publisher.get(address, now: now)
        let found = try PublishedDocument.metadata(octets, trust: self.network.publishers, now: now)
        report.steps.append(
            LookupStep(
                .signature,
                [
                    "signer": found.signer.subject.text,
                    "anchor": found.verdict.anchor?.certificate.subject.text ?? "",
                    "findings": Self.findings(found.verdict),
                ]
            )
        )
        return found
    }

    /// The metadata's address at the other publisher.
    ///
    /// SMP 1.0 gives the whole address, SMP 2.0 that of the publisher.
    private func target(
        of redirect: ServiceMetadata.Redirect,
        _ question: EndpointQuestion,
        _ version: SMPVersion
    ) throws(DiscoveryError) -> String {
        let other = try PublisherAddress(redirect.address)
        guard self.network.redirectHosts.contains(other.host) || self.network.hosts.contains(other.host) else {
            throw .redirectRefused(redirect.address)
        }
        return version == .one
            ? redirect.address : version.metadata(of: question.participant, question.documentType, at: other)
    }

    private func endpoint(
        _ published: PublishedEndpoint,
        _ found: SignedMetadata,
        _ address: String,
        _ report: inout LookupReport,
        _ now: Date
    ) throws(DiscoveryError) -> Endpoint {
        let endpoint = try Endpoint(
            address: published.address,
            profile: published.profile,
            certificates: published.certificates,
            activation: published.activation,
            expiry: published.expiry,
            proof: .published(
                Endpoint.Publication(
                    network: self.network.name,
                    address: address,
                    signer: found.signer,
                    digest: found.digest,
                    foundAt: now
                )
            )
        )
        report.steps.append(
            LookupStep(
                .endpoint,
                [
                    "address": endpoint.address, "profile": endpoint.profile.rawValue,
                    "until": endpoint.usableUntil?.formatted(.iso8601) ?? "–",
                ]
            )
        )
        let (host, port) = endpoint.server
        let server = host.contains(":") ? "[\(host)]:\(port)" : "\(host):\(port)"
        // Names are judged where they are resolved: when the message is sent.
        if let numeric = NetworkAddress(host, port: port), !numeric.isPublic,
            !self.settings.privateServers.contains(server)
        {
            throw .privateAddress(server, numeric.text)
        }
        return endpoint
    }

    /// The codes of what there is to warn about.
    private static func findings(_ verdict: ChainVerdict) -> String {
        let codes = verdict.findings.filter { $0.severity >= .warning }.map(\.code)
        return codes.isEmpty ? "–" : codes.joined(separator: ", ")
    }

    private func judge(_ endpoint: Endpoint, _ report: inout LookupReport, _ now: Date) {
        do throws(DiscoveryError) {
            for (use, verdict) in try self.network.choice.judge(endpoint, now: now) {
                report.steps.append(
                    LookupStep(
                        .certificate,
                        [
                            "use": use.rawValue, "subject": verdict.chain.first?.subject.text ?? "",
                            "status": verdict.status.rawValue,
                            "findings": Self.findings(verdict),
                        ]
                    )
                )
            }
        } catch {
            report.outcome = .failure(error)
        }
    }
}
