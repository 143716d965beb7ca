import Canonical
import Foundation
import ReferenceFiles
import Testing
import Texts

@testable import PasoCommands

@Suite struct `paso translate` {
    @Test func `goes through canonical JSON and back without loss`() throws {
        guard ReferenceFiles.isPresent || ReferenceFiles.isRequired else { try Test.cancel("reference data absent") }
        let original = try ReferenceFiles.bytes("ephyto/samples/handmade/pc-851-issued.xml")
        let json = try TranslateCommand.translate(original, to: "canonical")
        let xml = try TranslateCommand.translate(json.bytes, to: "sps-17")
        #expect(xml.losses.isEmpty)
        #expect(try TranslateCommand.translate(xml.bytes, to: "canonical").bytes == json.bytes)
    }

    @Test func `lists what the target cannot carry`() throws {
        guard ReferenceFiles.isPresent || ReferenceFiles.isRequired else { try Test.cancel("reference data absent") }
        let path = "ephyto/regional/iop-crimsonlogic/sample-signed-SPSCertificate11-CO-CL-anonymised.xml"
        let translated = try TranslateCommand.translate(try ReferenceFiles.bytes(path), to: "sps-17")
        #expect(!translated.losses.isEmpty)
        for loss in translated.losses { #expect(!LossLine.text(loss, in: .spanish).contains("loss.")) }
    }

    @Test func `writes every form that it names`() {
        #expect(TranslateCommand.targets.contains("sps-17"))
        #expect(Set(TranslateCommand.targets).isSuperset(of: ["sps-8", "sps-20", "intercom-cfe", "intercom-pfi"]))
        #expect(TranslateCommand.targets.contains("canonical"))
    }

    @Test func `publishes the schemas that it names`() {
        #expect(SchemaCommand.names.contains("phytosanitary-certificate"))
    }
}
