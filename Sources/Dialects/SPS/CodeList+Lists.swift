import CodeLists

/// The code lists that the 17A schema closes: a code outside them makes a document invalid.
extension CodeList {
    /// Kinds of document (1001, D16B).
    static let documentName = CodeList(
        id: "1001",
        version17A: "D16B",
        version13B: "D13A",
        fallback: nil,
        .documentName
    )

    /// States of a document (4405, D16B).
    static let status = CodeList(
        id: "4405",
        version17A: "D16B",
        version13B: "D13A",
        fallback: nil,
        .documentStatus
    )

    /// Kinds of reference (1153_ReferenceTypeCode, D16B).
    static let reference = CodeList(
        id: "1153_ReferenceTypeCode",
        version17A: "D16B",
        version13B: nil,
        fallback: "ZZZ",
        .reference
    )

    /// Actions of an authority (9417, D16B).
    static let governmentAction = CodeList(
        id: "9417",
        version17A: "D16B",
        version13B: "D13A",
        fallback: nil,
        .governmentAction
    )

    /// Modes of transport (Recommendation 19, 2).
    static let transportMode = CodeList(
        id: "Recommendation 19",
        version17A: "2",
        version13B: "2",
        fallback: "0",
        .transportMode
    )

    /// Kinds of package (7065, 2006).
    static let packageType = CodeList(
        id: "7065",
        version17A: "2006",
        version13B: "2006",
        fallback: "ZZ",
        .package
    )

    /// Kinds of process (7187, D16B).
    static let processType = CodeList(
        id: "7187",
        version17A: "D16B",
        version13B: nil,
        fallback: "ZZZ",
        .process
    )

    /// Measured attributes (6313, D16B).
    static let measuredAttribute = CodeList(
        id: "6313",
        version17A: "D16B",
        version13B: nil,
        fallback: nil,
        .measuredAttribute
    )

    /// Natures of cargo (7085, D16B).
    static let cargoType = CodeList(
        id: "7085",
        version17A: "D16B",
        version13B: nil,
        fallback: nil,
        .cargoType
    )

    /// Kinds of temperature (6245, D16B).
    static let temperatureType = CodeList(
        id: "6245",
        version17A: "D16B",
        version13B: nil,
        fallback: nil,
        .temperatureType
    )

    /// Kinds of address (3131, D16B).
    static let addressType = CodeList(
        id: "3131",
        version17A: "D16B",
        version13B: "D13A",
        fallback: nil,
        .addressType
    )

    /// Roles of a party (3035, D16B).
    static let partyRole = CodeList(
        id: "3035",
        version17A: "D16B",
        version13B: "D13A",
        fallback: nil,
        .partyRole
    )

    /// Functions of a place (3227, D16B).
    static let locationFunction = CodeList(
        id: "3227",
        version17A: "D16B",
        version13B: nil,
        fallback: nil,
        .locationFunction
    )
}
