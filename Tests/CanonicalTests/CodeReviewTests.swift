import Canonical
import CodeLists
import Testing
import Texts

@Suite struct `Codes of a certificate` {
    private func origin(_ currency: String?, unit: String? = "KGM", port: String? = nil) -> TradeCertificate {
        var certificate = CertificateOfOrigin()
        var item = OriginItem()
        item.quantity = Quantity(value: "1", unitCode: unit)
        item.value = GoodsValue(amount: "1", currency: currency)
        certificate.items = [OriginItem(), item]
        var transport = OriginTransport()
        transport.mode = "1"
        transport.portOfLoading = Place(code: port.map { Code(code: $0) })
        certificate.transport = transport
        return .origin(certificate)
    }

    @Test func `that lists know are not spoken of`() {
        #expect(self.origin("USD", port: "CLVAP").codeFindings(.standard).isEmpty)
        #expect(self.origin(nil, unit: nil).codeFindings(.standard).isEmpty)
        #expect(TradeCertificate.phytosanitary(PhytosanitaryCertificate()).codeFindings(.standard).isEmpty)
    }

    @Test func `that no list knows are reported with their place, and weigh nothing`() throws {
        let findings = self.origin("ZZZ", unit: "XBX").codeFindings(.standard)
        #expect(findings.map(\.code) == ["CAN-010", "CAN-010"])
        #expect(findings.map(\.path) == ["items[1].value.currency", "items[1].quantity.unitCode"])
        #expect(findings.allSatisfy { $0.severity == .info && $0.class == .formal })
        for language in Language.allCases {
            #expect(findings.allSatisfy { !$0.what(in: language).contains("{") })
        }
    }

    @Test func `that a site added are known`() throws {
        let text = """
            format,paso/code-list/1
            list,unit
            change,extend
            source,Norma 3
            edition,1
            retrieved,2026-01-31
            code,es
            XBX,caja
            """
        let table = try #require(SiteCodeTable.read(Array(text.utf8), file: "a.csv").table)
        #expect(self.origin("USD", unit: "XBX").codeFindings(.standard.applying([table])).isEmpty)
    }

    @Test func `that are no code of a place are told from unknown places`() {
        let findings = self.origin("USD", port: "Valparaíso").codeFindings(.standard)
        #expect(findings.map(\.code) == ["CAN-011"])
        #expect(findings.first?.arguments["pattern"] == "[A-Z]{2}[A-Z2-9]{3}")
        var phyto = PhytosanitaryCertificate()
        phyto.consignment.unloadingPort = Location(id: Identifier(id: "PE CLL"))
        let strange = TradeCertificate.phytosanitary(phyto).codeFindings(.standard)
        #expect(strange.map(\.path) == ["consignment.unloadingPort.id"])
    }

    @Test func `are reported up to a limit`() {
        var certificate = CertificateOfOrigin()
        var item = OriginItem()
        item.quantity = Quantity(value: "1", unitCode: "QQQ")
        certificate.items = Array(repeating: item, count: 1000)
        #expect(TradeCertificate.origin(certificate).codeFindings(.standard).count == 50)
    }
}
