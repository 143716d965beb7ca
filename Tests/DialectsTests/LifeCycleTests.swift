import Canonical
import Dialects
import Testing
import XML

/// Re-export, replacement, withdrawal, attachments and their limits.
struct LifeCycleTests {
    private func read(_ path: String) throws -> Decoded {
        try DialectCatalogue.read(try Samples.bytes(path)).decoded
    }

    @Test func `a re-export names its original, its country and its eight answers`() throws {
        let decoded = try self.read(Samples.handmade[3])
        #expect(decoded.phyto.isReexport)
        let line = try #require(decoded.phyto.lines.first)
        #expect(!line.contents(of: "RPCRF").isEmpty && !line.contents(of: "RPCCO").isEmpty)
        let answers = ["RPCOR", "RPCTC", "RPCPK", "RPCRP", "RPCOC", "RPCNC", "RPCPC", "RPCAI"]
        for tag in answers { #expect(line.answer(NoteTag(tag)) != nil, "\(tag)") }
        #expect(decoded.findings.filter { $0.code == "DIA-131" } == [])
    }

    @Test func `a re-export without its original is found, and an attached copy names it too`() throws {
        var certificate = try self.read(Samples.handmade[3]).phyto
        for line in certificate.consignment.items[0].lines.indices {
            certificate.consignment.items[0].lines[line].notes.removeAll { $0.tag == "RPCRF" }
        }
        certificate.references = []
        let bare = try SPSDialect.sps17.decode(SPSDialect.sps17.encode(certificate).bytes)
        #expect(bare.findings.contains { $0.code == "DIA-131" })
        certificate.references = [DocumentReference(relationship: "AWR", number: "PC-1")]
        let named = try SPSDialect.sps17.decode(SPSDialect.sps17.encode(certificate).bytes)
        #expect(!named.findings.contains { $0.code == "DIA-131" })
    }

    @Test func `a replacement names what it replaces, and one that does not is found`() throws {
        let decoded = try self.read(Samples.handmade[1])
        let replacement = try #require(decoded.phyto.replacement)
        #expect(replacement.number == "PC-CO-0000001" && replacement.issued?.instant != nil)
        #expect(decoded.findings.filter { $0.code == "DIA-132" } == [])
        var certificate = decoded.phyto
        certificate.notes.removeAll { $0.tag == "ADRPN" }
        let unnamed = try SPSDialect.sps17.decode(SPSDialect.sps17.encode(certificate).bytes).findings
        #expect(unnamed.filter { $0.severity > .info }.map(\.code) == ["DIA-132"])
    }

    @Test(arguments: SPSDialect.editions.map(\.id) + [.intercomExport])
    func `a withdrawal stays one in every edition`(id: DialectIdentifier) throws {
        let translation = try DialectCatalogue.translate(try Samples.bytes(Samples.handmade[2]), to: id)
        #expect(try #require(DialectCatalogue.dialect(id)).decode(translation.bytes).phyto.isWithdrawn)
    }

    private func attached(_ content: [UInt8], _ type: String?) throws -> (found: [Finding], losses: [Loss]) {
        var certificate = try self.read(Samples.handmade[0]).phyto
        let file = Attachment(content: .bytes(content), mimeType: type, fileName: "a")
        certificate.references = [DocumentReference(relationship: "ZZZ", number: "1", attachments: [file])]
        let encoded = try SPSDialect.sps17.encode(certificate)
        let findings = try SPSDialect.sps17.decode(encoded.bytes).findings
        return (findings.filter { $0.path.contains("Attachment") }, encoded.losses)
    }

    @Test(arguments: [
        ([UInt8]("%PDF-1.7".utf8), "application/pdf"), ([0xFF, 0xD8, 0xFF, 0xE0], "image/jpeg"),
        ([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0], "image/png"), ([UInt8]("GIF89a".utf8), "image/gif"),
    ])
    func `the four types are known by their content, and one that is not stated is filled from it`(
        content: [UInt8],
        type: String
    ) throws {
        let stated = try self.attached(content, type)
        #expect(stated.found == [] && stated.losses == [])
        let silent = try self.attached(content, nil)
        #expect(silent.found == [], "no empty mimeCode is written")
        #expect(
            silent.losses.map { "\($0.effect.text) \($0.path.text) \($0.replacement ?? "")" } == [
                "added references[0].attachments[0].mimeType \(type)"
            ]
        )
        let false_ = try self.attached(content, "text/plain").found
        #expect(false_.map(\.code) == ["DIA-130"] && false_.first?.arguments["found"] == type)
    }

    @Test func `another type is found, and one that nobody can tell gets no name`() throws {
        let program = try self.attached(Array("MZ\u{90}".utf8), "application/pdf").found
        #expect(program.map(\.code) == ["DIA-130"] && program.first?.arguments["found"] == "–")
        let nameless = try self.attached([1, 2, 3], nil)
        #expect(nameless.found.map(\.code) == ["DIA-111"] && nameless.losses == [])
    }

    @Test func `a document over the limit as a whole is not written`() throws {
        let certificate = try self.read(Samples.handmade[0]).phyto
        var options = EncodeOptions()
        options.limits.documentBytesMax = 1000
        for dialect in [SPSDialect.sps17, .sps11, .intercomExport] {
            let error = #expect(throws: DialectError.self) { try dialect.encode(certificate, options: options) }
            #expect(error?.code == "DIA-004" && error?.arguments["limit"] == "documentBytes")
        }
        #expect(DialectLimits().documentBytesMax == 104 << 20 && DialectLimits().attachmentBytesMax == 3 << 20)
    }
}
