import Foundation
import MIME
import Testing

@Suite struct `Multipart bodies in files` {
    private let type = "multipart/related; boundary=\"b1\"; start=\"<root@x>\""
    private let head = "--b1\r\nContent-Type: application/soap+xml\r\nContent-ID: <root@x>\r\n\r\n<e/>\r\n"

    private func body(_ content: [UInt8], _ encoding: String = "binary", end: String = "\r\n--b1--\r\n") -> [UInt8] {
        let fields = "--b1\r\nContent-ID: <one@x>\r\nContent-Transfer-Encoding: \(encoding)\r\n\r\n"
        return Array((self.head + fields).utf8) + content + Array(end.utf8)
    }

    /// The delimiter may lie anywhere about the end of the piece in which a file is read.
    @Test(arguments: -20...12)
    func `finds a delimiter that straddles two pieces`(shift: Int) throws {
        let spooling = try Spooling()
        let start = self.body([], end: "").count
        // Looking for the second delimiter begins behind the first; every place near the seams is tried.
        let content = noise(OctetSource.chunkBytes - start + 75 + shift).map { $0 == 0x0A ? 0x0B : $0 }
        let octets = self.body(content)
        let read = try RelatedBody(try spooling.file(octets), contentType: self.type)
        let part = try #require(read.parts.first)
        #expect(part.range == start..<(start + content.count))
        #expect(try read.content(of: part) == content)
        #expect(try read.content(of: read.root) == Array("<e/>".utf8))
        let same = try RelatedBody(octets: octets, contentType: self.type)
        #expect(same.parts == read.parts)
        #expect(spooling.leftovers == [])
    }

    @Test func `takes almost delimiters for content`() throws {
        let spooling = try Spooling()
        var content: [UInt8] = []
        for _ in 0..<30_000 { content += Array("\r\n--b1x\n--b\r\n --b1--\r\n--b1 - \r\n-b1--".utf8) }
        let read = try RelatedBody(try spooling.file(self.body(content)), contentType: self.type)
        #expect(try read.content(of: read.parts[0], spool: spooling.folder).octets(upTo: content.count) == content)
    }

    @Test(arguments: [1, 2, 30, 40])
    func `refuses a body that was cut off`(missing: Int) throws {
        let spooling = try Spooling()
        let octets = self.body(noise(700_000), end: "\r\n--b1--").dropLast(missing)
        let error = #expect(throws: MIMEError.self) {
            try RelatedBody(try spooling.file(Array(octets)), contentType: self.type)
        }
        #expect(error?.code == "MIM-009")
        #expect(spooling.leftovers == [])
    }

    @Test func `holds the limits of body, root, headers and parts`() throws {
        let spooling = try Spooling()
        let octets = self.body(noise(10_000))
        for (limits, code) in [
            (MIMELimits(bodyBytesMax: octets.count - 1), "MIM-001"), (MIMELimits(partsMax: 1), "MIM-005"),
            (MIMELimits(partHeaderBytesMax: 20), "MIM-006"), (MIMELimits(rootBytesMax: 3), "MIM-023"),
        ] {
            let error = #expect(throws: MIMEError.self) {
                try RelatedBody(try spooling.file(octets), contentType: self.type, limits: limits)
            }
            #expect(error?.code == code)
        }
    }

    @Test func `decodes base64 to a file, and refuses it damaged`() throws {
        let spooling = try Spooling()
        let content = noise(400_000)
        let text = Data(content).base64EncodedData(options: [.lineLength76Characters, .endLineWithCarriageReturn])
        let read = try RelatedBody(try spooling.file(self.body(Array(text), "base64")), contentType: self.type)
        let decoded = try read.content(of: read.parts[0], spool: spooling.folder)
        #expect(decoded.inMemory == nil)
        #expect(try decoded.octets(upTo: content.count) == content)
        let cut = try RelatedBody(
            try spooling.file(self.body(Array(text.dropLast(1)), "base64")),
            contentType: self.type
        )
        let error = #expect(throws: MIMEError.self) { try cut.content(of: cut.parts[0], spool: spooling.folder) }
        #expect(error?.code == "MIM-011")
        #expect(spooling.leftovers == [])
    }

    @Test func `writes a body of pieces whose length is known, and refuses its delimiter inside a file`() throws {
        let spooling = try Spooling()
        let (root, one) = (try #require(ContentID(strict: "root@x")), try #require(ContentID(strict: "one@x")))
        let content = noise(600_000)
        func write(_ source: OctetSource) throws -> RelatedWriter.Written {
            try RelatedWriter(boundary: "b1").write(
                root: .init(contentID: root, contentType: "application/soap+xml", octets: Array("<e/>".utf8)),
                parts: [.init(contentID: one, contentType: "application/octet-stream", content: source)],
                rootType: "application/soap+xml"
            )
        }
        let (inFile, inMemory) = (try write(try spooling.file(content)), try write(OctetSource(content)))
        #expect(inFile.body.pieces.count == 3 && inMemory.body.pieces.count == 1)
        #expect(inFile.body.count == inMemory.body.count)
        #expect(try inFile.body.octets(upTo: .max) == inMemory.body.octets(upTo: .max))
        for place in [0, 1000, OctetSource.chunkBytes - 3, 600_000 - 4] {
            var poisoned = content
            poisoned.replaceSubrange(place..<(place + 4), with: Array("--b1".utf8))
            let error = #expect(throws: MIMEError.self) { try write(try spooling.file(poisoned)) }
            #expect(error?.code == "MIM-017")
        }
    }

    /// The octets of a peer must not be able to make us slow.
    @Test func `takes time in proportion to the body`() throws {
        let boundary = String(repeating: "b", count: 198)
        let octets = [UInt8](repeating: UInt8(ascii: "b"), count: 20_000_000)
        let clock = ContinuousClock()
        let error = #expect(throws: MIMEError.self) {
            let elapsed = try clock.measure {
                _ = try RelatedBody(octets: octets, contentType: "multipart/related; boundary=\(boundary)")
            }
            Issue.record("accepted after \(elapsed)")
        }
        #expect(error?.code == "MIM-003")
    }
}
