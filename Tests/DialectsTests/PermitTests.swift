import Canonical
import Dialects
import Testing
import XML

/// INTERCOM's import permit.
struct PermitTests {
    private let dialect = PermitDialect()

    private func permit(_ path: String) throws -> (permit: ImportPermit, findings: [Finding], bytes: [UInt8]) {
        let bytes = try Samples.bytes(path)
        let (dialect, decoded) = try DialectCatalogue.read(bytes)
        #expect(dialect == .intercomPermit)
        return (try #require(decoded.certificate.importPermit), decoded.findings, bytes)
    }

    @Test func `the reference permit reads with every piece of content and writes the same`() throws {
        let (permit, _, bytes) = try self.permit(Samples.permits[1])
        #expect(permit.number == "57223BO" && permit.status == .issued && permit.type == nil)
        #expect(permit.validityDays == 72)
        #expect(permit.validUntil?.rfc3339 == "2002-02-27T09:30:47.000Z")
        #expect(permit.issuingCountry == "BO" && permit.exportingCountry == "EC")
        #expect(permit.consignment.loadingPort?.id?.id == "QTEC")
        #expect(permit.lines[0].notes.count { $0.subject == nil } == 2, "requirements have no tag")
        let encoded = try self.dialect.encode(permit)
        #expect(encoded.losses == [])
        #expect(try Profiles.permitStandard.breaches(encoded.bytes) == [])
        let (before, after) = (Inventory(try Samples.root(bytes)), Inventory(try Samples.root(encoded.bytes)))
        #expect(before.missing(in: after) == [] && after.missing(in: before) == [])
        let strict = try self.dialect.encode(permit, options: EncodeOptions(intercom: .validations))
        #expect(try Profiles.permitValidations.breaches(strict.bytes) == [])
    }

    @Test func `a real permit loses its fillers alone, and then the strict profile does not take it`() throws {
        let (permit, findings, bytes) = try self.permit(Samples.permits[0])
        #expect(findings.filter { $0.severity > .info }.map(\.code) == ["DIA-108", "DIA-108"])
        #expect(permit.issuingCountry == "BO" && permit.exportingCountry == "BO")
        let encoded = try self.dialect.encode(permit)
        #expect(try Profiles.permitStandard.breaches(encoded.bytes) == [])
        let (before, after) = (Inventory(try Samples.root(bytes)), Inventory(try Samples.root(encoded.bytes)))
        #expect(before.missing(in: after).map { String($0.suffix(5)) }.sorted() == ["=NULL", "=null"])
        #expect(after.missing(in: before) == [])
        let error = #expect(throws: DialectError.self) {
            try self.dialect.encode(permit, options: EncodeOptions(intercom: .validations))
        }
        #expect(error?.code == "DIA-011" && error?.arguments["count"] == "2")
    }

    @Test func `every point of entry is kept in its order`() throws {
        var permit = try self.permit(Samples.permits[1]).permit
        permit.consignment.furtherEntryPoints = [
            Location(id: "BOVIL", names: ["Villazón"]), Location(names: ["Yacuiba"]),
        ]
        let encoded = try self.dialect.encode(permit)
        #expect(try Profiles.permitStandard.breaches(encoded.bytes) == [])
        let again = try self.dialect.decode(encoded.bytes).certificate.importPermit
        #expect(again?.entryPoints.map { $0.names.first?.text } == ["Puerto de Bogotá", "Villazón", "Yacuiba"])
        #expect(again == permit)
    }

    @Test func `what a permit cannot be without is refused by its place`() throws {
        let whole = try self.permit(Samples.permits[1]).permit
        let cases: [(String, (inout ImportPermit) -> Void)] = [
            ("effective", { $0.effective = nil }), ("issuer", { $0.issuer = nil }),
            ("signatories.place", { $0.signatories[0].place = nil }),
            ("consignment.unloadingPort", { $0.consignment.unloadingPort = nil }),
            ("consignment.items[0].lines[0].netWeight", { $0.consignment.items[0].lines[0].netWeight = nil }),
            ("consignment.items[0].lines[0].packages", { $0.consignment.items[0].lines[0].packages = [] }),
        ]
        for (place, change) in cases {
            var permit = whole
            change(&permit)
            let error = #expect(throws: DialectError.self) { try self.dialect.encode(permit) }
            #expect(error?.code == "DIA-005")
            #expect(error?.arguments["path"] == place)
        }
    }

    @Test func `a permit is no certificate, in either direction`() throws {
        let permit = try self.permit(Samples.permits[1]).permit
        for dialect in SPSDialect.editions + [.intercomExport] {
            let error = #expect(throws: DialectError.self) { try dialect.encode(.importPermit(permit)) }
            #expect(error?.code == "DIA-008" && error?.arguments["kind"] == "import-permit")
        }
        let certificate = try DialectCatalogue.read(try Samples.bytes(Samples.handmade[0])).decoded.certificate
        let error = #expect(throws: DialectError.self) { try self.dialect.encode(certificate) }
        #expect(error?.code == "DIA-008")
    }

    @Test(arguments: Samples.permits)
    func `the canonical form survives JSON and says its kind`(path: String) throws {
        let permit = try self.permit(path).permit
        let bytes = CanonicalJSON.encode(permit)
        #expect(try CanonicalJSON.decode(ImportPermit.self, bytes) == permit)
        #expect(try CanonicalJSON.decodeCertificate(bytes) == .importPermit(permit))
        #expect(TradeCertificate.importPermit(permit).kind == .importPermit)
    }
}
