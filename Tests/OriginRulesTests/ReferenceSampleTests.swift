import Canonical
import Dialects
import Foundation
import OriginRules
import ReferenceFiles
import Testing

@Suite(.enabled(if: ReferenceFiles.isPresent || ReferenceFiles.isRequired))
struct `The reference samples` {
    private static let folder = "origin/aladi/samples/"

    private func codes(_ path: String, on day: String = "2026-03-10") throws -> [String] {
        let certificate = try SampleReader(Self.folder + path).certificate()
        return check(certificate, at: UTCTime(rfc3339: day + "T12:00:00Z")).map(\.code)
    }

    private func files(_ folder: String) throws -> [String] {
        let top = ReferenceFiles.folder.appending(path: Self.folder + folder).path
        return try FileManager.default.contentsOfDirectory(atPath: top).filter { $0.hasSuffix(".xml") }.sorted()
    }

    /// What each of the 32 unsigned samples gives; all have invented tax numbers (COD-130) where their form has any.
    private static let unsigned: [String: [String]] = [
        "FormA14-full": ["COD-122", "COD-103"], "FormA14-min": ["COD-122", "COD-103"],
        "FormA18-full": [], "FormA18-min": ["COD-122"],
        "FormA24-full": ["COD-122", "COD-130"], "FormA24-min": ["COD-122", "COD-130"],
        "FormA33-full": ["COD-122", "COD-103", "COD-130"], "FormA33-min": ["COD-120", "COD-122", "COD-103", "COD-130"],
        "FormA35-full": ["COD-122"], "FormA35-min": ["COD-122"],
        "FormA36-full": ["COD-122"], "FormA36-min": ["COD-122"],
        "FormA38-full": ["COD-122"], "FormA38-min": ["COD-122"],
        "FormA58-full": ["COD-122", "COD-103"], "FormA58-min": ["COD-122", "COD-103"],
        "FormA59-full": ["COD-122", "COD-103"], "FormA59-min": ["COD-122", "COD-103"],
        "FormA6-full": ["COD-122", "COD-103"], "FormA6-min": ["COD-122", "COD-103"],
        "FormA60-full": ["COD-104", "COD-122", "COD-103", "COD-130", "COD-130", "COD-130"],
        "FormA60-min": ["COD-122", "COD-103", "COD-130", "COD-130"],
        "FormA65-full": ["COD-122", "COD-130", "COD-130"], "FormA65-min": ["COD-122", "COD-130", "COD-130"],
        "FormA67-full": ["COD-122", "COD-103", "COD-130", "COD-130", "COD-130"],
        // Its goods refer to an invoice that the minimal document leaves out.
        "FormA67-min": ["COD-111", "COD-120", "COD-122", "COD-103", "COD-130"],
        "FormA72-full": ["COD-122", "COD-103"], "FormA72-min": ["COD-122", "COD-103"],
        "FormA73-full": ["COD-122"], "FormA73-min": ["COD-122"],
        // Resolution 252 has letters of its article 1; the sample names article 4.
        "FormR252-full": ["COD-122", "COD-103", "COD-124"], "FormR252-min": ["COD-122", "COD-103", "COD-124"],
    ]

    @Test func `without signatures give these findings and no others`() throws {
        let files = try self.files("synthetic-4.1.1-unsigned")
        #expect(files.count == 32 && Self.unsigned.count == 32)
        for file in files {
            let expected = try #require(Self.unsigned[String(file.dropLast(4))], "\(file)")
            #expect(try self.codes("synthetic-4.1.1-unsigned/" + file) == expected, "\(file)")
        }
    }

    /// What is wrong with most signed samples only their signatures tell; the rules of origin have nothing against them.
    private static let signed: [String: [String]] = [
        "A18-stage2-exporter-signed": [],
        "A18-signature-wrapping": ["COD-105", "COD-113"],
        "A35-complete-sha256": ["COD-105", "COD-122"],
        "A72-complete-sha1": ["COD-102", "COD-101", "COD-105", "COD-122", "COD-103"],
    ]

    @Test func `with signatures give these findings and no others`() throws {
        let files = try self.files("synthetic-4.1.1-signed")
        #expect(files.count == 18)
        for file in files {
            let expected = Self.signed[String(file.dropLast(4))] ?? ["COD-105"]
            #expect(try self.codes("synthetic-4.1.1-signed/" + file) == expected, "\(file)")
        }
    }

    /// The dialect and the test's own reader, which share nothing, lead to the same findings.
    @Test func `give the same findings by whichever reader`() throws {
        let context = CheckContext(reader: .cod)
        let receipt = UTCTime(rfc3339: "2026-03-10T12:00:00Z")
        var compared = 0
        for folder in ["synthetic-4.1.1-unsigned/", "synthetic-4.1.1-signed/"] {
            for file in try self.files(folder) {
                let path = Self.folder + folder + file
                // Documents that no dialect reads (DOCTYPE, two elements with one id) have no findings to compare.
                guard let (_, decoded) = try? DialectCatalogue.read(ReferenceFiles.bytes(path)),
                    case .origin(let certificate) = decoded.certificate
                else { continue }
                let own = try SampleReader(path).certificate()
                let expected = check(own, at: receipt, in: context).map(\.code)
                #expect(check(certificate, at: receipt, in: context).map(\.code) == expected, "\(file)")
                compared += 1
            }
        }
        #expect(compared >= 48)
    }

    @Test func `of 2018 has the shape of its time`() throws {
        #expect(try self.codes("A14-FormA18-v1.8.0-unsigned-anonymised.xml") == ["COD-122", "COD-103"])
    }

    @Test func `expire on the day of their agreement`() throws {
        let a18 = "synthetic-4.1.1-signed/A18-complete-sha256.xml"
        #expect(try self.codes(a18, on: "2027-03-05") == ["COD-105"])
        #expect(try self.codes(a18, on: "2027-03-06") == ["COD-213", "COD-105"])
        #expect(try self.codes(a18, on: "2026-03-04") == ["COD-301", "COD-301", "COD-105"])
        let a35 = "synthetic-4.1.1-signed/A35-complete-sha256.xml"
        #expect(try self.codes(a35, on: "2027-03-06").first == "COD-213")
        // Whether ACE 72 ends after 180 days or a year Paso does not know, and says so instead of judging.
        #expect(try self.codes("synthetic-4.1.1-signed/A72-complete-sha1.xml", on: "2036-01-01").contains("COD-101"))
    }
}
