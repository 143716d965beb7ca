public import Foundation
public import HTTPTransport
import Programs

/// A gateway that runs as a child process: started, watched until it is ready, stopped or killed.
///
/// Only the process that this object started is ever signalled, by its id.
public actor GatewayProcess {
    public nonisolated let site: DemoSite
    private let executable: URL
    private let http: HTTPClient
    private var process: RunningProgram?
    /// Counted for reports: how often the gateway was started.
    public private(set) var starts = 0
    /// How the gateway ended when it was last asked to stop: 0 is an orderly end.
    public private(set) var lastStatus: Int32?

    /// How long a gateway may take until `/readyz` answers 200.
    static let readyWithin = Duration.seconds(300)

    public init(site: DemoSite, executable: URL, http: HTTPClient) {
        self.site = site
        self.executable = executable
        self.http = http
    }

    /// Starts the gateway and returns when it is ready.
    public func start() async throws {
        let process = try Program(
            self.executable.path,
            ["gateway", "run", "--config", self.site.configuration.path]
        ).start(log: self.site.log.path)
        self.process = process
        self.starts += 1
        try await self.waitUntilReady(process)
    }

    /// Asks the gateway to stop (SIGTERM) and waits until it did.
    public func stop() async {
        guard let process, process.isRunning else { return }
        process.signal(SIGTERM)
        for _ in 0..<300 where process.isRunning {
            try? await Task.sleep(for: .milliseconds(100))
        }
        guard !process.isRunning else { return self.kill() }
        self.lastStatus = process.status
        self.process = nil
    }

    /// Asks the gateway to read its configuration again (SIGHUP).
    public func hangUp() {
        guard let process, process.isRunning else { return }
        process.signal(SIGHUP)
    }

    /// Ends the gateway at once (SIGKILL), as a power cut would end it.
    public func kill() {
        guard let process, process.isRunning else { return }
        process.signal(SIGKILL)
        process.wait()
        self.process = nil
    }

    /// The id of the process; nil while it does not run.
    var processID: Int32? { self.process.flatMap { $0.isRunning ? $0.processID : nil } }

    public var isRunning: Bool { self.process?.isRunning ?? false }

    private func waitUntilReady(_ process: RunningProgram) async throws {
        let request = OutboundRequest(.get, self.site.operationsAddress + "/readyz", trust: .plaintext)
        let clock = ContinuousClock()
        let deadline = clock.now.advanced(by: Self.readyWithin)
        while clock.now < deadline {
            guard process.isRunning else {
                throw DemoError.gatewayEnded(
                    site: self.site.country.code,
                    status: Int(process.status ?? 0),
                    log: self.site.log.path
                )
            }
            if let answer = try? await self.http.send(request), answer.status == 200 { return }
            try await Task.sleep(for: .milliseconds(50))
        }
        throw DemoError.gatewayNotReady(site: self.site.country.code, log: self.site.log.path)
    }
}
