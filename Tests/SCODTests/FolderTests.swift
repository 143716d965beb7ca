import Canonical
import Foundation
import Synchronization
import Testing
import Trust

@testable import SCOD

@Suite struct `A folder with a replica` {
    typealias Files = [(name: String, bytes: [UInt8])]

    @discardableResult
    private func take(_ files: Files, into folder: ReplicaFolder, now: UTCTime = Fixture.now) throws
        -> [ReplicaImport.Outcome]
    {
        let table = Dictionary(uniqueKeysWithValues: files.map { ($0.name, $0.bytes) })
        return try ReplicaImport(into: folder, reader: Fixture.reader)
            .take(files.map(\.name), now: now) { (name) throws(SCODError) in
                guard let bytes = table[name] else { throw .input(name) }
                return .init(name: name, bytes: bytes)
            }
            .outcomes.map(\.outcome)
    }

    private func files() throws -> Files {
        [
            ("1", try Fixture.base([Fixture.authority(Fixture.made.argentina, country: "AR"), Fixture.record()])),
            (
                "2",
                try Fixture.delta(
                    [Fixture.record(Fixture.made.bruno, at: "2026-06-01T01:00:00Z")],
                    from: "2026-06-01T00:00:00Z",
                    until: "2026-06-01T06:00:00Z"
                )
            ),
            (
                "3",
                try Fixture.delta(
                    [Fixture.record(at: "2026-06-01T07:00:00Z", .disabled)],
                    from: "2026-06-01T06:00:00Z",
                    until: "2026-06-01T12:00:00Z"
                )
            ),
        ]
    }

    @Test func `comes back from disk as it was`() throws {
        try Fixture.withFolder { path in
            let folder = ReplicaFolder(path + "/replica")
            #expect(try folder.load() == nil)
            try self.take(try self.files(), into: folder)
            let replica = try #require(try folder.load())
            #expect(replica.officials.count == 3)
            #expect(replica.sources.count == 3)
            #expect(replica.number == 1)
            let octets = ReplicaText.octets(replica)
            #expect(try ReplicaText.replica(octets, file: "x") == replica)
        }
    }

    @Test func `is the same whatever the order and repetition of the files`() throws {
        let files = try self.files()
        let orders = [[0, 1, 2], [2, 1, 0], [1, 2, 0], [0, 1, 0, 2, 2, 1], [2, 0, 1]]
        var contents: [Replica] = []
        for order in orders {
            try Fixture.withFolder { path in
                let folder = ReplicaFolder(path)
                for index in order { try self.take([files[index]], into: folder) }
                var replica = try #require(try folder.load())
                #expect(replica.number == 3)
                replica.number = 0
                contents.append(replica)
            }
        }
        #expect(contents.allSatisfy { $0 == contents[0] })
    }

    @Test func `is not touched by files that are refused, and takes the good ones beside them`() throws {
        try Fixture.withFolder { path in
            let folder = ReplicaFolder(path)
            var files = try self.files()
            try self.take([files[0]], into: folder)
            let before = folder.stamp
            #expect(try self.take([files[0]], into: folder) == [.known])
            #expect(folder.stamp == before)
            files[1].bytes[files[1].bytes.count / 2] ^= 1
            let outcomes = try self.take(files, into: folder)
            #expect(outcomes[0] == .known)
            guard case .refused = outcomes[1] else { return #expect(Bool(false), "\(outcomes[1])") }
            #expect(outcomes[2] == .imported(actions: 1, remarks: ["TRU-110"], skipped: []) || outcomes[2] != .known)
            #expect(try folder.load()?.sources.count == 2)
        }
    }

    @Test(arguments: ReplicaFolder.Step.allCases)
    func `is whole after a stop at any step of a commit`(step: ReplicaFolder.Step) throws {
        try Fixture.withFolder { path in
            let files = try self.files()
            try self.take([files[0]], into: ReplicaFolder(path))
            let stopping = ReplicaFolder(path) { (reached) throws(SCODError) in
                if reached == step { throw .output("test", "stop") }
            }
            #expect(throws: SCODError.self) { try self.take([files[1], files[2]], into: stopping) }
            let found = try #require(try ReplicaFolder(path).load())
            #expect(found.sources.count == (step == .written ? 1 : 3))
            try self.take(files, into: ReplicaFolder(path))
            #expect(try ReplicaFolder(path).load()?.sources.count == 3)
        }
    }

    @Test func `that was cut or altered is refused as damaged`() throws {
        try Fixture.withFolder { path in
            try self.take(try self.files(), into: ReplicaFolder(path))
            let file = path + "/replica.tsv"
            let bytes = [UInt8](try #require(FileManager.default.contents(atPath: file)))
            for length in [0, 1, 20, bytes.count / 2, bytes.count - 1] {
                try Data(bytes[..<length]).write(to: URL(filePath: file))
                #expect(throws: SCODError.self) { try ReplicaFolder(path).load() }
            }
            for index in stride(from: 0, to: bytes.count, by: 41) {
                var altered = bytes
                altered[index] ^= 1
                try Data(altered).write(to: URL(filePath: file))
                #expect(throws: SCODError.self) { try ReplicaFolder(path).load() }
            }
        }
    }

    @Test func `is changed by one process at a time`() throws {
        try Fixture.withFolder { path in
            let lock = try DurableFile.lock(path + "/lock", folder: path)
            defer { DurableFile.unlock(lock) }
            do {
                try self.take(try self.files(), into: ReplicaFolder(path))
                Issue.record("two imports at once")
            } catch let error as SCODError {
                #expect(error.code == "SCD-043")
            }
        }
    }

    @Test func `keeps names with tabs, line breaks and backslashes`() throws {
        var replica = Replica()
        var action = try Fixture.reader.read(try Fixture.base([Fixture.record()]), now: Fixture.now).officials[0]
        action.name = "a\tb\\t\nc\\\\r\rd"
        replica.officials = [action]
        #expect(try ReplicaText.replica(ReplicaText.octets(replica), file: "x") == replica)
    }

    @Test func `holds two hundred thousand officials and finds each`() throws {
        func action(_ index: Int) -> OfficialAction {
            let serial = [16, 8, 0].map { UInt8(truncatingIfNeeded: index >> $0) }
            return OfficialAction(
                country: Fixture.argentina,
                entity: "004",
                entityName: "Cámara",
                name: "Funcionario \(index)",
                serial: serial,
                certificate: nil,
                time: UTCTime(milliseconds: Int64(index)),
                situation: .enabled,
                status: .active
            )
        }
        let actions = (0..<Directory.officialsMax).map(action)
        var replica = Replica()
        replica.officials = Set(actions)
        let edition = try ReplicaEdition(replica, adapter: .assumed)
        #expect(edition.directory.officials.count == Directory.officialsMax)
        #expect(edition.directory.officials(serial: [1, 2, 3]).first?.history.first?.name == "Funcionario 66051")
        replica.officials.insert(action(Directory.officialsMax))
        #expect(throws: SCODError.overLimit("officialsMax", Directory.officialsMax)) {
            try ReplicaEdition(replica, adapter: .assumed)
        }
    }
}

@Suite struct `A watched folder` {
    private func watch(_ path: String) throws -> WatchedFolder {
        try FileManager.default.createDirectory(atPath: path + "/in", withIntermediateDirectories: true)
        return WatchedFolder(
            path + "/in",
            ReplicaImport(into: ReplicaFolder(path + "/replica"), reader: Fixture.reader)
        )
    }

    private func put(_ bytes: [UInt8], _ path: String, modified: UTCTime = Fixture.now) throws {
        try Data(bytes).write(to: URL(filePath: path))
        try FileManager.default.setAttributes([.modificationDate: modified.date], ofItemAtPath: path)
    }

    @Test func `imports what appears and moves it away`() throws {
        try Fixture.withFolder { path in
            let watch = try self.watch(path)
            #expect(try watch.look(now: Fixture.now).replica == nil)
            let good = try Fixture.base([Fixture.record()])
            try self.put(good, path + "/in/a.xml")
            try self.put(Array("<deltas/>".utf8), path + "/in/b.xml")
            try self.put(good, path + "/in/.hidden.xml")
            try self.put(good, path + "/in/notes.txt")
            let found = try watch.look(now: Fixture.now)
            #expect(found.found.map(\.name) == ["a.xml", "b.xml"])
            #expect(found.replica?.officials.count == 1)
            let manager = FileManager.default
            #expect(manager.fileExists(atPath: path + "/in/imported/a.xml"))
            #expect(manager.fileExists(atPath: path + "/in/refused/b.xml"))
            let words = try String(contentsOfFile: path + "/in/refused/b.xml.txt", encoding: .utf8)
            #expect(words.contains("SCD-031"))
            #expect(try watch.look(now: Fixture.now).found.isEmpty)
        }
    }

    @Test func `leaves a half-written file until it is whole, and refuses one that stays cut`() throws {
        try Fixture.withFolder { path in
            let watch = try self.watch(path)
            let good = try Fixture.base([Fixture.record()])
            try self.put(Array(good.prefix(300)), path + "/in/a.xml")
            #expect(try watch.look(now: Fixture.now).found.isEmpty)
            try self.put(good, path + "/in/a.xml")
            #expect(try watch.look(now: Fixture.now).found.count == 1)
            try self.put(Array(good.prefix(300)), path + "/in/b.xml")
            #expect(try watch.look(now: Fixture.now.advanced(by: .seconds(121))).found.map(\.name) == ["b.xml"])
            #expect(FileManager.default.fileExists(atPath: path + "/in/refused/b.xml"))
        }
    }
}
