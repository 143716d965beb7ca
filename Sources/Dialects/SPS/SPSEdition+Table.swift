import XML

/// The editions of the certificate, one row each.
extension SPSEdition {
    /// Every namespace version of the UN/CEFACT certificate that is known to be in use or published, oldest first.
    ///
    /// Where no schema is at hand (`assumed`) the structure, the code lists and the form of dates of 17A are taken, and the
    /// reader says so; nothing else is invented.
    static let table: [SPSEdition] = [
        row(8, nil, 12, 13, .assumed, "material of KEPHIS, Kenya (8/12); the types' number follows 13A to 14B"),
        row(9, "13A", 13, 14, .assumed, "numbers of the release"),
        row(
            11,
            "13B",
            14,
            15,
            .sample,
            "one signed document of the Pacific Alliance, Colombia to Chile, 2019",
            .pacificAlliance
        ),
        row(12, "14B", 15, 16, .assumed, "numbers of the release"),
        row(13, "15A", 17, 17, .assumed, "numbers of the release"),
        row(14, "15B", 18, 18, .assumed, "numbers of the release"),
        row(15, "16A", 19, 19, .assumed, "numbers of the release"),
        row(16, "16B", 20, 20, .assumed, "numbers of the release"),
        row(17, "17A", 21, 21, .schema, "schemas of 17A, whose aggregates are a reconstruction; the Hub's WSDL"),
        row(18, "17B", 22, 22, .assumed, "numbers of the release"),
        row(19, "18B", 24, 24, .assumed, "numbers of the release"),
        row(20, "19A", 25, 25, .assumed, "numbers of the release"),
    ]

    /// INTERCOM's export certificate: the namespaces of 17A, with cardinalities of its own.
    static let intercomExport = row(17, "17A", 21, 21, .schema, "INTERCOM's profiles CFE", .intercomExport)

    /// INTERCOM's import permit: namespaces of its own, the data types of 17A.
    static let intercomPermit = SPSEdition(
        number: 1,
        release: "17A",
        manner: .intercomPermit,
        foundation: .schema,
        source: "INTERCOM's profiles PFI",
        certificateNamespace: "urn:sgcan:intercom:data:standard:SPSImportPermit:1",
        acknowledgementNamespace: Self.standard + "SPSAcknowledgement:17",
        aggregates:
            "urn:sgcan:intercom:data:standard:INTERCOMSPSImportPermitReusableAggregateBusinessInformationEntity:1",
        types: Self.standard + "UnqualifiedDataType:21"
    )

    /// Release 17A.
    static let release17A = Self.numbered(17) ?? Self.intercomExport

    /// The row of a namespace version; nil for one that is not in the table.
    static func numbered(_ number: Int) -> SPSEdition? {
        self.table.first { $0.number == number }
    }

    /// The version in a namespace of UN/CEFACT's standard data, like 21 in `…:SPSCertificate:21`; nil for any other namespace.
    static func version(of name: String, in namespace: String) -> Int? {
        let start = self.standard + name + ":"
        guard namespace.hasPrefix(start) else { return nil }
        return Int(namespace.dropFirst(start.count))
    }

    /// True for an element of the data types; their number is not known in every edition, and then any counts.
    func isOfTypes(_ element: Element) -> Bool {
        element.namespace == self.types
            || (self.foundation == .assumed && Self.version(of: "UnqualifiedDataType", in: element.namespace) != nil)
    }

    private static let standard = "urn:un:unece:uncefact:data:standard:"

    private static func row(
        _ number: Int,
        _ release: String?,
        _ aggregates: Int,
        _ types: Int,
        _ foundation: Foundation,
        _ source: String,
        _ manner: Manner = .unece
    ) -> SPSEdition {
        SPSEdition(
            number: number,
            release: release,
            manner: manner,
            foundation: foundation,
            source: source,
            certificateNamespace: Self.standard + "SPSCertificate:\(number)",
            acknowledgementNamespace: Self.standard + "SPSAcknowledgement:\(number)",
            aggregates: Self.standard + "ReusableAggregateBusinessInformationEntity:\(aggregates)",
            types: Self.standard + "UnqualifiedDataType:\(types)"
        )
    }
}
