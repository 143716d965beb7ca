import AdapterKit
import Canonical
import Foundation
import Settings
import Testing
import Texts

/// What an adapter says and checks of certificates of origin.
@Suite struct `A country of certificates of origin` {
    @Test func `notices an exporter of another country, an unknown entity, agreement or form of number`() throws {
        let adapter = try Self.load(Self.text())
        let findings = adapter.check(.origin(Self.certificate()))
        #expect(findings.isEmpty)
        var other = Self.certificate()
        other.number = DocumentNumber("PE001A38260000000100")
        other.exporter.country = CountryCode(rawValue: "PE")
        other.issuer?.id = "999"
        other.agreement.code = "A18"
        let found = adapter.check(.origin(other))
        #expect(found.map(\.code) == ["ADA-010", "ADA-011", "ADA-014", "ADA-015"])
        #expect(found.map(\.severity) == [.warning, .warning, .warning, .error])
        // Who certified is a matter of the directory; the adapter's list only says that something is unusual.
        #expect(found.map(\.class) == [.substantive, .substantive, .formal, .substantive])
    }

    @Test func `says nothing of a draft's number and entity`() throws {
        let adapter = try Self.load(Self.text())
        var draft = Self.certificate()
        draft.number = nil
        draft.issuer = nil
        #expect(adapter.check(.origin(draft)).isEmpty)
    }

    @Test func `says nothing of entities where it knows no number of any`() throws {
        let adapter = try Self.load(Self.text { $0.replacing(", entity: \"001\"", with: "") })
        var certificate = Self.certificate()
        certificate.issuer?.id = "999"
        #expect(adapter.check(.origin(certificate)).isEmpty)
    }

    @Test(arguments: [
        ("entity: \"001\"", "entity: \"01\"", "CFG-"),
        ("[A35, A38]", "[A35, A35]", "ADA-006"),
        ("[A35, A38]", "[A35, a38]", "CFG-"),
        ("cod-4.1.1", "sps-17", "ADA-005"),
        ("known-issuer", "botanical-name", "ADA-005"),
        ("kind: certificate-of-origin", "kind: phytosanitary-certificate", "ADA-005"),
    ])
    func `is refused where it cannot be meant`(old: String, new: String, code: String) throws {
        let text = Self.text { $0.replacing(old, with: new) }
        guard case .failure(let problems) = try Self.result(text) else {
            Issue.record("taken: \(new)")
            return
        }
        let codes = problems.problems.map(\.code)
        #expect(codes.contains { code == "CFG-" ? !$0.hasPrefix("ADA-") : $0 == code }, "\(codes)")
    }

    @Test func `has the name that it gives, and in Portuguese and French the nearest where it gives none`() throws {
        let few = try Self.load(Self.text { $0.replacing("{en: Chile, es: Chile}", with: "{en: Peru, es: Perú}") })
        #expect(Language.allCases.map(few.name.template) == ["Peru", "Perú", "Perú", "Peru"])
        let all = try #require(
            CountryCode(rawValue: "PE").flatMap { try `The countries that come with Paso`.adapters()[$0] }
        )
        #expect(Language.allCases.map(all.name.template) == ["Peru", "Perú", "Peru", "Pérou"])
    }

    // MARK: An invented adapter

    static func certificate() -> CertificateOfOrigin {
        CertificateOfOrigin(
            number: DocumentNumber("CL001A38260000000100"),
            form: "A38",
            agreement: TradeAgreement(code: "A38"),
            exporter: OriginParty(country: CountryCode(rawValue: "CL")),
            issuer: OriginIssuer(id: "001", country: CountryCode(rawValue: "CL"))
        )
    }

    static func text(_ change: (String) -> String = { $0 }) -> String {
        change(
            """
            format: paso/adapter/1
            country: CL
            name: {en: Chile, es: Chile}
            languages: [es]
            time-zone: America/Santiago
            decimal-sign: ","
            date-order: dmy
            documents:
              - kind: certificate-of-origin
                issuers:
                  - {id: one, name: Entidad de ejemplo, entity: "001"}
                dialects:
                  - {dialect: cod-4.1.1, signature: cod}
                agreements: [A35, A38]
                checks:
                  - {check: number-pattern, pattern: "CL[A-Z0-9]{3}[A-Z0-9]{3}[0-9]{2}[A-Z0-9]{8}[0-9]{2}"}
                  - {check: exporting-country}
                  - {check: known-issuer}
                  - {check: known-agreement, level: refuse}

            """
        )
    }

    static func load(_ text: String) throws -> Adapter {
        try self.result(text).get()
    }

    static func result(_ text: String) throws -> Result<Adapter, SettingsProblems> {
        let folder = FileManager.default.temporaryDirectory.appending(path: "paso-origin-\(UUID().uuidString)/CL")
        defer { try? FileManager.default.removeItem(at: folder.deletingLastPathComponent()) }
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        try Data(text.utf8).write(to: folder.appending(path: "adapter.yaml"))
        return AdapterLoader(dialects: ["cod-4.1.1", "sps-17"]).load(folder.path)
    }
}
