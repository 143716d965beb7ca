import Canonical
import Testing

struct CertificateJSONTests {
    private let certificate = PhytosanitaryCertificate(
        number: "PC-1",
        type: .phytosanitary,
        status: .issued,
        issued: "2026-03-02T14:05:09-05:00",
        issuer: Party(named: "Plant Protection"),
        notes: [Note("ADEDL", LocalizedText("Libre de plagas", "es"))],
        references: [
            DocumentReference(
                relationship: "AWR",
                number: "PC-0",
                attachments: [Attachment(content: .bytes([1, 2, 3]), mimeType: "application/pdf", fileName: "a.pdf")]
            )
        ],
        consignment: Consignment(
            exportCountry: Country(code: "CO"),
            importCountry: Country(code: "CL"),
            items: [
                ConsignmentItem(lines: [
                    LineItem(sequence: "1", netWeight: Quantity(value: "4500.10", unitCode: "KGM"))
                ])
            ]
        )
    )

    @Test func `reads back what it wrote, with decimals in their lexical form`() throws {
        let bytes = CanonicalJSON.encode(self.certificate)
        let text = String(decoding: bytes, as: UTF8.self)
        #expect(
            text.hasPrefix(#"{"schema":"urn:paso:schema:phytosanitary-certificate:1","number":"PC-1","type":"851""#)
        )
        #expect(text.contains(#""netWeight":{"value":"4500.10","unitCode":"KGM"}"#))
        let read = try CanonicalJSON.decode(bytes)
        #expect(read == self.certificate)
        #expect(CanonicalJSON.encode(read) == bytes)
    }

    @Test func `keeps members that it does not know, at every depth`() throws {
        let text = #"""
            {"schema":"urn:paso:schema:phytosanitary-certificate:1","zz":1.50,"number":"1","type":"851","status":"70",
            "consignment":{"importCountry":{"code":"CL","flag":{"b":[null,true],"a":"x"}}},"aa":"later edition"}
            """#
        let read = try CanonicalJSON.decode(Array(text.utf8))
        let again = try CanonicalJSON.decode(CanonicalJSON.encode(read))
        #expect(again == read)
        #expect(read.unknown.members.map(\.name) == ["aa", "zz"])
        let written = String(decoding: CanonicalJSON.encode(read), as: UTF8.self)
        #expect(written.contains(#""flag":{"b":[null,true],"a":"x"}"#))
        #expect(written.hasSuffix(#""aa":"later edition","zz":1.50}"#))
    }

    @Test(arguments: [
        (#"{"number":"1"}"#, "CAN-004"),
        (#"{"schema":"urn:other"}"#, "CAN-007"),
        (#"{"schema":"urn:paso:schema:phytosanitary-certificate:1","type":"851","status":"70"}"#, "CAN-004"),
        (#"{"schema":"urn:paso:schema:phytosanitary-certificate:1","number":7}"#, "CAN-005"),
        (
            #"{"schema":"urn:paso:schema:phytosanitary-certificate:1","number":"1","type":"851","status":"70","consignment":{"exportCountry":{"code":"col"}}}"#,
            "CAN-006"
        ),
    ])
    func `says what is wrong and where`(text: String, code: String) {
        let error = #expect(throws: CanonicalError.self) { try CanonicalJSON.decode(Array(text.utf8)) }
        #expect(error?.code == code)
    }

    @Test func `an attachment may stand elsewhere, by its digest`() throws {
        var certificate = self.certificate
        certificate.updateAttachments { attachment in
            attachment.content = .reference(sha256: SHA256Hex(String(repeating: "0", count: 64)), size: 3)
        }
        let read = try CanonicalJSON.decode(CanonicalJSON.encode(certificate))
        #expect(read == certificate)
    }

    @Test func `views read the notes of a replacement`() {
        var certificate = self.certificate
        certificate.notes = [
            Note("ADRP", "4"), Note("ADRPN", "PC-0"), Note("ADRD", "2026-03-01T10:00:00Z"), Note("ADRPR", "Consignee"),
        ]
        #expect(certificate.replacement?.number == "PC-0")
        #expect(certificate.replacement?.issued?.instant?.rfc3339 == "2026-03-01T10:00:00.000Z")
    }
}
