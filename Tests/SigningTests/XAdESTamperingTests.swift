import Foundation
import PasoTesting
import Signing
import Testing
import Trust
import XML

@Suite struct `After one octet of a timestamped document was changed` {
    private static let small = "<?xml version=\"1.0\"?>\n<a Id=\"r\"><b>1</b></a>\n"

    /// The root alone is trusted, so the intermediate in the signature matters as well.
    private static func store() throws -> TrustStore {
        let root = try TestPKI.chile.root.certificate
        return TrustStore(anchors: [TrustAnchor(root, country: "CL", roles: [.issuer, .tsa])])
    }

    /// Every octet of document, signature, certificates and token, in two ways: either refused, or what is covered, who
    /// signed, and every value that counts are the same, which is then proven.
    @Test(arguments: [UInt8(0x01), 0x04])
    func `nothing altered passes`(mask: UInt8) throws {
        var habits = TestTimestampAuthority.Habits()
        habits.sendsChain = true
        let authority = try TestTimestampAuthority(TestPKI.chile.identity(.tsa), habits)
        defer { authority.close() }
        let basic = try XAdESSample.basic(TestPKI.chile.officerOnCurve, text: Self.small)
        let signed = try XAdESSample.stamped(basic, by: authority)
        let store = try Self.store()
        #expect(try XAdESSample.refusal(signed, store: store) == nil)
        let meaning = try Self.meaning(signed)
        var survivors: [Int] = []
        for place in signed.indices {
            var altered = signed
            altered[place] ^= mask
            guard let document = try? ParsedDocument(parsing: altered),
                let found = DocumentSignatures.verify(document)
            else { continue }
            let judge = SignatureJudge(ChainJudge(store), proven: TestPKI.now + 3600)
            guard judge.judge(found, claims: []).verdict.result != .refused else { continue }
            survivors.append(place)
            let around = String(decoding: altered[max(0, place - 40)..<min(place + 20, altered.count)], as: UTF8.self)
            #expect(try Self.meaning(altered) == meaning, "octet \(place): …\(around)…")
        }
        // Declarations that nothing uses, and a few characters outside of the root and inside tags.
        #expect(survivors.count < 80, "\(survivors)")
    }

    /// All that anybody could rely on: the covered octets; every name, value and attribute inside the signature.
    private static func meaning(_ octets: [UInt8]) throws -> [[UInt8]] {
        let document = try ParsedDocument(parsing: octets)
        let signature = try #require(document.root.firstDescendant("Signature", SignatureNames.signature))
        return [
            try document.canonicalize(method: .inclusive, excluding: signature.reference),
            try document.canonicalize(signature.reference, method: .exclusive),
        ]
    }
}
