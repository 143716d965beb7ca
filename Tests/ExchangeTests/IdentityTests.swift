import Canonical
import Exchange
import Foundation
import Testing

@Suite struct `An identifier` {
    @Test func `of an exchange is a version 7 UUID that sorts by time`() throws {
        let first = ExchangeID(at: Sample.instant, random: Sample.random(0xFF))
        let second = ExchangeID(at: Sample.later(1), random: Sample.random(0))
        #expect(first.text == "019e7044-8800-7fff-bfff-ffffffffffff")
        #expect(first < second)
        #expect(try ExchangeID(first.text) == first)
    }

    @Test func `is derived for a peer that sends none, the same for every repeat`() throws {
        let party = try PartyID("paso-CL")
        let message = try MessageID("1@example.org")
        let fold: ([UInt8]) -> [UInt8] = { input in
            (0..<32).map { index in input.reduce(UInt8(index)) { $0 &* 31 &+ $1 } }
        }
        let first = ExchangeID.derived(from: party, messageID: message, sha256: fold)
        #expect(first == ExchangeID.derived(from: party, messageID: message, sha256: fold))
        #expect(first.text.dropFirst(14).first == "8")
        #expect(first != ExchangeID.derived(from: try PartyID("paso-PE"), messageID: message, sha256: fold))
    }

    @Test(arguments: [
        "", "019e4b8e-8c00-7fff-bfff", "019E4B8E-8C00-7FFF-BFFF-FFFFFFFFFFFF", "019e4b8e-8c00-7fff-bfff-fffffffffffg",
        "019e4b8e08c00-7fff-bfff-ffffffffffff",
    ])
    func `that is no lower-case UUID is refused`(text: String) {
        #expect(throws: ExchangeRefusal.self) { try ExchangeID(text) }
    }

    @Test(arguments: ["", "a b", "a\nb", "<a@b>", "ñ", "a'b", String(repeating: "a", count: 256)])
    func `of a message holds only visible ASCII without brackets and quotes`(text: String) {
        #expect(throws: ExchangeRefusal.self) { try MessageID(text) }
    }

    @Test func `of a party keeps its scheme`() throws {
        let plain = try PartyID(value: "paso-CL")
        let registered = try PartyID(value: "0088:1", type: "urn:oasis:names:tc:ebcore:partyid-type:iso6523:0088")
        for party in [plain, registered] {
            #expect(try PartyID(party.text) == party)
        }
        #expect(plain.text == "paso-CL")
        #expect(throws: ExchangeRefusal.self) { try PartyID("urn|a|b") }
    }

    @Test func `is checked again when it comes out of JSON`() throws {
        let party = try PartyID("paso-CL")
        #expect(try JSONDecoder().decode([PartyID].self, from: JSONEncoder().encode([party])) == [party])
        #expect(throws: (any Error).self) { try JSONDecoder().decode([DeliveryID].self, from: Data(#"["x"]"#.utf8)) }
    }

    @Test func `in a refusal is shown cut and in ASCII only`() {
        let refusal = #expect(throws: ExchangeRefusal.self) {
            try BackendID("\u{1B}[31m" + String(repeating: "x", count: 300))
        }
        #expect(refusal?.arguments["text"]?.hasPrefix("?[31mxxx") == true)
        #expect(refusal?.arguments["text"]?.count == 80)
    }

    @Test func `of a corridor names both countries`() throws {
        let corridor = Corridor(from: try Sample.country("CL"), to: try Sample.country("PE"))
        #expect(try Corridor("CL-PE") == corridor)
        #expect(corridor.reversed.text == "PE-CL")
        for text in ["CLPE", "CL-", "cl-pe", "CL-PE-BR"] {
            #expect(throws: ExchangeRefusal.self) { try Corridor(text) }
        }
    }
}
