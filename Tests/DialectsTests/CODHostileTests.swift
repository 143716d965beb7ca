import Canonical
import Foundation
import Testing
import Texts
import XML

@testable import Dialects

@Suite struct `Hostile certificates of origin` {
    private static let dialect = CODDialect(.v411)

    private func text() throws -> String {
        String(decoding: try CODSamples.unsigned("FormA18-full.xml"), as: UTF8.self)
    }

    private func refusal(_ text: String, _ options: DecodeOptions = DecodeOptions()) throws -> String? {
        do {
            _ = try DialectCatalogue.read(Array(text.utf8), options: options)
            return nil
        } catch let error as DialectError {
            return error.code
        } catch let error as XMLRefusal {
            return error.code
        }
    }

    private func decoded(_ text: String) throws -> (certificate: CertificateOfOrigin, decoded: Decoded) {
        let decoded = try DialectCatalogue.read(Array(text.utf8)).decoded
        return (try #require(decoded.certificate.origin), decoded)
    }

    private func between(_ start: String, _ end: String, of text: String) throws -> String {
        let first = try #require(text.range(of: start))
        let last = try #require(text[first.lowerBound...].range(of: end))
        return String(text[first.lowerBound..<last.upperBound])
    }

    @Test func `are refused with the code of what is wrong`() throws {
        let text = try self.text()
        #expect(try self.refusal(text) == nil)
        #expect(try self.refusal(text.replacing("<CODVer>4.1.1<", with: "<CODVer>1.8.1<")) == "COD-001")
        #expect(try self.refusal(text.replacing("<CODVer>4.1.1</CODVer>", with: "")) == "COD-001")
        #expect(try self.refusal(text.replacing("FormA18>", with: "Planilla>")) == "COD-002")
        #expect(try self.refusal(text.replacing("CertOrigin", with: "Certificado")) == "DIA-001")
        #expect(try self.refusal(text.replacing("2001/12/soap", with: "2003/05/soap")) == "DIA-001")
        let doctype = text.replacing("?>", with: "?><!DOCTYPE x [<!ENTITY a \"b\">]>", maxReplacements: 1)
        #expect(try self.refusal(doctype)?.hasPrefix("XML-") == true)
    }

    @Test func `cost no more than the limits allow`() throws {
        let text = try self.text()
        let goods = try self.between("<Goods>", "</Goods>", of: text)
        let invoice = try self.between("<Invoice>", "</Invoice>", of: text)
        let many = text.replacing(goods, with: String(repeating: goods, count: 5001))
        #expect(try self.refusal(many) == "DIA-004")
        #expect(try self.refusal(text.replacing(invoice, with: String(repeating: invoice, count: 2001))) == "DIA-004")
        let long = text.replacing("<HSVer>", with: "<HSVer>" + String(repeating: "x", count: 70_000))
        #expect(try self.refusal(long) == "DIA-004")
        let deep = String(repeating: "<Goods>", count: 250) + String(repeating: "</Goods>", count: 250)
        #expect(try self.refusal(text.replacing("<HSVer>", with: deep + "<HSVer>"))?.hasPrefix("XML-") == true)
        let strangers = String(repeating: "<Nota>x</Nota>", count: 20_000)
        let found = try self.decoded(text.replacing("<HSVer>", with: strangers + "<HSVer>")).decoded.findings
        #expect(found.count == DialectLimits().findingsMax + 1)
        #expect(found.last?.code == "COD-099")
    }

    @Test func `are read from the places that the format names, and from no other`() throws {
        let text = try self.text()
        let exporter = try self.between("<Exporter>", "</Exporter>", of: text)
        let forged = exporter.replacing(/<ExporterBusinessName>.*<\/ExporterBusinessName>/) { _ in
            "<ExporterBusinessName>OTRA</ExporterBusinessName>"
        }
        let good = try self.decoded(text).certificate
        for (old, new) in [
            (exporter, exporter + forged), ("<FormA18>", forged + "<FormA18>"), ("<Agreement>", forged + "<Agreement>"),
            ("<HSVer>", forged + "<HSVer>"), ("<Goods>", "<Goods>" + forged),
            ("</FormA18>", "</FormA18><FormA18>\(forged)</FormA18>"),
            (exporter, exporter + forged.replacing("<Exporter>", with: "<Exporter xmlns=\"urn:x\">")),
        ] {
            let (certificate, decoded) = try self.decoded(text.replacing(old, with: new, maxReplacements: 1))
            #expect(certificate == good, "\(new.prefix(60))")
            let codes = decoded.findings.map(\.code)
            #expect(codes.contains("COD-015") || codes.contains("COD-017"), "\(codes)")
            #expect(!decoded.losses.isEmpty, "what was not read is said")
        }
    }

    @Test func `are read tolerantly where only the form is wrong`() throws {
        let text = try self.text()
        let transport = try self.between("<Transport>", "</Transport>", of: text)
        let moved = text.replacing(transport, with: "").replacing("<Exporter>", with: transport + "<Exporter>")
        let (certificate, decoded) = try self.decoded(moved)
        #expect(certificate == (try self.decoded(text).certificate))
        #expect(Set(decoded.findings.map(\.code)).subtracting(["COD-050"]) == ["COD-014"])
        let extra = text.replacing("<ExporterEmail>", with: "<ExporterFax>1140000000</ExporterFax><ExporterEmail>")
        #expect(try self.decoded(extra).certificate.exporter.fax == "1140000000")
        let counted = String(decoding: try CODSamples.unsigned("FormA35-full.xml"), as: UTF8.self)
        let wrong = counted.replacing("<GoodsQty>1<", with: "<GoodsQty>7<")
        #expect(try self.decoded(wrong).decoded.findings.contains { $0.code == "COD-051" })
    }

    @Test func `findings say where, in lines and paths, and what class they are`() throws {
        let text = try self.text().replacing(/<GoodsItemOriginRules>.*<\/GoodsItemOriginRules>/, with: "")
        let finding = try #require(try self.decoded(text).decoded.findings.first { $0.code == "COD-013" })
        #expect(finding.path == "COD/FormA18/GoodsList/Goods[1]/GoodsItemOriginRules")
        #expect(finding.class == .substantive && finding.line ?? 0 > 20)
        #expect(finding.what().contains("GoodsItemOriginRules"))
    }
}
