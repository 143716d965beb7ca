public import XML

/// The parts of ALADI's digital certificate of origin (COD), found in a parsed document without judging it.
///
/// Every accessor names the first element in its place; whether there are others, or others elsewhere, is what
/// ``stage`` and the rules say. Values are as written, without white space at their ends.
public struct CODDocument: Sendable {
    /// The namespace of `Envelope` and `CertOrigin`; nothing below has one.
    public static let envelopeNamespace = "http://www.w3.org/2001/12/soap-envelope"
    /// The namespace of XML signatures.
    public static let signatureNamespace = "http://www.w3.org/2000/09/xmldsig#"
    /// What the attribute `id` of `COD` says, which the exporter's signature refers to.
    public static let exporterIdentifier = "COD"
    /// What the attribute `id` of `CODEH` says, which the official's signature refers to.
    public static let officialIdentifier = "CODEH"

    /// `Envelope`.
    public let root: Element
    /// `CertOrigin`.
    public let certOrigin: Element
    /// What the official signs: the exporter's part, the entity and its certification.
    public let codeh: Element?
    /// The exporter's part with the exporter's signature.
    public let codExporter: Element?
    /// What the exporter signs.
    public let cod: Element?
    /// The form, like `FormA18` or `FormR252`.
    public let form: Element?
    /// The issuing entity.
    public let entity: Element?
    /// The entity's certification: date and number.
    public let certification: Element?
    /// The exporter's signature.
    public let exporterSignature: Element?
    /// The signature of the entity's official.
    public let officialSignature: Element?

    /// Finds the parts; nil where the root is not an `Envelope` that holds a `CertOrigin`.
    public init?(_ root: Element) {
        guard root.name == "Envelope", root.namespace == Self.envelopeNamespace,
            let certOrigin = root.child("CertOrigin", Self.envelopeNamespace)
        else { return nil }
        self.root = root
        self.certOrigin = certOrigin
        self.codeh = certOrigin.child("CODEH", "")
        self.codExporter = self.codeh?.child("CODExporter", "")
        self.cod = self.codExporter?.child("COD", "")
        self.form = self.cod?.elements.first { $0.namespace.isEmpty && $0.name.hasPrefix("Form") }
        self.entity = self.codeh?.child("EH", "")
        self.certification = self.codeh?.child("CertificationEH", "")
        self.exporterSignature = self.codExporter?.child("Signature", Self.signatureNamespace)
        self.officialSignature = certOrigin.child("Signature", Self.signatureNamespace)
    }

    /// `CODVer`, the version of the format, like `4.1.1`.
    public var version: String? { self.text(self.cod, ["CODVer"]) }
    /// The name of the form without the word "Form", like `A18`.
    public var formName: String? { self.form.map { String($0.name.dropFirst("Form".count)) } }
    /// `AgreementAcronym`, like `A18`.
    public var agreement: String? { self.text(self.cod, ["Agreement", "AgreementAcronym"]) }
    /// `ExporterCountry`: whose zone the exporter's times are in where they state none.
    public var exporterCountry: String? { self.text(self.form, ["Exporter", "ExporterCountry"]) }
    /// `ImporterCountry`.
    public var importerCountry: String? { self.text(self.form, ["Importer", "ImporterCountry"]) }
    /// `DeclarationDate`: when the exporter signed, as the exporter declares it.
    public var declarationDate: String? { self.text(self.form, ["Declaration", "DeclarationDate"]) }
    /// `EHId`, the entity's number in its country.
    public var entityID: String? { self.text(self.entity, ["EHId"]) }
    /// `EHCountry`: whose zone the entity's times are in where they state none.
    public var entityCountry: String? { self.text(self.entity, ["EHCountry"]) }
    /// `EHName`.
    public var entityName: String? { self.text(self.entity, ["EHName"]) }
    /// `CertificateDate`: when the official signed, as the entity declares it.
    public var certificateDate: String? { self.text(self.certification, ["CertificateDate"]) }
    /// `CertificateID`, the number of the certificate.
    public var certificateID: String? { self.text(self.certification, ["CertificateID"]) }

    /// The text at the end of a path of names without namespace; nil where it is absent or blank.
    private func text(_ start: Element?, _ path: [String]) -> String? {
        var element = start
        for name in path { element = element?.child(name, "") }
        guard let text = element?.text, !text.isEmpty else { return nil }
        return text
    }
}
