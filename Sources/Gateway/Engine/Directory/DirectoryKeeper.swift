import Canonical
import Foundation
import HTTPTransport
import Logging
import SCOD
import SCODClient
import ServiceLifecycle
import Texts
import Trust

/// Keeps the site's replica of ALADI's directory current: imports what lies in the watched folder, downloads deltas where
/// the site says so, and puts a newer edition in force.
///
/// Blocking work runs on the work pool. What goes wrong is logged; the edition in force stays.
final class DirectoryKeeper: Service {
    private let configuration: DirectoryConfiguration
    private let directory: ReplicaDirectory
    private let client: HTTPClient
    private let clock: EngineClock
    private let pool: WorkPool
    private let logger: Logger

    init(
        _ configuration: DirectoryConfiguration,
        directory: ReplicaDirectory,
        client: HTTPClient,
        clock: EngineClock,
        pool: WorkPool,
        logger: Logger
    ) {
        self.configuration = configuration
        self.directory = directory
        self.client = client
        self.clock = clock
        self.pool = pool
        self.logger = logger
    }

    func run() async throws {
        await cancelWhenGracefulShutdown {
            var stamp: String?
            var downloaded: UTCTime?
            while !Task.isCancelled {
                await self.look()
                if self.isDownloadDue(since: downloaded) {
                    downloaded = self.clock.now
                    await self.download()
                }
                stamp = await self.reload(unless: stamp)
                try? await Task.sleep(for: self.configuration.lookEvery)
            }
        }
    }

    /// Imports what lies in the watched folder.
    private func look() async {
        guard let watched = self.configuration.watched else { return }
        let (configuration, now) = (self.configuration, self.clock.now)
        do {
            let found = try await self.pool.run {
                try WatchedFolder(watched, try configuration.intake()).look(now: now).found
            }
            for (name, outcome) in found { self.tell(name, outcome) }
        } catch {
            self.warn("watched folder not read", error)
        }
    }

    private func isDownloadDue(since last: UTCTime?) -> Bool {
        guard self.configuration.downloads != nil else { return false }
        return last.map { self.clock.now.since($0) >= self.configuration.downloadEvery } ?? true
    }

    /// Months close every 28 to 31 days.
    private static func isMonthlyDue(_ last: UTCTime?, now: UTCTime) -> Bool {
        last.map { now.since($0) > .seconds(31 * 86_400) } ?? true
    }

    /// Asks the directory for closed months, and for what happened since the replica ends.
    private func download() async {
        guard let address = self.configuration.downloads else { return }
        let (configuration, clock, pool) = (self.configuration, self.clock, self.pool)
        do {
            let trust = try await pool.run { try configuration.serverTrust() }
            let adapter = configuration.adapter
            let coverage = self.directory.edition?.coverage
            let client = DownloadClient(address, http: self.client, trust: trust, adapter: adapter)
            let take: (DownloadClient.Page) async throws -> Void = { page in
                let name = "\(page.period.from.rfc3339)/\(page.period.page)"
                let outcomes = try await pool.run {
                    try configuration.intake().take([name], now: clock.now) { _ in
                        .init(name: name, bytes: page.bytes, period: page.period)
                    }.outcomes
                }
                for (name, outcome) in outcomes { self.tell(name, outcome) }
            }
            if Self.isMonthlyDue(coverage?.replicaUntil, now: clock.now) {
                // A service that has no monthly file yet must not keep the deltas away.
                do {
                    let begin = coverage?.replicaUntil ?? adapter.begins
                    try await client.download(.replica, from: begin, until: clock.now, take)
                } catch let error where !(error is CancellationError) {
                    self.warn("monthly replica not downloaded", error)
                }
            }
            let from = self.directory.edition?.coverage.until ?? coverage?.until ?? adapter.begins
            try await client.download(.delta, from: from, until: clock.now, take)
        } catch is CancellationError {
        } catch {
            self.warn("directory not downloaded", error)
        }
    }

    /// Puts the stored replica in force where it changed; the stamp of what is in force now.
    private func reload(unless stamp: String?) async -> String? {
        let folder = ReplicaFolder(self.configuration.replica)
        guard let found = folder.stamp, found != stamp else { return stamp }
        let adapter = self.configuration.adapter
        do {
            let edition = try await self.pool.run {
                try folder.load().map { try ReplicaEdition($0, adapter: adapter) }
            }
            self.directory.replace(edition)
            self.logger.info(
                "directory loaded",
                metadata: [
                    "edition": "\(edition?.name ?? "–")",
                    "until": "\(edition?.coverage.until?.rfc3339 ?? "–")",
                    "gaps": "\(edition?.coverage.gaps.count ?? 0)",
                ]
            )
            return found
        } catch {
            self.warn("directory not loaded, the edition in force stays", error)
            return stamp
        }
    }

    /// One line a file; what is refused is for the operator.
    private func tell(_ name: String, _ outcome: ReplicaImport.Outcome) {
        switch outcome {
        case .imported(let actions, let remarks, let skipped):
            let codes = (remarks + skipped.map(\.code)).joined(separator: " ")
            self.logger.info(
                "directory file imported",
                metadata: ["file": "\(name)", "records": "\(actions)", "codes": "\(codes)"]
            )
        case .known:
            self.logger.debug("directory file known", metadata: ["file": "\(name)"])
        case .refused(let error):
            self.logger.warning(
                "directory file refused",
                metadata: ["file": "\(name)", "problem": "\(error.code) \(error.what(in: .english))"]
            )
        }
    }

    private func warn(_ message: Logger.Message, _ error: any Error) {
        let problem = (error as? any Explained).map { "\($0.code) \($0.what(in: .english))" } ?? "\(type(of: error))"
        self.logger.warning(message, metadata: ["problem": "\(problem)"])
    }
}
