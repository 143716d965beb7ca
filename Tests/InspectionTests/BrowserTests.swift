import Canonical
import Foundation
import Programs
import Testing
import Texts

@testable import Inspection

/// A real browser lays the pages out: nothing is wider than a phone, and a refused document is marked on every sheet.
@Suite(.serialized) struct `A browser` {
    @Test(arguments: [320, 390, 768, 1280])
    func `finds nothing wider than the screen, in any language`(width: Int) throws {
        let pages = try `A page`.inspections().flatMap { inspection in
            Language.allCases.map { PageReport($0).text(inspection) }
        }
        let measured = try Browser.widths(of: pages, at: width)
        #expect(measured.count == pages.count)
        #expect(measured.allSatisfy { $0 <= width }, "\(measured)")
    }

    @Test func `finds nothing wider than the screen in long words`() throws {
        var certificate = OriginSamples.wine
        let word = String(repeating: "W", count: 3000)
        certificate.number = DocumentNumber(word)
        certificate.exporter.name = word
        certificate.items[0].description = word
        certificate.items[0].tariff.code = word
        certificate.declaration.text = word
        certificate.form = word
        let page = PageReport(.english).text(try OriginSamples.inspection(of: certificate))
        let measured = try Browser.widths(of: [page], at: 390)
        #expect(measured.count == 1 && measured[0] <= 390, "\(measured)")
    }

    @Test func `prints the mark on every sheet of a refused document, and on none of a good one`() throws {
        let mark = Catalogue.text("inspect.watermark.more", .english)
        var certificate = OriginSamples.wine
        certificate.items = (1...120).map { order in
            var item = OriginSamples.wine.items[0]
            item.order = order
            return item
        }
        for isGood in [true, false] {
            let inspection = try OriginSamples.inspection(
                of: certificate,
                exporter: isGood ? .valid : .invalid,
                official: isGood ? .valid : .invalid,
                result: isGood ? .good : .refused
            )
            let sheets = try Browser.printed(PageReport(.english).text(inspection))
            #expect(sheets.count >= 5)
            for (number, sheet) in sheets.enumerated() {
                #expect(sheet.contains(mark) != isGood, "sheet \(number + 1) of \(sheets.count)")
            }
        }
    }
}

/// Chromium without a window.
enum Browser {
    /// Where the program is; a test that needs it is counted as not run without it.
    private static func program(_ name: String) throws -> String {
        let folders = (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":")
        let found = folders.map { "\($0)/\(name)" }.first { FileManager.default.isExecutableFile(atPath: $0) }
        guard let found else { try Test.cancel("\(name) is not installed: Scripts/setup --test") }
        return found
    }

    /// How wide pages want to be in frames of a width.
    static func widths(of pages: [String], at width: Int) throws -> [Int] {
        let chromium = try self.program("chromium")
        return try Self.inFolder { folder in
            let frames = pages.map { page in
                // The page's own rule against scripts goes, since the frame around it measures it.
                let open = page.replacing(/<meta http-equiv="Content-Security-Policy"[^>]*>/, with: "")
                let style = "border:0;width:\(width)px;height:900px"
                return "<iframe style=\"\(style)\" srcdoc=\"\(PageText.attribute(open))\"></iframe>"
            }
            let measure = """
                onload=()=>{document.title="widths "+[...document.querySelectorAll("iframe")].map(f=>{
                const d=f.contentDocument;return Math.max(d.documentElement.scrollWidth,d.body.scrollWidth)}).join(" ")}
                """
            let file = folder.appending(path: "frames.html")
            let body = "<!DOCTYPE html><meta charset=\"utf-8\"/>" + frames.joined() + "<script>\(measure)</script>"
            try body.write(to: file, atomically: true, encoding: .utf8)
            let dump = try Self.run(chromium, Self.options(folder) + ["--dump-dom", file.absoluteString])
            let match = try #require(dump.firstMatch(of: /<title>widths ([0-9 ]+)<\/title>/), "\(dump.prefix(400))")
            return match.output.1.split(separator: " ").compactMap { Int($0) }
        }
    }

    /// The text of each printed sheet.
    static func printed(_ page: String) throws -> [String] {
        let (chromium, pdftotext) = (try self.program("chromium"), try self.program("pdftotext"))
        return try Self.inFolder { folder in
            let (file, sheets) = (folder.appending(path: "page.html"), folder.appending(path: "page.pdf"))
            try page.write(to: file, atomically: true, encoding: .utf8)
            _ = try Self.run(
                chromium,
                Self.options(folder) + ["--no-pdf-header-footer", "--print-to-pdf=\(sheets.path)", file.absoluteString]
            )
            let text = try Self.run(pdftotext, ["-layout", sheets.path, "-"])
            return text.split(separator: "\u{C}").map(String.init).filter { !$0.allSatisfy(\.isWhitespace) }
        }
    }

    private static func options(_ folder: URL) -> [String] {
        [
            "--headless", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--no-first-run",
            "--user-data-dir=\(folder.appending(path: "profile").path)",
        ]
    }

    private static func inFolder<Value>(_ work: (URL) throws -> Value) throws -> Value {
        let folder = FileManager.default.temporaryDirectory.appending(path: "paso-browser-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        return try work(folder)
    }

    private static func run(_ program: String, _ arguments: [String]) throws -> String {
        let outcome = try Program(program, arguments).run()
        #expect(outcome.isGood)
        return outcome.text
    }
}
