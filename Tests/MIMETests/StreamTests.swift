import Foundation
import MIME
import Testing

/// A folder of its own for one test, which must be empty at the end: nothing is left behind.
struct Spooling: ~Copyable {
    let path: String
    let folder: SpoolFolder

    init(memoryBytesMax: Int = 1000) throws {
        self.path = NSTemporaryDirectory() + "spool-test-\(UUID().uuidString)"
        self.folder = try SpoolFolder(self.path, memoryBytesMax: memoryBytesMax)
    }

    var leftovers: [String] { (try? FileManager.default.contentsOfDirectory(atPath: self.path)) ?? ["?"] }

    deinit { try? FileManager.default.removeItem(atPath: self.path) }

    /// These octets in a file.
    func file(_ octets: [UInt8]) throws -> OctetSource {
        var draft = try self.folder.draft()
        try draft.append(octets.span)
        return OctetSource(draft.sealed())
    }
}

/// Octets that hardly compress, the same each time.
func noise(_ count: Int, seed: UInt64 = 1) -> [UInt8] {
    var state = seed &* 0x9E37_79B9_7F4A_7C15 | 1
    var octets: [UInt8] = []
    octets.reserveCapacity(count + 8)
    while octets.count < count {
        state ^= state << 13
        state ^= state >> 7
        state ^= state << 17
        unsafe withUnsafeBytes(of: state) { unsafe octets.append(contentsOf: $0) }
    }
    octets.removeLast(octets.count - count)
    return octets
}

@Suite struct `Contents in memory and in files` {
    @Test func `read the same, as a whole, in parts and in pieces`() throws {
        let spooling = try Spooling()
        let octets = noise(600_000)
        let file = try spooling.file(octets)
        for source in [OctetSource(octets), file] {
            #expect(source.count == octets.count)
            #expect(try source.octets(upTo: octets.count) == octets)
            let part = source.part(1000..<500_000)
            #expect(try part.octets(upTo: 500_000) == Array(octets[1000..<500_000]))
            #expect(try part.part(10..<20).octets(upTo: 10) == Array(octets[1010..<1020]))
            #expect(part.part(498_999..<999_999).count == 1)
            var pieces: [UInt8] = []
            try part.forEachChunk { piece in for index in piece.indices { pieces.append(piece[index]) } }
            #expect(pieces == Array(octets[1000..<500_000]))
            let error = #expect(throws: MIMEError.self) { try source.octets(upTo: 599_999) }
            #expect(error?.code == "MIM-023")
        }
    }

    @Test func `collects a small content in memory and a large one in a file`() throws {
        let spooling = try Spooling()
        for count in [0, 1, 1000, 1001, 5000] {
            let octets = noise(count)
            var collector = try OctetCollector(spooling.folder)
            for start in stride(from: 0, to: count, by: 300) {
                try collector.append(octets[start..<min(start + 300, count)].span)
            }
            let collected = collector.finish()
            #expect((collected.inMemory == nil) == (count > 1000))
            #expect(try collected.octets(upTo: count) == octets)
        }
        #expect(spooling.leftovers == [])
    }

    @Test func `gives a temporary file a name without copying it`() throws {
        let spooling = try Spooling()
        let octets = noise(5000)
        let file = try #require(try spooling.file(octets).wholeFile)
        let name = spooling.path + "/kept"
        try #require(try file.link(as: name))
        #expect(try OctetSource(OctetFile(reading: name)).octets(upTo: 5000) == octets)
        #expect(try OctetFile(reading: name).link(as: name + "2") == false, "what is not ours is not linked")
        #expect(spooling.leftovers == ["kept"])
    }

    @Test func `removes what an earlier process left, and refuses a folder that it cannot make`() throws {
        let spooling = try Spooling()
        try Data([1]).write(to: URL(fileURLWithPath: spooling.path + "/spool-old"))
        try Data([1]).write(to: URL(fileURLWithPath: spooling.path + "/other"))
        _ = try SpoolFolder(spooling.path)
        #expect(spooling.leftovers == ["other"])
        let error = #expect(throws: MIMEError.self) { try SpoolFolder(spooling.path + "/other/x") }
        #expect(error?.code == "MIM-019")
    }

    @Test func `says that a file ended early, and that it is our own trouble`() throws {
        let spooling = try Spooling()
        let name = spooling.path + "/shrinking"
        try Data(noise(5000)).write(to: URL(fileURLWithPath: name))
        let source = OctetSource(try OctetFile(reading: name))
        try #require(unsafe truncate(name, 3000) == 0)
        let error = #expect(throws: MIMEError.self) { try source.octets(upTo: 5000) }
        #expect(error?.code == "MIM-022")
        #expect(error?.isLocal == true)
        #expect(throws: MIMEError.self) { try OctetFile(reading: name + "-absent") }
    }

    @Test func `joins pieces to one body that can be read from any place`() throws {
        let spooling = try Spooling()
        let (one, two, three) = (noise(10), noise(3000, seed: 2), noise(7, seed: 3))
        let body = OctetSequence([OctetSource(one), try spooling.file(two), OctetSource(three)])
        let whole = one + two + three
        #expect(body.count == whole.count && !body.isInMemory)
        #expect(try body.octets(upTo: whole.count) == whole)
        for (start, size) in [(0, 50), (9, 4096), (10, 10), (3009, 5), (3016, 9), (3017, 9)] {
            var buffer = [UInt8](repeating: 0, count: size)
            let count = try unsafe buffer.withUnsafeMutableBytes { try unsafe body.copy(into: $0, at: start) }
            #expect(Array(buffer[..<count]) == Array(whole[start..<(start + count)]))
            #expect((count == 0) == (start == whole.count))
        }
    }
}

@Suite struct `Packing in pieces` {
    @Test func `packs the same octets each time, from memory and from a file`() throws {
        let spooling = try Spooling()
        var content = noise(700_000)
        content +=
            [UInt8](repeating: 0x20, count: 700_000) + Array(String(repeating: "trigo, maíz\n", count: 9000).utf8)
        let whole = try Gzip.packed(content)
        for source in [OctetSource(content), try spooling.file(content)] {
            var packed: [UInt8] = []
            try Gzip.pack(source) { piece in for index in piece.indices { packed.append(piece[index]) } }
            #expect(packed == whole)
        }
        for source in [OctetSource(whole), try spooling.file(whole)] {
            var unpacked: [UInt8] = []
            try Gzip.unpack(source) { piece in for index in piece.indices { unpacked.append(piece[index]) } }
            #expect(unpacked == content)
        }
        #expect(spooling.leftovers == [])
    }

    @Test(arguments: [
        ("MIM-015", Gzip.Limits(outputBytesMax: 2_000_000)), ("MIM-016", Gzip.Limits(ratioMax: 50)),
    ])
    func `gives nothing over a limit`(code: String, limits: Gzip.Limits) throws {
        let spooling = try Spooling()
        let bomb = try spooling.file(try Gzip.packed([UInt8](repeating: 0, count: 30_000_000), level: 9))
        var given = 0
        let error = #expect(throws: MIMEError.self) {
            try Gzip.unpack(bomb, limits: limits) { given += $0.count }
        }
        #expect(error?.code == code)
        #expect(given <= 2_000_000)
    }

    @Test func `refuses truncation, damage and trailing octets at the seam of two pieces`() throws {
        let spooling = try Spooling()
        let packed = try Gzip.packed(noise(OctetSource.chunkBytes - 100))
        // The trailer straddles the pieces in which a file is read.
        #expect(packed.count < OctetSource.chunkBytes)
        let padded = try Gzip.packed(noise(OctetSource.chunkBytes))
        for (octets, code) in [
            (Array(padded[..<OctetSource.chunkBytes]), "MIM-013"), (padded + [0], "MIM-014"),
            (Array(packed.dropLast(8)) + [UInt8](repeating: 1, count: 8), "MIM-012"),
        ] {
            let error = #expect(throws: MIMEError.self) { try Gzip.unpack(try spooling.file(octets)) { _ in } }
            #expect(error?.code == code)
        }
    }
}
