import Canonical
import Dialects
import Testing
import XML

/// The table of editions: all are read and written, and one that is not in it is named.
struct EditionTests {
    /// The numbers of `SPSCertificate`, of the aggregates and of the data types, as the release states them.
    static let numbers: [(certificate: Int, aggregates: Int, types: Int)] = [
        (8, 12, 13), (9, 13, 14), (11, 14, 15), (12, 15, 16), (13, 17, 17), (14, 18, 18), (15, 19, 19), (16, 20, 20),
        (17, 21, 21), (18, 22, 22), (19, 24, 24), (20, 25, 25),
    ]

    private func translated(_ path: String, to target: DialectIdentifier) throws -> Translation {
        try DialectCatalogue.translate(
            try Samples.bytes(path),
            to: target,
            writing: EncodeOptions(authorityNames: ["CO": "ICA", "PA": "MIDA", "AR": "SENASA", "CL": "SAG"])
        )
    }

    @Test(arguments: numbers)
    func `an edition is written in its own namespaces and recognised by itself alone`(
        certificate: Int,
        aggregates: Int,
        types: Int
    ) throws {
        let bytes = try self.translated(Samples.handmade[0], to: .sps(certificate)).bytes
        let text = String(decoding: bytes, as: UTF8.self)
        let standard = "urn:un:unece:uncefact:data:standard:"
        #expect(text.contains("\"\(standard)SPSCertificate:\(certificate)\""))
        #expect(text.contains("\"\(standard)ReusableAggregateBusinessInformationEntity:\(aggregates)\""))
        #expect(text.contains("\"\(standard)UnqualifiedDataType:\(types)\""))
        let root = try Samples.root(bytes)
        #expect(DialectCatalogue.all.filter { $0.recognises(root) }.map(\.id) == [.sps(certificate)])
    }

    @Test func `the table has exactly these editions`() {
        #expect(SPSDialect.editions.map(\.id) == Self.numbers.map { .sps($0.certificate) })
    }

    @Test(arguments: [1, 10, 21, 99])
    func `a version that is not in the table is named, with what is known`(version: Int) throws {
        let text = String(decoding: try Samples.bytes(Samples.handmade[0]), as: UTF8.self)
            .replacing("SPSCertificate:17", with: "SPSCertificate:\(version)")
        let error = #expect(throws: DialectError.self) { try DialectCatalogue.read(Array(text.utf8)) }
        #expect(error?.code == "DIA-009")
        #expect(error?.arguments["version"] == String(version))
        #expect(error?.arguments["known"] == "8, 9, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20")
    }

    @Test func `parts of another edition than the root's are named, not taken for missing`() throws {
        let text = String(decoding: try Samples.bytes(Samples.handmade[0]), as: UTF8.self)
            .replacing("InformationEntity:21", with: "InformationEntity:20")
        let error = #expect(throws: DialectError.self) { try DialectCatalogue.read(Array(text.utf8)) }
        #expect(error?.code == "DIA-010")
        #expect(error?.arguments["found"]?.hasSuffix("InformationEntity:20") == true)
    }

    @Test(arguments: numbers.map(\.certificate))
    func `where no schema is at hand the reader says so, once`(version: Int) throws {
        let bytes = try self.translated(Samples.handmade[0], to: .sps(version)).bytes
        let findings = try DialectCatalogue.read(bytes).decoded.findings
        let isAssumed = version != 17 && version != 11
        #expect(findings.count { $0.code == "DIA-126" } == (isAssumed ? 1 : 0))
    }

    @Test func `Kenya's version reads dates of any number of the data types, which is not known`() throws {
        let bytes = try self.translated(Samples.handmade[0], to: .sps(8)).bytes
        let text = String(decoding: bytes, as: UTF8.self).replacing("DataType:13", with: "DataType:9")
        let decoded = try DialectCatalogue.read(Array(text.utf8)).decoded
        #expect(decoded.phyto.issued?.instant != nil)
        #expect(decoded.findings.filter { $0.code == "DIA-105" } == [])
    }

    @Test(arguments: SPSDialect.editions.map(\.id))
    func `a mark of copies and a recipient are kept where the edition may have them`(id: DialectIdentifier) throws {
        let bytes = try self.translated(Samples.handmade[0], to: id).bytes
        let text = String(decoding: bytes, as: UTF8.self)
        let prefix = text.contains("<ram:IssuerSPSParty") ? "ram:" : ""
        guard id != .sps11 else { return }
        let copy = "<\(prefix)CopyIndicator><udt:Indicator>true</udt:Indicator></\(prefix)CopyIndicator>"
        let place = "<\(prefix)IssuerSPSParty>"
        let read = try DialectCatalogue.read(Array(text.replacing(place, with: copy + place).utf8)).decoded
        #expect(read.phyto.isCopy == (id == .sps17 ? nil : true))
        let losses = try #require(DialectCatalogue.dialect(id)).encode(read.certificate).losses
        #expect(losses.map(\.path.text) == (id == .sps17 ? [] : ["isCopy"]))
    }

    /// Every edition against every other one: what is written is valid as far as a schema exists, and the losses are these.
    @Test(arguments: Samples.handmade, SPSDialect.editions.map(\.id))
    func `the matrix of conversions loses what it says and nothing else`(path: String, source: DialectIdentifier) throws
    {
        let original = try DialectCatalogue.read(try Samples.bytes(path)).decoded.phyto
        let first = try self.translated(path, to: source)
        #expect(try Judge.breaches(first.bytes, source) == [])
        let added = ["isCopy", "recipient"]
        #expect(first.losses.map(\.path.text) == (source == .sps11 ? added : []))
        for target in SPSDialect.editions.map(\.id) {
            let second = try DialectCatalogue.translate(first.bytes, to: target)
            #expect(second.source == source)
            #expect(try Judge.breaches(second.bytes, target) == [], "\(source) to \(target)")
            let moved = second.losses.map { "\($0.effect.text) \($0.path.text)" }
            switch (source == .sps11, target == .sps11) {
            case (true, true), (false, false): #expect(moved == [], "\(source) to \(target)")
            case (false, true): #expect(moved == added.map { "added " + $0 }, "\(source) to \(target)")
            case (true, false): #expect(moved == added.map { "lost " + $0 }, "\(source) to \(target)")
            }
            var back = try DialectCatalogue.read(second.bytes).decoded.phyto
            (back.isCopy, back.recipient) = (nil, nil)
            #expect(back == original, "\(source) to \(target)")
        }
    }
}
