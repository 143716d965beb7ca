public import Settings

/// The table of one file in `partners/`: who the partner is, what is exchanged with it, and how it is reached.
public enum PartnerFormat {
    /// `paso/partner/1`.
    public static let table = SettingsFormat(
        "paso/partner/1",
        keys: [
            SettingKey("environment", .choice(["test", "production"]), .required, about: "environment"),
            SettingKey("party", .text(.party), .required, about: "partner.party"),
            SettingKey("party-type", .text(.line), .optional, about: "partner.party-type"),
            SettingKey("countries", .list(.text(.country)), .required, about: "partner.countries"),
            SettingKey("exchange", .list(.group(agreement)), .required, about: "partner.exchange"),
            SettingKey("payload", .choice(["paso", "original-only"]), .defaulted("paso"), about: "partner.payload"),
            SettingKey("retry", .group(GatewayFormat.retry), .optional, about: "partner.retry"),
            SettingKey(
                "predecessor-wait",
                .duration(.zero...(.seconds(2_592_000))),
                .defaulted("1d"),
                about: "partner.predecessor-wait"
            ),
            SettingKey("delegations", .list(.group(delegation)), .optional, about: "partner.delegations"),
            SettingKey("as4", .group(as4), .required, about: "partner.as4"),
        ]
    )

    private static let agreement: [SettingKey] = [
        SettingKey("kind", .choice(ConfiguredKinds.names), .required, about: "agreement.kind"),
        SettingKey(
            "direction",
            .choice(["send", "receive", "both"]),
            .defaulted("both"),
            about: "agreement.direction"
        ),
        SettingKey(
            "authenticity",
            .choice(["issuer-signature", "gateway-seal", "channel"]),
            .defaulted("issuer-signature"),
            about: "agreement.authenticity"
        ),
        SettingKey("recipient", .text(.party), .optional, about: "agreement.recipient"),
        SettingKey("backend", .text(.word), .optional, about: "agreement.backend"),
        SettingKey("accepts", .list(.text(.dialect)), .optional, about: "agreement.accepts"),
        SettingKey("answer-days", .integer(1...3650), .optional, about: "agreement.answer-days"),
    ]

    private static let delegation: [SettingKey] = [
        SettingKey("country", .text(.country), .required, about: "delegation.country"),
        SettingKey("kind", .choice(ConfiguredKinds.names), .required, about: "delegation.kind"),
        SettingKey("from", .text(.date), .optional, about: "delegation.from"),
        SettingKey("until", .text(.date), .optional, about: "delegation.until"),
        SettingKey("basis", .text(.line), .required, about: "delegation.basis"),
    ]

    private static let as4: [SettingKey] = [
        SettingKey("url", .text(.address), .required, about: "as4.url"),
        SettingKey("tls", .list(.path), .required, about: "as4.tls"),
        SettingKey("tls-client", .list(.path), .required, about: "as4.tls-client"),
        SettingKey("sign", .list(.path), .required, about: "as4.sign"),
        SettingKey("encrypt", .path, .required, about: "as4.encrypt"),
        SettingKey("seal", .list(.path), .optional, about: "as4.seal"),
        SettingKey("suite", .choice(["edelivery-1"]), .defaulted("edelivery-1"), about: "as4.suite"),
        SettingKey("agreement", .text(.line), .optional, about: "as4.agreement"),
        SettingKey("pmode", .text(.line), .optional, about: "as4.pmode"),
        SettingKey("service", .text(.line), .defaulted("urn:paso:exchange"), about: "as4.service"),
        SettingKey("service-type", .text(.line), .optional, about: "as4.service-type"),
        SettingKey("submit-action", .text(.line), .defaulted("Submit"), about: "as4.submit-action"),
        SettingKey("status-action", .text(.line), .defaulted("Status"), about: "as4.status-action"),
        SettingKey("compress", .boolean, .defaulted("true"), about: "as4.compress"),
        SettingKey("connect", .duration(.seconds(1)...(.seconds(120))), .defaulted("10s"), about: "as4.connect"),
        SettingKey("answer", .duration(.seconds(1)...(.seconds(600))), .defaulted("60s"), about: "as4.answer"),
        SettingKey("send-by", .choice(["push", "pull"]), .defaulted("push"), about: "as4.send-by"),
        SettingKey("mpc", .text(.channel), .optional, about: "as4.mpc"),
        SettingKey("receive-by", .choice(["push", "pull"]), .defaulted("push"), about: "as4.receive-by"),
        SettingKey("pull-mpc", .list(.text(.channel)), .optional, about: "as4.pull-mpc"),
        SettingKey(
            "pull-every",
            .duration(.seconds(1)...(.seconds(86_400))),
            .defaulted("30s"),
            about: "as4.pull-every"
        ),
    ]
}
