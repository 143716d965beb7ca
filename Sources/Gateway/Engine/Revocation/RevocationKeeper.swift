import Canonical
import Foundation
import HTTPTransport
import Logging
import ServiceLifecycle
import Synchronization
import Texts
import Trust
public import TrustClient

/// Keeps revocation lists and answers fresh in the background; messages never wait for it.
///
/// It follows the certificates in use, fetches what is due, several servers at once, and leaves the rest to the
/// ``SiteKeeper``, which puts what is new into the next edition. One line in the log for each turn of a source, not for
/// each try.
final class RevocationKeeper: Service {
    let watch: RevocationWatch
    private let current: CurrentSite
    private let clock: EngineClock
    private let pool: WorkPool
    private let logger: Logger
    private let revoked = Mutex<[KeyRole]>([])
    /// Fetches on the wire.
    private let busy = Mutex(0)

    /// Fetches at one time; slow servers leave room for the others.
    private static let handsMax = 16
    /// How long it sleeps at most: new certificates in use are seen by then.
    private static let pause = Duration.milliseconds(500)

    init(_ watch: RevocationWatch, current: CurrentSite, clock: EngineClock, pool: WorkPool, logger: Logger) {
        self.watch = watch
        self.current = current
        self.clock = clock
        self.pool = pool
        self.logger = logger
    }

    /// Our own certificates that are known to be revoked.
    var revokedIdentities: [KeyRole] { self.revoked.withLock { $0 } }

    func run() async throws {
        await cancelWhenGracefulShutdown {
            await withDiscardingTaskGroup { group in
                var followed: Followed?
                while !Task.isCancelled {
                    followed = await self.follow(unless: followed)
                    let free = Self.handsMax - self.busy.withLock { $0 }
                    for source in self.watch.takeDue(self.clock.date, limit: free) {
                        self.busy.withLock { $0 += 1 }
                        group.addTask { await self.fetch(source) }
                    }
                    try? await Task.sleep(for: Self.pause)
                }
                group.cancelAll()
            }
        }
    }

    private func fetch(_ source: RevocationSource) async {
        self.tell(await self.watch.fetch(source, now: self.clock.date))
        self.busy.withLock { $0 -= 1 }
    }

    /// What the table of sources was made from.
    private struct Followed: Equatable {
        var edition: UInt64
        var certificates: UInt64
    }

    /// Brings the table of sources up to date where the site or the certificates in use have changed.
    private func follow(unless known: Followed?) async -> Followed? {
        let trust = self.current.now.trust
        let found = Followed(edition: trust.store.edition, certificates: self.watch.inUse.generation)
        guard found != known else { return known }
        let (watch, now) = (self.watch, self.clock.date)
        do {
            let (revoked, remarks) = try await self.pool.run {
                watch.inUse.fix(trust.certifiedPaths(at: now))
                watch.follow(trust.store, now: now)
                return (trust.revokedIdentities(at: now), watch.remember(trust.store))
            }
            for remark in remarks { self.warn(remark) }
            self.revoked.withLock { $0 = revoked }
            return Followed(edition: found.edition, certificates: self.watch.inUse.generation)
        } catch {
            return known
        }
    }

    private func warn(_ remark: TrustClientError) {
        let problem = "\(remark.code) \(remark.what(in: .english))"
        self.logger.warning("revocation data not kept", metadata: ["problem": "\(problem)"])
    }

    private func tell(_ report: FetchReport) {
        let metadata: Logger.Metadata = [
            "address": "\(report.source.address.text)", "country": "\(report.source.country)",
            "kind": "\(report.source.kind)", "about": "\(report.source.about)",
        ]
        for remark in report.remarks { self.warn(remark) }
        switch report.outcome {
        case .failed(let problem) where report.isTurn:
            let text = "\(problem.code) \(problem.what(in: .english))"
            self.logger.warning(
                "revocation data not fetched",
                metadata: metadata.merging(["problem": "\(text)"]) { $1 }
            )
        case .failed(let problem):
            self.logger.debug("revocation data not fetched", metadata: ["problem": "\(problem.code)"])
        case .new:
            self.logger.info("revocation data fetched", metadata: metadata)
        case .unchanged where report.isTurn:
            self.logger.info("revocation data fetched again", metadata: metadata)
        case .unchanged: break
        }
    }
}

extension RevocationKeeper {
    /// What keeps the gateway from its work: a certificate of its own that is revoked.
    var obstacles: [any Explained] {
        self.revokedIdentities.map { EngineReason.ownCertificateRevoked(role: $0.rawValue) }
    }

    /// What an operator should look at: sources that failed and whose evidence has run out, or will.
    var notices: [any Explained] {
        let now = self.clock.date
        return self.watch.standings.filter { $0.failures > 0 }.prefix(Self.noticesMax).map { standing in
            let code = standing.problem?.code ?? ""
            guard let until = standing.until, until > now else {
                return EngineReason.revocationMissing(address: standing.address, about: standing.about, cause: code)
            }
            return EngineReason.revocationFailing(
                address: standing.address,
                until: until.formatted(.iso8601),
                cause: code
            )
        }
    }

    private static var noticesMax: Int { 20 }
}

extension WorkPool: BlockingWork {}
