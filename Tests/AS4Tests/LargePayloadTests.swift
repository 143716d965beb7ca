import Exchange
import Foundation
import MIME
import Testing
import Trust

@testable import AS4

/// The way of a message whose parts stand in files: the same as that of a small one, and nothing is left behind.
@Suite struct `Large payloads` {
    /// 64 MB of which about a third goes away in packing.
    private static func largeContent(_ route: borrowing LargeRoute) throws -> OctetSource {
        var draft = try route.folder.draft()
        var block = [UInt8](repeating: 0x20, count: 1 << 20)
        for number in 0..<64 {
            for index in 0..<(700 << 10) {
                block[index] = UInt8(truncatingIfNeeded: (index &* 2_654_435_761 + number) >> 7)
            }
            try draft.append(block.span)
        }
        return OctetSource(draft.sealed())
    }

    @Test func `travel from file to file, and the content is that of the sender`() throws {
        let route = try LargeRoute()
        let content = try Self.largeContent(route)
        let sent = try route.package(content)
        #expect(!sent.body.isInMemory)
        let body = try route.spooled(sent.body)
        #expect(body.count == sent.body.count)
        let message = try route.receive(sent.contentType, body).get()
        let large = message.payloads[1]
        #expect(large.content.inMemory == nil && large.content.count == content.count)
        #expect(large.contentDigest == (try PartDigest.digest(of: content)))
        #expect(large.octetsDigest == sent.parts[1].octetsDigest)
        #expect(sent.parts[1].contentDigest == large.contentDigest)
        #expect(message.payloads[0].content == Route.original, "a small part stays in memory")
        #expect(route.leftovers == [])
    }

    @Test func `are packed to the same digests again, from the content and from what was packed`() throws {
        let route = try LargeRoute()
        let content = try route.file(noise(3_000_000))
        let first = try route.package(content)
        let second = try route.package(content)
        let third = try route.package(first.parts[1].octets, isPacked: true)
        #expect(first.parts.map(\.octetsDigest) == second.parts.map(\.octetsDigest))
        #expect(first.references == third.references)
        #expect(first.octets != second.octets, "the content key must be new")
    }

    @Test func `are the same octets on the wire's other side, with and without files`() throws {
        let route = try LargeRoute()
        let content = noise(1_500_000)
        for (sent, spooled) in [
            (try route.package(route.file(content)), false), (try route.package(OctetSource(content)), true),
        ] {
            let body = spooled ? try route.spooled(sent.body) : OctetSource(sent.octets)
            let message = try route.receive(sent.contentType, body).get()
            #expect(try message.payloads[1].content.octets(upTo: content.count) == content)
            #expect(message.payloads[1].wasEncrypted && message.payloads[1].isPacked)
        }
        #expect(route.leftovers == [])
    }

    @Test func `arrive unencrypted and unpacked without being copied`() throws {
        var route = try LargeRoute()
        route.route.mode.security.isEncrypted = false
        route.route.mode.payload.isCompressed = false
        let content = noise(3_000_000)
        let sent = try route.package(route.file(content))
        let message = try route.receive(sent.contentType, route.spooled(sent.body)).get()
        #expect(message.payloads[1].content == message.payloads[1].octets)
        #expect(try message.payloads[1].content.octets(upTo: content.count) == content)
    }

    /// One way of spoiling a message; `place` says what of the body is altered.
    struct Damage: CustomTestStringConvertible, Sendable {
        let name: String
        let code: String
        let ebMS: String
        let spoil: @Sendable (inout [UInt8], _ part: Range<Int>) -> Void
        var testDescription: String { self.name }
    }

    @Test(arguments: [
        Damage(name: "tag", code: "AS4-040", ebMS: "EBMS:0102") { $0[$1.upperBound - 1] ^= 1 },
        Damage(name: "IV", code: "AS4-040", ebMS: "EBMS:0102") { $0[$1.lowerBound] ^= 1 },
        Damage(name: "middle", code: "AS4-040", ebMS: "EBMS:0102") { $0[$1.lowerBound + 700_000] ^= 1 },
        Damage(name: "cut inside the part", code: "AS4-001", ebMS: "EBMS:0007") { octets, part in
            octets.removeSubrange((part.upperBound - 100_000)...)
        },
        Damage(name: "cut in the last line", code: "AS4-001", ebMS: "EBMS:0007") { octets, _ in octets.removeLast(4) },
        Damage(name: "part shortened", code: "AS4-040", ebMS: "EBMS:0102") { octets, part in
            octets.removeSubrange((part.upperBound - 10)..<part.upperBound)
        },
        Damage(name: "part lost", code: "AS4-040", ebMS: "EBMS:0102") { $0.removeSubrange($1) },
    ])
    func `that were damaged are refused and leave nothing`(damage: Damage) throws {
        let route = try LargeRoute()
        let sent = try route.package(route.file(noise(2_000_000)))
        var octets = sent.octets
        let part = try #require(try RelatedBody(octets: octets, contentType: sent.contentType).parts.last).range
        damage.spoil(&octets, part)
        let heldBySender = route.openFiles
        let refusal = try #require(route.receive(sent.contentType, try route.file(octets)).refusal)
        #expect(refusal.code == damage.code)
        #expect(refusal.ebMS.code == damage.ebMS)
        #expect(route.leftovers == [])
        #expect(route.openFiles == heldBySender && heldBySender == 2)
        #expect(sent.parts.count == 2)
    }

    @Test func `whose digest is not the signed one are refused, although their tag is good`() throws {
        let route = try LargeRoute()
        let content = noise(2_000_000)
        var forgery = try Forgery(route.route)
        forgery.parts = [("doc@paso", try Gzip.packed(content))]
        let good = try forgery.message()
        #expect(route.receive(good.contentType, try route.file(good.octets)).refusal == nil)
        let key = try SecureRandom.bytes(AESGCM.keyLength)
        #expect(try AESGCM.decrypt(AESGCM.encrypt(content, key: key), key: key) == content)
        forgery.signs.remove("parts")
        let unsigned = try forgery.message()
        let refusal = route.receive(unsigned.contentType, try route.file(unsigned.octets)).refusal
        #expect(refusal?.code == "AS4-032")
        #expect(route.openFiles == 0)
    }

    @Test func `that unpack to a bomb are refused by ratio and by size`() throws {
        var route = try LargeRoute()
        let bomb = try Gzip.packed([UInt8](repeating: 0, count: 200_000_000), level: 9)
        var forgery = try Forgery(route.route)
        forgery.parts = [("doc@paso", bomb)]
        let message = try forgery.message()
        let byRatio = route.receive(message.contentType, try route.file(message.octets)).refusal
        #expect(byRatio?.code == "AS4-042" && byRatio?.causeCode == "MIM-016")
        route.route.mode.payload.inflateRatioMax = 2000
        route.route.mode.payload.partBytesMax = 100_000_000
        let bySize = route.receive(message.contentType, try route.file(message.octets)).refusal
        #expect(bySize?.code == "AS4-042" && bySize?.causeCode == "MIM-015")
        #expect(bySize?.ebMS.code == "EBMS:0303")
        #expect(route.openFiles == 0)
    }

    @Test func `over the partner's limits are refused before they are decrypted, and are not made`() throws {
        var route = try LargeRoute()
        let sent = try route.package(route.file(noise(3_000_000)))
        route.route.mode.payload.partBytesMax = 2_900_000
        #expect(route.receive(sent.contentType, try route.spooled(sent.body)).refusal?.code == "AS4-046")
        #expect(route.obstacle(noise(3_000_000)) == "AS4-066")
        route.route.mode.payload.partBytesMax = 4_000_000
        route.route.mode.payload.messageBytesMax = 3_000_000
        #expect(route.obstacle(noise(3_000_000)) == "AS4-162")
        let refusal = route.receive(sent.contentType, try route.spooled(sent.body)).refusal
        #expect(refusal?.causeCode == "MIM-015")
        #expect(route.openFiles == 2, "the sender's two")
        #expect(sent.parts.count == 2)
    }
}
