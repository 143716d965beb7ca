import Canonical
import XML

/// The tables of parties, places and countries, in the order of the schema.
extension Shape where Root == Party {
    /// A party with what 13B's users write in its place although they have nothing to say.
    ///
    /// `role` is the role that they always write, `writesTypes` says whether they write an empty type, `isTrader` means
    /// exporter or importer, whose addresses they write out, and an `officer`'s name carries an empty locale.
    static func party(
        role: String? = nil,
        writesTypes: Bool = false,
        isTrader: Bool = false,
        officer: Bool = false
    ) -> Shape {
        let person = officer ? Shape<Person>.officer : Shape<Person>.person
        let address = isTrader ? Shape<Address>.trader : Shape<Address>.plain
        return Shape([
            .one("ID", "id", \.id, .identifier, .in13B),
            .one("Name", "name", \.name, .text, .unlessExport),
            .one("RoleCode", "role", \.role, .code(.partyRole, positional: role), role == nil ? .never : .in13B),
            .many("TypeCode", "types", \.types, .code, writesTypes ? .in13B : .never),
            .one("SpecifiedSPSAddress", "address", \.address, .record { address }, .in13B),
            .many("DefinedSPSContact", "contacts", \.contacts, .record { .contact }),
            .one("SpecifiedSPSPerson", "person", \.person, .record { person }, .in13B),
        ])
    }

    static let plain = party()
    static let issuer = party(role: "PQ", writesTypes: true)
    static let recipient = party(role: "AA")
    static let provider = party(writesTypes: true, officer: true)
    static let consignor = party(role: "EX", isTrader: true)
    static let consignee = party(role: "IM", isTrader: true)
}

extension Shape where Root == Address {
    static let plain = address(isTrader: false)
    static let trader = address(isTrader: true)

    private static func address(isTrader: Bool) -> Shape {
        let trader: Row<Address>.Need = isTrader ? .in13B : .never
        return Shape([
            .one("PostcodeCode", "postcode", \.postcode, .code),
            .one("LineOne", "line1", \.line1, .text, trader),
            .one("LineTwo", "line2", \.line2, .text),
            .one("LineThree", "line3", \.line3, .text),
            .one("LineFour", "line4", \.line4, .text),
            .one("LineFive", "line5", \.line5, .text),
            .one("CityName", "city", \.city, .text, trader),
            .one("CountryID", "country", \.country, .addressCountry, .in13B),
            .one("TypeCode", "type", \.type, .code(.addressType, positional: "1"), .in13B),
            .one("CountryName", "countryName", \.countryName, .text, .in13B),
            .one("CountrySubDivisionID", "subdivisionId", \.subdivisionId, .identifier, trader),
            .one("CountrySubDivisionName", "subdivision", \.subdivision, .text, .in13B),
            .one("CityID", "cityId", \.cityId, .identifier, .in13B),
        ])
    }
}

extension Shape where Root == Contact {
    static let contact = Shape([
        .one("PersonName", "personName", \.personName, .text, .always)
    ])
}

extension Shape where Root == Person {
    static let person = person(name: .text)
    static let officer = person(name: .text(writesEmptyLocale: true))

    private static func person(name: Form<LocalizedText>) -> Shape {
        Shape([
            .one("Name", "name", \.name, name, .always),
            .many("AttainedSPSQualification", "qualifications", \.qualifications, .record { .qualification }, .in13B),
        ])
    }
}

extension Shape where Root == Qualification {
    static let qualification = Shape([
        .many("Name", "names", \.names, .text, .always),
        .one("AbbreviatedName", "abbreviation", \.abbreviation, .text, .in13B),
    ])
}

extension Shape where Root == Location {
    static let plain = location(name: .text)
    static let port = location(name: .text(writesEmptyLocale: true))

    private static func location(name: Form<LocalizedText>) -> Shape {
        Shape([
            .one("ID", "id", \.id, .identifier, .in13B),
            .many("Name", "names", \.names, name, .always),
        ])
    }
}

extension Shape where Root == Country {
    static let country = Shape(
        [
            .one("ID", "code", \.code, .country, .always),
            .many("Name", "names", \.names, .text, .unlessINTERCOM),
            .many(
                "SubordinateSPSCountrySubDivision",
                "subdivisions",
                \.subdivisions,
                .record { .subdivision }
            ),
        ],
        prepare: { record, writing, path in writing.fit(&record, path) }
    )
}

extension Shape where Root == CountrySubdivision {
    static let subdivision: Shape<CountrySubdivision> = Shape(
        [
            .one("ID", "id", \.id, .identifier),
            .many("Name", "names", \.names, .text, .always),
            .the("HierarchicalLevelCode", "level", \.level, .code, .unlessINTERCOM, fallsBack: true),
            .one("FunctionTypeCode", "function", \.function, .code(.locationFunction)),
            .many(
                "SuperordinateSPSCountrySubDivision",
                "superordinates",
                \.superordinates,
                .record { .subdivision }
            ),
            .many("SubordinateSPSCountrySubDivision", "subordinates", \.subordinates, .record { .subdivision }),
            .many("ActivityAuthorizedSPSParty", "authorisedParties", \.authorisedParties, .record { .plain }),
        ],
        isMeaningfulWhenEmpty: true
    )
}
