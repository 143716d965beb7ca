import Canonical
import Dialects
import Testing
import XML

struct SPS17Tests {
    private let dialect = SPSDialect.sps17

    @Test(arguments: Samples.handmade + [Samples.full])
    func `regular samples decode without a loss and re-encode with every piece of content`(path: String) throws {
        let bytes = try Samples.bytes(path)
        let decoded = try self.dialect.decode(bytes)
        #expect(decoded.findings.filter { $0.severity > .info } == [])
        let encoded = try self.dialect.encode(decoded.phyto)
        #expect(encoded.losses.allSatisfy { $0.effect == .added && $0.path.text.hasSuffix(".mimeType") })
        #expect(encoded.losses.count == (path == Samples.full ? 6 : 0))
        #expect(try Samples.breaches(encoded.bytes) == [])
        let (before, after) = (Inventory(try Samples.root(bytes)), Inventory(try Samples.root(encoded.bytes)))
        #expect(before.missing(in: after) == [])
        #expect(after.missing(in: before).allSatisfy { $0.hasSuffix("@mimeCode=application/pdf") })
        let again = try self.dialect.encode(self.dialect.decode(encoded.bytes).phyto)
        #expect(again.bytes == encoded.bytes && again.losses == [])
    }

    @Test func `the irregular Norwegian certificate decodes with findings and re-encodes valid`() throws {
        let bytes = try Samples.bytes(Samples.norwegian)
        let decoded = try self.dialect.decode(bytes)
        let codes = Set(decoded.findings.map(\.code))
        #expect(codes.isSuperset(of: ["DIA-101", "DIA-104", "DIA-105", "DIA-110", "DIA-111", "DIA-112"]))
        #expect(!codes.contains("DIA-102"), "everything has its place")
        let encoded = try self.dialect.encode(decoded.phyto)
        #expect(try Samples.breaches(encoded.bytes) == [])
        #expect(encoded.losses.filter { $0.effect != .added }.map(\.reason) == [.notOfForm], "only the broken base64")
        #expect(decoded.phyto.lines[0].contents(of: "DMTLIL").map(\.text).contains("Lot number 8888"))
    }

    @Test func `the Norwegian certificate and its regular rearrangement say the same`() throws {
        var irregular = try self.dialect.decode(try Samples.bytes(Samples.norwegian)).phyto
        var regular = try self.dialect.decode(try Samples.bytes(Samples.full)).phyto
        irregular.updateAttachments { $0.content = .bytes([]) }
        regular.updateAttachments { $0.content = .bytes([]) }
        irregular.consignment.items[0].lines[0].notes.removeAll { $0.contents.first?.text == "Lot number 8888" }
        #expect(irregular.lines == regular.lines)
        #expect(irregular == regular)
    }

    @Test(arguments: Samples.intercom)
    func `INTERCOM certificates decode with findings about what is missing and re-encode valid`(path: String) throws {
        let bytes = try Samples.bytes(path)
        let decoded = try self.dialect.decode(bytes)
        #expect(decoded.findings.contains { $0.code == "DIA-113" && $0.arguments["element"] == "ActualDateTime" })
        #expect(!decoded.findings.contains { $0.arguments["element"] == "Signature" })
        let encoded = try self.dialect.encode(decoded.phyto)
        #expect(try Samples.breaches(encoded.bytes) == [])
        let peoples = encoded.losses.map(\.value)
        #expect(encoded.losses.allSatisfy { $0.effect == .lost && $0.reason == .filler })
        let (before, after) = (Inventory(try Samples.root(bytes)), Inventory(try Samples.root(encoded.bytes)))
        let dropped = decoded.losses.map(\.value) + peoples
        #expect(decoded.losses.allSatisfy { $0.reason == .filler })
        let fillers = before.missing(in: after)
        #expect(fillers.allSatisfy { piece in dropped.contains { piece.hasSuffix("=" + ($0 ?? "?")) } })
        #expect(decoded.findings.count { $0.code == "DIA-108" } == decoded.losses.count)
    }

    @Test func `a document whose prefixes are not declared is refused clearly`() throws {
        let bytes = try Samples.bytes("samples/senasag-bolivia-ejemplo.xml")
        #expect(throws: XMLRefusal.self) { try DialectCatalogue.read(bytes) }
    }

    @Test func `an answer is not taken for a certificate`() throws {
        let bytes = try Samples.bytes(Samples.answer)
        let error = #expect(throws: DialectError.self) { try DialectCatalogue.read(bytes) }
        #expect(error?.code == "DIA-001")
    }

    @Test(arguments: Samples.certificates)
    func `every certificate is recognised by one dialect only`(path: String) throws {
        let root = try Samples.root(Samples.bytes(path))
        let ids = DialectCatalogue.all.filter { $0.recognises(root) }.map(\.id)
        let isIntercom = Samples.intercom.contains(path)
        #expect(ids == [path == Samples.pacific ? .sps11 : isIntercom ? .intercomExport : .sps17])
        #expect(DialectCatalogue.detect(root)?.id == ids.first)
    }

    @Test(arguments: Samples.certificates)
    func `the canonical form of every sample survives JSON`(path: String) throws {
        let certificate = try DialectCatalogue.read(try Samples.bytes(path)).decoded.phyto
        let bytes = CanonicalJSON.encode(certificate)
        let read = try CanonicalJSON.decode(bytes)
        #expect(read == certificate)
        #expect(CanonicalJSON.encode(read) == bytes)
    }

    @Test func `a withdrawal is the same certificate with another state`() throws {
        let issued = try self.dialect.decode(try Samples.bytes(Samples.handmade[0])).phyto
        var withdrawn = try self.dialect.decode(try Samples.bytes(Samples.handmade[2])).phyto
        #expect(withdrawn.isWithdrawn && withdrawn.number == issued.number)
        withdrawn.status = .issued
        #expect(withdrawn == issued)
    }
}
