import Dialects
import Foundation
import Testing
import Texts
import XML

/// What the reference data expects of a signed sample.
private struct Expected {
    let stages: [String: String]

    init() throws {
        let bytes = try CODSamples.signed("expected.json")
        let files = try #require(JSONSerialization.jsonObject(with: Data(bytes)) as? [String: Any])
        self.stages = files.compactMapValues { file in
            (file as? [String: Any])?["stage"].map { String(describing: $0) }
        }
    }
}

@Suite struct `The stage of a certificate of origin` {
    @Test func `is as the signed samples say`() throws {
        let expected = try Expected().stages
        try #require(expected.count >= 18)
        for (name, stage) in expected.sorted(by: { $0.key < $1.key }) where name != "A18-doctype.xml" {
            let found = try CODSamples.document(CODSamples.signed(name)).stage
            if name == "A18-duplicate-exporter-signature.xml" {
                #expect(found == .anomalous(.signatureMisplaced), "the sample list counts it as 4; no reader should")
            } else {
                #expect(found.number.map(String.init) ?? "anomalous" == stage, "\(name): \(found.word)")
            }
        }
    }

    @Test(arguments: CODSamples.unsigned)
    func `is draft for every unsigned sample`(name: String) throws {
        let document = try CODSamples.document(CODSamples.unsigned(name))
        #expect(document.stage == .draft)
        #expect(document.version == "4.1.1")
        #expect(document.formName.map { name.hasPrefix("Form\($0)-") } == true)
    }

    @Test(arguments: Frame.cases)
    func `follows from the frame alone`(frame: Frame) throws {
        let document = try CODSamples.document(Array(frame.text.utf8))
        #expect(document.stage == frame.stage, "\(frame.text)")
        #expect((document.stage.refusal == nil) == (document.stage == .complete))
        if case .anomalous(let anomaly) = document.stage {
            #expect(anomaly.explanation(in: .english).hasPrefix("Anomalous"))
        }
    }

    @Test func `has words for people in every language`() {
        let stages = [.draft, .exporterSigned, .certified, .complete] + CODAnomaly.allCases.map(CODStage.anomalous)
        for stage in stages {
            let texts = Language.allCases.map { stage.explanation(in: $0) }
            #expect(Set(texts).count == texts.count && !texts.contains { $0.hasPrefix("cod.") }, "\(stage.word)")
        }
        #expect(CODStage.certified.refusal?.code == "COD-STAGE")
        #expect(CODStage.certified.refusal?.what().contains("stage 3") == true)
    }
}

/// A frame without content and the stage that it must have.
struct Frame: Sendable, CustomTestStringConvertible {
    let name: String
    let text: String
    let stage: CODStage

    var testDescription: String { self.name }

    private static let cod = "<COD id=\"COD\"/>"
    private static let signature = "<ds:Signature xmlns:ds=\"http://www.w3.org/2000/09/xmldsig#\"/>"
    private static let entity = "<EH/><CertificationEH/>"

    init(_ name: String, _ stage: CODStage, codeh: String, after: String = "", header: String = "") {
        self.name = name
        self.stage = stage
        self.text = """
            <e:Envelope xmlns:e="\(CODDocument.envelopeNamespace)">\(header)<e:CertOrigin>\(codeh)\(after)\
            </e:CertOrigin></e:Envelope>
            """
    }

    init(_ name: String, _ stage: CODStage, exporter: String, entity: String = "", after: String = "") {
        self.init(
            name,
            stage,
            codeh: "<CODEH id=\"CODEH\"><CODExporter>\(exporter)</CODExporter>\(entity)</CODEH>",
            after: after
        )
    }

    static let cases: [Frame] = [
        Frame("draft", .draft, exporter: cod),
        Frame("exporter signed", .exporterSigned, exporter: cod + signature),
        Frame("certified", .certified, exporter: cod + signature, entity: entity),
        Frame("complete", .complete, exporter: cod + signature, entity: entity, after: signature),
        Frame("no part", .anomalous(.partMissing), codeh: ""),
        Frame("no COD", .anomalous(.partMissing), exporter: signature),
        Frame("COD twice", .anomalous(.partRepeated), exporter: cod + "<COD id=\"COD2\"/>"),
        Frame("COD inside COD", .anomalous(.partMisplaced), exporter: "<COD id=\"COD\"><x>\(cod)</x></COD>"),
        Frame("EH inside COD", .anomalous(.partMisplaced), exporter: "<COD id=\"COD\"><EH/></COD>"),
        Frame("EH beside COD", .anomalous(.partMisplaced), exporter: cod + "<EH/>"),
        Frame("signature first", .anomalous(.partsOutOfOrder), exporter: signature + cod),
        Frame("certification first", .anomalous(.partsOutOfOrder), exporter: cod, entity: "<CertificationEH/><EH/>"),
        Frame("a stranger", .anomalous(.strangeElement), exporter: cod + "<Note/>"),
        Frame("other id", .anomalous(.wrongIdentifier), exporter: "<COD id=\"cod\"/>"),
        Frame("no id", .anomalous(.wrongIdentifier), exporter: "<COD/>"),
        Frame("id in another spelling", .anomalous(.wrongIdentifier), exporter: "<COD Id=\"COD\"/>"),
        Frame(
            "id twice",
            .anomalous(.repeatedIdentifier),
            exporter: "<COD id=\"COD\"><FormA18 Id=\"COD\"/></COD>" + signature
        ),
        Frame("CODEH's id again", .anomalous(.repeatedIdentifier), exporter: "<COD id=\"COD\"><x id=\"CODEH\"/></COD>"),
        Frame("two exporters", .anomalous(.signatureMisplaced), exporter: cod + signature + signature),
        Frame("signature inside COD", .anomalous(.signatureMisplaced), exporter: "<COD id=\"COD\">\(signature)</COD>"),
        Frame("EH alone", .anomalous(.certificationInHalf), exporter: cod + signature, entity: "<EH/>"),
        Frame("certified unsigned", .anomalous(.certifiedUnsigned), exporter: cod, entity: entity),
        Frame("both but the exporter", .anomalous(.certifiedUnsigned), exporter: cod, entity: entity, after: signature),
        Frame("signed uncertified", .anomalous(.signedUncertified), exporter: cod + signature, after: signature),
        Frame(
            "another certificate in the header",
            .anomalous(.partMisplaced),
            codeh: "<CODEH id=\"CODEH\"><CODExporter>\(cod)</CODExporter></CODEH>",
            header: "<e:Header><w xmlns=\"\"><CODEH id=\"x\"/></w></e:Header>"
        ),
        Frame(
            "two certificates",
            .anomalous(.partRepeated),
            codeh: "<CODEH id=\"CODEH\"><CODExporter>\(cod)</CODExporter></CODEH>",
            after: "</e:CertOrigin><e:CertOrigin>"
        ),
    ]
}
