import Canonical
import Foundation
import HTTPTransport
import Logging
import PasoTesting
import Synchronization
import Testing
import Trust

@testable import Gateway

@Suite struct `The watch over certificates in use` {
    /// A clock that the test sets.
    final class Hands: Sendable {
        private let time: Mutex<Date>
        init(_ time: Date) { self.time = Mutex(time) }
        func set(_ time: Date) { self.time.withLock { $0 = time } }
        var clock: EngineClock {
            EngineClock(now: { UTCTime(self.time.withLock { $0 }) }, random: { [UInt8](repeating: 0, count: $0) })
        }
    }

    private func site(_ trust: SiteTrust, _ configuration: GatewayConfiguration) -> CurrentSite {
        CurrentSite(Site(configuration: configuration, trust: trust, adapters: [:]))
    }

    @Test func `knows own keys, partners, anchors and intermediates, each by its name`() throws {
        let fixture = try ListenerSite()
        let all = try fixture.opened().certificatesInUse
        let kinds = Set(all.map(\.kind))
        #expect(kinds.isSuperset(of: [.own, .partner, .anchor, .intermediate]))
        #expect(all.contains { $0.kind == .own && $0.name == "tls-server" })
        #expect(all.contains { $0.kind == .partner && $0.name.hasSuffix(" sign") })
        // A partner's certificate is not told again as an anchor.
        let partners = Set(all.filter { $0.kind == .partner }.map(\.certificate))
        #expect(!all.contains { $0.kind == .anchor && partners.contains($0.certificate) })
    }

    @Test func `shows days in the metrics, warns in time, and calls an ended own certificate an obstacle`() async throws
    {
        let fixture = try ListenerSite()
        let registry = MetricsRegistry()
        let hands = Hands(TestPKI.until - 100 * 86_400)
        let pool = WorkPool(threads: 1)
        defer { pool.close() }
        let keeper = ExpiryKeeper(
            self.site(try fixture.opened(), fixture.configuration),
            clock: hands.clock,
            pool: pool,
            metrics: registry,
            logger: Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }
        )
        await keeper.look()
        #expect(keeper.notices.isEmpty)
        let series = "paso_certificate_expiry_days{kind=\"own\",name=\"tls-server\",certificate="
        #expect(registry.render().split(separator: "\n").contains { $0.hasPrefix(series) && $0.hasSuffix(" 100") })
        hands.set(TestPKI.until - 20 * 86_400)
        await keeper.look()
        #expect(keeper.notices.contains { $0.code == "TRU-211" && $0.subject.name == "tls-server" })
        #expect(keeper.obstacles.isEmpty)
        hands.set(TestPKI.until + 86_400 + 1)
        await keeper.look()
        #expect(keeper.obstacles.contains { $0.code == "TRU-213" && $0.subject.name == "tls-server" })
        #expect(registry.render().split(separator: "\n").contains { $0.hasPrefix(series) && $0.hasSuffix(" -2") })
        // Partners' certificates that have ended do not keep the gateway from its work with others.
        #expect(keeper.notices.contains { $0.subject.kind == .partner && $0.level == .expired })
        #expect(keeper.obstacles.allSatisfy { $0.subject.kind == .own })
    }

    @Test func `does not raise an alarm about a certificate that is no longer in use`() async throws {
        let fixture = try ListenerSite()
        let registry = MetricsRegistry()
        let pool = WorkPool(threads: 1)
        defer { pool.close() }
        let trust = try fixture.opened()
        let current = self.site(trust, fixture.configuration)
        let keeper = ExpiryKeeper(
            current,
            clock: Hands(TestPKI.now).clock,
            pool: pool,
            metrics: registry,
            logger: Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }
        )
        await keeper.look()
        let less = SiteTrust(
            identities: [:],
            partners: trust.partners,
            store: trust.store,
            nationalStore: trust.nationalStore,
            authority: trust.authority
        )
        current.replace(Site(configuration: fixture.configuration, trust: less, adapters: [:]))
        await keeper.look()
        let own = registry.render().split(separator: "\n").filter {
            $0.hasPrefix("paso_certificate_expiry_days{kind=\"own\"")
        }
        #expect(!own.isEmpty)
        #expect(own.allSatisfy { $0.hasSuffix(" +Inf") })
    }
}
