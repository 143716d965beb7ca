import Canonical
public import Settings

/// The table of `Peers/ALADI/scod.yaml`: what ALADI does not publish, as far as we assume it.
public enum SCODFormat {
    /// `paso/scod/1`.
    public static let table = SettingsFormat(
        "paso/scod/1",
        keys: [
            SettingKey("begins", .text(.moment), .required, about: "scod.begins"),
            SettingKey(
                "replica-holds",
                .choice(SCODAdapter.ReplicaContent.allCases.map(\.rawValue)),
                .required,
                about: "scod.replica-holds"
            ),
            SettingKey("file", .group(file), .required, about: "scod.file"),
            SettingKey("validation", .group(service), .required, about: "scod.validation"),
            SettingKey("downloads", .group(downloads), .required, about: "scod.downloads"),
        ]
    )

    private static let file: [SettingKey] = [
        SettingKey("roots", .list(.text(.xmlName)), .required, about: "scod.file.roots"),
        SettingKey("kind", .text(.xmlName), .required, about: "scod.file.kind"),
        SettingKey("replica", .text(.xmlName), .required, about: "scod.file.replica"),
        SettingKey("delta", .text(.xmlName), .required, about: "scod.file.delta"),
        SettingKey("from", .text(.xmlName), .required, about: "scod.file.from"),
        SettingKey("until", .text(.xmlName), .required, about: "scod.file.until"),
        SettingKey("page", .text(.xmlName), .required, about: "scod.file.page"),
        SettingKey(
            "times",
            .choice(SCODAdapter.TimeFormat.allCases.map(\.rawValue)),
            .required,
            about: "scod.file.times"
        ),
        SettingKey(
            "serials",
            .choice(SCODAdapter.SerialFormat.allCases.map(\.rawValue)),
            .required,
            about: "scod.file.serials"
        ),
        SettingKey(
            "unreadable-records",
            .choice(SCODAdapter.UnreadableRecords.allCases.map(\.rawValue)),
            .required,
            about: "scod.file.unreadable-records"
        ),
    ]

    private static let service: [SettingKey] = [
        SettingKey("namespace", .text(.line), .required, about: "scod.service.namespace"),
        SettingKey("operation", .text(.xmlName), .required, about: "scod.service.operation"),
        SettingKey("result", .text(.xmlName), .required, about: "scod.service.result"),
    ]

    private static let downloads: [SettingKey] = [
        SettingKey("namespace", .text(.line), .required, about: "scod.service.namespace"),
        SettingKey("monthly", .text(.xmlName), .required, about: "scod.downloads.monthly"),
        SettingKey("daily", .text(.xmlName), .required, about: "scod.downloads.daily"),
        SettingKey("result", .text(.xmlName), .required, about: "scod.service.result"),
        SettingKey("by-date", .boolean, .required, about: "scod.downloads.by-date"),
    ]
}

extension SettingShape {
    /// A name that XML takes, without prefix.
    static let xmlName = SettingShape("XML name", example: "deltas") { text in
        guard let first = text.utf8.first, (1...64).contains(text.utf8.count) else { return false }
        let isLetter: (UInt8) -> Bool = { (0x41...0x5A).contains($0 & 0xDF) || $0 == 0x5F }
        return isLetter(first)
            && text.utf8.allSatisfy { isLetter($0) || (0x30...0x39).contains($0) || $0 == 0x2D || $0 == 0x2E }
    }

    /// An instant with its zone.
    static let moment = SettingShape("time", example: "2010-04-20T00:00:00Z") { UTCTime(rfc3339: $0) != nil }
}

extension SCODAdapter {
    /// Reads the file, or lists everything that is wrong in it.
    public static func load(_ path: String) -> Result<SCODAdapter, SettingsProblems> {
        var reader = SettingsReader()
        guard let root = reader.read(path, as: SCODFormat.table), reader.problems.isEmpty,
            let begins = UTCTime(rfc3339: root.text("begins"))
        else { return .failure(SettingsProblems(reader.problems)) }
        let file = root.group("file")
        let (validation, downloads) = (root.group("validation"), root.group("downloads"))
        return .success(
            SCODAdapter(
                roots: file.texts("roots"),
                kindAttribute: file.text("kind"),
                replicaWord: file.text("replica"),
                deltaWord: file.text("delta"),
                fromAttribute: file.text("from"),
                untilAttribute: file.text("until"),
                pageAttribute: file.text("page"),
                replicaContent: ReplicaContent(rawValue: root.text("replica-holds")) ?? .month,
                begins: begins,
                times: TimeFormat(rawValue: file.text("times")) ?? .iso,
                serials: SerialFormat(rawValue: file.text("serials")) ?? .decimal,
                unreadable: UnreadableRecords(rawValue: file.text("unreadable-records")) ?? .refuse,
                validation: Service(
                    namespace: validation.text("namespace"),
                    operation: validation.text("operation"),
                    result: validation.text("result")
                ),
                downloads: Service(
                    namespace: downloads.text("namespace"),
                    operation: downloads.text("monthly"),
                    result: downloads.text("result")
                ),
                dailyOperation: downloads.text("daily"),
                asksByDate: downloads.boolean("by-date")
            )
        )
    }
}
