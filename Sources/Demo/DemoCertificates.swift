public import Canonical

/// The certificates that the demonstration region exchanges: invented traders, real shapes.
///
/// Pure: number and time are passed in, so that a run can be told from another and a test can repeat one.
public enum DemoCertificates {
    /// Table grapes from Chile to Peru, with two lines, a treatment and a container.
    public static func chileanGrapes(number: String, issued: UTCTime) -> PhytosanitaryCertificate {
        var certificate = PhytosanitaryCertificate(
            names: ["Certificado Fitosanitario"],
            number: DocumentNumber(number),
            descriptions: ["Certificado Fitosanitario de Exportación"],
            type: .phytosanitary,
            status: .issued,
            issued: DocumentDate(issued),
            isCopy: false,
            issuer: chile.authority,
            recipient: peru.authority,
            signatories: [signatory(chile, officer: "Marcela Fuentes Rojas", issued: issued)],
            consignment: chileToPeru(issued: issued)
        )
        certificate.consignment.items = [
            ConsignmentItem(lines: [grapes(sequence: "1"), blueberries(sequence: "2")])
        ]
        return certificate
    }

    /// The same consignment with its weight corrected: a new number that replaces the first (tags ADRP to ADRPR).
    public static func replacement(
        of first: PhytosanitaryCertificate,
        number: String,
        issued: UTCTime
    ) -> PhytosanitaryCertificate {
        var second = first
        second.number = DocumentNumber(number)
        second.issued = DocumentDate(issued)
        second.notes += [
            Note("ADRP", "4"),
            Note("ADRPN", LocalizedText(first.number.text)),
            Note("ADRD", LocalizedText(first.issued?.written ?? "")),
            Note("ADRPR", LocalizedText("Peso neto corregido", "es")),
        ]
        if !second.consignment.items.isEmpty, !second.consignment.items[0].lines.isEmpty {
            second.consignment.items[0].lines[0].netWeight = Quantity(value: "18240.50", unitCode: "KGM")
        }
        return second
    }

    /// The same certificate, withdrawn (status 40).
    public static func withdrawal(of first: PhytosanitaryCertificate, issued: UTCTime)
        -> PhytosanitaryCertificate
    {
        var second = first
        second.status = .withdrawn
        second.issued = DocumentDate(issued)
        return second
    }

    /// Fresh asparagus from Peru to Chile, with ePhyto notes and clauses by number.
    public static func peruvianAsparagus(number: String, issued: UTCTime) -> PhytosanitaryCertificate {
        PhytosanitaryCertificate(
            names: ["Phytosanitary Certificate"],
            number: DocumentNumber(number),
            type: .phytosanitary,
            status: .issued,
            issued: DocumentDate(issued),
            issuer: peru.authority,
            notes: [
                Note("SPSFL", "5"),
                Note("ADEDL", LocalizedText("El envío se encuentra libre de Copitarsia decolora.", "es")),
            ],
            signatories: [
                Signatory(
                    place: Location(names: [LocalizedText("Callao", "es")]),
                    provider: Party(person: Person(name: "Julio Quispe Mamani")),
                    clauses: [Clause(id: "1"), Clause(id: "2")]
                )
            ],
            consignment: Consignment(
                consignor: trader("Agroexportadora del Sur S.A.C.", "Av. La Marina 1234", "Ica", peru),
                consignee: trader("Importadora Andes Ltda.", "Calle Larga 55", "Santiago", chile),
                exportCountry: peru.country,
                importCountry: chile.country,
                unloadingPort: Location(id: "CLVAP", names: ["Valparaíso"]),
                examination: Location(names: ["Callao"]),
                transport: [TransportMovement(id: "LA2473", mode: "4", means: "LA2473")],
                items: [ConsignmentItem(lines: [asparagus])]
            )
        )
    }

    // MARK: Places and people

    private struct Side {
        let country: Country
        let authority: Party
        let place: Location
    }

    private static let chile = Side(
        country: Country(code: CountryCode(rawValue: "CL"), names: ["Chile"]),
        authority: Party(
            name: LocalizedText("Servicio Agrícola y Ganadero (demostración)", "es"),
            role: "PQ",
            person: Person(name: "Marcela Fuentes Rojas")
        ),
        place: Location(id: "CLSAI", names: ["San Antonio"])
    )

    private static let peru = Side(
        country: Country(code: CountryCode(rawValue: "PE"), names: ["Perú"]),
        authority: Party(
            name: LocalizedText("Servicio Nacional de Sanidad Agraria (demostración)", "es"),
            role: "AA",
            person: Person(name: "Julio Quispe Mamani")
        ),
        place: Location(id: "PECLL", names: ["Callao"])
    )

    private static func signatory(_ side: Side, officer: String, issued: UTCTime) -> Signatory {
        Signatory(
            type: "1",
            date: DocumentDate(issued),
            place: side.place,
            provider: Party(person: Person(name: LocalizedText(officer))),
            clauses: [
                Clause(
                    contents: [
                        LocalizedText(
                            "Se certifica que los productos descritos fueron inspeccionados y se consideran libres de "
                                + "plagas cuarentenarias para el país importador.",
                            "es"
                        )
                    ]
                )
            ]
        )
    }

    private static func trader(_ name: String, _ street: String, _ city: String, _ side: Side)
        -> Party
    {
        Party(
            name: LocalizedText(name),
            address: Address(
                line1: LocalizedText(street),
                city: LocalizedText(city),
                country: side.country.code
            )
        )
    }

    private static func chileToPeru(issued: UTCTime) -> Consignment {
        var exporter = trader("Frutas del Maipo S.A.", "Camino Real 100", "San Antonio", chile)
        exporter.role = "EX"
        var importer = trader("Frutería Central S.A.C.", "Jr. Comercio 450", "Lima", peru)
        importer.role = "IM"
        return Consignment(
            consignor: exporter,
            consignee: importer,
            exportCountry: chile.country,
            loadingPort: chile.place,
            importCountry: peru.country,
            unloadingPort: peru.place,
            transport: [TransportMovement(id: "VY118", mode: "1", means: "MV Paso del Sur")],
            equipment: [TransportEquipment(id: "MSKU1234565")]
        )
    }

    // MARK: Goods

    private static func grapes(sequence: DecimalText) -> LineItem {
        LineItem(
            sequence: sequence,
            descriptions: [LocalizedText("Uva de mesa fresca", "es")],
            commonNames: [LocalizedText("Uva", "es")],
            scientificNames: ["Vitis vinifera"],
            intendedUses: [LocalizedText("Consumo", "es")],
            netWeight: Quantity(value: "18240.00", unitCode: "KGM"),
            packages: [Package(level: "1", type: "CT", quantity: Quantity(value: "2280"))],
            origins: [chile.country]
        )
    }

    private static func blueberries(sequence: DecimalText) -> LineItem {
        LineItem(
            sequence: sequence,
            descriptions: [LocalizedText("Arándano fresco", "es")],
            commonNames: [LocalizedText("Arándano", "es")],
            scientificNames: ["Vaccinium corymbosum"],
            intendedUses: [LocalizedText("Consumo", "es")],
            netWeight: Quantity(value: "1500.10", unitCode: "KGM"),
            packages: [Package(level: "1", type: "CT", quantity: Quantity(value: "750"))],
            origins: [chile.country]
        )
    }

    private static let asparagus = LineItem(
        sequence: "1",
        descriptions: [LocalizedText("Espárrago verde fresco", "es")],
        commonNames: [LocalizedText("Espárrago", "es")],
        scientificNames: ["Asparagus officinalis"],
        intendedUses: [LocalizedText("Consumo", "es")],
        netWeight: Quantity(value: "4500.10", unitCode: "KGM"),
        classifications: [
            Classification("HS", code: "070920"),
            Classification("IPPCPCVP", name: LocalizedText("Turiones", "es")),
        ],
        packages: [Package(level: "1", type: "CT", quantity: Quantity(value: "900"))],
        origins: [peru.country],
        treatments: [
            Treatment(
                characteristics: [
                    TreatmentCharacteristic("TTL1", "CHT"),
                    TreatmentCharacteristic("TTL2", "FG"),
                    TreatmentCharacteristic(
                        "TTFT",
                        LocalizedText("Fumigación con bromuro de metilo, 2 horas", "es")
                    ),
                ]
            )
        ]
    )
}
