import Canonical
import XML

/// The tables of the import permit, where its order or its demands differ from the certificate's.
extension Shape where Root == ImportPermit {
    /// `SPSExchangedDocument`: every member but the consignment.
    static let permitDocument = Shape([
        .the("ID", "number", \.number, .plain),
        .many("Description", "descriptions", \.descriptions, .text),
        .one("TypeCode", "type", \.type, .documentType),
        .the("StatusCode", "status", \.status, .answerStatus),
        .one("IssueDateTime", "issued", \.issued, .date, .value),
        .one("EffectiveDateTime", "effective", \.effective, .validity, .value),
        .one(
            "IssuerSPSParty",
            "issuer",
            \.issuer,
            .record { .issuer },
            .value,
            rule: { permit, writing in writing.issuer(of: permit) }
        ),
        .many("IncludedSPSNote", "notes", \.notes, .record { .documentNote }),
        .many("ReferenceSPSReferencedDocument", "references", \.references, .record { .reference }),
        .many("SignatorySPSAuthentication", "signatories", \.signatories, .record { .permitSignatory }, .always),
    ])
}

extension Shape where Root == Signatory {
    static let permitSignatory = Shape([
        .one("ProviderSPSParty", "provider", \.provider, .record { .provider }),
        .one("TypeCode", "type", \.type, .code(.governmentAction)),
        .one("ActualDateTime", "date", \.date, .date),
        .one(
            "IssueSPSLocation",
            "place",
            \.place,
            .record { .plain },
            .value,
            rule: { signatory, writing in writing.place(of: signatory) }
        ),
        .one("LocationProviderSPSParty", "locationProvider", \.locationProvider, .record { .plain }),
        .many("IncludedSPSClause", "clauses", \.clauses, .record { .permitClause }),
    ])
}

extension Shape where Root == Clause {
    static let permitClause = Shape([
        .one("ID", "id", \.id, .identifier),
        .many("Content", "contents", \.contents, .statement, .always),
    ])
}

extension Shape where Root == Consignment {
    static let permitConsignment = Shape([
        .one("ID", "id", \.id, .identifier),
        .one("AvailabilityDueDateTime", "availableFrom", \.availableFrom, .date),
        .one("ExportExitDateTime", "exportExit", \.exportExit, .date),
        .one("ShipStoresIndicator", "isShipStores", \.isShipStores, .indicator),
        .one("ConsigneeSPSParty", "consignee", \.consignee, .record { .consignee }, .value),
        .many("UtilizedSPSTransportEquipment", "equipment", \.equipment, .record { .equipment }),
        .one("ConsignorSPSParty", "consignor", \.consignor, .record { .consignor }, .value),
        .entryPoints,
        .one("ExportSPSCountry", "exportCountry", \.exportCountry, .record { .country }),
        .many("ReExportSPSCountry", "reexportCountries", \.reexportCountries, .record { .country }),
        .many("StorageSPSEvent", "storage", \.storage, .record { .plain }.inside("OccurrenceSPSLocation")),
        .one("LoadingBaseportSPSLocation", "loadingPort", \.loadingPort, .record { .port }),
        .one("ImportSPSCountry", "importCountry", \.importCountry, .record { .country }),
        .one("ConsigneeReceiptSPSLocation", "receiptLocation", \.receiptLocation, .record { .plain }),
        .many("TransitSPSCountry", "transitCountries", \.transitCountries, .record { .country }),
        .many("TransitSPSLocation", "transitLocations", \.transitLocations, .record { .plain }),
        .one(
            "ExaminationSPSEvent",
            "examination",
            \.examination,
            .record { .plain }.inside("OccurrenceSPSLocation")
        ),
        .one("CarrierSPSParty", "carrier", \.carrier, .record { .plain }),
        .one("DespatchSPSParty", "despatch", \.despatch, .record { .plain }),
        .one("DeliverySPSParty", "delivery", \.delivery, .record { .plain }),
        .one("CustomsTransitAgentSPSParty", "customsTransitAgent", \.customsTransitAgent, .record { .plain }),
        .many("MainCarriageSPSTransportMovement", "transport", \.transport, .record { .movement }),
        .many("IncludedSPSConsignmentItem", "items", \.items, .record { .permitItem }, .value),
    ]) { (record, element, reader) throws(DialectError) in
        if record.items.allSatisfy(\.lines.isEmpty) { reader.note(.noGoods, at: element) }
    }
}

extension Row where Root == Consignment {
    /// The points of entry: the first is the certificate's one, a permit may name more.
    fileprivate static let entryPoints = Row(
        element: "UnloadingBaseportSPSLocation",
        isRepeated: true,
        presence: .everywhere,
        need: .value,
        read: { (child, root, reader) throws(DialectError) in
            guard let place = try Form<Location>.record({ .port }).read(child, &reader) else { return }
            if root.unloadingPort == nil {
                root.unloadingPort = place
            } else {
                root.furtherEntryPoints.append(place)
            }
        },
        write: { root, writing, path in
            let first = Row.one("UnloadingBaseportSPSLocation", "unloadingPort", \.unloadingPort, .record { .port })
            let further = Row.many(
                "UnloadingBaseportSPSLocation",
                "furtherEntryPoints",
                \.furtherEntryPoints,
                .record { .port }
            )
            let drafts = (first.write(root, &writing, path) ?? []) + (further.write(root, &writing, path) ?? [])
            guard drafts.isEmpty else { return drafts }
            let place = path.member("unloadingPort")
            if writing.refusedAt == nil { writing.refusedAt = place }
            return writing.block(at: place)
        }
    )
}

extension Shape where Root == ConsignmentItem {
    static let permitItem = Shape([
        .many("NatureIdentificationSPSCargo", "cargoTypes", \.cargoTypes, .code(.cargoType).inside("TypeCode")),
        .many("IncludedSPSTradeLineItem", "lines", \.lines, .record { .permitLine }, .value),
    ])
}

extension Shape where Root == LineItem {
    static let permitLine = Shape(
        [
            .one("SequenceNumeric", "sequence", \.sequence, .sequence),
            .many("Description", "descriptions", \.descriptions, .text, .always),
            .many("CommonName", "commonNames", \.commonNames, .text, .always),
            .many("ScientificName", "scientificNames", \.scientificNames, .text),
            .many("ProductionBatchID", "batches", \.batches, .identifier),
            .many("IntendedUse", "intendedUses", \.intendedUses, .text),
            .many("ExpiryDateTime", "expiries", \.expiries, .date),
            .one("NetWeightMeasure", "netWeight", \.netWeight, .measure, .value),
            .one("GrossWeightMeasure", "grossWeight", \.grossWeight, .measure),
            .one("NetVolumeMeasure", "netVolume", \.netVolume, .measure),
            .one("GrossVolumeMeasure", "grossVolume", \.grossVolume, .measure),
            .many("AdditionalInformationSPSNote", "notes", \.notes, .record { .lineNote }),
            .many(
                "ApplicableSPSClassification",
                "classifications",
                \.classifications,
                .record { .classification },
                .value
            ),
            .many("PhysicalSPSPackage", "packages", \.packages, .record { .package }, .value),
            .many("AssociatedSPSTransportEquipment", "equipment", \.equipment, .record { .equipment }),
            .many("OriginSPSCountry", "origins", \.origins, .record { .country }),
            .many("OriginSPSLocation", "originLocations", \.originLocations, .record { .plain }),
            .many("AppliedSPSProcess", "treatments", \.treatments, .record { .treatment }),
            .many("AssertedSPSAuthentication", "authentications", \.authentications, .record { .permitSignatory }),
            .many("ReferenceSPSReferencedDocument", "references", \.references, .record { .reference }),
        ],
        isMeaningfulWhenEmpty: true
    ) { (line, element, reader) throws(DialectError) in
        try reader.countLine(element)
        line.notes += reader.strayNotes
        reader.strayNotes = []
    }
}
