import Canonical
import XML

/// The tables of the document itself, in the order of the schema.
extension Shape where Root == PhytosanitaryCertificate {
    /// `SPSExchangedDocument`: every member but the consignment.
    static let exchangedDocument = Shape([
        .many("Name", "names", \.names, .text, .always),
        .the("ID", "number", \.number, .plain),
        .many("Description", "descriptions", \.descriptions, .text, .in13B),
        .the("TypeCode", "type", \.type, .documentType),
        .the("StatusCode", "status", \.status, .certificateStatus),
        .one("IssueDateTime", "issued", \.issued, .date, .always),
        .one(
            "CopyIndicator",
            "isCopy",
            \.isCopy,
            .indicator,
            in: [.release13B],
            rule: { _, writing in writing.edition.release == .release13B ? false : nil }
        ),
        .one("IssuerSPSParty", "issuer", \.issuer, .record { .issuer }, .in13B),
        .one(
            "RecipientSPSParty",
            "recipient",
            \.recipient,
            .record { .recipient },
            in: [.release13B],
            rule: { certificate, writing in writing.recipient(of: certificate) }
        ),
        .many("IncludedSPSNote", "notes", \.notes, .record { .documentNote }),
        .many("ReferenceSPSReferencedDocument", "references", \.references, .record { .reference }),
        .many("SignatorySPSAuthentication", "signatories", \.signatories, .record { .signatory }, .always),
    ])
}

extension SPSWriting {
    /// The rule of 13B's users: the recipient is the plant protection organisation of the importing country.
    fileprivate func recipient(of certificate: PhytosanitaryCertificate) -> Party? {
        guard self.edition.release == .release13B, let country = certificate.consignment.importCountry?.code else {
            return nil
        }
        return Party(
            name: self.options.authorityNames[country].map { LocalizedText($0) },
            address: Address(country: country)
        )
    }
}

extension Shape where Root == Consignment {
    static let consignment = Shape([
        .one("ID", "id", \.id, .identifier, .in13B),
        .one("AvailabilityDueDateTime", "availableFrom", \.availableFrom, .date),
        .one("ExportExitDateTime", "exportExit", \.exportExit, .date),
        .one("ShipStoresIndicator", "isShipStores", \.isShipStores, .indicator),
        .one("ConsignorSPSParty", "consignor", \.consignor, .record { .consignor }, .always),
        .one("ConsigneeSPSParty", "consignee", \.consignee, .record { .consignee }, .always),
        .one("ExportSPSCountry", "exportCountry", \.exportCountry, .record { .country }, .always),
        .many("ReExportSPSCountry", "reexportCountries", \.reexportCountries, .record { .country }, .in13B),
        .many("StorageSPSEvent", "storage", \.storage, .record { .plain }.inside("OccurrenceSPSLocation")),
        .one("LoadingBaseportSPSLocation", "loadingPort", \.loadingPort, .record { .port }, .in13B),
        .one("ImportSPSCountry", "importCountry", \.importCountry, .record { .country }, .always),
        .one("ConsigneeReceiptSPSLocation", "receiptLocation", \.receiptLocation, .record { .plain }, .in13B),
        .many("TransitSPSCountry", "transitCountries", \.transitCountries, .record { .country }, .in13B),
        .many("TransitSPSLocation", "transitLocations", \.transitLocations, .record { .plain }),
        .one("UnloadingBaseportSPSLocation", "unloadingPort", \.unloadingPort, .record { .port }, .in13B),
        .one(
            "ExaminationSPSEvent",
            "examination",
            \.examination,
            .record { .plain }.inside("OccurrenceSPSLocation"),
            .always
        ),
        .one("CarrierSPSParty", "carrier", \.carrier, .record { .plain }),
        .one("DespatchSPSParty", "despatch", \.despatch, .record { .plain }),
        .one("DeliverySPSParty", "delivery", \.delivery, .record { .plain }),
        .one("CustomsTransitAgentSPSParty", "customsTransitAgent", \.customsTransitAgent, .record { .plain }),
        .many("MainCarriageSPSTransportMovement", "transport", \.transport, .record { .movement }),
        .many("UtilizedSPSTransportEquipment", "equipment", \.equipment, .record { .equipment }, .in13B),
        .many("IncludedSPSConsignmentItem", "items", \.items, .record { .item }, .always),
    ]) { (record, element, reader) throws(DialectError) in
        if record.items.allSatisfy(\.lines.isEmpty) { reader.note(.noGoods, at: element) }
    }
}

extension Shape where Root == Signatory {
    static let signatory = Shape([
        .one("TypeCode", "type", \.type, .code(.governmentAction)),
        .one("ActualDateTime", "date", \.date, .date, .always),
        .one("IssueSPSLocation", "place", \.place, .record { .plain }, .in13B),
        .one("ProviderSPSParty", "provider", \.provider, .record { .provider }, .always),
        .one("LocationProviderSPSParty", "locationProvider", \.locationProvider, .record { .plain }, .in13B),
        .many("IncludedSPSClause", "clauses", \.clauses, .record { .clause }, .always),
    ])
}

extension Shape where Root == Clause {
    static let clause = Shape([
        .one("ID", "id", \.id, .identifier, .in13B),
        .many("Content", "contents", \.contents, .text, .always),
    ])
}

extension Shape where Root == Note {
    static let documentNote = note(isAllowed: [.document, .either])
    static let lineNote = note(isAllowed: [.line, .either])

    private static func note(isAllowed levels: [NoteTag.Level]) -> Shape {
        Shape([
            .one("Subject", "subject", \.subject, .text),
            .many("ContentCode", "contentCodes", \.contentCodes, .code, .in13B),
            .many("Content", "contents", \.contents, .text, .always),
            .one("SubjectCode", "subjectCode", \.subjectCode, .code, .in13B),
        ]) { (record, element, reader) throws(DialectError) in
            NoteCheck.check(record.tag, record.contents, isAllowed: levels, element, &reader)
        }
    }
}

extension Shape where Root == DocumentReference {
    static let reference = Shape([
        .one("IssueDateTime", "issued", \.issued, .date),
        .one("TypeCode", "type", \.type, .code(.documentName)),
        .one("RelationshipTypeCode", "relationship", \.relationship, .code(.reference), .always),
        .one("ID", "number", \.number, .identifier, .always),
        .many("AttachmentBinaryObject", "attachments", \.attachments, .attachment),
        .one("Information", "information", \.information, .text),
    ])
}

extension Shape where Root == AuthorityAnswer {
    /// `SPSAcknowledgementDocument`: the first reference is the certificate that is answered.
    static let acknowledgementDocument = Shape([
        .one("IssueDateTime", "issued", \.issued, .date, .always),
        .the("StatusCode", "status", \.status, .answerStatus),
        .many("ReasonInformation", "reasons", \.reasons, .reason),
        .many("ReferenceSPSReferencedDocument", "references", \.references, .record { .reference }, .always),
        .one("IssuerSPSParty", "authority", \.authority, .record { .plain }, in: []),
    ])
}

/// Whether notes are under known tags, at their level and within their length (17A only: 13B's subjects are free text).
enum NoteCheck {
    static func check(
        _ tag: NoteTag?,
        _ contents: [LocalizedText],
        isAllowed levels: [NoteTag.Level],
        _ element: Element,
        _ reader: inout SPSReader
    ) {
        guard let tag, reader.edition.release == .release17A else { return }
        guard let definition = tag.definition else {
            reader.note(.unknownTag, at: element, ["tag": tag.text])
            return
        }
        if !levels.contains(definition.level) { reader.note(.tagAtOtherLevel, at: element, ["tag": tag.text]) }
        if let max = definition.lengthMax, contents.contains(where: { $0.text.count > max }) {
            reader.note(.noteTooLong, at: element, ["tag": tag.text, "most": String(max)])
        }
    }
}
