public import Foundation
import Synchronization
import Texts
public import Trust

/// What one fetch came to.
public struct FetchReport: Sendable {
    /// Closed.
    public enum Outcome: Sendable, Equatable {
        /// New evidence, in force with the next edition of the store.
        case new
        /// What is held already.
        case unchanged
        case failed(TrustClientError)
    }

    public let source: RevocationSource
    public let outcome: Outcome
    /// True where the source failed before and does not any more, or the other way round, or fails for another reason:
    /// what is worth a line in the log.
    public let isTurn: Bool
    /// What did not hinder the fetch: a cache that cannot be written, a memory that is full.
    public let remarks: [TrustClientError]
}

extension RevocationWatch {
    /// The earliest time at which something is due; nil where nothing is followed, or all that is runs.
    public var nextDue: Date? {
        self.state.withLock { state in
            state.sources.values.lazy.filter { !$0.isRunning }.map(\.schedule.nextTry).min()
        }
    }

    /// Takes up to `limit` sources that are due, longest overdue first, no more than ``perServerMax`` for one server.
    ///
    /// Each is to be given to ``fetch(_:now:)``.
    public func takeDue(_ now: Date, limit: Int) -> [RevocationSource] {
        self.state.withLock { state in
            var perServer: [String: Int] = [:]
            for followed in state.sources.values where followed.isRunning {
                perServer[followed.source.address.server, default: 0] += 1
            }
            let due = state.sources
                .filter { !$0.value.isRunning && $0.value.schedule.isDue(at: now, policy: self.policy) }
                .sorted { ($0.value.schedule.nextTry, $0.key) < ($1.value.schedule.nextTry, $1.key) }
            var taken: [RevocationSource] = []
            for (id, followed) in due where taken.count < limit {
                let server = followed.source.address.server
                guard perServer[server, default: 0] < Self.perServerMax else { continue }
                perServer[server, default: 0] += 1
                state.sources[id]?.isRunning = true
                taken.append(followed.source)
            }
            return taken
        }
    }

    /// Everything is due now, because somebody asks.
    public func hasten(_ now: Date) {
        self.state.withLock { state in
            for id in state.sources.keys { state.sources[id]?.schedule.hasten(now) }
        }
    }

    /// Fetches everything that is due, one after the other per server; for commands and tests.
    public func fetchDue(_ now: Date) async -> [FetchReport] {
        var reports: [FetchReport] = []
        while true {
            let due = self.takeDue(now, limit: 16)
            guard !due.isEmpty else { return reports }
            await withTaskGroup(of: FetchReport.self) { group in
                for source in due { group.addTask { await self.fetch(source, now: now) } }
                for await report in group { reports.append(report) }
            }
        }
    }

    /// Asks one source, and keeps what it says if that holds.
    public func fetch(_ source: RevocationSource, now: Date) async -> FetchReport {
        let outcome: FetchReport.Outcome
        var remarks: [TrustClientError] = []
        do {
            let rules = self.rules.addresses(source.country) ?? CountryAddresses(source.country)
            let found = try await source.fetch(self.fetcher, rules: rules, on: self.pool, now: now)
            outcome = try await self.take(found, source, now, &remarks)
        } catch {
            outcome = .failed(Self.problem(error, source))
        }
        return self.settle(source, outcome, remarks, now)
    }

    // MARK: What came

    /// Refuses what is older than what is held or comes from the future; else keeps it, on disk first.
    private func take(
        _ found: Evidence,
        _ source: RevocationSource,
        _ now: Date,
        _ remarks: inout [TrustClientError]
    ) async throws -> FetchReport.Outcome {
        let known = self.state.withLock { $0.shelf[source.id] }
        if found.thisUpdate > now + ChainQuestion.clockToleranceDefault {
            throw TrustClientError.ahead(source.address, time: found.thisUpdate)
        }
        if let known, found.thisUpdate < known.thisUpdate {
            throw TrustClientError.older(source.address, found: found.thisUpdate, known: known.thisUpdate)
        }
        let isNew = known?.fingerprint != found.fingerprint
        let entry = CacheFolder.Entry(source: source, evidence: found, fetchedAt: now)
        remarks += try await self.pool.run { self.keep(entry, isNew: isNew) }
        if isNew {
            self.state.withLock { state in
                state.shelf[source.id] = found
                state.generation += 1
            }
            if let path = source.path, case .answer(_, let issuer) = source.subject,
                let delegate = found.delegate(of: issuer)
            {
                let above = path.chain.drop { $0 != issuer }
                self.inUse.note(CertifiedPath(chain: [delegate] + above, role: path.role, country: path.country))
            }
        }
        // What is held although it ran out may still accuse; it is no success.
        if let until = found.until, until < now { throw TrustClientError.ranOut(source.address, since: until) }
        if case .response(_, let answer) = found, answer.status == .unknown {
            throw TrustClientError.certificateDenied(source.address, source.about)
        }
        return isNew ? .new : .unchanged
    }

    /// Remembers what the lists of a store revoke, also those that nobody fetched; tells what could not be written.
    ///
    /// An operator may replace a list by a newer one that leaves expired certificates out. Blocks.
    public func remember(_ store: TrustStore) -> [TrustClientError] {
        let known = self.state.withLock { $0.remembered }
        let authorities = store.anchors.map(\.certificate) + store.intermediates
        let before = self.memory.withLock { $0.count }
        for list in store.revocationLists where !known.contains(list.fingerprint) {
            guard let issuer = authorities.first(where: { list.isSigned(by: $0) }) else { continue }
            self.memory.withLock { _ = $0.merge(list, issuer: issuer) }
            self.state.withLock { _ = $0.remembered.insert(list.fingerprint) }
        }
        let memory = self.memory.withLock { $0 }
        guard memory.count != before || self.state.withLock({ $0.isMemoryUnwritten }) else { return [] }
        self.state.withLock { state in
            state.isMemoryUnwritten = true
            state.generation += 1
        }
        do throws(TrustClientError) {
            try self.writeMemory()
            return memory.isFull ? [.memoryFull(RevocationMemory.entriesMax)] : []
        } catch {
            return [error]
        }
    }

    /// Merges into the memory and writes both; blocks.
    private func keep(_ entry: CacheFolder.Entry, isNew: Bool) -> [TrustClientError] {
        var remarks: [TrustClientError] = []
        do throws(TrustClientError) {
            // Memory first: what was revoked is on disk before the list that may drop it next.
            if isNew { try self.remember(entry) }
            try self.folder.write(entry)
        } catch {
            remarks.append(error)
        }
        if self.memory.withLock({ $0.isFull }) { remarks.append(.memoryFull(RevocationMemory.entriesMax)) }
        return remarks
    }

    private func remember(_ entry: CacheFolder.Entry) throws(TrustClientError) {
        let grown = self.memory.withLock { memory -> RevocationMemory? in
            let before = memory
            switch (entry.evidence, entry.source.subject) {
            case (.list(let list, let issuer), _): memory.merge(list, issuer: issuer)
            case (.response(let response, _), .answer(let certificate, let issuer)):
                memory.merge(response, about: certificate, issuer: issuer)
            case (.response, .list): break
            }
            return memory == before ? nil : memory
        }
        let mustWrite = self.state.withLock { $0.isMemoryUnwritten } || grown != nil
        guard mustWrite else { return }
        self.state.withLock { $0.isMemoryUnwritten = true }
        try self.writeMemory()
    }

    /// Writes the memory as it is now; on disk when this returns.
    private func writeMemory() throws(TrustClientError) {
        try self.memoryFile.withLock { _ throws(TrustClientError) in
            // What comes while this is written says so again.
            self.state.withLock { $0.isMemoryUnwritten = false }
            do throws(TrustClientError) {
                try self.folder.write(self.memory.withLock { $0 })
            } catch {
                self.state.withLock { $0.isMemoryUnwritten = true }
                throw error
            }
        }
    }

    private func settle(
        _ source: RevocationSource,
        _ outcome: FetchReport.Outcome,
        _ remarks: [TrustClientError],
        _ now: Date
    ) -> FetchReport {
        let chance = self.chance()
        let isTurn = self.state.withLock { state -> Bool in
            let held = state.shelf[source.id]
            // It may not be followed any more.
            guard var followed = state.sources[source.id] else { return true }
            let before = followed.problem?.code
            followed.isRunning = false
            switch outcome {
            case .new, .unchanged:
                followed.problem = nil
                followed.schedule.succeeded(at: now, nextUpdate: held?.until, policy: self.policy, chance: chance)
            case .failed(let problem):
                followed.problem = problem
                followed.schedule.failed(at: now, until: held?.until, policy: self.policy, chance: chance)
            }
            state.sources[source.id] = followed
            return followed.problem?.code != before
        }
        return FetchReport(source: source, outcome: outcome, isTurn: isTurn, remarks: remarks)
    }

    private static func problem(_ error: any Error, _ source: RevocationSource) -> TrustClientError {
        if let error = error as? TrustClientError { return error }
        if let error = error as? any Explained { return .contentUnusable(source.address, error) }
        return .notReached(source.address, Interrupted())
    }
}

/// A fetch that was given up by ourselves.
private struct Interrupted: Explained {
    let code = "TRA-010"
    let arguments: [String: String] = [:]
}
