import Canonical
import CodeLists
import Dialects
import Testing
import Texts
import XML

/// Invented documents, each with one thing that real senders do wrong.
struct FindingTests {
    private static let start = """
        <SPSCertificate xmlns="urn:un:unece:uncefact:data:standard:SPSCertificate:17"
         xmlns:r="urn:un:unece:uncefact:data:standard:ReusableAggregateBusinessInformationEntity:21"
         xmlns:u="urn:un:unece:uncefact:data:standard:UnqualifiedDataType:21">
        """

    private func document(_ document: String = "", consignment: String = "", line: String = "", after: String = "")
        -> [UInt8]
    {
        let text =
            Self.start
                + """
                <SPSExchangedDocument><r:Name/><r:ID>PC-1</r:ID><r:TypeCode>851</r:TypeCode><r:StatusCode>70</r:StatusCode>
                <r:IssueDateTime><u:DateTimeString>2026-03-02T10:00:00Z</u:DateTimeString></r:IssueDateTime>\(document)
                <r:SignatorySPSAuthentication><r:ActualDateTime><u:DateTimeString/></r:ActualDateTime><r:ProviderSPSParty><r:Name/>
                </r:ProviderSPSParty><r:IncludedSPSClause><r:ID>1</r:ID><r:Content/></r:IncludedSPSClause></r:SignatorySPSAuthentication>
                </SPSExchangedDocument><SPSConsignment><r:ConsignorSPSParty><r:Name>A</r:Name></r:ConsignorSPSParty>
                <r:ConsigneeSPSParty><r:Name>B</r:Name></r:ConsigneeSPSParty><r:ExportSPSCountry><r:ID>CO</r:ID><r:Name/>
                </r:ExportSPSCountry><r:ImportSPSCountry><r:ID>CL</r:ID><r:Name/></r:ImportSPSCountry><r:ExaminationSPSEvent>
                <r:OccurrenceSPSLocation><r:Name/></r:OccurrenceSPSLocation></r:ExaminationSPSEvent>\(consignment)
                <r:IncludedSPSConsignmentItem><r:IncludedSPSTradeLineItem><r:SequenceNumeric>1</r:SequenceNumeric>
                <r:Description>Rosas</r:Description>\(line)</r:IncludedSPSTradeLineItem></r:IncludedSPSConsignmentItem>
                </SPSConsignment>\(after)</SPSCertificate>
                """
        return Array(text.utf8)
    }

    private func findings(_ bytes: [UInt8]) throws -> [Finding] {
        try SPSDialect.sps17.decode(bytes).findings
    }

    @Test func `a regular document in default namespaces has no findings`() throws {
        #expect(try self.findings(self.document()) == [])
        #expect(
            try Samples.breaches(SPSDialect.sps17.encode(SPSDialect.sps17.decode(self.document()).phyto).bytes)
                == []
        )
    }

    @Test func `a signature as last child is known and no content`() throws {
        let signature = "<Signature xmlns=\"http://www.w3.org/2000/09/xmldsig#\"><SignedInfo/></Signature>"
        #expect(try self.findings(self.document(after: signature)) == [])
    }

    @Test(arguments: [
        ("<r:StatusCode>40</r:StatusCode>", "DIA-114", "SPSExchangedDocument/StatusCode"),
        ("<r:Pest>x</r:Pest>", "DIA-102", "SPSExchangedDocument/Pest"),
        (
            "<r:CopyIndicator><u:Indicator>false</u:Indicator></r:CopyIndicator>", "DIA-102",
            "SPSExchangedDocument/CopyIndicator"
        ),
        ("<r:Description format=\"x\">d</r:Description>", "DIA-103", "SPSExchangedDocument/Description[1]"),
        ("text", "DIA-119", "SPSExchangedDocument"),
        (
            "<r:IncludedSPSNote><r:Subject>ADEDLL</r:Subject><r:Content>c</r:Content></r:IncludedSPSNote>", "DIA-117",
            "SPSExchangedDocument/IncludedSPSNote[1]"
        ),
        (
            "<r:IncludedSPSNote><r:Subject>ADTLIL</r:Subject><r:Content>c</r:Content></r:IncludedSPSNote>", "DIA-123",
            "SPSExchangedDocument/IncludedSPSNote[1]"
        ),
    ])
    func `in the document is noticed`(xml: String, code: String, path: String) throws {
        let findings = try self.findings(self.document(xml)).filter { $0.code != "DIA-101" }
        #expect(findings.map(\.code) == [code])
        #expect(findings.first?.path == path)
        #expect(findings.first.map { ($0.line ?? 0) > 1 } == true)
    }

    @Test func `leaves out a unit that the site added to its list`() throws {
        let table = """
            format,paso/code-list/1
            list,unit
            change,extend
            source,the service
            edition,2026
            retrieved,2026-03-01
            code,en
            QQ,quintal
            """
        let read = SiteCodeTable.read(Array(table.utf8), file: "units.csv")
        let options = DecodeOptions(lists: CodeLists.standard.applying([try #require(read.table)]))
        func codes(_ unit: String) throws -> [String] {
            let line = "<r:NetWeightMeasure unitCode=\"\(unit)\">10</r:NetWeightMeasure>"
            return try SPSDialect.sps17.decode(self.document(line: line), options: options).findings.map(\.code)
        }
        #expect(try codes("QQ") == [])
        #expect(try codes("QX") == ["DIA-122"])
    }

    @Test(arguments: [
        ("<r:NetWeightMeasure unitCode=\"KGM\">10 kg</r:NetWeightMeasure>", "DIA-118"),
        ("<r:NetWeightMeasure unitCode=\"QQ\">10</r:NetWeightMeasure>", "DIA-122"),
        ("<r:OriginSPSCountry><r:ID>Peru</r:ID><r:Name/></r:OriginSPSCountry>", "DIA-121"),
        ("<r:OriginSPSCountry><r:ID>XX</r:ID><r:Name/></r:OriginSPSCountry>", "DIA-115"),
        ("<r:IntendedUse>Ninguno</r:IntendedUse>", "DIA-109"),
        ("<r:IntendedUse>NULL</r:IntendedUse>", "DIA-108"),
        ("<r:ExpiryDateTime><u:DateTimeString>mañana</u:DateTimeString></r:ExpiryDateTime>", "DIA-106"),
        ("<r:ExpiryDateTime><u:DateTimeString>2026-03-02</u:DateTimeString></r:ExpiryDateTime>", "DIA-107"),
        ("<r:ExpiryDateTime>2026-03-02T00:00:00Z</r:ExpiryDateTime>", "DIA-105"),
    ])
    func `in a line is noticed, and the output is valid`(xml: String, code: String) throws {
        let decoded = try SPSDialect.sps17.decode(self.document(line: xml))
        #expect(decoded.findings.map(\.code) == [code])
        #expect(decoded.mayDependOnZone == (code == "DIA-107"))
        #expect(try Samples.breaches(SPSDialect.sps17.encode(decoded.phyto).bytes) == [])
    }

    @Test func `a repeated element counts once, the first time`() throws {
        let decoded = try SPSDialect.sps17.decode(self.document("<r:StatusCode>40</r:StatusCode>"))
        #expect(decoded.phyto.status == .issued)
    }

    @Test(arguments: ["ID>PC-1<", "TypeCode>851<", "StatusCode>70<"])
    func `without number, kind or state nothing can be made of it`(part: String) throws {
        let name = String(part.prefix { $0 != ">" })
        let text = String(decoding: self.document(), as: UTF8.self)
            .replacing("<r:\(part)/r:\(name)>", with: "")
        let error = #expect(throws: DialectError.self) { try SPSDialect.sps17.decode(Array(text.utf8)) }
        #expect(error?.code == "DIA-003" && error?.arguments["path"] == "SPSExchangedDocument/\(name)")
    }

    @Test func `a certificate of another kind is refused`() throws {
        let text = String(decoding: self.document(), as: UTF8.self).replacing(">851<", with: ">861<")
        let error = #expect(throws: DialectError.self) { try SPSDialect.sps17.decode(Array(text.utf8)) }
        #expect(error?.code == "DIA-006")
    }

    @Test func `the Pacific dialect does not take a 17A document`() throws {
        let root = try Samples.root(self.document())
        let error = #expect(throws: DialectError.self) { try SPSDialect.sps11.decode(root, options: DecodeOptions()) }
        #expect(error?.code == "DIA-002")
    }

    @Test func `every limit refuses by its name`() throws {
        var limits = DialectLimits()
        limits.attachmentBytesMax = 8
        limits.attachmentsMax = 2
        limits.lineItemsMax = 1
        limits.repetitionsMax = 3
        limits.textBytesMax = 20
        limits.depthMax = 5
        let reference =
            "<r:ReferenceSPSReferencedDocument><r:RelationshipTypeCode>ZZZ</r:RelationshipTypeCode><r:ID>1</r:ID>"
        let file = { (text: String) in "<r:AttachmentBinaryObject>\(text)</r:AttachmentBinaryObject>" }
        let end = "</r:ReferenceSPSReferencedDocument>"
        let note = "<r:IncludedSPSNote><r:Subject>SPSFL</r:Subject><r:Content>5</r:Content></r:IncludedSPSNote>"
        let line = "</r:IncludedSPSTradeLineItem><r:IncludedSPSTradeLineItem><r:SequenceNumeric>2</r:SequenceNumeric>"
        let cases: [(limit: String, bytes: [UInt8])] = [
            ("attachmentBytes", self.document(reference + file("AAAAAAAAAAAAAAAA") + end)),
            ("attachments", self.document(reference + file("AA==") + file("AA==") + file("AA==") + end)),
            ("lineItems", self.document(line: line)),
            ("repetitions", self.document(note + note + note + note)),
            ("textBytes", self.document("<r:Description>\(String(repeating: "a", count: 21))</r:Description>")),
            (
                "depth",
                self.document(
                    line: "<r:OriginSPSCountry><r:ID>CO</r:ID><r:SubordinateSPSCountrySubDivision><r:Name>a</r:Name>"
                        + "</r:SubordinateSPSCountrySubDivision></r:OriginSPSCountry>"
                )
            ),
        ]
        for (limit, bytes) in cases {
            let error = #expect(throws: DialectError.self, "\(limit)") {
                try SPSDialect.sps17.decode(bytes, options: DecodeOptions(limits: limits))
            }
            #expect(error?.code == "DIA-004" && error?.arguments["limit"] == limit)
        }
    }

    @Test func `findings have an end, and the last one says so`() throws {
        let strangers = String(repeating: "<r:Pest/>", count: 600)
        let findings = try self.findings(self.document(strangers))
        #expect(findings.count == 501)
        #expect(findings.last?.code == "DIA-199")
    }

    @Test func `what cannot be written truthfully is refused by its place`() throws {
        var certificate = try SPSDialect.sps17.decode(self.document()).phyto
        certificate.consignment.importCountry = Country(code: "XX")
        let error = #expect(throws: DialectError.self) { try SPSDialect.sps17.encode(certificate) }
        #expect(error?.code == "DIA-005" && error?.arguments["path"] == "consignment.importCountry.code")
        certificate.consignment.items = []
        #expect(#expect(throws: DialectError.self) { try SPSDialect.sps17.encode(certificate) }?.code == "DIA-005")
    }

    @Test func `an attachment over the limit is not written either`() throws {
        var certificate = try SPSDialect.sps17.decode(self.document()).phyto
        let file = Attachment(content: .bytes([UInt8](repeating: 0, count: (3 << 20) + 1)))
        certificate.references = [DocumentReference(relationship: "ZZZ", number: "1", attachments: [file])]
        let error = #expect(throws: DialectError.self) { try SPSDialect.sps17.encode(certificate) }
        #expect(error?.code == "DIA-004" && error?.arguments["limit"] == "attachmentBytes")
    }

    @Test func `the zone of the adapter is taken where none is stated`() throws {
        let xml = "<r:ExpiryDateTime><u:DateTimeString>2026-03-02T00:00:00</u:DateTimeString></r:ExpiryDateTime>"
        let options = DecodeOptions(assumedOffsetMinutes: -180)
        let decoded = try SPSDialect.sps17.decode(self.document(line: xml), options: options)
        #expect(decoded.phyto.lines[0].expiries[0].instant?.rfc3339 == "2026-03-02T03:00:00.000Z")
    }

    @Test func `every code of the dialects has a text`() {
        let codes =
            (1...9).map { "DIA-00\($0)" } + ["DIA-010", "DIA-011"] + (101...132).map { "DIA-\($0)" } + ["DIA-199"]
        for code in codes { #expect(Catalogue.explanation(code) != nil, "\(code)") }
    }

    @Test(arguments: 1...8)
    func `damaged documents are refused or read, and never stop the program`(seed: Int) throws {
        var numbers = SeededNumbers(seed: UInt64(seed))
        let whole = try Samples.bytes(Samples.full)
        for _ in 0..<40 {
            var bytes = whole
            for _ in 0..<Int.random(in: 1...6, using: &numbers) {
                let place = Int.random(in: 0..<bytes.count, using: &numbers)
                switch Int.random(in: 0..<3, using: &numbers) {
                case 0: bytes[place] = UInt8.random(in: 0x20...0x7E, using: &numbers)
                case 1: bytes.removeSubrange(place..<min(bytes.count, place + 5))
                default: bytes.insert(contentsOf: Array("</ns1:Name>".utf8), at: place)
                }
            }
            guard let read = try? DialectCatalogue.read(bytes) else { continue }
            let encoded = try? SPSDialect.sps17.encode(read.decoded.phyto)
            if let encoded { #expect(try Samples.breaches(encoded.bytes) == []) }
        }
    }
}
