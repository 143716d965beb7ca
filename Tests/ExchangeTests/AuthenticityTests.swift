import Canonical
import Exchange
import Testing
import Texts

@Suite struct `Who vouches for a document` {
    typealias Proof = Authenticity.Proof

    @Test(arguments: Proof.allCases, Proof.allCases)
    func `is shown by the worst that is known`(signature: Proof, seal: Proof) {
        let found = Authenticity(signature: signature, seal: seal, issuer: "CN=Officer", sender: "CL")
        switch (signature, seal) {
        case (.holds, _):
            #expect(found.level == .issuerSignature && found.appearance == .issuerSignature)
            #expect(found.voucher == "CN=Officer")
        case (.fails, _):
            #expect(found.level < .issuerSignature && found.appearance == .brokenSignature)
            #expect(found.voucher == "CL")
        case (.none, .holds):
            #expect(found.level == .gatewaySeal && found.appearance == .gatewaySeal)
        case (.none, .fails):
            #expect(found.level == .channel && found.appearance == .brokenSeal)
        case (.none, .none):
            #expect(found.level == .channel && found.appearance == .channel)
        }
    }

    @Test(arguments: Authenticity.Appearance.allCases, Language.allCases)
    func `has words in every language, which name who vouches`(appearance: Authenticity.Appearance, language: Language)
    {
        #expect(!appearance.short(in: language).hasPrefix("authenticity."))
        let proofs = Proof.allCases.flatMap { one in Proof.allCases.map { (one, $0) } }
        for (signature, seal) in proofs {
            let found = Authenticity(signature: signature, seal: seal, issuer: "VOUCHER", sender: "VOUCHER")
            let words = found.statement(in: language)
            #expect(words.contains("VOUCHER") && !words.contains("{"), "\(words)")
            let alone = Authenticity(signature: signature, issuer: "VOUCHER").statement(in: language)
            #expect(!alone.hasPrefix("authenticity.") && !alone.contains("{"), "\(alone)")
        }
    }

    @Test func `differs in words between what is unsigned and what is broken`() {
        for language in Language.allCases {
            let words = Set(Authenticity.Appearance.allCases.map { $0.short(in: language) })
            #expect(words.count == Authenticity.Appearance.allCases.count)
        }
    }

    @Test func `stands in the header of an event, and may be absent`() throws {
        let bytes = [UInt8](repeating: 7, count: 10)
        let now = UTCTime(milliseconds: 1_790_000_000_000)
        let id = EventID(at: now, random: bytes)
        var header = EventHeader(id: id, time: now, name: .submissionAcceptance)
        #expect(try EventHeader(octets: header.octets) == header)
        #expect(!String(decoding: header.octets, as: UTF8.self).contains("authenticity"))
        for appearance in Authenticity.Appearance.allCases {
            header.authenticity = appearance
            #expect(try EventHeader(octets: header.octets).authenticity == appearance)
        }
    }
}
