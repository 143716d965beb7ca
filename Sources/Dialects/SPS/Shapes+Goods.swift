import Canonical
import XML

/// The tables of goods, packages, treatments and transport, in the order of the schema.
extension Shape where Root == ConsignmentItem {
    static let item = Shape([
        .many(
            "NatureIdentificationSPSCargo",
            "cargoTypes",
            \.cargoTypes,
            .code(.cargoType).inside("TypeCode")
        ),
        .many("IncludedSPSTradeLineItem", "lines", \.lines, .record { .line }, .always),
    ])
}

extension Shape where Root == LineItem {
    static let line = Shape(
        [
            .one("SequenceNumeric", "sequence", \.sequence, .sequence, .always),
            .many("Description", "descriptions", \.descriptions, .text, .always),
            .many("CommonName", "commonNames", \.commonNames, .text),
            .many("ScientificName", "scientificNames", \.scientificNames, .text),
            .many("ProductionBatchID", "batches", \.batches, .identifier),
            .many("IntendedUse", "intendedUses", \.intendedUses, .text, .in13B),
            .many("ExpiryDateTime", "expiries", \.expiries, .date),
            .one("NetWeightMeasure", "netWeight", \.netWeight, .measure),
            .one("GrossWeightMeasure", "grossWeight", \.grossWeight, .measure),
            .one("NetVolumeMeasure", "netVolume", \.netVolume, .measure),
            .one("GrossVolumeMeasure", "grossVolume", \.grossVolume, .measure),
            .many("AdditionalInformationSPSNote", "notes", \.notes, .record { .lineNote }),
            .many("ApplicableSPSClassification", "classifications", \.classifications, .record { .classification }),
            .many("PhysicalSPSPackage", "packages", \.packages, .record { .package }),
            .many("AssociatedSPSTransportEquipment", "equipment", \.equipment, .record { .equipment }),
            .many("OriginSPSCountry", "origins", \.origins, .record { .country }),
            .many("OriginSPSLocation", "originLocations", \.originLocations, .record { .plain }),
            .many("AppliedSPSProcess", "treatments", \.treatments, .record { .treatment }),
            .many("AssertedSPSAuthentication", "authentications", \.authentications, .record { .signatory }),
            .many("ReferenceSPSReferencedDocument", "references", \.references, .record { .reference }),
        ],
        isMeaningfulWhenEmpty: true
    ) { (line, element, reader) throws(DialectError) in
        try reader.countLine(element)
        line.notes += reader.strayNotes
        reader.strayNotes = []
    }
}

extension Shape where Root == Classification {
    static let classification = Shape(
        [
            .one("SystemID", "systemId", \.systemId, .identifier),
            .many("SystemName", "systems", \.systems, .systemName, .always),
            .one("ClassCode", "code", \.code, .code),
            .many("ClassName", "names", \.names, .text, .unlessINTERCOM),
        ]
    ) { (record, element, reader) throws(DialectError) in
        guard record.code == nil, record.names.isEmpty else { return }
        reader.note(.classWithoutName, at: element, ["value": record.nomenclature ?? ""])
    } prepare: { record, writing, path in
        writing.fit(&record, path)
    }
}

extension Shape where Root == Package {
    static let package = Shape([
        .one("LevelCode", "level", \.level, .code, .always),
        .one("TypeCode", "type", \.type, .code(.packageType), .always),
        .one("ItemQuantity", "quantity", \.quantity, .count, .always),
        .one("NominalGrossWeightMeasure", "grossWeight", \.grossWeight, .measure),
        .one("NominalGrossVolumeMeasure", "grossVolume", \.grossVolume, .measure),
        .many("PhysicalSPSShippingMarks", "marks", \.marks, .text.inside("Marking")),
    ])
}

extension Shape where Root == TransportMovement {
    static let movement = Shape([
        .one("ID", "id", \.id, .identifier, .in13B),
        .one("ModeCode", "mode", \.mode, .code(.transportMode), .always),
        .one("UsedSPSTransportMeans", "means", \.means, .text.inside("Name"), .in13B),
    ])
}

extension Shape where Root == TransportEquipment {
    static let equipment = Shape([
        .one("ID", "id", \.id, .identifier, .unlessINTERCOM),
        .many("AffixedSPSSeal", "seals", \.seals, .record { .seal }),
        .many("SettingSPSTemperature", "temperatures", \.temperatures, .record { .temperature }),
    ])
}

extension Shape where Root == Seal {
    static let seal = Shape([
        .one("ID", "id", \.id, .identifier, .always),
        .one("MaximumID", "maximumId", \.maximumId, .identifier),
        .one("IssuingSPSParty", "issuer", \.issuer, .record { .plain }),
    ])
}

extension Shape where Root == TemperatureSetting {
    static let temperature = Shape([
        .one("ValueMeasure", "value", \.value, .measure),
        .one("MinimumValueMeasure", "minimum", \.minimum, .measure),
        .one("MaximumValueMeasure", "maximum", \.maximum, .measure),
        .one("TypeCode", "type", \.type, .code(.temperatureType)),
    ])
}

extension Shape where Root == Treatment {
    static let treatment = Shape(
        [
            .the("TypeCode", "type", \.type, .code(.processType), fallsBack: true),
            .one("CompletionSPSPeriod", "period", \.period, .record { .period }),
            .many(
                "ApplicableSPSProcessCharacteristic",
                "characteristics",
                \.characteristics,
                .record { .characteristic }
            ),
            .one("OperationSPSCountry", "country", \.country, .record { .country }),
            .one("OperatorSPSParty", "operatedBy", \.operatedBy, .record { .plain }),
            .readOnly("AdditionalInformationSPSNote") { (element, _, reader) throws(DialectError) in
                reader.note(.misplacedNote, at: element)
                if let note = try Form<Note>.record({ .lineNote }).read(element, &reader) {
                    reader.strayNotes.append(note)
                }
            },
        ],
        isMeaningfulWhenEmpty: true
    )
}

extension Shape where Root == TreatmentPeriod {
    static let period = Shape([
        .one("StartDateTime", "start", \.start, .date, .always),
        .one("EndDateTime", "end", \.end, .date),
        .one("DurationMeasure", "duration", \.duration, .measure),
    ])
}

extension Shape where Root == TreatmentCharacteristic {
    static let characteristic = Shape([
        .one("TypeCode", "type", \.type, .code(.measuredAttribute)),
        .many("Description", "descriptions", \.descriptions, .statement, .always),
        .one("ValueMeasure", "value", \.value, .measure),
        .one("MinimumValueMeasure", "minimum", \.minimum, .measure),
        .one("MaximumValueMeasure", "maximum", \.maximum, .measure),
    ]) { (record, element, reader) throws(DialectError) in
        NoteCheck.check(record.tag, Array(record.descriptions.dropFirst()), isAllowed: [.treatment], element, &reader)
    }
}
