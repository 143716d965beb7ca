/// What INTERCOM demands of the value that stands beside a tag.
struct IntercomFieldRule: Sendable, Equatable {
    /// The form of a value.
    enum Form: Sendable, Equatable {
        /// At most so many characters.
        case text(Int)
        case dateTime
        case yesOrNo
        case integer(digits: Int)
        case decimal(digits: Int, fraction: Int)
    }

    /// The element that holds the tag and the value.
    let element: String
    /// Where in it the tag stands, and which it is.
    let keyElement: String
    let key: String
    /// Where in it the value stands.
    let valueElement: String
    let form: Form

    /// The rules of the export certificate: 36 rows.
    ///
    /// Source: the rule file "Validations" of INTERCOM's profile CFE, as published by Agrocalidad (2026-06-18).
    static let export: [IntercomFieldRule] = [
        row("AdditionalInformationSPSNote", "Subject", "ADAOTLIL", "Content", .text(8000)),
        row("AdditionalInformationSPSNote", "Subject", "ADDITLIL", "Content", .dateTime),
        row("AdditionalInformationSPSNote", "Subject", "ADIPTLIL", "Content", .text(256)),
        row("AdditionalInformationSPSNote", "Subject", "ADTLIL", "Content", .text(8000)),
        row("AdditionalInformationSPSNote", "Subject", "DMTLIL", "Content", .text(1024)),
        row("AdditionalInformationSPSNote", "Subject", "OPTND", "Content", .text(512)),
        row("AdditionalInformationSPSNote", "Subject", "OQU", "Content", .text(50)),
        row("AdditionalInformationSPSNote", "Subject", "OQV", "Content", .decimal(digits: 20, fraction: 4)),
        row("AdditionalInformationSPSNote", "Subject", "RPCAI", "Content", .yesOrNo),
        row("AdditionalInformationSPSNote", "Subject", "RPCCO", "Content", .text(2)),
        row("AdditionalInformationSPSNote", "Subject", "RPCNC", "Content", .yesOrNo),
        row("AdditionalInformationSPSNote", "Subject", "RPCOC", "Content", .yesOrNo),
        row("AdditionalInformationSPSNote", "Subject", "RPCOR", "Content", .yesOrNo),
        row("AdditionalInformationSPSNote", "Subject", "RPCPC", "Content", .yesOrNo),
        row("AdditionalInformationSPSNote", "Subject", "RPCPK", "Content", .yesOrNo),
        row("AdditionalInformationSPSNote", "Subject", "RPCRF", "Content", .text(60)),
        row("AdditionalInformationSPSNote", "Subject", "RPCRP", "Content", .yesOrNo),
        row("AdditionalInformationSPSNote", "Subject", "RPCST", "Content", .integer(digits: 2)),
        row("AdditionalInformationSPSNote", "Subject", "RPCTC", "Content", .yesOrNo),
        row("ApplicableSPSProcessCharacteristic", "Description", "TTAI", "Description", .text(400)),
        row("ApplicableSPSProcessCharacteristic", "Description", "TTFT", "Description", .text(8000)),
        row("ApplicableSPSProcessCharacteristic", "Description", "TTL1", "Description", .text(256)),
        row("ApplicableSPSProcessCharacteristic", "Description", "TTL2", "Description", .text(256)),
        row("IncludedSPSNote", "Subject", "ADAOEDL", "Content", .text(8000)),
        row("IncludedSPSNote", "Subject", "ADDIEDL", "Content", .dateTime),
        row("IncludedSPSNote", "Subject", "ADEDL", "Content", .text(8000)),
        row("IncludedSPSNote", "Subject", "ADIPEDL", "Content", .text(256)),
        row("IncludedSPSNote", "Subject", "ADRD", "Content", .dateTime),
        row("IncludedSPSNote", "Subject", "ADRP", "Content", .integer(digits: 2)),
        row("IncludedSPSNote", "Subject", "ADRPN", "Content", .text(60)),
        row("IncludedSPSNote", "Subject", "ADRPR", "Content", .text(512)),
        row("IncludedSPSNote", "Subject", "DMCL", "Content", .text(512)),
        row("IncludedSPSNote", "Subject", "SPSFL", "Content", .integer(digits: 2)),
        row("IncludedSPSTradeLineItem", "SystemName", "HS", "ClassCode", .text(6)),
        row("IncludedSPSTradeLineItem", "SystemName", "IPPCPCC", "ClassCode", .text(70)),
        row("IncludedSPSTradeLineItem", "SystemName", "IPPCPCVP", "ClassCode", .text(70)),
    ]

    /// The rules of the import permit: 42 rows.
    ///
    /// Source: the rule file "Validations" of INTERCOM's profile PFI, as published by Agrocalidad (2026-06-18). Two rows are as
    /// the source has them though they look like slips: RPCCO is a country in the guide, TTCO and TTTM have measures of their own.
    static let permit: [IntercomFieldRule] = [
        row("AdditionalInformationSPSNote", "Subject", "ADAOTLIL", "Content", .text(8000)),
        row("AdditionalInformationSPSNote", "Subject", "ADDITLIL", "Content", .dateTime),
        row("AdditionalInformationSPSNote", "Subject", "ADIPTLIL", "Content", .text(256)),
        row("AdditionalInformationSPSNote", "Subject", "ADTLIL", "Content", .text(8000)),
        row("AdditionalInformationSPSNote", "Subject", "DMTLIL", "Content", .text(1024)),
        row("AdditionalInformationSPSNote", "Subject", "OPTND", "Content", .text(512)),
        row("AdditionalInformationSPSNote", "Subject", "OQU", "Content", .text(50)),
        row("AdditionalInformationSPSNote", "Subject", "OQV", "Content", .decimal(digits: 20, fraction: 4)),
        row("AdditionalInformationSPSNote", "Subject", "RPCAI", "Content", .yesOrNo),
        row("AdditionalInformationSPSNote", "Subject", "RPCCO", "Content", .integer(digits: 2)),
        row("AdditionalInformationSPSNote", "Subject", "RPCNC", "Content", .yesOrNo),
        row("AdditionalInformationSPSNote", "Subject", "RPCOC", "Content", .yesOrNo),
        row("AdditionalInformationSPSNote", "Subject", "RPCOR", "Content", .yesOrNo),
        row("AdditionalInformationSPSNote", "Subject", "RPCPC", "Content", .yesOrNo),
        row("AdditionalInformationSPSNote", "Subject", "RPCPK", "Content", .yesOrNo),
        row("AdditionalInformationSPSNote", "Subject", "RPCRF", "Content", .text(60)),
        row("AdditionalInformationSPSNote", "Subject", "RPCRP", "Content", .yesOrNo),
        row("AdditionalInformationSPSNote", "Subject", "RPCST", "Content", .integer(digits: 2)),
        row("AdditionalInformationSPSNote", "Subject", "RPCTC", "Content", .yesOrNo),
        row("ApplicableSPSClassification", "SystemName", "HS", "ClassCode", .text(6)),
        row("ApplicableSPSClassification", "SystemName", "IPPCPCC", "ClassName", .text(70)),
        row("ApplicableSPSClassification", "SystemName", "IPPCPCVP", "ClassName", .text(70)),
        row("ApplicableSPSProcessCharacteristic", "Description", "TTAI", "Description", .text(400)),
        row("ApplicableSPSProcessCharacteristic", "Description", "TTCH", "Description", .text(3)),
        row(
            "ApplicableSPSProcessCharacteristic",
            "Description",
            "TTCO",
            "Description",
            .decimal(digits: 14, fraction: 4)
        ),
        row("ApplicableSPSProcessCharacteristic", "Description", "TTFT", "Description", .text(8000)),
        row("ApplicableSPSProcessCharacteristic", "Description", "TTL1", "Description", .text(256)),
        row("ApplicableSPSProcessCharacteristic", "Description", "TTL2", "Description", .text(256)),
        row(
            "ApplicableSPSProcessCharacteristic",
            "Description",
            "TTTM",
            "Description",
            .decimal(digits: 14, fraction: 4)
        ),
        row("IncludedSPSNote", "Subject", "ADAOEDL", "Content", .text(8000)),
        row("IncludedSPSNote", "Subject", "ADDIEDL", "Content", .dateTime),
        row("IncludedSPSNote", "Subject", "ADEDL", "Content", .text(8000)),
        row("IncludedSPSNote", "Subject", "ADIPEDL", "Content", .text(256)),
        row("IncludedSPSNote", "Subject", "ADRD", "Content", .dateTime),
        row("IncludedSPSNote", "Subject", "ADRP", "Content", .integer(digits: 2)),
        row("IncludedSPSNote", "Subject", "ADRPN", "Content", .text(60)),
        row("IncludedSPSNote", "Subject", "ADRPR", "Content", .text(512)),
        row("IncludedSPSNote", "Subject", "DMCL", "Content", .text(512)),
        row("IncludedSPSNote", "Subject", "SPSFL", "Content", .integer(digits: 2)),
        row("IncludedSPSTradeLineItem", "SystemName", "HS", "ClassCode", .text(6)),
        row("IncludedSPSTradeLineItem", "SystemName", "IPPCPCC", "ClassCode", .text(70)),
        row("IncludedSPSTradeLineItem", "SystemName", "IPPCPCVP", "ClassCode", .text(70)),
    ]

    private static func row(
        _ element: String,
        _ keyElement: String,
        _ key: String,
        _ valueElement: String,
        _ form: Form
    ) -> IntercomFieldRule {
        IntercomFieldRule(element: element, keyElement: keyElement, key: key, valueElement: valueElement, form: form)
    }
}
