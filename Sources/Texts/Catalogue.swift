/// The message catalogue: every text for people, in every language.
///
/// Each module's codes stand in a file of their own (`Catalogue+XML.swift`); `Docs/errors.md` lists the same codes.
public enum Catalogue {
    /// Every explanation, module by module.
    public static let explanations: [Explanation] =
        xml + trust + signing + signingLayers + codeLists + canonical + originRules + dialects + cod + codStages
        + exchange + store
        + mime + as4 + settings + adapterKit + transport + gateway + scod + trustClient + gatewayRevocation
        + commands + demo + demoPKI + timestamps + signingQualified + token + signCommands + gatewayTokens
        + spsFamily + authenticity + inspectedDelivery + programs + as4Suites + as4Pull + ebMSAdvanced
        + gatewayPull + streaming + discovery + discoveryAnswers + discoveryEndpoints + discoveryCommands
        + as4Inspection + as4Commands + trustUpkeep

    /// Every plain text (labels, headings, help), module by module.
    public static let texts: [String: Text] = commandTexts.merging(demoTexts) { first, _ in first }
        .merging(gatewayTexts) { first, _ in first }
        .merging(gatewayRevocationTexts) { first, _ in first }
        .merging(benchmarkTexts) { first, _ in first }
        .merging(codStageTexts) { first, _ in first }
        .merging(originTexts) { first, _ in first }
        .merging(scodTexts) { first, _ in first }
        .merging(inspectionTexts) { first, _ in first }
        .merging(inspectionWordTexts) { first, _ in first }
        .merging(inspectionFormTexts) { first, _ in first }
        .merging(chainTexts) { first, _ in first }
        .merging(trustHelpTexts) { first, _ in first }
        .merging(trustOptionTexts) { first, _ in first }
        .merging(trustCommandTexts) { first, _ in first }
        .merging(tokenTexts) { first, _ in first }
        .merging(inspectionCheckTexts) { first, _ in first }
        .merging(inspectionSignatureTexts) { first, _ in first }
        .merging(inspectionPhytoTexts) { first, _ in first }
        .merging(inspectionOriginTexts) { first, _ in first }
        .merging(signTexts) { first, _ in first }
        .merging(importPermitTexts) { first, _ in first }
        .merging(authenticityTexts) { first, _ in first }
        .merging(codeListTexts) { first, _ in first }
        .merging(pullTexts) { first, _ in first }
        .merging(streamingTexts) { first, _ in first }
        .merging(discoveryTexts) { first, _ in first }
        .merging(discoverySettingTexts) { first, _ in first }
        .merging(as4InspectionEveryText) { first, _ in first }
        .merging(trustUpkeepTexts) { first, _ in first }

    private static let byCode: [String: Explanation] = Dictionary(
        explanations.map { ($0.code, $0) },
        uniquingKeysWith: { first, _ in first }
    )

    /// What a code means, or nil for a code that no module declares.
    public static func explanation(_ code: String) -> Explanation? {
        self.byCode[code]
    }

    /// A plain text by its key (`show.heading`); the key itself when it is unknown, so that the gap is seen.
    public static func text(_ key: String, _ language: Language, _ arguments: [String: String] = [:]) -> String {
        self.texts[key]?.rendered(language, arguments) ?? key
    }
}
