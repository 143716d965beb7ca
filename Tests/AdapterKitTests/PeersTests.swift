import AdapterKit
import Canonical
import Dialects
import Foundation
import OriginRules
import ReferenceFiles
import Settings
import Testing
import XML

/// The folders under `Peers/`, all together.
@Suite struct `The countries that come with Paso` {
    /// The members of ALADI.
    static let aladi = ["AR", "BO", "BR", "CL", "CO", "CU", "EC", "MX", "PA", "PE", "PY", "UY", "VE"]
    static let peers = ReferenceFiles.repository.appending(path: "Peers").path

    static func adapters() throws -> [CountryCode: Adapter] {
        try AdapterLoader(dialects: Set(DialectCatalogue.all.map(\.id.rawValue)))
            .loadAll(in: self.peers).get()
    }

    @Test func `are ALADI's thirteen, and load without a word`() throws {
        let adapters = try Self.adapters()
        #expect(adapters.keys.map(\.rawValue).sorted() == Self.aladi)
        let withoutOrigin = adapters.values.filter { $0.document(.certificateOfOrigin) == nil }
        #expect(withoutOrigin.isEmpty)
        let withPhytos = adapters.values.filter { $0.document(.phytosanitaryCertificate) != nil }.map(
            \.country.rawValue
        )
        #expect(withPhytos.sorted() == ["BO", "CL", "CO", "EC", "PE"])
    }

    @Test(arguments: aladi)
    func `have a time zone, a page and an example for neighbours`(country: String) throws {
        let adapter = try #require(CountryCode(rawValue: country).flatMap { try Self.adapters()[$0] })
        #expect(
            TimeZone(identifier: adapter.timeZone) != nil,
            "\(adapter.timeZone) is not in the zone data of this host"
        )
        for name in ["README.md", "partner.example.yaml"] {
            #expect(FileManager.default.fileExists(atPath: "\(Self.peers)/\(country)/\(name)"), "\(country)/\(name)")
        }
    }

    /// All editions have one root element; what the document says of its edition decides.
    @Test(arguments: ["1.8.0", "1.8.2", "1.8.3", "2.0.0", "4.1.0", "4.1.1"])
    func `recognise each edition of the certificate of origin as itself`(edition: String) throws {
        let text = """
            <e:Envelope xmlns:e="http://www.w3.org/2001/12/soap-envelope"><e:CertOrigin><CODEH id="CODEH"><CODExporter>\
            <COD id="COD"><CODVer>\(edition)</CODVer></COD></CODExporter></CODEH></e:CertOrigin></e:Envelope>
            """
        let root = try ParsedDocument(parsing: Array(text.utf8)).root
        for (country, adapter) in try Self.adapters() {
            let dialect = adapter.dialect(of: root)
            // Panama is not among the countries of edition 1.8.0.
            let isForeign = country.rawValue == "PA" && edition == "1.8.0"
            #expect(dialect?.dialect == (isForeign ? nil : "cod-\(edition)"), "\(country.rawValue)")
            #expect(dialect == nil || dialect?.signature == "cod")
        }
    }

    /// What a neighbour's attestation names is another adapter as soon as anything in it is another.
    @Test(arguments: aladi)
    func `have another digest when any line of their adapter changes`(country: String) throws {
        let text = try String(contentsOfFile: "\(Self.peers)/\(country)/adapter.yaml", encoding: .utf8)
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        let folder = FileManager.default.temporaryDirectory.appending(
            path: "paso-peers-\(UUID().uuidString)/\(country)"
        )
        defer { try? FileManager.default.removeItem(at: folder.deletingLastPathComponent()) }
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        let loader = AdapterLoader(
            dialects: Set(DialectCatalogue.all.map(\.id.rawValue))
        )
        func load(_ lines: [String]) throws -> Adapter {
            let whole = lines.joined(separator: "\n")
            try whole.write(to: folder.appending(path: "adapter.yaml"), atomically: true, encoding: .utf8)
            return try loader.load(folder.path).get()
        }
        var seen = [try load(lines).digest]
        let changes: [(old: String, new: String)] = [
            ("languages: [", "languages: [qu, "), ("name: {en: ", "name: {en: The "), ("- id: ", "- id: x"),
            ("signature: cod}", "signature: none}"), ("agreements:", "agreements: "),
            ("known-issuer", "known-agreement"),
            ("known-issuer}", "known-issuer, level: refuse}"),
        ]
        for change in changes {
            var changed = lines
            let place = try #require(changed.lastIndex { $0.contains(change.old) }, "\(country) has no \(change.old)")
            changed[place] = changed[place].replacing(change.old, with: change.new)
            let digest = try load(changed).digest
            #expect(!seen.contains(digest), "\(country): \(change.new) changes nothing")
            seen.append(digest)
        }
    }

    @Test func `and the table of agreements name the same parties`() throws {
        let adapters = try Self.adapters()
        let said = adapters.mapValues { Set($0.document(.certificateOfOrigin)?.agreements ?? []) }
        for agreement in Agreement.all {
            let parties = Set(agreement.parties)
            for (country, acronyms) in said {
                #expect(
                    acronyms.contains(agreement.acronym) == parties.contains(country),
                    "\(agreement.acronym): Peers/\(country.rawValue) and the table differ"
                )
            }
            #expect(parties.isSubset(of: said.keys), "\(agreement.acronym) has a party without a folder")
        }
        let unknown = Set(said.values.joined()).subtracting(Agreement.all.map(\.acronym))
        #expect(unknown.isEmpty, "no agreement of the table: \(unknown.sorted())")
    }
}
