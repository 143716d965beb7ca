import Dialects
public import Settings
import Signing

/// The table of a country's `adapter.yaml`.
public enum AdapterFormat {
    /// `paso/adapter/1`.
    public static let table = SettingsFormat(
        "paso/adapter/1",
        keys: [
            SettingKey("country", .text(.country), .required, about: "adapter.country"),
            SettingKey("name", .group(names), .required, about: "adapter.name"),
            SettingKey("languages", .list(.text(.word)), .required, about: "adapter.languages"),
            SettingKey("time-zone", .text(.zone), .required, about: "adapter.time-zone"),
            SettingKey("decimal-sign", .choice([".", ","]), .required, about: "adapter.decimal-sign"),
            SettingKey("date-order", .choice(["dmy", "mdy", "ymd"]), .required, about: "adapter.date-order"),
            SettingKey("documents", .list(.group(document)), .required, about: "adapter.documents"),
        ]
    )

    private static let names: [SettingKey] = [
        SettingKey("en", .text(.line), .required, about: "adapter.name.language"),
        SettingKey("es", .text(.line), .required, about: "adapter.name.language"),
        SettingKey("pt", .text(.line), .optional, about: "adapter.name.portuguese"),
        SettingKey("fr", .text(.line), .optional, about: "adapter.name.french"),
    ]

    private static let document: [SettingKey] = [
        SettingKey("kind", .text(.word), .required, about: "adapter.kind"),
        SettingKey("issuers", .list(.group(issuer)), .required, about: "adapter.issuers"),
        SettingKey("dialects", .list(.group(dialect)), .required, about: "adapter.dialects"),
        SettingKey("agreements", .list(.text(.acronym)), .optional, about: "adapter.agreements"),
        SettingKey("checks", .list(.group(check)), .optional, about: "adapter.checks"),
    ]

    private static let issuer: [SettingKey] = [
        SettingKey("id", .text(.word), .required, about: "adapter.issuer.id"),
        SettingKey("name", .text(.line), .required, about: "adapter.issuer.name"),
        SettingKey("entity", .text(.entity), .optional, about: "adapter.issuer.entity"),
        SettingKey("anchors", .choice(["issuer"]), .defaulted("issuer"), about: "adapter.issuer.anchors"),
    ]

    private static let dialect: [SettingKey] = [
        SettingKey("dialect", .text(.dialect), .required, about: "adapter.dialect"),
        SettingKey("direction", .choice(["both", "out", "in"]), .defaulted("both"), about: "adapter.direction"),
        SettingKey("recognise", .group(recognition), .optional, about: "adapter.recognise"),
        SettingKey(
            "signature",
            .choice(DocumentSignatures.styles.map(\.rawValue) + ["none"]),
            .required,
            about: "adapter.signature"
        ),
        SettingKey(
            "profile",
            .choice(IntercomProfile.allCases.map(\.rawValue)),
            .defaulted(IntercomProfile.standard.rawValue),
            about: "adapter.profile"
        ),
    ]

    private static let recognition: [SettingKey] = [
        SettingKey("root", .text(.line), .required, about: "adapter.recognise.root"),
        SettingKey("namespace", .text(.line), .required, about: "adapter.recognise.namespace"),
    ]

    private static let check: [SettingKey] = [
        SettingKey("check", .choice(AdapterCheck.Name.allCases.map(\.rawValue)), .required, about: "adapter.check"),
        SettingKey("pattern", .text(.line), .optional, about: "adapter.check.pattern"),
        SettingKey("level", .choice(["warn", "refuse"]), .defaulted("warn"), about: "adapter.check.level"),
    ]
}

extension SettingShape {
    /// A name of the zone database, like `America/Lima`.
    static let zone = SettingShape("time zone", example: "America/Lima") { text in
        text == "UTC"
            || (text.contains("/") && (3...64).contains(text.utf8.count)
                && text.utf8.allSatisfy { byte in
                    (byte >= 0x41 && byte <= 0x5A) || (byte >= 0x61 && byte <= 0x7A) || byte == 0x2F || byte == 0x5F
                })
    }
    /// An acronym of ALADI for an agreement, like `A18` or `CA1`.
    static let acronym = SettingShape("acronym", example: "A18") { Self.isCapital($0) }

    /// The number of an entity in ALADI's directory, like `004`; in quotes, so that YAML leaves its zeros.
    static let entity = SettingShape("entity", example: "\"004\"") { Self.isCapital($0) }

    /// Three capitals or digits.
    private static func isCapital(_ text: String) -> Bool {
        text.utf8.count == 3 && text.utf8.allSatisfy { (0x41...0x5A).contains($0) || (0x30...0x39).contains($0) }
    }
}
