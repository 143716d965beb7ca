/// What INTERCOM's strict profile (`validaciones`) demands of an element, in the terms of its schema.
struct IntercomFacet: Sendable {
    /// A demand on the children of one name inside one element.
    enum Demand: Sendable, Equatable {
        /// At most so many characters, the first no blank, on one line.
        case line(Int)
        /// At most so many characters, and at least one.
        case text(Int)
        /// Digits and the letters of an Andean country.
        case number
        case integer(digits: Int)
        /// Positive, without leading zeros, at most so many digits before the point and four behind it.
        case amount(Int)
        /// A date with a time of day (`xsd:dateTime`) in its child.
        case dateTime
        /// Days in format 804, or a date with a time of day.
        case validity
        /// At most so many octets of base64.
        case octets(Int)
        case oneOf(Set<String>)
        case required
        case atMostOne
        case absent
        /// Either a code or names, and one of them.
        case codeOrNames
        /// One of the guide's tags.
        case tag
    }

    /// The element.
    let element: String
    /// Its child.
    let child: String
    let demand: Demand

    init(_ element: String, _ child: String, _ demand: Demand) {
        self.element = element
        self.child = child
        self.demand = demand
    }
}

/// The facets of both documents; source: the schemas of INTERCOM's profiles `validaciones`, published by Agrocalidad (2026-06-18).
extension IntercomFacet {
    /// The states that INTERCOM takes.
    private static let states: Set<String> = ["17", "26", "39", "40", "41", "70", "122"]

    /// What both documents demand.
    private static let shared: [IntercomFacet] =
        [
            IntercomFacet("SPSExchangedDocument", "ID", .number),
            IntercomFacet("SPSExchangedDocument", "Description", .line(256)),
            IntercomFacet("SPSExchangedDocument", "StatusCode", .oneOf(states)),
            IntercomFacet("SPSExchangedDocument", "IssueDateTime", .dateTime),
            IntercomFacet("IssuerSPSParty", "Name", .line(256)),
            IntercomFacet("ReferenceSPSReferencedDocument", "IssueDateTime", .dateTime),
            IntercomFacet("ReferenceSPSReferencedDocument", "ID", .line(60)),
            IntercomFacet("ReferenceSPSReferencedDocument", "AttachmentBinaryObject", .octets(256)),
            IntercomFacet("ReferenceSPSReferencedDocument", "Information", .text(8000)),
            IntercomFacet("IssueSPSLocation", "Name", .line(256)),
            IntercomFacet("ProviderSPSParty", "Name", .line(256)),
            IntercomFacet("LocationProviderSPSParty", "Name", .line(256)),
            IntercomFacet("LocationProviderSPSParty", "Name", .required),
            IntercomFacet("ConsignorSPSParty", "Name", .line(450)),
            IntercomFacet("ConsigneeSPSParty", "Name", .line(450)),
            IntercomFacet("UnloadingBaseportSPSLocation", "Name", .line(256)),
            IntercomFacet("MainCarriageSPSTransportMovement", "ID", .line(256)),
            IntercomFacet("UsedSPSTransportMeans", "Name", .line(256)),
            IntercomFacet("AffixedSPSSeal", "ID", .line(256)),
            IntercomFacet("IncludedSPSTradeLineItem", "Description", .line(256)),
            IntercomFacet("IncludedSPSTradeLineItem", "CommonName", .line(256)),
            IntercomFacet("IncludedSPSTradeLineItem", "ScientificName", .line(256)),
            IntercomFacet("IncludedSPSTradeLineItem", "IntendedUse", .line(256)),
            IntercomFacet("IncludedSPSTradeLineItem", "IntendedUse", .required),
            IntercomFacet("AdditionalInformationSPSNote", "Content", .text(8000)),
            IntercomFacet("ApplicableSPSClassification", "", .codeOrNames),
            IntercomFacet("ApplicableSPSClassification", "ClassCode", .line(6)),
            IntercomFacet("ApplicableSPSClassification", "ClassName", .line(70)),
            IntercomFacet("ApplicableSPSClassification", "SystemName", .tag),
            IntercomFacet("IncludedSPSNote", "Subject", .tag),
            IntercomFacet("AdditionalInformationSPSNote", "Subject", .tag),
            IntercomFacet("PhysicalSPSPackage", "LevelCode", .integer(digits: 3)),
            IntercomFacet("PhysicalSPSPackage", "ItemQuantity", .amount(20)),
            IntercomFacet("SubordinateSPSCountrySubDivision", "Name", .line(256)),
            IntercomFacet("SuperordinateSPSCountrySubDivision", "Name", .line(256)),
            IntercomFacet("SpecifiedSPSPerson", "Name", .line(256)),
        ]
        + ["NetWeightMeasure", "GrossWeightMeasure", "NetVolumeMeasure", "GrossVolumeMeasure"].map {
            IntercomFacet("IncludedSPSTradeLineItem", $0, .amount(20))
        }
        + ["RoleCode", "TypeCode", "SpecifiedSPSAddress", "DefinedSPSContact", "SpecifiedSPSPerson"].map {
            IntercomFacet("LocationProviderSPSParty", $0, .absent)
        }

    /// What the export certificate demands besides.
    static let export: [IntercomFacet] =
        shared + [
            IntercomFacet("IssuerSPSParty", "Name", .required),
            IntercomFacet("IncludedSPSNote", "Subject", .required),
            IntercomFacet("SignatorySPSAuthentication", "IncludedSPSClause", .required),
            IntercomFacet("AssertedSPSAuthentication", "IncludedSPSClause", .required),
            IntercomFacet("IncludedSPSClause", "ID", .integer(digits: 2)),
            IntercomFacet("IncludedSPSClause", "Content", .line(256)),
            IntercomFacet("SPSConsignment", "TransitSPSCountry", .atMostOne),
            IntercomFacet("UnloadingBaseportSPSLocation", "ID", .line(2)),
            IntercomFacet("UtilizedSPSTransportEquipment", "AffixedSPSSeal", .required),
            IntercomFacet("AssociatedSPSTransportEquipment", "AffixedSPSSeal", .required),
            IntercomFacet("ApplicableSPSProcessCharacteristic", "Description", .line(8000)),
            IntercomFacet("ApplicableSPSProcessCharacteristic", "ValueMeasure", .amount(14)),
            IntercomFacet("CompletionSPSPeriod", "StartDateTime", .dateTime),
            IntercomFacet("CompletionSPSPeriod", "EndDateTime", .dateTime),
            IntercomFacet("CompletionSPSPeriod", "DurationMeasure", .amount(14)),
            IntercomFacet("SettingSPSTemperature", "ValueMeasure", .amount(14)),
        ]
        + [
            "ConsignorSPSParty", "ConsigneeSPSParty", "CarrierSPSParty", "DespatchSPSParty", "DeliverySPSParty",
            "CustomsTransitAgentSPSParty", "OperatorSPSParty", "ActivityAuthorizedSPSParty", "IssuingSPSParty",
        ].map { IntercomFacet($0, "Name", .required) }

    /// What the import permit demands besides.
    static let permit: [IntercomFacet] =
        shared + [
            IntercomFacet("SPSExchangedDocument", "EffectiveDateTime", .validity),
            IntercomFacet("ReferenceSPSReferencedDocument", "AttachmentBinaryObject", .text(512)),
            IntercomFacet("IncludedSPSNote", "Content", .text(8000)),
            IntercomFacet("UnloadingBaseportSPSLocation", "ID", .required),
            IntercomFacet("UnloadingBaseportSPSLocation", "ID", .line(5)),
            IntercomFacet("LoadingBaseportSPSLocation", "ID", .required),
            IntercomFacet("LoadingBaseportSPSLocation", "ID", .line(5)),
            IntercomFacet("IncludedSPSTradeLineItem", "ScientificName", .required),
        ]
        + [
            "LoadingBaseportSPSLocation", "ConsigneeReceiptSPSLocation", "OccurrenceSPSLocation", "OriginSPSLocation",
        ].map { IntercomFacet($0, "Name", .line(256)) }
        + ["IncludedSPSNote", "AdditionalInformationSPSNote"].flatMap { note in
            ["ContentCode", "SubjectCode"].map { IntercomFacet(note, $0, .absent) }
        }
        + [
            "AvailabilityDueDateTime", "ExportExitDateTime", "ShipStoresIndicator", "ExportSPSCountry",
            "ReExportSPSCountry", "TransitSPSCountry", "TransitSPSLocation", "ExaminationSPSEvent", "CarrierSPSParty",
            "DespatchSPSParty", "DeliverySPSParty", "CustomsTransitAgentSPSParty",
        ].map { IntercomFacet("SPSConsignment", $0, .absent) }
}
