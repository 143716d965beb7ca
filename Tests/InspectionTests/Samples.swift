import Canonical
import Dialects
import Exchange
import Foundation
import PasoTesting
import Signing
import Trust
import XML

@testable import Inspection

/// Documents of our own for these tests: invented traders, signed by the test country's officer.
enum Samples {
    static let issued = DocumentDate("2026-05-30T14:05:00-04:00")

    /// Two lines of fruit from Chile to Peru with a treatment, notes and a container.
    static let fruit = PhytosanitaryCertificate(
        names: [LocalizedText("Certificado Fitosanitario", "es")],
        number: "CL-2026-004711",
        type: .phytosanitary,
        status: .issued,
        issued: Self.issued,
        issuer: Party(named: "Servicio Agrícola y Ganadero"),
        notes: [
            Note("ADEDL", LocalizedText("El envío se encuentra libre de Lobesia botrana.", "es")),
            Note("ADIPEDL", "PI-0091-2026"), Note("DMCL", "FM 2026 / LOTE 7"), Note("SPSFL", "5"),
        ],
        signatories: [
            Signatory(
                date: Self.issued,
                place: Location(id: "CLSAI", names: ["San Antonio"]),
                provider: Party(person: Person(name: "Marcela Fuentes Rojas")),
                clauses: [Clause(id: "1"), Clause(id: "2")]
            )
        ],
        consignment: Consignment(
            consignor: Self.trader("Frutas del Maipo S.A.", "Camino Real 100", "San Antonio", "CL"),
            consignee: Self.trader("Frutería Central S.A.C.", "Jr. Comercio 450", "Lima", "PE"),
            exportCountry: Country(code: "CL"),
            importCountry: Country(code: "PE"),
            unloadingPort: Location(id: "PECLL", names: ["Callao"]),
            transport: [TransportMovement(id: "VY118", mode: "1", means: "MV Paso del Sur")],
            equipment: [TransportEquipment(id: "MSKU1234565", seals: [Seal(id: "CL778812")])],
            items: [ConsignmentItem(lines: [Self.grapes, Self.berries])]
        )
    )

    /// The same fruit, exported again by Peru to Bolivia.
    static let reexport: PhytosanitaryCertificate = {
        var certificate = Self.fruit
        certificate.number = "PE-RX-000815"
        certificate.type = .phytosanitaryReexport
        certificate.issuer = Party(named: "Servicio Nacional de Sanidad Agraria")
        certificate.consignment.exportCountry = Country(code: "CL")
        certificate.consignment.reexportCountries = [Country(code: "PE")]
        certificate.consignment.importCountry = Country(code: "BO")
        certificate.consignment.items[0].lines[0].notes = [
            Note("RPCCO", "CL"), Note("RPCRF", "CL-2026-004711"), Note("RPCOR", "True"), Note("RPCTC", "False"),
            Note("RPCPK", "False"), Note("RPCRP", "True"), Note("RPCOC", "False"), Note("RPCNC", "True"),
            Note("RPCPC", "True"), Note("RPCAI", "True"),
        ]
        return certificate
    }()

    private static func trader(_ name: String, _ street: String, _ city: String, _ country: CountryCode) -> Party {
        Party(
            name: LocalizedText(name),
            address: Address(line1: LocalizedText(street), city: LocalizedText(city), country: country)
        )
    }

    private static let grapes = LineItem(
        sequence: "1",
        descriptions: [LocalizedText("Uva de mesa fresca", "es"), LocalizedText("Fresh table grapes", "en")],
        scientificNames: ["Vitis vinifera"],
        intendedUses: [LocalizedText("Consumo", "es")],
        netWeight: Quantity(value: "18240.00", unitCode: "KGM"),
        classifications: [Classification("HS", code: "080610")],
        packages: [Package(level: "1", type: "CT", quantity: Quantity(value: "2280"), marks: ["GRANJA SUR"])],
        origins: [Country(code: "CL", subdivisions: [CountrySubdivision(names: ["Valparaíso"], level: "1")])],
        treatments: [
            Treatment(
                period: TreatmentPeriod(
                    start: DocumentDate("2026-05-29T08:00:00-04:00"),
                    duration: Quantity(value: "2", unitCode: "HUR")
                ),
                characteristics: [
                    TreatmentCharacteristic("TTCH", LocalizedText("Bromuro de metilo", "es")),
                    TreatmentCharacteristic("TTFT", LocalizedText("Fumigación en cámara a 21 °C", "es")),
                ]
            )
        ]
    )

    private static let berries = LineItem(
        sequence: "2",
        descriptions: [LocalizedText("Arándano fresco", "es")],
        scientificNames: ["Vaccinium corymbosum"],
        intendedUses: [LocalizedText("Consumo", "es")],
        netWeight: Quantity(value: "1500.10", unitCode: "KGM"),
        packages: [Package(level: "1", type: "CT", quantity: Quantity(value: "750"))],
        origins: [Country(code: "CL")]
    )

    /// The octets of a certificate that nobody signed.
    static func unsigned(_ certificate: PhytosanitaryCertificate = Self.fruit) throws -> [UInt8] {
        try SPSDialect.sps17.encode(.phytosanitary(certificate)).bytes
    }

    /// The octets of a certificate, signed by the test country's officer.
    static func signed(_ certificate: PhytosanitaryCertificate = Self.fruit) throws -> [UInt8] {
        let bytes = try SPSDialect.sps17.encode(.phytosanitary(certificate)).bytes
        let officer = try TestPKI.chile.officer
        return try SignatureStyle.intercom.sign(bytes, key: officer.key, chain: officer.chain)
    }

    /// An inspection at the time at which tests play.
    static func inspect(
        _ bytes: [UInt8],
        name: String = "CL-2026-004711.xml",
        trusting: Bool = true,
        received: Authenticity? = nil
    ) throws -> Inspection {
        let store = trusting ? try TestPKI.store : TrustStore()
        return Inspector(store: store, now: TestPKI.now, received: received, claims: Self.claims)
            .inspect(bytes, name: name)
    }

    /// What a document says about its signatures, as the gateway reads it.
    static func claims(_ root: Element, _ certificate: TradeCertificate?) -> [SignatureClaim] {
        guard let document = CODDocument(root) else {
            let time = certificate?.phytosanitary?.signatories.first?.date?.instant ?? certificate?.issued?.instant
            return time.map { [SignatureClaim(at: Self.date($0), country: certificate?.issuingCountry?.rawValue)] }
                ?? []
        }
        return [(SignatureParty.exporter, document.exporterSigning), (.official, document.officialSigning)].map {
            party,
            signing in
            SignatureClaim(
                party,
                readings: signing.readings.map { .init(Self.date($0.instant), zone: $0.zone) },
                country: signing.country,
                rule: party == .official ? .demanded : .expected
            )
        }
    }

    private static func date(_ time: UTCTime) -> Date {
        Date(timeIntervalSince1970: Double(time.milliseconds) / 1000)
    }
}
