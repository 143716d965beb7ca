import ArgumentParser
import Canonical
import Dialects
import Foundation
import PasoTesting
import Programs
import Settings
import Signing
import Testing
import Trust
import XML

@testable import PasoCommands

@Suite struct `paso cod` {
    static let draft = """
        <?xml version="1.0" encoding="UTF-8"?>
        <e:Envelope xmlns:e="http://www.w3.org/2001/12/soap-envelope">
          <e:CertOrigin><CODEH id="CODEH"><CODExporter><COD id="COD"><CODVer>4.1.1</CODVer>\
        <Agreement><AgreementAcronym>A38</AgreementAcronym></Agreement><FormA38><Exporter>\
        <ExporterCountry>CL</ExporterCountry></Exporter><Declaration><DeclarationDate>2026-05-05T10:15:00</DeclarationDate>\
        </Declaration></FormA38></COD></CODExporter></CODEH></e:CertOrigin>
        </e:Envelope>
        """

    static func entity(_ country: String = "CL") -> OriginIssuer {
        OriginIssuer(
            id: "004",
            country: CountryCode(rawValue: country),
            name: "Cámara de \"Origen\" & Cía",
            address: "Calle 1",
            city: "Ñuñoa",
            telephone: "+56 2 2345 6789",
            email: "camara@example.cl",
            url: "https://camara.example"
        )
    }

    static func certification(_ country: String = "CL", date: String = "2026-05-05T15:38:48Z") throws
        -> CODCertification
    {
        let step = try OriginSigning(Array(Self.draft.utf8))
        let entity = Self.entity(country)
        return CODCertification(
            entity: entity,
            date: date,
            number: try step.number("00000003", copy: 0, entity: entity, date: date)
        )
    }

    private func stage(_ bytes: [UInt8]) throws -> SigningStage? {
        LayeredStyle.cod.verify(try ParsedDocument(parsing: bytes)).stage
    }

    private func code(_ work: () throws -> [UInt8]) -> String? {
        do {
            _ = try work()
            return nil
        } catch let error as CommandError {
            return error.code
        } catch let fault as SignatureFault {
            return fault.code
        } catch {
            return "\(error)"
        }
    }

    @Test func `brings a draft through every stage to a document that verifies`() throws {
        let (exporter, official) = (try TestPKI.chile.officer, try TestPKI.chile.officer)
        let store = try TestPKI.store
        let signed = try OriginSigning(Array(Self.draft.utf8)).signed(by: exporter)
        let certified = try OriginSigning(signed).certified(
            try Self.certification(),
            trusting: store,
            now: TestPKI.now
        ).octets
        let last = try OriginSigning(certified)
        let complete = try last.completed(by: official, trusting: store, now: TestPKI.now)
        #expect(try [signed, certified, complete].map(self.stage) == [.exporterSigned, .certified, .complete])
        #expect(last.number == "CL004A38260000000300")
        let document = try #require(CODDocument(try ParsedDocument(parsing: complete).root))
        #expect(document.entityName == "Cámara de \"Origen\" & Cía")
        #expect(document.stage == .complete)
        let report = DocumentVerification(store: store, now: TestPKI.now).report(complete)
        #expect(report.isIntact == true)
        #expect(report.result != .refused)
        #expect(report.codes.filter { $0.hasPrefix("SIG-") || $0.hasPrefix("TRU-") } == [])
    }

    @Test func `refuses each step out of turn`() throws {
        let officer = try TestPKI.chile.officer
        let draft = Array(Self.draft.utf8)
        let signed = try OriginSigning(draft).signed(by: officer)
        let certified = try OriginSigning(signed).certified(try Self.certification()).octets
        let complete = try OriginSigning(certified).completed(by: officer)
        let certification = try Self.certification()
        #expect(self.code { try OriginSigning(signed).signed(by: officer) } == "SIG-050")
        #expect(self.code { try OriginSigning(draft).certified(certification).octets } == "SIG-050")
        #expect(self.code { try OriginSigning(certified).certified(certification).octets } == "SIG-050")
        #expect(self.code { try OriginSigning(complete).certified(certification).octets } == "SIG-050")
        #expect(self.code { try OriginSigning(signed).completed(by: officer) } == "SIG-050")
        #expect(self.code { try OriginSigning(complete).completed(by: officer) } == "SIG-050")
        #expect(self.code { try OriginSigning(Array("<a/>".utf8)).signed(by: officer) } == "CMD-030")
    }

    @Test func `refuses to build on what does not hold`() throws {
        let officer = try TestPKI.chile.officer
        let signed = try OriginSigning(Array(Self.draft.utf8)).signed(by: officer)
        let altered = Array(String(decoding: signed, as: UTF8.self).replacing("10:15:00", with: "10:15:01").utf8)
        let certification = try Self.certification()
        #expect(self.code { try OriginSigning(altered).certified(certification).octets } == "SIG-012")
        #expect(
            self.code {
                try OriginSigning(signed).certified(certification, trusting: TrustStore(), now: TestPKI.now).octets
            }
                == "CMD-035"
        )
        let certified = try OriginSigning(signed).certified(certification).octets
        let changed = Array(String(decoding: certified, as: UTF8.self).replacing("10:15:00", with: "10:15:01").utf8)
        #expect(self.code { try OriginSigning(changed).completed(by: officer) } == "SIG-012")
        let wrapped = String(decoding: certified, as: UTF8.self).replacing("<EH>", with: "<COD id=\"COD\"/><EH>")
        #expect(self.code { try OriginSigning(Array(wrapped.utf8)).completed(by: officer) } == "SIG-009")
    }

    @Test func `refuses keys, times and countries by which customs would refuse the result`() throws {
        let chile = try TestPKI.chile
        let draft = Array(Self.draft.utf8)
        #expect(self.code { try OriginSigning(draft).signed(by: chile.expiredOfficer) } == "CMD-033")
        #expect(self.code { try OriginSigning(draft).signed(by: chile.officerOnCurve) } == "SIG-023")
        let signed = try OriginSigning(draft).signed(by: chile.officer)
        let early = try Self.certification(date: "2026-05-05T08:00:00Z")
        #expect(self.code { try OriginSigning(signed).certified(early).octets } == "CMD-032")
        let peruvian = try OriginSigning(signed).certified(try Self.certification("PE")).octets
        #expect(self.code { try OriginSigning(peruvian).completed(by: chile.officer) } == "SIG-045")
        #expect(self.code { try OriginSigning(peruvian).completed(by: TestPKI.peru.officer) } == nil)
    }

    @Test func `completes a serial to the number, and checks a whole one`() throws {
        let step = try OriginSigning(Array(Self.draft.utf8))
        func number(_ text: String, copy: Int = 0) -> String? {
            try? step.number(text, copy: copy, entity: Self.entity(), date: "2026-05-05T15:38:48Z").text
        }
        #expect(number("00000003") == "CL004A38260000000300")
        #expect(number("00000003", copy: 12) == "CL004A38260000000312")
        #expect(number("00000000000003") == "CL004A38260000000000000300")
        #expect(number("CL004A38260000000300") == "CL004A38260000000300")
        for wrong in ["", "3", "PE004A38260000000300", "CL004A18260000000300", "CL004A38250000000300", "0000000/"] {
            #expect(number(wrong) == nil, "\(wrong)")
        }
    }

    @Test func `writes the entity's block as each version names it, and says what it cannot carry`() throws {
        for (version, names) in [
            ("4.1.1", ["EHCityLocality"]), ("2.0.0", ["EHCityLocality"]), ("1.8.3", ["EHCity"]),
            ("1.8.2", ["EHLocality", "EHCity"]),
        ] {
            var certification = try Self.certification()
            certification.entity.locality = "Centro"
            let draft = Array(Self.draft.replacing("4.1.1", with: version).utf8)
            let document = try #require(CODDocument(try ParsedDocument(parsing: draft).root))
            let added = try certification.added(to: draft, document)
            let made = try #require(CODDocument(try ParsedDocument(parsing: added.octets).root))
            let block = made.entity?.elements.map(\.name) ?? []
            #expect(block.filter { $0.contains("City") || $0.contains("Locality") } == names, "\(version)")
            #expect(added.octets.allSatisfy { $0 < 0x80 })
            certification.entity.url = nil
            #expect(throws: DialectError.self) { try certification.added(to: draft, document).octets }
        }
    }

    @Test func `names the file after the number, never outside of the folder`() throws {
        #expect(try CODCompleteCommand.file(named: "CL004A38260000000300") == "CL004A38260000000300.xml")
        for wrong in ["../../etc/passwd0000", "CL004A382600000003/0", nil] {
            #expect(throws: CommandError.self) { try CODCompleteCommand.file(named: wrong) }
        }
    }

    @Test func `reads an entity's file, and lists what is wrong in one`() throws {
        let good =
            "format: paso/entity/1\nid: '004'\ncountry: CL\nname: Cámara\naddress: Calle 1\ncity: Ñuñoa\nurl: https://a.cl\n"
        var reader = SettingsReader()
        let read = reader.read(Array(good.utf8), named: "/entity.yaml", as: EntityFormat.table)
        let group = try #require(read)
        #expect(reader.problems.isEmpty)
        #expect(EntityFormat.entity(group).city == "Ñuñoa")
        var other = SettingsReader()
        _ = other.read(
            Array("format: paso/entity/1\nid: '4'\ncountry: CL\n".utf8),
            named: "/e.yaml",
            as: EntityFormat.table
        )
        #expect(other.problems.count >= 4)
    }

    @Test func `takes the key's passphrase from a file or the environment`() throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "paso-cod-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let officer = try TestPKI.chile.officer
        let (key, cert) = (folder.appending(path: "key.pem"), folder.appending(path: "cert.pem"))
        try Data(try #require(officer.key.exportPEM()).utf8).write(to: key)
        try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: key.path)
        try Data(officer.chainPEM.utf8).write(to: cert)
        let locked = folder.appending(path: "locked.pem")
        let outcome = try Program(
            "/usr/bin/openssl",
            [
                "pkcs8", "-topk8", "-in", key.path, "-out", locked.path, "-passout", "pass:ábrete", "-v2",
                "aes-256-cbc",
            ]
        ).run()
        try #require(outcome.isGood, "\(outcome.complaint)")
        try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: locked.path)
        let options = try SigningKeyOptions.parse(["--key", locked.path, "--cert", cert.path])
        #expect(try options.identity(environment: ["PASO_KEY_PASSPHRASE": "ábrete"]).certificate == officer.certificate)
        #expect(throws: TrustError.self) { try options.identity(environment: [:]).certificate }
        let file = folder.appending(path: "passphrase")
        try Data("ábrete\n".utf8).write(to: file)
        let named = try SigningKeyOptions.parse([
            "--key", locked.path, "--cert", cert.path, "--passphrase-file", file.path,
        ])
        #expect(try named.identity(environment: [:]).certificate == officer.certificate)
    }
}
