import Exchange
import MIME
import Testing
import Trust

@testable import AS4

/// What eDelivery AS4 asks of a gateway that is sent something.
@Suite struct `AS4 conformance of what is taken` {
    private func refusal(_ change: (inout Forgery) throws -> Void) throws -> AS4Refusal? {
        var forgery = try Forgery(Route())
        try change(&forgery)
        return try forgery.received().refusal
    }

    @Test func `AS4_CP_TA04 a payload that is not packed is taken where the P-Mode packs`() throws {
        var forgery = try Forgery(Route())
        forgery.header.parts[0].properties.removeLast()
        forgery.parts[0].octets = Route.original
        let message = try forgery.received().get()
        #expect(message.payloads[0].content == Route.original)
        #expect(!message.payloads[0].isPacked)
    }

    @Test func `AS4_CP_TA07 every payload is delivered`() throws {
        let route = try Route()
        let payloads = try (0..<5).map { number in
            PayloadPart(
                contentID: try .checked("p\(number)@paso"),
                mimeType: "application/octet-stream",
                content: .plain([UInt8](repeating: UInt8(number), count: 1 + number * 1_000))
            )
        }
        let message = try route.accepted(route.package(payloads: payloads))
        #expect(message.payloads.map(\.content.count) == [1, 1_001, 2_001, 3_001, 4_001])
        #expect(message.references.count == 7)
    }

    @Test func `AS4_CP_TA08 a payload behind a link is refused at once with EBMS 0011`() throws {
        let refusal = try self.refusal { $0.header.parts[0].href = "https://example.org/certificate.xml" }
        #expect(refusal?.ebMS.code == "EBMS:0011")
        #expect(refusal?.mayBeAnswered == true)
    }

    @Test func `AS4_CP_TA26 a packed part without MimeType is refused`() throws {
        let refusal = try self.refusal { $0.header.parts[0].properties.removeFirst() }
        #expect(refusal?.ebMS.code == "EBMS:0003")
    }

    @Test func `AS4_CP_TA29 a CharacterSet that names no encoding is refused`() throws {
        let refusal = try self.refusal {
            $0.header.parts[0].properties.append(MessageProperty("CharacterSet", "!utf*"))
        }
        #expect(refusal?.ebMS.code == "EBMS:0003")
    }

    @Test func `AS4_CP_TA30 damaged gzip is refused with EBMS 0303`() throws {
        let refusal = try self.refusal { $0.parts[0].octets[$0.parts[0].octets.count / 2] ^= 0xff }
        #expect(refusal?.ebMS.code == "EBMS:0303")
    }

    @Test func `AS4_CP_TA32 a packed payload is delivered unpacked`() throws {
        let payload = try #require(try Forgery(Route()).received().get().payloads.first)
        #expect(payload.isPacked && payload.content == Route.original)
    }

    @Test func `AS4_CP_TA33 packed payloads, XML and not, are delivered unpacked`() throws {
        let route = try Route()
        let message = try route.accepted(route.package())
        #expect(message.payloads.map(\.mimeType) == ["application/xml", "application/jose"])
        let contents = try message.payloads.map { try $0.content.octets(upTo: .max) }
        #expect(contents == [Route.original, Array("eyJhbGciOiJFUzI1NiJ9..c2ln".utf8)])
        #expect(message.payloads.allSatisfy { $0.isPacked })
    }

    @Test func `AS4_CP_TA35 a part that was signed before it was packed is refused`() throws {
        let refusal = try self.refusal { $0.signedForm = { _ in Route.original } }
        #expect(refusal?.ebMS.code == "EBMS:0101")
        #expect(refusal?.arguments["reference"] == "cid:doc@paso")
    }

    @Test func `AS4_CP_TA37 a part that was encrypted before it was packed is refused`() throws {
        let refusal = try self.refusal {
            $0.parts[0].octets = Route.original
            $0.sentForm = { try Gzip.packed($0) }
        }
        #expect(refusal?.ebMS.code == "EBMS:0102")
    }
}
