import Foundation
import Gateway
import Inspection
import PasoTesting
import ReferenceFiles
import Signing
import Testing
import Trust

@testable import PasoCommands

/// `paso inspect` and `paso verify` are two views of one judgement.
@Suite struct `paso inspect` {
    private func inspection(_ bytes: [UInt8], _ store: TrustStore, at: Date? = nil) -> Inspection {
        Inspector(store: store, at: at, now: TestPKI.now, claims: { SignatureClaim.claims(of: $0, $1) })
            .inspect(bytes, name: "document.xml")
    }

    @Test func `says the same as verify about every signed reference document`() throws {
        guard ReferenceFiles.isPresent || ReferenceFiles.isRequired else { try Test.cancel("reference data absent") }
        let signed = "origin/aladi/samples/synthetic-4.1.1-signed"
        let authority = try Certificate(pem: ReferenceFiles.bytes("\(signed)/test-ca.pem"))
        let list = try RevocationList(pem: ReferenceFiles.bytes("\(signed)/test-ca.crl.pem"))
        let origin = TrustStore(anchors: [TrustAnchor(authority, roles: nil)], revocationLists: [list])
        let names = try FileManager.default.contentsOfDirectory(
            atPath: ReferenceFiles.folder.appending(path: signed).path
        )
        var files = names.filter { $0.hasSuffix(".xml") }.sorted().map { ("\(signed)/\($0)", origin) }
        #expect(files.count >= 18)
        files += [
            ("ephyto/regional/iop-crimsonlogic/sample-signed-SPSCertificate11-CO-CL-anonymised.xml", TrustStore()),
            ("ephyto/samples/can-intercom/intercom-reference-cfe-signed.xml", TrustStore()),
            ("ephyto/samples/can-intercom/intercom-reference-cfe.xml", TrustStore()),
        ]
        for (file, store) in files {
            let bytes = try ReferenceFiles.bytes(file)
            for at in [nil, TestPKI.now] {
                let report = DocumentVerification(store: store, at: at, now: TestPKI.now).report(bytes)
                let inspection = self.inspection(bytes, store, at: at)
                #expect(inspection.result.rawValue == report.result.rawValue, "\(file): \(report.codes)")
            }
        }
    }

    @Test func `takes its options, and the language under two names`() throws {
        let arguments = [
            "inspect", "a.xml", "--trust", "t", "--scod", "s", "--html", "a.html", "--json", "--language", "es",
        ]
        #expect(CommandLineCheck.complaint(arguments) == nil)
        #expect(Phrase.option(in: arguments) == "es")
        #expect(Phrase.option(in: ["inspect", "a.xml", "--language=es"]) == "es")
        #expect(Phrase.option(in: ["inspect", "a.xml", "--lang", "es"]) == "es")
        #expect(Phrase.option(in: ["inspect", "--", "--language", "es"]) == nil)
    }

    @Test func `ends as verify does`() {
        let expected: [Inspection.Result: Int32] = [.good: 0, .warned: 0, .refused: 1, .unusable: 2]
        for result in Inspection.Result.allCases {
            #expect(CommandResult(result).exitStatus.rawValue == expected[result])
        }
    }
}
