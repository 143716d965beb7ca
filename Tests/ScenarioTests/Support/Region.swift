import Canonical
import Demo
import Foundation
import Gateway
import HTTPTransport
import ReferenceFiles
import Testing
import Trust

/// Chile's and Peru's gateways as processes, in a folder of their own that is thrown away.
struct Region: Sendable {
    let demo: DemoRegion
    let http: HTTPClient

    /// The region of the running suite.
    @TaskLocal static var shared: Region?

    var chile: GatewayProcess { self.demo.chile }
    var peru: GatewayProcess { self.demo.peru }
    var pki: DemoPKI { self.demo.pki }

    /// Prepares a region and hands it to the body; whatever happens, its processes end and its folder goes.
    static func prepared(_ body: (Region) async throws -> Void) async throws {
        let folder = try Scratch.folder("region")
        defer { try? FileManager.default.removeItem(at: folder) }
        try DemoKeys.copy(to: folder)
        let demo = try DemoRegion(folder: folder, executable: Command.paso, share: ReferenceFiles.repository)
        let region = Region(demo: demo, http: try HTTPClient())
        do {
            try await body(region)
        } catch {
            region.showLogs()
            await region.end()
            throw error
        }
        await region.end()
    }

    /// Prepares a region, changes what `change` changes, starts both gateways, and hands it to the body.
    static func running(
        _ change: (Region) throws -> Void = { _ in },
        _ body: (Region) async throws -> Void
    ) async throws {
        try await self.prepared { region in
            try change(region)
            try await region.demo.start()
            try await body(region)
        }
    }

    private func end() async {
        await self.chile.kill()
        await self.peru.kill()
        self.http.stop()
    }

    /// The gateways' last words, for whoever has to find out why a scenario failed.
    private func showLogs() {
        for site in [self.chile.site, self.peru.site] {
            let log = (try? String(contentsOf: site.log, encoding: .utf8)) ?? ""
            print("--- \(site.country.code)\n\(log.split(separator: "\n").suffix(40).joined(separator: "\n"))")
        }
    }

    // MARK: Configuration

    /// Replaces a text of a site's `gateway.yaml`, which must be there.
    func change(_ site: DemoSite, _ text: String, to other: String) throws {
        try self.change(site.configuration, text, to: other)
    }

    /// Replaces a text of a file, which must be there.
    func change(_ file: URL, _ text: String, to other: String) throws {
        let before = try String(contentsOf: file, encoding: .utf8)
        try #require(before.contains(text), "\(file.lastPathComponent) does not hold \(text)")
        try Data(before.replacing(text, with: other).utf8).write(to: file, options: .atomic)
    }

    /// Gives a site an adapter for a country's phytosanitary certificates, as its operator would: a copy of Peru's, changed.
    func addCountry(_ code: String, to site: DemoSite) throws {
        let files = FileManager.default
        let peers = self.pki.folder.appending(path: "peers-\(site.country.code)")
        if !files.fileExists(atPath: peers.path) {
            try files.copyItem(at: ReferenceFiles.repository.appending(path: "Peers"), to: peers)
            try self.change(site, "data: data", to: "data: data\nadapters: \(peers.path)")
        }
        try? files.removeItem(at: peers.appending(path: code))
        try files.copyItem(at: peers.appending(path: "PE"), to: peers.appending(path: code))
        let adapter = peers.appending(path: "\(code)/adapter.yaml")
        try self.change(adapter, "country: PE", to: "country: \(code)")
    }

    func partnerFile(_ name: String, of site: DemoSite) -> URL {
        site.folder.appending(path: "partners/\(name).yaml")
    }

    // MARK: What users see

    func national(_ country: DemoSite.Country) throws -> NationalClient { try self.demo.client(of: country) }

    func people(_ country: DemoSite.Country) throws -> NationalClient { try self.demo.operatorClient(of: country) }

    func site(_ country: DemoSite.Country) -> DemoSite { country == .chile ? self.chile.site : self.peru.site }

    /// Hands in a certificate of Chile under a number of its own; returns what was answered.
    func submit(_ number: String) async throws -> SubmissionAnswer {
        try await self.national(.chile).submit(self.demo.chileanCertificate(number: number), idempotencyKey: number)
    }

    /// Waits until a number shows in an inbox.
    func item(_ number: String, at country: DemoSite.Country = .peru) async throws -> InboxItemView {
        try await eventually("\(number) shows in the inbox of \(country.code)") {
            try await self.national(country).inbox().items.first { $0.number == number }
        }
    }

    /// Waits until an exchange of ours is in a state.
    func exchange(
        _ document: String,
        at country: DemoSite.Country,
        becomes state: String,
        sourceLocation: SourceLocation = #_sourceLocation
    ) async throws -> DocumentView {
        try await eventually("\(document) becomes \(state)", sourceLocation: sourceLocation) {
            let view = try await self.people(country).document(document)
            return view.exchanges.contains { $0.state == state } ? view : nil
        }
    }

    /// Work that waits for an operator, with one code.
    func parked(_ code: String, at country: DemoSite.Country) async throws -> [ParkedView] {
        try await self.people(country).parked().items.filter { $0.code == code }
    }
}

/// A folder's worth of numbers that no other scenario uses.
enum Numbers {
    static func next(_ word: String = "SAG") -> String {
        "\(word)-\(String(UInt32.random(in: .min ... .max), radix: 36))"
    }
}

/// Runs one region for all tests of a suite.
struct SharedRegion: SuiteTrait, TestScoping {
    let change: @Sendable (Region) throws -> Void

    func provideScope(
        for test: Test,
        testCase: Test.Case?,
        performing function: @concurrent @Sendable () async throws -> Void
    ) async throws {
        try await Region.running(self.change) { region in
            try await Region.$shared.withValue(region) { try await function() }
        }
    }
}

extension Trait where Self == SharedRegion {
    /// One region for all tests of the suite, with a change to its configuration.
    static func region(_ change: @escaping @Sendable (Region) throws -> Void = { _ in }) -> SharedRegion {
        SharedRegion(change: change)
    }
}
