import Foundation
import PasoTesting
import ReferenceFiles
import Testing
import Texts

@testable import Inspection

/// What a reader sees at a terminal, word for word; `PASO_WRITE_GOLDEN=1` writes the files anew, to be read before a commit.
@Suite struct `The text of an inspection` {
    struct Sample: Sendable, CustomTestStringConvertible {
        let name: String
        let inspection: @Sendable () throws -> Inspection
        var testDescription: String { self.name }
    }

    static let samples = [
        Sample(name: "fruit") { try Samples.inspect(Samples.signed()) },
        Sample(name: "fruit-reexport") {
            try Samples.inspect(Samples.signed(Samples.reexport), name: "PE-RX-000815.xml", trusting: false)
        },
        Sample(name: "fruit-unsigned") { try Samples.inspect(Samples.unsigned()) },
        Sample(name: "fruit-sealed") {
            try Samples.inspect(Samples.unsigned(), received: UnsignedSamples.sealed)
        },
        Sample(name: "wine") { try OriginSamples.inspection(of: OriginSamples.wine) },
        Sample(name: "chemicals-refused") {
            try OriginSamples.inspection(
                of: OriginSamples.chemicals,
                exporter: .invalid,
                official: .invalid,
                result: .refused
            )
        },
        Sample(name: "medicines-half-signed") {
            try OriginSamples.inspection(of: OriginSamples.medicines, official: .absent, result: .refused)
        },
    ]

    @Test(arguments: Self.samples, Language.allCases)
    func `is as agreed`(sample: Sample, language: Language) throws {
        let text = Self.steady(TextReport(language).text(try sample.inspection())) + "\n"
        let folder = ReferenceFiles.repository.appending(path: "Tests/Fixtures/inspection")
        let file = folder.appending(path: "\(sample.name)-\(language.rawValue).txt")
        if ProcessInfo.processInfo.environment["PASO_WRITE_GOLDEN"] == "1" {
            try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
            try text.write(to: file, atomically: true, encoding: .utf8)
        }
        let golden = try String(contentsOf: file, encoding: .utf8)
        #expect(text == golden, "\(file.lastPathComponent) differs")
    }

    @Test(arguments: [80, 100, 120], Language.allCases)
    func `keeps to its columns`(columns: Int, language: Language) throws {
        for sample in Self.samples {
            let text = TextReport(language, columns: columns).text(try sample.inspection())
            for line in text.split(separator: "\n") { #expect(line.count <= columns, "\(line)") }
        }
    }

    @Test(arguments: Language.allCases)
    func `has words for everything`(language: Language) throws {
        for inspection in try `A page`.inspections() {
            for text in [
                TextReport(language).text(inspection), PageReport(language).text(inspection),
                JSONReport(language).text(inspection),
            ] {
                let gaps = text.matches(of: /\b(?:inspect|cod)\.[a-z0-9-]+\.[A-Za-z0-9.-]+/).map { String($0.output) }
                #expect(gaps.isEmpty, "no text for \(gaps)")
                #expect(!text.contains("{count}") && !text.contains("{code}"))
            }
        }
    }

    @Test func `is in the catalogue for every key that the sources name`() throws {
        let folder = ReferenceFiles.repository.appending(path: "Sources/Inspection")
        let files = FileManager.default.enumerator(atPath: folder.path)?.compactMap { $0 as? String } ?? []
        var keys: Set<String> = []
        for file in files where file.hasSuffix(".swift") {
            let text = try String(contentsOf: folder.appending(path: file), encoding: .utf8)
            for match in text.matches(of: /"(inspect\.[a-z0-9.-]+[a-z0-9])"/) { keys.insert(String(match.output.1)) }
        }
        #expect(keys.count > 120)
        for key in keys.sorted() { #expect(Catalogue.texts[key] != nil, "\(key)") }
    }

    /// What differs from run to run: keys are made for each.
    private static func steady(_ text: String) -> String {
        text.replacing(/[0-9a-f]{64}/, with: "(sum)")
            .replacing(/\b[0-9a-f]{30,32}\b/, with: "(serial)")
            .replacing(/(size in octets|tamaño en octetos|tamanho em octetos|taille en octets)  [0-9]+/) {
                "\($0.output.1)  (size)"
            }
    }
}
