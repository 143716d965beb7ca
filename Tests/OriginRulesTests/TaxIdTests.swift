import Canonical
import Foundation
import OriginRules
import ReferenceFiles
import Testing

@Suite struct `A tax identification` {
    private struct Vector: Decodable {
        let country: String
        let id: String
        let value: String
        let valid: Bool
    }

    @Test(.enabled(if: ReferenceFiles.isPresent || ReferenceFiles.isRequired))
    func `is judged as every public vector says`() throws {
        let bytes = try ReferenceFiles.bytes("national/tax_id_vectors.json")
        let vectors = try JSONDecoder().decode([Vector].self, from: Data(bytes))
        #expect(vectors.count == 83)
        for vector in vectors {
            let country = try #require(CountryCode(rawValue: vector.country))
            let judged = try #require(TaxIdScheme.judge(vector.value, of: country), "\(vector.country) is unknown")
            let isGood = judged.verdict == .fits || judged.verdict == .shapeOnly
            #expect(isGood == vector.valid, "\(vector.country) \(vector.id) \(vector.value): \(judged)")
            if !vector.valid { #expect(judged.verdict == .wrongDigit, "\(vector.value): \(judged)") }
        }
    }

    @Test func `is read as people write it`() {
        #expect(TaxIdScheme.judge("30-86091390-5", of: "AR")?.verdict == .fits)
        #expect(TaxIdScheme.judge("72.601.815-4", of: "CL")?.verdict == .fits)
        #expect(TaxIdScheme.judge("10.000.013-k", of: "CL")?.verdict == .fits)
        #expect(TaxIdScheme.judge("28.194.821/0001-25", of: "BR")?.verdict == .fits)
        #expect(TaxIdScheme.judge("j-12345678-4", of: "VE")?.verdict == .fits)
    }

    @Test func `belongs to one scheme of its country at least`() throws {
        #expect(try #require(TaxIdScheme.judge("57975432300", of: "BR")) == (.fits, "CPF"))
        #expect(try #require(TaxIdScheme.judge("28194821000125", of: "BR")) == (.fits, "CNPJ"))
        #expect(try #require(TaxIdScheme.judge("123", of: "BR")) == (.malformed, "CNPJ, CPF"))
    }

    @Test(
        arguments: ["", "-", "ÄÖÜ", "１２３４５", "30860913905\u{0}", "3086091390K", String(repeating: "9", count: 5000)]
    )
    func `that is none is malformed and never a crash`(text: String) {
        for scheme in TaxIdScheme.all { #expect(scheme.judge(text) != .fits, "\(scheme.name) \(text)") }
        #expect(TaxIdScheme.judge(text, of: "AR")?.verdict == .malformed)
    }

    /// Modulus 11 with every remainder written by a character of its own notices each single wrong digit.
    @Test(arguments: [("CL", "726018154"), ("UY", "211948750012"), ("GT", "46252762"), ("CL", "10000013K")])
    func `has each single wrong digit noticed`(country: String, value: String) throws {
        let country = try #require(CountryCode(rawValue: country))
        for position in value.indices where value[position].isNumber {
            for digit in "0123456789" where digit != value[position] {
                let next = value.index(after: position)
                let changed = String(value[..<position] + String(digit) + value[next...])
                #expect(TaxIdScheme.judge(changed, of: country)?.verdict != .fits, "\(changed)")
            }
        }
    }

    @Test func `of a country whose rule is not public is only looked at`() {
        #expect(TaxIdScheme.judge("1023456028", of: "BO")?.verdict == .shapeOnly)
        #expect(TaxIdScheme.judge("155612345-2-2015", of: "PA")?.verdict == .shapeOnly)
        #expect(TaxIdScheme.judge("1", of: "JP") == nil)
    }
}
