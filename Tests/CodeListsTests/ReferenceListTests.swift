import CodeLists
import Foundation
import ReferenceFiles
import Testing

/// Our tables beside the lists that the standards' schemas and vocabularies have.
@Suite struct `The code lists and their sources` {
    /// Which list has the same codes as which file, and with which filter.
    struct Pair: Sendable, CustomTestStringConvertible {
        let list: CodeListID
        let files: [String]
        var only17A = false
        var testDescription: String { self.list.rawValue + (self.only17A ? " (17A)" : "") }
    }

    static let pairs: [Pair] = [
        Pair(list: .country, files: ["ephyto/codelists/country-iso3166-a2.csv"]),
        Pair(list: .transportMode, files: ["ephyto/codelists/transport-mode-rec19.csv"]),
        Pair(list: .package, files: ["origin/uncefact/rec21_package_type_codes.csv"]),
        Pair(list: .package, files: ["ephyto/codelists/package-type-rec21.csv"], only17A: true),
        Pair(
            list: .unit,
            files: ["duration", "linear", "temperature", "volume", "weight"].map {
                "ephyto/codelists/unit-rec20-\($0).csv"
            },
            only17A: true
        ),
        Pair(list: .documentName, files: ["ephyto/codelists/document-name-1001.csv"]),
        Pair(list: .documentStatus, files: ["ephyto/codelists/status-4405.csv"]),
        Pair(list: .reference, files: ["ephyto/codelists/reference-type-1153.csv"]),
        Pair(list: .partyRole, files: ["ephyto/codelists/party-role-3035.csv"]),
        Pair(list: .process, files: ["ephyto/codelists/process-type-7187.csv"]),
        Pair(list: .packageLevel, files: ["ephyto/codelists/packaging-level-7075.csv"]),
        Pair(list: .governmentAction, files: ["ephyto/codelists/government-action-9417.csv"]),
        Pair(list: .ephytoTag, files: ["ephyto/codelists/ephyto-tag-acronyms-guide-2.10.csv"]),
    ]

    @Test(.enabled(if: ReferenceFiles.isPresent || ReferenceFiles.isRequired), arguments: pairs)
    func `have the same codes`(pair: Pair) throws {
        let list = try #require(CodeLists.standard[pair.list])
        let ours = list.all.filter { entry in
            guard pair.only17A else { return true }
            let word = entry.attributes["17A"]
            return pair.list == .unit ? word == "yes" : word != "no"
        }
        let theirs = try pair.files.reduce(into: Set<String>()) { codes, file in
            codes.formUnion(try Self.codes(file))
        }
        #expect(Set(ours.map(\.code)).symmetricDifference(theirs).isEmpty)
        if pair.list == .package, !pair.only17A { #expect(theirs.count == 405) }
        if pair.list == .ephytoTag { #expect(theirs.count == 43) }
    }

    @Test(.enabled(if: ReferenceFiles.isPresent || ReferenceFiles.isRequired))
    func `know every currency of 2012 but the ones withdrawn before 2018`() throws {
        let folder = "ephyto/xsd/uncefact-17A/codelist/standard/"
        let text = String(
            decoding: try ReferenceFiles.bytes(folder + "ISO_ISO3AlphaCurrencyCode_2012-08-31.xsd"),
            as: UTF8.self
        )
        let theirs = Set(text.matches(of: /enumeration value="([A-Z]{3})"/).map { String($0.output.1) })
        #expect(theirs.count > 150)
        let gone = theirs.subtracting(CodeLists.standard[.currency]?.codes ?? [])
        #expect(gone == ["MRO", "STD"])
    }

    @Test(.enabled(if: ReferenceFiles.isPresent || ReferenceFiles.isRequired))
    func `give note tags the lengths of the rules of INTERCOM`() throws {
        let rows = try Self.rows("ephyto/codelists/intercom-can-field-rules.csv").filter {
            $0.count > 6 && $0[0] == "CFE"
        }
        let tags = try #require(CodeLists.standard[.ephytoTag])
        var seen = 0
        for row in rows where row[2] == "Subject" && !row[6].isEmpty && row[3] != "RPCCO" {
            seen += 1
            #expect(tags[row[3]]?.attributes["length"] == row[6], "\(row[3])")
        }
        #expect(seen >= 8)
    }

    private static func codes(_ file: String) throws -> Set<String> {
        Set(try self.rows(file).dropFirst().compactMap(\.first))
    }

    /// The rows of a file; a field may stand between quotation marks.
    private static func rows(_ file: String) throws -> [[String]] {
        String(decoding: try ReferenceFiles.bytes(file), as: UTF8.self).split(whereSeparator: \.isNewline).map { line in
            line.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
        }
    }
}
