import Demo
import Foundation
import Gateway
import Programs
import ReferenceFiles
import Settings
import Testing
import Texts
import Yams

/// No container daemon is needed here: what the container files name must exist.
@Suite struct `The container files` {
    private let file: ContainerFile
    private let services: [String: [String: Any]]
    private let volumes: Set<String>

    init() throws {
        self.file = try ContainerFile.read()
        let compose = ReferenceFiles.repository.appending(path: "docker-compose.yml")
        let root = try #require(try Yams.load(yaml: String(contentsOf: compose, encoding: .utf8)) as? [String: Any])
        self.services = try #require(root["services"] as? [String: [String: Any]])
        self.volumes = Set((root["volumes"] as? [String: Any] ?? [:]).keys)
    }

    // MARK: - Dockerfile

    @Test func `copy what is in the repository or was built before`() throws {
        var stages: [String: Int] = [:]
        for instruction in self.file.all("FROM") {
            let words = instruction.words
            if words.count == 3, words[1] == "AS" { stages[words[2]] = instruction.stage }
        }
        let copies = self.file.all("COPY")
        #expect(copies.count >= 4)
        for copy in copies {
            var sources = Array(copy.words.dropLast())
            if let from = sources.first, from.hasPrefix("--from=") {
                sources.removeFirst()
                let stage = try #require(stages[String(from.dropFirst(7))], "no stage \(from)")
                let runs = self.file.all("RUN").filter { $0.stage == stage }
                for source in sources {
                    #expect(runs.contains { $0.text.contains(source) }, "nothing makes \(source)")
                }
                continue
            }
            for source in sources {
                let path = ReferenceFiles.repository.appending(path: source).path
                #expect(FileManager.default.fileExists(atPath: path), "COPY \(source): not in the repository")
            }
        }
    }

    @Test func `build a product that the package has`() throws {
        let manifest = try String(
            contentsOf: ReferenceFiles.repository.appending(path: "Package.swift"),
            encoding: .utf8
        )
        let builds = self.file.commands.filter { $0.words.starts(with: ["swift", "build"]) }
        #expect(!builds.isEmpty)
        for build in builds {
            let at = try #require(build.words.firstIndex(of: "--product"))
            #expect(manifest.contains("executable(name: \"\(build.words[at + 1])\""))
        }
    }

    @Test func `start the program that was copied, with a command that it takes`() throws {
        let entry = try #require(self.file.all("ENTRYPOINT").first?.words.first)
        #expect(self.file.paths.contains(entry))
        let command = try #require(self.file.all("CMD").first?.words)
        let complaint = CommandLineCheck.complaint(command)
        #expect(complaint == nil, "CMD: \(complaint ?? "")")
    }

    @Test func `open the ports at which the gateway listens`() {
        let ports = GatewayFormat.table.keys.filter { $0.name == "listeners" }.flatMap { Self.defaultPorts($0) }
        #expect(ports.count == 3)
        #expect(self.file.ports == Set(ports))
    }

    private static func defaultPorts(_ key: SettingKey) -> [Int] {
        switch key.type {
        case .group(let keys): keys.flatMap { self.defaultPorts($0) }
        default:
            if key.name == "port", case .defaulted(let text) = key.presence { Int(text).map { [$0] } ?? [] } else { [] }
        }
    }

    @Test func `install packages that Debian has`() throws {
        #expect(self.file.packages.count > 10)
        guard FileManager.default.isExecutableFile(atPath: "/usr/bin/apt-cache") else {
            try Test.cancel("apt-cache is absent: the Dockerfile's packages were not checked")
        }
        let missing = try self.file.packages.filter { try !Self.isPackage($0) }
        if !missing.isEmpty, try !Self.isPackage("hello") {
            try Test.cancel("apt's lists are empty (apt-get update): the Dockerfile's packages were not checked")
        }
        #expect(missing.isEmpty)
    }

    private static func isPackage(_ name: String) throws -> Bool {
        try Program("/usr/bin/apt-cache", ["show", "--no-all-versions", name]).run().isGood
    }

    // MARK: - docker-compose.yml

    @Test func `describe services that are built from the Dockerfile`() {
        #expect(self.services.count >= 4)
        for (name, service) in self.services {
            #expect(service["build"] as? String == ".", "\(name)")
            for dependency in Self.names(service["depends_on"]) {
                #expect(self.services[dependency] != nil, "\(name) depends on \(dependency)")
            }
        }
    }

    @Test func `run commands that paso takes`() {
        for (name, service) in self.services {
            let command = Self.names(service["command"])
            let complaint = CommandLineCheck.complaint(command)
            #expect(complaint == nil, "\(name): \(complaint ?? "")")
        }
    }

    @Test func `name paths that are mounted or in the image`() {
        for (name, service) in self.services {
            let mounts = Self.names(service["volumes"]).map { $0.split(separator: ":").map(String.init) }
            for mount in mounts {
                #expect(self.volumes.contains(mount[0]), "\(name): no volume \(mount[0])")
            }
            let known = mounts.map { $0[1] } + self.file.paths
            for word in Self.names(service["command"]) where word.hasPrefix("/") {
                let isKnown = known.contains { $0 == word || word.hasPrefix("\($0)/") || $0.hasPrefix("\(word)/") }
                #expect(isKnown, "\(name): \(word) is neither mounted nor in the image")
            }
        }
    }

    @Test func `publish ports that the image opens, each once and on the loopback`() {
        var hosts: Set<String> = []
        for (name, service) in self.services {
            for port in Self.names(service["ports"]) {
                let parts = port.split(separator: ":").map(String.init)
                #expect(parts.count == 3 && parts[0] == "127.0.0.1", "\(name): \(port)")
                #expect(parts.last.flatMap { Int($0) }.map(self.file.ports.contains) == true, "\(name): \(port)")
                #expect(hosts.insert(parts.dropLast().joined(separator: ":")).inserted, "\(name): \(port) twice")
            }
        }
        #expect(hosts.count == 12)
    }

    @Test func `run gateways where the demonstration writes them`() {
        for site in DemoRegion.containerSites(in: URL(filePath: "/demo")) {
            let command = Self.names(self.services[site.host]?["command"])
            #expect(command.contains(site.configuration.path), "\(site.host): \(command)")
            #expect(self.file.ports == [site.peersPort, site.nationalPort, site.operationsPort])
        }
    }

    @Test func `run gateways whose prepared configuration loads`() throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "paso-containers-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: folder) }
        let sites = DemoRegion.containerSites(in: folder)
        try DemoRegion.prepare(folder: folder, sites: sites, share: ReferenceFiles.repository)
        for site in sites {
            if case .failure(let problems) = Site.load(site.configuration.path) {
                for problem in problems.problems { Issue.record("\(problem.report(in: .english))") }
            }
        }
    }

    /// The items of a list, or the names of a mapping.
    private static func names(_ value: Any?) -> [String] {
        if let list = value as? [Any] { return list.map { "\($0)" } }
        return (value as? [String: Any]).map { Array($0.keys) } ?? []
    }
}
