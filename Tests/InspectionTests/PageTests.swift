import Canonical
import Foundation
import PasoTesting
import Testing
import Texts
import XML

@testable import Inspection

@Suite struct `A page` {
    /// Every kind of page: good, warned, refused for each reason, unusable, and an answer.
    static func inspections() throws -> [Inspection] {
        [
            try Samples.inspect(Samples.signed()),
            try Samples.inspect(Samples.signed(Samples.reexport), trusting: false),
            try Samples.inspect(Samples.unsigned()),
            try Samples.inspect(Samples.unsigned(), received: UnsignedSamples.sealed),
            try Samples.inspect(Array("<a><b></a>".utf8), name: "broken.xml"),
            try Samples.inspect(Array("PK\u{3}\u{4}".utf8), name: "AR004A18260000000200.zip"),
            try OriginSamples.inspection(of: OriginSamples.wine, official: .remarked, result: .warned),
            try OriginSamples.inspection(
                of: OriginSamples.chemicals,
                exporter: .invalid,
                official: .invalid,
                result: .refused
            ),
            try OriginSamples.inspection(of: OriginSamples.medicines, official: .absent, result: .refused),
        ]
    }

    @Test(arguments: Language.allCases)
    func `is well-formed and names its language`(language: Language) throws {
        for inspection in try Self.inspections() {
            let document = try Markup.parse(PageReport(language).text(inspection))
            #expect(document.root.attribute("lang") == language.rawValue)
            #expect(document.root.descendants.count { $0.name == "h1" } == 1)
            #expect(document.root.descendants.contains { $0.name == "main" })
        }
    }

    @Test func `loads nothing from anywhere, and runs nothing`() throws {
        for inspection in try Self.inspections() {
            let page = PageReport(.english).text(inspection)
            let document = try Markup.parse(page)
            for element in document.root.descendants {
                #expect(!["script", "link", "img", "iframe", "object", "embed", "form", "a"].contains(element.name))
                for attribute in element.attributes {
                    #expect(!["src", "href", "style", "srcset"].contains(attribute.name.local))
                    #expect(!attribute.name.local.hasPrefix("on"))
                }
            }
            let style = try #require(document.root.firstDescendant("style", "")).text
            #expect(!style.contains("@import"))
            #expect(
                style.components(separatedBy: "url(").dropFirst().allSatisfy { $0.hasPrefix("\"data:image/svg+xml,") }
            )
            #expect(page.contains("default-src 'none'"))
        }
    }

    @Test func `has colours that can be read`() {
        for pair in Palette.pairs {
            let contrast = Contrast.ratio(pair.text, pair.ground)
            #expect(contrast >= 4.5, "\(pair.name): \(pair.text) on \(pair.ground) is \(contrast)")
        }
    }

    @Test func `uses no colour that the table does not prove`() {
        let known = Set(Palette.pairs.flatMap { [$0.text, $0.ground] } + [Palette.line, Palette.hair])
        let sheets = PageStyle.base + PageStyle.form + PageStyle.narrow + PageStyle.print
        for match in sheets.matches(of: /#[0-9a-f]{3,6}\b/) {
            #expect(known.contains(String(match.output)), "\(match.output)")
        }
    }

    @Test(arguments: Language.allCases)
    func `of a document that is not valid says so wherever it is cut`(language: Language) throws {
        for inspection in try Self.inspections() where inspection.form != nil {
            let page = PageReport(language).text(inspection)
            let words = Catalogue.text("inspect.watermark.more", language)
            let isMarked = inspection.isInvalid || inspection.isUnsigned
            #expect(page.contains("class=\"stamp\"") == isMarked)
            #expect(page.contains(".sheet::after{") == isMarked)
            #expect(page.contains("@top-center") == isMarked)
            #expect(page.contains(PageText.escaped(words)) == inspection.isInvalid)
            let word = Catalogue.text("inspect.result.\(inspection.result.rawValue)", language)
            #expect(page.contains("<p class=\"word\">\(word)</p>"))
        }
    }

    @Test func `shows what each signature covers`() throws {
        let page = PageReport(.english).text(
            try OriginSamples.inspection(of: OriginSamples.wine, exporter: .valid, official: .invalid, result: .refused)
        )
        let document = try Markup.parse(page)
        let covers = document.root.descendants.filter { $0.attribute("class")?.hasPrefix("cover ") == true }
        #expect(covers.map { $0.attribute("class") } == ["cover official invalid", "cover exporter valid"])
        let inner = try #require(covers.last)
        #expect(inner.isWithin(try #require(covers.first)))
        func text(_ element: Element) -> String { element.descendants.map(\.text).joined(separator: " ") }
        #expect(text(inner).contains("Bodega Los Andes"))
        #expect(!text(inner).contains("AR004A35260000000200"))
    }

    @Test func `says nothing about a schema of ALADI`() throws {
        for inspection in try Self.inspections() {
            for language in Language.allCases {
                let page = PageReport(language).text(inspection).lowercased()
                #expect(!page.contains("schema") && !page.contains("esquema oficial"))
            }
        }
    }
}

/// Pages as XML, for the tests.
enum Markup {
    static func parse(_ page: String) throws -> ParsedDocument {
        #expect(page.hasPrefix("<!DOCTYPE html>\n"))
        var limits = XMLLimits.document
        limits.elementsMax = 2_000_000
        limits.attributesMax = 2_000_000
        limits.bytesMax = XMLLimits.bytesMaxCeiling
        return try ParsedDocument(parsing: Array(page.dropFirst("<!DOCTYPE html>\n".count).utf8), limits: limits)
    }
}

/// WCAG 2.2, relative luminance and contrast.
enum Contrast {
    static func ratio(_ first: String, _ second: String) -> Double {
        let light = [self.luminance(first), self.luminance(second)].sorted()
        return (light[1] + 0.05) / (light[0] + 0.05)
    }

    private static func luminance(_ color: String) -> Double {
        let value = Int(color.dropFirst(), radix: 16) ?? 0
        let parts = [value >> 16, value >> 8 & 0xFF, value & 0xFF].map { part in
            let share = Double(part) / 255
            return share <= 0.04045 ? share / 12.92 : pow((share + 0.055) / 1.055, 2.4)
        }
        return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]
    }
}
