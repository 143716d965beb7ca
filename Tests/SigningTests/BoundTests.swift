import Foundation
import Signing
import Testing
import XML

@Suite struct `The work for a signature` {
    @Test func `is bounded by the document, however it is written`() throws {
        let scope = (0..<100).map { "xmlns:p\($0)='urn:\($0)'" }.joined(separator: " ")
        let lines = String(repeating: "<line qty='1'>flour</line>", count: 5_000)
        let signed = try Signer.p256.get().sign("<order \(scope)>\(lines)</order>", .enveloped)
        let text = signed.replacingOccurrences(
            of: "http://www.w3.org/2001/10/xml-exc-c14n#",
            with: Canonicalization.inclusive.rawValue
        )
        let clock = ContinuousClock()
        let start = clock.now
        #expect(try SignatureStyle.enveloped.fault(text) == .digest)
        let time = clock.now - start
        #expect(time < .seconds(20))
    }

    @Test func `ends at the first thing that is not allowed`() throws {
        let signed = try Signer.p256.get().sign(Unsigned.order, .enveloped)
        let from = try #require(signed.range(of: "<ds:Transforms>"))
        let until = try #require(signed.range(of: "</ds:Transforms>"))
        let transform = "<ds:Transform Algorithm=\"http://www.w3.org/2000/09/xmldsig#enveloped-signature\"/>"
        let many = "<ds:Transforms>" + String(repeating: transform, count: 10_000) + "</ds:Transforms>"
        let text = signed.replacingCharacters(in: from.lowerBound..<until.upperBound, with: many)
        #expect(try SignatureStyle.enveloped.fault(text) == .overLimit)
    }
}
