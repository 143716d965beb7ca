import Canonical
import Settings

/// The table of an entity's file: what stands in the `EH` block of every certificate that it issues.
enum EntityFormat {
    /// `paso/entity/1`.
    static let table = SettingsFormat(
        "paso/entity/1",
        keys: [
            SettingKey("id", .text(.entityID), .required, about: "entity.id"),
            SettingKey("country", .text(.country), .required, about: "entity.country"),
            SettingKey("name", .text(.line), .required, about: "entity.name"),
            SettingKey("address", .text(.line), .required, about: "entity.address"),
            SettingKey("city", .text(.line), .required, about: "entity.city"),
            SettingKey("locality", .text(.line), .optional, about: "entity.locality"),
            SettingKey("telephone", .text(.line), .optional, about: "entity.telephone"),
            SettingKey("fax", .text(.line), .optional, about: "entity.fax"),
            SettingKey("email", .text(.line), .optional, about: "entity.email"),
            SettingKey("url", .text(.line), .required, about: "entity.url"),
        ]
    )

    /// Reads an entity's file, or throws everything that is wrong in it.
    static func read(_ path: String) throws -> OriginIssuer {
        var reader = SettingsReader()
        guard let group = reader.read(path, as: self.table), reader.problems.isEmpty else {
            throw SettingsProblems(reader.problems)
        }
        return self.entity(group)
    }

    /// The entity of a file that was read without problems.
    static func entity(_ group: SettingsGroup) -> OriginIssuer {
        OriginIssuer(
            id: group.text("id"),
            country: CountryCode(rawValue: group.text("country")),
            name: group.text("name"),
            address: group.text("address"),
            city: group.text("city"),
            locality: group.text(ifPresent: "locality"),
            telephone: group.text(ifPresent: "telephone"),
            fax: group.text(ifPresent: "fax"),
            email: group.text(ifPresent: "email"),
            url: group.text("url")
        )
    }
}

extension SettingShape {
    /// An entity's number in its country: three capital letters or digits.
    static let entityID = SettingShape("entity number", example: "004") { text in
        text.utf8.count == 3
            && text.utf8.allSatisfy { ($0 >= 0x30 && $0 <= 0x39) || ($0 >= 0x41 && $0 <= 0x5A) }
    }
}
