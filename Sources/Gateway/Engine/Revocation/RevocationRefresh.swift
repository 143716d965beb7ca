public import Foundation
public import HTTPTransport
public import TrustClient

/// What one round over all revocation sources of a site came to.
public struct RevocationRefresh: Sendable {
    /// One source, and whether it gave something that was not held before.
    public struct Source: Sendable {
        public let standing: SourceStanding
        public let isNew: Bool
    }

    public let sources: [Source]
    /// What could not be read from an earlier run, or not be kept.
    public let remarks: [TrustClientError]
}

extension Site {
    /// Asks every source that the site follows once, beginning with what earlier runs fetched; for a command.
    ///
    /// Without `isKept` nothing is written: a running gateway keeps its own. Blocks a thread while it checks long lists.
    public func refreshRevocation(_ client: HTTPClient, isKept: Bool, now: Date) async -> RevocationRefresh {
        let watch = self.revocationWatch(client, pool: InPlace(), isKept: isKept)
        var remarks = watch.load(for: self.trust.store, now: now)
        watch.inUse.fix(self.trust.certifiedPaths(at: now))
        remarks += watch.remember(self.trust.store)
        var new: Set<String> = []
        // A second round for responders whose own certificates the first one brought to light.
        for round in 0..<2 {
            watch.follow(self.trust.store, now: now)
            if round == 0 { watch.hasten(now) }
            for report in await watch.fetchDue(now) {
                if report.outcome == .new { new.insert(report.source.id) }
                remarks += report.remarks
            }
        }
        let sources = watch.standings.map { RevocationRefresh.Source(standing: $0, isNew: new.contains($0.id)) }
        return RevocationRefresh(sources: sources, remarks: remarks)
    }
}
