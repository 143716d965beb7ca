import AS4
import Canonical
import Exchange
import Logging
import MIME
import PKCS11
import ServiceLifecycle
import Store
import Synchronization
import Texts

/// Pulls from the partners' channels: again at once while messages come, else after the partner's `pull-every`.
///
/// A message takes the way of one that was pushed; its receipt is stored with it and posted by work of its own
/// (``ReceiptPoster``). What is refused is answered by a signed error, once: a partner that does not hear it hands the
/// message out again. Nothing is remembered between two requests that a restart could lose.
struct PullWorker: Service {
    let parts: EngineParts
    let reception: ReceptionService
    let transport: PeerTransport
    private let schedule = Schedule()

    init(parts: EngineParts, reception: ReceptionService, transport: @escaping PeerTransport) {
        self.parts = parts
        self.reception = reception
        self.transport = transport
    }

    /// Channels that are asked at once.
    private static let handsMax = 8
    /// The longest sleep, so that a reloaded configuration is seen.
    private static let pauseMax = Duration.seconds(5)

    func run() async throws {
        try await withGracefulShutdownHandler {
            try await withThrowingDiscardingTaskGroup { group in
                while !self.schedule.isStopping, !Task.isCancelled, !group.isCancelled {
                    self.parts.pulse.beat(WorkKind.pull.rawValue)
                    let channels = self.parts.site.now.configuration.pullChannels
                    for channel in self.schedule.take(channels, now: self.parts.clock.now, atMost: Self.handsMax) {
                        group.addTask {
                            try await self.ask(channel)
                            self.parts.bells.ring(.pull)
                        }
                    }
                    await self.parts.bells.wait(.pull, atMost: self.schedule.pause(self.parts.clock.now, Self.pauseMax))
                }
            }
        } onGracefulShutdown: {
            self.schedule.stop()
            self.parts.bells.ring(.pull)
        }
    }

    /// Asks every channel that is due, once; true if a message came.
    func doDueWork() async throws -> Bool {
        var isBusy = false
        let channels = self.parts.site.now.configuration.pullChannels
        for channel in self.schedule.take(channels, now: self.parts.clock.now, atMost: channels.count) {
            if try await self.ask(channel) { isBusy = true }
        }
        return isBusy
    }

    /// One request and what comes of it; true if a message came.
    @discardableResult
    private func ask(_ channel: PullChannel) async throws -> Bool {
        let site = self.parts.site.now
        let partner = site.configuration.partner(channel.party)
        var pause = partner?.as4.pullEvery ?? Self.pauseMax
        defer { self.schedule.release(channel, nextAt: self.parts.clock.now.advanced(by: pause)) }
        guard let partner else { return false }
        do {
            let outcome = try await self.ask(channel, partner, site)
            pause = outcome.pause
            return outcome.isMessage
        } catch let error as StoreError where error.isFatal {
            throw error
        } catch is CancellationError {
            return false
        } catch {
            // A fault of ours, a key that is away, a store that takes nothing: the partner keeps the message.
            let code = DocumentReport.Remark(anyError: error).code
            self.parts.logger.warning("not pulled", metadata: ["code": "\(code)", "peer.id": "\(channel.party.text)"])
            self.parts.pulls.count(.asked, channel.party.text, .failed)
            return false
        }
    }

    private func ask(
        _ channel: PullChannel,
        _ partner: PartnerConfiguration,
        _ site: Site
    ) async throws -> (isMessage: Bool, pause: Duration) {
        guard site.trust.keyObstacles([.as4Sign, .as4Decrypt]).isEmpty else { return (false, partner.as4.pullEvery) }
        let answer: PullAnswer
        do {
            answer = try await self.answer(channel, partner, site)
        } catch let error as CancellationError {
            throw error
        } catch  where error is StoreError || TokenError.isBehind(error) {
            throw error
        } catch {
            let remark = DocumentReport.Remark(anyError: error)
            return (false, try await self.failed(channel, partner, site, remark.code, remark.arguments))
        }
        switch answer {
        case .message(let accepted):
            try await self.works(channel, partner)
            if let signal = try await self.reception.takePulled(accepted, from: partner, site) {
                self.parts.pulls.count(.asked, partner.party.text, .refused)
                await self.post(signal, to: partner, site)
                return (false, partner.as4.pullEvery)
            }
            self.parts.pulls.count(.asked, partner.party.text, .message)
            return (true, .zero)
        case .refused(let refusal, let record):
            try await self.works(channel, partner)
            self.parts.pulls.count(.asked, partner.party.text, .refused)
            await self.post(
                try await self.reception.refusePulled(refusal, record, from: partner, site),
                to: partner,
                site
            )
            return (false, partner.as4.pullEvery)
        case .empty:
            try await self.works(channel, partner)
            self.parts.pulls.count(.asked, partner.party.text, .empty)
            return (false, partner.as4.pullEvery)
        case .errors(let errors, _):
            let reason = EngineReason.pullRefused(party: partner.party.text, says: errors.saidByPeer)
            return (false, try await self.failed(channel, partner, site, reason.code, reason.arguments))
        case .hint(let hint):
            let reason = EngineReason.pullUnanswered(party: partner.party.text, cause: hint.code)
            return (false, try await self.failed(channel, partner, site, reason.code, hint.texts))
        case .nothing:
            let reason = EngineReason.pullUnanswered(party: partner.party.text, cause: "AS4-070")
            return (false, try await self.failed(channel, partner, site, reason.code, reason.arguments))
        case .unusable(let answer):
            let reason = EngineReason.pullUnanswered(party: partner.party.text, cause: answer.causeCode)
            return (false, try await self.failed(channel, partner, site, reason.code, answer.texts))
        }
    }

    /// Signs the request, posts it and judges the answer.
    private func answer(
        _ channel: PullChannel,
        _ partner: PartnerConfiguration,
        _ site: Site
    ) async throws -> PullAnswer {
        let id = try self.parts.clock.messageID(domain: site.configuration.messageDomain)
        let now = self.parts.clock.now
        let mode = site.outboundMode(to: partner, for: .submit)
        let request = try await self.parts.pool.run {
            try SignalPackager(
                identity: site.signingIdentity(),
                suite: mode.security.suite,
                token: mode.security.signingToken
            ).pullRequest(mpc: channel.mpc, messageID: id, at: now)
        }
        let answer = try await self.transport(
            PeerPost(
                partner: partner,
                site: site,
                contentType: request.contentType,
                content: OctetSequence(request.octets)
            )
        )
        guard let inbound = site.inboundModes.modes.first(where: { $0.initiator.party == partner.party }) else {
            throw EngineReason.partnerGone(party: partner.party.text)
        }
        let trust = site.partnerTrust(self.parts.peers, clock: self.parts.clock)
        let reader = PullAnswerReader(receiver: try site.receiver(self.parts), mode: inbound, trust: trust)
        let headers = HeaderFields(answer.headers.map { .init(name: $0.name, value: $0.value) })
        return try await self.parts.pool.run {
            reader.read(status: answer.status, headers: headers, body: answer.body, to: id, mpc: channel.mpc)
        }
    }

    /// Posts an error, or the receipt of a test message: once, since the partner hands out again what it got no answer to.
    private func post(_ signal: SignalPackager.Packaged, to partner: PartnerConfiguration, _ site: Site) async {
        do {
            _ = try await self.transport(
                PeerPost(
                    partner: partner,
                    site: site,
                    contentType: signal.contentType,
                    content: OctetSequence(signal.octets)
                )
            )
        } catch {
            let code = DocumentReport.Remark(anyError: error).code
            self.parts.logger.warning("signal not posted", metadata: ["code": "\(code)"])
        }
    }

    // MARK: Failing and working again

    /// The first failure of a channel is an event, and so is its end; what is between is counted and logged.
    private func failed(
        _ channel: PullChannel,
        _ partner: PartnerConfiguration,
        _ site: Site,
        _ code: String,
        _ texts: [String: String]
    ) async throws -> Duration {
        self.parts.pulls.count(.asked, partner.party.text, .failed)
        let failures = self.schedule.fail(channel)
        self.parts.logger.warning(
            "not pulled",
            metadata: ["code": "\(code)", "peer.id": "\(partner.party.text)", "failures": "\(failures)"]
        )
        if failures == 1 { try await self.tell(.pullFailed, channel, [code], texts) }
        let pause = site.retry(with: partner.party).backoff(afterAttempt: failures, jitter: self.parts.clock.jitter())
        return max(partner.as4.pullEvery, pause)
    }

    private func works(_ channel: PullChannel, _ partner: PartnerConfiguration) async throws {
        guard self.schedule.succeed(channel) else { return }
        try await self.tell(.pullRestored, channel, [], [:])
    }

    private func tell(
        _ name: EventName,
        _ channel: PullChannel,
        _ codes: [String],
        _ texts: [String: String]
    ) async throws {
        let event = try self.parts.clock.event(name, actor: .gateway("pull")) { header, hidden in
            header.codes = codes
            hidden.sender = channel.party
            hidden.texts = texts.merging(["mpc": channel.mpc]) { first, _ in first }
        }
        try await self.parts.store.journal(
            JournalEntry(operation: try self.parts.clock.operationID(), now: self.parts.clock.now, events: [event])
        )
    }
}

/// When each channel is asked next; a channel is asked by one task at a time.
private final class Schedule: Sendable {
    private struct Standing {
        var nextAt: UTCTime?
        var isTaken = false
        var failures = 0
    }

    private let state = Mutex((standings: [PullChannel: Standing](), isStopping: false))

    var isStopping: Bool { self.state.withLock { $0.isStopping } }

    func stop() { self.state.withLock { $0.isStopping = true } }

    /// Takes the channels that are due; what is configured no longer is forgotten.
    func take(_ channels: [PullChannel], now: UTCTime, atMost limit: Int) -> [PullChannel] {
        self.state.withLock { state in
            let known = Set(channels)
            state.standings = state.standings.filter { known.contains($0.key) || $0.value.isTaken }
            let free = limit - state.standings.values.count { $0.isTaken }
            let due = channels.filter { channel in
                let standing = state.standings[channel] ?? Standing()
                return !standing.isTaken && (standing.nextAt.map { $0 <= now } ?? true)
            }
            // Who waited longest comes first, so that a busy channel does not starve the others.
            let oldest = due.sorted {
                (state.standings[$0]?.nextAt?.milliseconds ?? 0) < (state.standings[$1]?.nextAt?.milliseconds ?? 0)
            }
            let taken = Array(oldest.prefix(max(0, free)))
            for channel in taken { state.standings[channel, default: Standing()].isTaken = true }
            return taken
        }
    }

    func release(_ channel: PullChannel, nextAt: UTCTime) {
        self.state.withLock { state in
            state.standings[channel]?.isTaken = false
            state.standings[channel]?.nextAt = nextAt
        }
    }

    /// The failures in a row, this one included.
    func fail(_ channel: PullChannel) -> Int {
        self.state.withLock { state in
            state.standings[channel, default: Standing()].failures += 1
            return state.standings[channel]?.failures ?? 1
        }
    }

    /// True if it had failed before.
    func succeed(_ channel: PullChannel) -> Bool {
        self.state.withLock { state in
            let hadFailed = (state.standings[channel]?.failures ?? 0) > 0
            state.standings[channel]?.failures = 0
            return hadFailed
        }
    }

    /// How long nothing is due, at most `limit`.
    func pause(_ now: UTCTime, _ limit: Duration) -> Duration {
        self.state.withLock { state in
            let next = state.standings.values.filter { !$0.isTaken }.compactMap(\.nextAt).min { $0 < $1 }
            guard let next else { return limit }
            return min(limit, max(.milliseconds(10), next.since(now)))
        }
    }
}

extension WorkKind {
    /// Only the name of the pull worker's bell and pulse.
    static let pull = WorkKind(rawValue: "pull")
}
