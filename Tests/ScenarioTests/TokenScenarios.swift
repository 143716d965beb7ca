import Canonical
import Demo
import Foundation
import Gateway
import HTTPTransport
import ReferenceFiles
import Synchronization
import Testing

extension Scenarios {
    @Suite(.timeLimit(.minutes(5))) struct `Keys in an HSM` {
        /// How long the token is away; a release is tried with 60.
        static let outage = Duration.seconds(
            ProcessInfo.processInfo.environment["PASO_OUTAGE_SECONDS"].flatMap(Int.init) ?? 4
        )

        @Test func `a token that is gone under load keeps the gateway from being ready, and costs nothing`()
            async throws
        {
            try await self.withToken { region, token in
                try await self.warmUp(region)
                let (chile, peru) = (Traffic(region, from: .chile), Traffic(region, from: .peru))
                let times = Mutex<[String]>([])
                try await withThrowingTaskGroup(of: Void.self) { group in
                    group.addTask { try await chile.run() }
                    group.addTask { try await peru.run() }
                    try await eventually("traffic flows") { chile.taken.count >= 3 && peru.taken.count >= 3 }
                    try await self.outage(region, token, chile, times)
                    try await eventually("traffic goes on") { chile.isGoing && peru.isGoing }
                    chile.stop()
                    peru.stop()
                    try await group.waitForAll()
                }
                let drained = ContinuousClock.now
                for (traffic, receiver) in [(chile, DemoSite.Country.peru), (peru, .chile)] {
                    try await self.arrivesOnce(traffic, at: receiver, region)
                }
                let figures = times.withLock { $0 } + ["all delivered after \(ContinuousClock.now - drained)"]
                print(
                    "token away for \(Self.outage): \(chile.taken.count) + \(peru.taken.count) documents;",
                    figures.joined(separator: "; ")
                )
                #expect(chile.refused == 0 && peru.refused == 0)
            }
        }

        private func withToken(_ body: (Region, SoftToken) async throws -> Void) async throws {
            try await Region.prepared { region in
                let token = try await SoftToken(for: region.site(.chile))
                // Every site's partners come again soon, so that the drain is seen soon.
                try await region.demo.start()
                try await body(region, token)
            }
        }

        /// A document each way: every key of the token has worked.
        private func warmUp(_ region: Region) async throws {
            let number = Numbers.next()
            let sent = try await region.submit(number)
            _ = try await region.item(number)
            _ = try await region.exchange(sent.documentId, at: .chile, becomes: "delivered")
        }

        private func outage(
            _ region: Region,
            _ token: SoftToken,
            _ chile: Traffic,
            _ times: borrowing Mutex<[String]>
        ) async throws {
            let start = ContinuousClock.now
            try token.pullOut()
            try await eventually("it is not ready") {
                let ready = try await region.operations("/readyz", at: .chile)
                return ready.status == 503 && ready.text.contains("GAT-392") && ready.text.contains("as4-sign")
            }
            let noticed = ContinuousClock.now - start
            #expect(try await region.operations("/livez", at: .chile).status == 200)
            let before = chile.taken.count
            try await Task.sleep(for: Self.outage)
            try await eventually("documents are taken all the while") { chile.taken.count > before + 3 }
            let during = chile.taken.count - before
            let back = ContinuousClock.now
            try token.putBack()
            try await eventually("it is ready again") {
                try await region.operations("/readyz", at: .chile).status == 200
            }
            let returned = ContinuousClock.now - back
            times.withLock {
                $0 = ["not ready after \(noticed)", "\(during) admitted meanwhile", "ready again after \(returned)"]
            }
        }

        /// Everything that was acknowledged is in the other inbox once, and both sides say so.
        private func arrivesOnce(_ traffic: Traffic, at receiver: DemoSite.Country, _ region: Region) async throws {
            let numbers = traffic.taken
            let national = try region.national(receiver)
            try await eventually("all \(numbers.count) arrive at \(receiver.code)", within: .seconds(120)) {
                var counts: [String: Int] = [:]
                for number in try await Self.inbox(national) { counts[number, default: 0] += 1 }
                #expect(counts.values.allSatisfy { $0 == 1 })
                return numbers.allSatisfy { counts[$0.number] == 1 }
            }
            for taken in numbers {
                _ = try await region.exchange(taken.document, at: traffic.country, becomes: "delivered")
            }
            #expect(try await region.people(traffic.country).parked().items.isEmpty)
        }

        private static func inbox(_ national: NationalClient) async throws -> [String] {
            var (numbers, cursor): ([String], String?) = ([], nil)
            repeat {
                let page = try await national.inbox(cursor: cursor)
                numbers += page.items.map(\.number)
                cursor = page.next
            } while cursor != nil
            return numbers
        }

        @Test func `a wrong PIN is told, offered once, and mended without a restart`() async throws {
            try await Region.prepared { region in
                let site = region.site(.chile)
                let token = try await SoftToken(for: site)
                try token.write(pin: "00000000")
                let checked = try await Command.paso("gateway", "check-config", "--config", site.configuration.path)
                #expect(checked.status == 1)
                #expect(checked.output.contains("HSM-007") && !checked.output.contains("00000000"))
                async let started: Void = region.demo.start()
                try await eventually("the gateway tells why it is not ready", within: .seconds(120)) {
                    let ready = try? await region.operations("/readyz", at: .chile)
                    return ready?.status == 503 && ready?.text.contains("HSM-007") == true
                }
                try token.write(pin: SoftToken.pin)
                try await started
                try await self.warmUp(region)
                let log = try String(contentsOf: site.log, encoding: .utf8)
                #expect(!log.contains("00000000") && !log.contains(SoftToken.pin))
                let good = try await Command.paso("gateway", "check-config", "--config", site.configuration.path)
                #expect(good.status == 0, "\(good.output)")
            }
        }

        @Test func `the steps of the operator's guide make a token whose keys are seen`() async throws {
            let page = ReferenceFiles.repository.appending(path: "Docs/operator-guide.md")
            let guide = try String(contentsOf: page, encoding: .utf8)
            let section = try #require(guide.split(separator: "\n## Keys in an HSM\n").last)
            let steps = try #require(section.firstMatch(of: /```sh\n(.*?)```/.dotMatchesNewlines())?.output.1)
            let folder = try Scratch.folder("guide")
            defer { try? FileManager.default.removeItem(at: folder) }
            let path = "\(Command.paso.deletingLastPathComponent().path):/usr/bin:/bin"
            let result = try await Command.run(
                URL(filePath: "/bin/bash"),
                ["-euc", "cd \(folder.path)\n\(steps)"],
                environment: ["PATH": path]
            )
            #expect(result.status == 0, "\(result.errors)")
            #expect(result.output.contains("label gw"))
            for role in SoftToken.roles { #expect(result.output.contains("private-key  object \(role)")) }
        }

        @Test func `the command line lists tokens and what is on one`() async throws {
            try await Region.prepared { region in
                let token = try await SoftToken(for: region.site(.chile))
                let tokens = try await Command.paso("pki", "token", "--module", SoftToken.module)
                #expect(tokens.status == 0 && tokens.output.contains("label gw"), "\(tokens.errors)")
                let objects = try await Command.paso(
                    "pki",
                    "token",
                    "--module",
                    SoftToken.module,
                    "--token",
                    "gw",
                    "--pin-file",
                    token.pinFile.path
                )
                #expect(objects.status == 0, "\(objects.errors)")
                for role in SoftToken.roles { #expect(objects.output.contains("private-key  object \(role)")) }
            }
        }
    }
}

/// A national system that hands in one document after the other, and insists where it gets no answer.
private final class Traffic: Sendable {
    struct Taken: Sendable {
        let number: String
        let document: String
    }

    let country: DemoSite.Country
    private let region: Region
    private let state = Mutex((taken: [Taken](), refused: 0, isStopped: false, atReturn: 0))

    init(_ region: Region, from country: DemoSite.Country) {
        self.region = region
        self.country = country
    }

    var taken: [Taken] { self.state.withLock { $0.taken } }
    var refused: Int { self.state.withLock { $0.refused } }
    /// True once more documents were taken since this was asked first.
    var isGoing: Bool {
        self.state.withLock { state in
            if state.atReturn == 0 { state.atReturn = state.taken.count }
            return state.taken.count > state.atReturn + 2
        }
    }

    func stop() { self.state.withLock { $0.isStopped = true } }

    func run() async throws {
        let client = try self.region.national(self.country)
        while !self.state.withLock({ $0.isStopped }) {
            let number = Numbers.next(self.country.code)
            do {
                let answer = try await client.submit(try self.document(number), idempotencyKey: number)
                self.state.withLock { $0.taken.append(Taken(number: number, document: answer.documentId)) }
            } catch {
                self.state.withLock { $0.refused += 1 }
            }
            try await Task.sleep(for: .milliseconds(100))
        }
    }

    private func document(_ number: String) throws -> [UInt8] {
        guard self.country == .chile else {
            let certificate = DemoCertificates.peruvianAsparagus(
                number: number,
                issued: UTCTime(milliseconds: UTCTime.now.milliseconds / 1_000 * 1_000)
            )
            return try self.region.demo.signed(certificate, by: .peru)
        }
        return try self.region.demo.chileanCertificate(number: number)
    }
}
