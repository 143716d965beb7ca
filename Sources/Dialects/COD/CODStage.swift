public import Texts
import XML

/// How far a file of ALADI's certificate of origin has come; customs accept only ``complete``.
///
/// It follows from which blocks and signatures are where, nothing else: whether a signature is good is another question.
public enum CODStage: Sendable, Equatable {
    /// 1: the exporter's block, signed by nobody.
    case draft
    /// 2: signed by the exporter.
    case exporterSigned
    /// 3: the entity's blocks are there, the official's signature is missing.
    case certified
    /// 4: signed by both.
    case complete
    /// None of these; two readers could see two certificates in it, so it is refused whatever is signed.
    case anomalous(CODAnomaly)

    /// The number of the stage, 1 to 4; nil for an anomalous file.
    public var number: Int? {
        switch self {
        case .draft: 1
        case .exporterSigned: 2
        case .certified: 3
        case .complete: 4
        case .anomalous: nil
        }
    }

    /// A stable word: `draft`, `exporter-signed`, `certified`, `complete`, or `anomalous:` and the anomaly's.
    public var word: String {
        switch self {
        case .draft: "draft"
        case .exporterSigned: "exporter-signed"
        case .certified: "certified"
        case .complete: "complete"
        case .anomalous(let anomaly): "anomalous:" + anomaly.rawValue
        }
    }

    /// What the stage means, in one sentence.
    public func explanation(in language: Language) -> String {
        switch self {
        case .draft, .exporterSigned, .certified, .complete: Catalogue.text("cod.stage." + self.word, language)
        case .anomalous(let anomaly): anomaly.explanation(in: language)
        }
    }

    /// Why customs do not accept a file of this stage (`COD-STAGE`); nil for a complete one.
    public var refusal: DialectError? {
        switch self {
        case .complete: nil
        case .draft, .exporterSigned, .certified, .anomalous:
            DialectError("COD-STAGE", ["stage": self.number.map(String.init) ?? self.word])
        }
    }
}

/// What is wrong with the frame of a certificate of origin that is at no stage.
public enum CODAnomaly: String, Sendable, CaseIterable {
    /// `CODEH`, `CODExporter` or `COD` is absent.
    case partMissing = "part-missing"
    /// A part of the frame stands twice in its place.
    case partRepeated = "part-repeated"
    /// A part of the frame stands in a place that is not its own.
    case partMisplaced = "part-misplaced"
    /// Parts of the frame stand in another order.
    case partsOutOfOrder = "parts-out-of-order"
    /// The frame holds an element that does not belong there.
    case strangeElement = "strange-element"
    /// `COD` or `CODEH` does not have the identifier that its signature must refer to.
    case wrongIdentifier = "wrong-identifier"
    /// Two elements have the same identifier.
    case repeatedIdentifier = "repeated-identifier"
    /// A signature stands in a place that is not its own, or there are more than two.
    case signatureMisplaced = "signature-misplaced"
    /// Only one of `EH` and `CertificationEH` is there.
    case certificationInHalf = "certification-in-half"
    /// The entity certified what the exporter did not sign.
    case certifiedUnsigned = "certified-unsigned"
    /// The official signed without certifying.
    case signedUncertified = "signed-uncertified"

    /// What the anomaly means, in one sentence.
    public func explanation(in language: Language) -> String {
        Catalogue.text("cod.anomaly." + self.rawValue, language)
    }
}
