import Canonical
import Foundation
import Testing
import XML

@testable import Dialects

@Suite struct `Places of a certificate of origin` {
    private func read(_ text: String) throws -> DocumentPlaces {
        try DialectCatalogue.read(Array(text.utf8)).decoded.places
    }

    private func text(_ name: String = "FormA18-full.xml") throws -> String {
        String(decoding: try CODSamples.unsigned(name), as: UTF8.self)
    }

    private func lines(_ text: String) -> [Substring] {
        text.split(separator: "\n", omittingEmptySubsequences: false)
    }

    static let values = [
        ("exporter.country", "COD/FormA18/Exporter/ExporterCountry", "<ExporterCountry>AR<"),
        ("agreement.code", "COD/Agreement/AgreementAcronym", "<AgreementAcronym>A18<"),
        ("invoices[0].date", "COD/FormA18/Invoices/Invoice[1]/InvoiceDate", "<InvoiceDate>"),
        ("items[0].tariff.code", "COD/FormA18/GoodsList/Goods[1]/GoodsItemCode", "<GoodsItemCode>2204.21.00<"),
        ("items[0].tariff.edition", "COD/FormA18/Comments/HSVer", "<HSVer>SA 2022<"),
        ("thirdParties[0].party.country", "COD/FormA18/Comments/ThirdOpComments/ThirdOpCountry", "<ThirdOpCountry>PA<"),
        ("declaration.date", "COD/FormA18/Declaration/DeclarationDate", "<DeclarationDate>"),
    ]

    @Test(arguments: Self.values)
    func `are those of the elements`(canonical: String, path: String, content: String) throws {
        let text = try self.text()
        let place = try #require(try self.read(text).place(of: CanonicalPath(canonical)))
        #expect(place.path == path)
        #expect(self.lines(text)[try #require(place.line) - 1].contains(content))
    }

    static let around = [
        ("items[0].criterion.text", "COD/FormA18/GoodsList/Goods[1]", "<Goods>"),
        ("items[7].order", "COD/FormA18/GoodsList", "<GoodsList>"),
        ("producers[0].party.country", "COD/FormA18", "<FormA18>"),
        ("exporter.taxId", "COD/FormA18/Exporter", "<Exporter>"),
        ("thirdParties[0].invoice.date", "COD/FormA18/Comments/ThirdOpComments", "<ThirdOpComments>"),
        ("validUntil", "COD/FormA18", "<FormA18>"),
        ("", "COD/FormA18", "<FormA18>"),
    ]

    @Test(arguments: Self.around)
    func `of what is not there are those of what is around it`(canonical: String, path: String, content: String) throws
    {
        let text = try self.text().replacing(/<GoodsItemOriginRules>.*<\/GoodsItemOriginRules>/, with: "")
        let place = try #require(try self.read(text).place(of: CanonicalPath(canonical)))
        #expect(place.path == path)
        #expect(self.lines(text)[try #require(place.line) - 1].contains(content))
    }

    @Test(arguments: CODSamples.unsigned)
    func `name an element that begins in their line, for every value`(name: String) throws {
        let text = try self.text(name)
        let lines = self.lines(text)
        let decoded = try DialectCatalogue.read(Array(text.utf8)).decoded
        let paths = self.paths(CanonicalJSON.value(decoded.certificate), "")
        #expect(paths.count > 15)
        for path in paths {
            let place = try #require(decoded.places.place(of: CanonicalPath(path)))
            let element = try #require(place.path.split(separator: "/").last).prefix { $0 != "[" }
            let line = lines[try #require(place.line) - 1]
            #expect(line.contains("<\(element)>") || line.contains("<\(element) "), "\(path): \(place)")
        }
    }

    @Test func `are bounded, and every line of goods has one`() throws {
        let text = try self.text()
        let start = try #require(text.range(of: "<Goods>")?.lowerBound)
        let end = try #require(text.range(of: "</Goods>")?.upperBound)
        let count = 3000
        let goods = Array(repeating: String(text[start..<end]), count: count).joined(separator: "\n")
        let long = text.replacingCharacters(in: start..<end, with: goods)
        let places = try self.read(long)
        #expect(places.count == DocumentPlaces.countMax)
        let last = try #require(places.place(of: CanonicalPath("items[\(count - 1)].tariff.code")))
        #expect(last.path == "COD/FormA18/GoodsList/Goods[\(count)]")
        #expect(self.lines(long)[try #require(last.line) - 1].contains("<Goods>"))
    }

    @Test func `are none where nothing was read from a document`() {
        #expect(DocumentPlaces().place(of: .root) == nil)
        #expect(DocumentPlaces().place(of: CanonicalPath("items[0].order")) == nil)
    }

    /// The paths of all leaves.
    private func paths(_ value: JSONValue, _ path: String) -> [String] {
        switch value {
        case .array(let elements):
            elements.enumerated().flatMap { self.paths($0.element, "\(path)[\($0.offset)]") }
        case .object(let object):
            object.members.flatMap { self.paths($0.value, path.isEmpty ? $0.name : "\(path).\($0.name)") }
        default: [path]
        }
    }
}
