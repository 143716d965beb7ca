import Foundation
import Gateway
import Logging
import Settings
import Synchronization
import Testing

@Suite("The gateway's service") struct ServiceTests {
    /// Ports as the system gave them.
    final class Ports: Sendable {
        private let seen = Mutex<[String: Int]>([:])

        func take(_ listener: String, _ port: Int) { self.seen.withLock { $0[listener] = port } }
        var all: [String: Int] { self.seen.withLock { $0 } }
    }

    static let gateway = SiteTests.gateway
        .replacing("port: 18443", with: "port: 0").replacing("port: 18444", with: "port: 0")
        .replacing("port: 18445", with: "port: 0")

    @Test(.timeLimit(.minutes(1))) func `opens its three listeners and ends when it is cancelled`() async throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "paso-service-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: folder) }
        let site = SiteFixture(folder: folder)
        try site.writeAll(gateway: Self.gateway)
        try SiteTests.fill(site)
        let ports = Ports()
        let service = GatewayService(
            folder.path,
            loader: ConfigurationLoader(shareFolder: "/nowhere"),
            logger: Logger(label: "test") { _ in SwiftLogNoOpLogHandler() },
            onListening: { ports.take($0, $1) }
        )
        await withTaskGroup(of: Void.self) { group in
            group.addTask { try? await service.run(trapsSignals: false) }
            group.addTask {
                while ports.all.count < 3, !Task.isCancelled { try? await Task.sleep(for: .milliseconds(20)) }
            }
            await group.next()
            group.cancelAll()
        }
        #expect(Set(ports.all.keys) == ["peers", "national", "operations"])
        #expect(FileManager.default.fileExists(atPath: folder.path + "/data/store.db"))
    }

    @Test func `does not start with a configuration that has problems`() async throws {
        let service = GatewayService("/nowhere/gateway.yaml", logger: Logger(label: "test"))
        await #expect(throws: SettingsProblems.self) { try await service.run(trapsSignals: false) }
    }
}
