import Canonical
import XML

/// The tables of the document itself, in the order of the schema.
extension Shape where Root == PhytosanitaryCertificate {
    /// `SPSExchangedDocument`: every member but the consignment.
    static let exchangedDocument = Shape([
        .many("Name", "names", \.names, .text, .unlessINTERCOM),
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
            in: .withRecipient,
            rule: { _, writing in writing.edition.isPacific ? false : nil }
        ),
        .one(
            "IssuerSPSParty",
            "issuer",
            \.issuer,
            .record { .issuer },
            .inINTERCOM,
            rule: { certificate, writing in writing.issuer(of: certificate) }
        ),
        .one(
            "RecipientSPSParty",
            "recipient",
            \.recipient,
            .record { .recipient },
            in: .withRecipient,
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
        guard self.edition.isPacific, let country = certificate.consignment.importCountry?.code else {
            return nil
        }
        return Party(
            name: self.options.authorityNames[country].map { LocalizedText($0) },
            address: Address(country: country)
        )
    }
}

extension Shape where Root == Consignment {
    static let consignment = Shape(
        [
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
            .many(
                "UnloadingBaseportSPSLocation",
                "furtherEntryPoints",
                \.furtherEntryPoints,
                .record { .plain },
                in: .nowhere
            ),
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
        ]
    ) { (record, element, reader) throws(DialectError) in
        if record.items.allSatisfy(\.lines.isEmpty) { reader.note(.noGoods, at: element) }
    } prepare: { record, writing, path in
        writing.fit(&record, path)
    }
}

extension Shape where Root == Signatory {
    static let signatory = Shape([
        .one("TypeCode", "type", \.type, .code(.governmentAction)),
        .one("ActualDateTime", "date", \.date, .date, .unlessINTERCOM),
        .one(
            "IssueSPSLocation",
            "place",
            \.place,
            .record { .plain },
            .inINTERCOM,
            rule: { signatory, writing in writing.place(of: signatory) }
        ),
        .one("ProviderSPSParty", "provider", \.provider, .record { .provider }, .unlessINTERCOM),
        .one("LocationProviderSPSParty", "locationProvider", \.locationProvider, .record { .plain }, .in13B),
        .many("IncludedSPSClause", "clauses", \.clauses, .record { .clause }, .unlessINTERCOM),
    ])
}

extension Shape where Root == Clause {
    static let clause = Shape([
        .one(
            "ID",
            "id",
            \.id,
            .identifier,
            .inINTERCOM,
            rule: { clause, writing in
                writing.edition.isINTERCOM ? Statement.recognised(in: clause.contents).map { Identifier(id: $0) } : nil
            }
        ),
        .many("Content", "contents", \.contents, .statement, .unlessINTERCOM),
    ])
}

extension Shape where Root == Note {
    static let documentNote = note(isAllowed: [.document, .either])
    static let lineNote = note(isAllowed: [.line, .either])

    private static func note(isAllowed levels: [NoteTag.Level]) -> Shape {
        Shape([
            .one("Subject", "subject", \.subject, .subject(at: levels[0])),
            .many("ContentCode", "contentCodes", \.contentCodes, .code, .in13B),
            .many("Content", "contents", \.contents, .statement, .always),
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
        .one("RelationshipTypeCode", "relationship", \.relationship, .code(.reference), .unlessINTERCOM),
        .one("ID", "number", \.number, .reference, .unlessINTERCOM),
        .many("AttachmentBinaryObject", "attachments", \.attachments, .attachment),
        .one("Information", "information", \.information, .statement),
    ])
}

extension Shape where Root == AuthorityAnswer {
    /// `SPSAcknowledgementDocument`: the first reference is the certificate that is answered.
    static let acknowledgementDocument = Shape([
        .one("IssueDateTime", "issued", \.issued, .date, .always),
        .the("StatusCode", "status", \.status, .answerStatus),
        .many("ReasonInformation", "reasons", \.reasons, .reason),
        .many("ReferenceSPSReferencedDocument", "references", \.references, .record { .reference }, .always),
        .one("IssuerSPSParty", "authority", \.authority, .record { .plain }, in: .nowhere),
    ])
}
