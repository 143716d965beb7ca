import Foundation
import ReferenceFiles
import Testing

@testable import Dialects

@Suite struct `The page on certificates of origin` {
    private func page() throws -> String {
        try String(contentsOf: ReferenceFiles.repository.appending(path: "Docs/cod.md"), encoding: .utf8)
    }

    @Test func `lists every version, and calls the reconstruction one`() throws {
        let lines = try self.page().split(separator: "\n")
        for version in CODVersion.allCases {
            let line = try #require(lines.first { $0.hasPrefix("| `cod-\(version.rawValue)`") })
            #expect(line.contains("reconstruction") == version.isReconstructed)
        }
    }

    @Test func `lists every form with its agreements`() throws {
        let lines = try self.page().split(separator: "\n")
        for form in CODForm.allCases {
            let line = try #require(lines.first { $0.hasPrefix("| `\(form.rawValue)` | \(form.since.rawValue) |") })
            let words = Set(line.split { !$0.isLetter && !$0.isNumber }.map(String.init))
            for agreement in CODAgreement.all {
                #expect(
                    words.contains(agreement.acronym) == agreement.forms.contains(form) || agreement.acronym == "A18"
                        || agreement.acronym == form.rawValue,
                    "\(form.rawValue): \(agreement.acronym)"
                )
            }
        }
    }

    @Test func `names only findings that exist, and limits as they are`() throws {
        let page = try self.page()
        let codes = Set(page.matches(of: /COD-\d{3}/).map { String($0.output) })
        let known = Set(CODFinding.allCases.map(\.rawValue) + ["COD-001", "COD-002", "COD-003"])
        #expect(codes.isSubset(of: known), "\(codes.subtracting(known))")
        let limits = DialectLimits()
        #expect(page.contains("5,000 lines") && limits.lineItemsMax == 5000)
        #expect(page.contains("2,000 records") && limits.repetitionsMax == 2000)
        #expect(page.contains("500 findings") && limits.findingsMax == 500)
        #expect(page.contains("64 KiB") && limits.textBytesMax == 64 << 10)
    }
}
