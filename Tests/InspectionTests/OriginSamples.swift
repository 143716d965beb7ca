import Canonical
import Foundation
import PasoTesting
import Signing
import Trust

@testable import Inspection

/// Certificates of origin of our own for these tests; traders, entities and numbers are invented.
enum OriginSamples {
    /// Wine from Argentina to Chile on the form of ACE 35.
    static let wine = CertificateOfOrigin(
        number: "AR004A35260000000200",
        form: "A35",
        agreement: TradeAgreement(code: "A35", name: "Acuerdo de Complementación Económica MERCOSUR – Chile"),
        exporter: OriginParty(
            name: "Bodega Los Andes de Prueba S.A.",
            address: "Ruta Provincial 60 km 12",
            city: "Mendoza",
            country: "AR",
            telephone: "+54 261 4345 2829",
            email: "exportaciones@bodega.example"
        ),
        importer: OriginParty(
            name: "Distribuidora Cordillera Ltda.",
            address: "Av. Matta 1200",
            city: "Santiago",
            country: "CL"
        ),
        invoices: [Invoice(order: 1, number: "0003-00001742", date: "2026-02-27T00:00:00")],
        items: [
            OriginItem(
                order: 1,
                invoiceOrder: 1,
                tariff: TariffCode(code: "2204.21.00", nomenclature: "NALADISA"),
                description: "Vino tinto Malbec en botellas de 0,75 l, cosecha 2024",
                quantity: Quantity(value: "5400.0000", unitAsWritten: "litros"),
                value: GoodsValue(amount: "16200.00", currency: "USD", basis: "FOB"),
                criterion: OriginCriterion(text: "Anexo 13, Título III, Art. 3, literal a)")
            ),
            OriginItem(
                order: 2,
                invoiceOrder: 1,
                tariff: TariffCode(code: "2204.21.00", nomenclature: "NALADISA"),
                description: "Vino blanco Torrontés en botellas de 0,75 l, cosecha 2025",
                quantity: Quantity(value: "1800.0000", unitAsWritten: "litros"),
                value: GoodsValue(amount: "4860.50", currency: "USD", basis: "FOB"),
                criterion: OriginCriterion(text: "Anexo 13, Título III, Art. 3, literal a)")
            ),
        ],
        transport: OriginTransport(
            portOfLoading: Place(name: "Mendoza, paso Los Libertadores"),
            means: "Camión",
            destination: "CL"
        ),
        remarks: [OriginRemark(subject: "general", text: "Mercadería en 600 cajas.")],
        declaration: OriginDeclaration(
            date: "2026-03-04T10:15:00",
            text: "Declaramos que las mercaderías indicadas fueron producidas en la República Argentina."
        ),
        issuer: OriginIssuer(
            id: "004",
            country: "AR",
            name: "Cámara de Exportadores de Prueba",
            address: "Av. de Mayo 1147",
            city: "Buenos Aires",
            url: "https://camara.example"
        ),
        issued: "2026-03-05T15:30:00"
    )

    /// Chemicals from Chile to Peru on the form of ACE 38, which is that of Resolution 252.
    static let chemicals: CertificateOfOrigin = {
        var certificate = Self.wine
        certificate.number = "CL001A38260000001701"
        certificate.form = "A38"
        certificate.agreement = TradeAgreement(code: "A38", name: "Acuerdo de Libre Comercio Chile – Perú")
        certificate.exporter = OriginParty(name: "Química del Norte S.A.", address: "Av. Salitre 55", country: "CL")
        certificate.importer = OriginParty(name: "Insumos del Sur S.A.C.", country: "PE")
        certificate.transport = nil
        certificate.items = [
            OriginItem(
                order: 1,
                tariff: TariffCode(code: "2834.21.00"),
                description: "Nitrato de potasio",
                quantity: Quantity(value: "24000.0000", unitAsWritten: "kg"),
                criterion: OriginCriterion(text: "Artículo 3, literal a)")
            )
        ]
        return certificate
    }()

    /// Medicines from Colombia to Mexico on the form of ACE 33, with a producer.
    static let medicines: CertificateOfOrigin = {
        var certificate = Self.wine
        certificate.number = "CO002A33260000000900"
        certificate.form = "A33"
        certificate.agreement = TradeAgreement(code: "A33", name: "Tratado de Libre Comercio Colombia – México")
        certificate.exporter.country = "CO"
        certificate.importer.country = "MX"
        certificate.transport = nil
        certificate.producers = [Producer(order: 1, sameAsExporter: "DIFERENTE", confidentiality: "CONFIDENCIAL")]
        certificate.signatory = OriginSignatory(name: "Ana Torres", title: "Gerente")
        certificate.items[0].regionalValueContent = "VT"
        certificate.items[0].otherInstances = ["NO"]
        return certificate
    }()

    /// An inspection of a certificate, with signatures in given states.
    static func inspection(
        of certificate: CertificateOfOrigin,
        exporter: SignatureAccount.State = .valid,
        official: SignatureAccount.State = .valid,
        result: Inspection.Result = .good
    ) throws -> Inspection {
        var inspection = Inspection(
            source: .init(
                name: "\(certificate.number?.text ?? "cod").xml",
                octets: 9_417,
                sha256: String(repeating: "ab12", count: 16)
            ),
            kind: Wording("inspect.kind.certificate-of-origin"),
            kindWord: "certificate-of-origin",
            dialect: "cod-4.1.1",
            result: result,
            headline: Wording("inspect.headline.\(result == .refused ? "broken" : result.rawValue)"),
            now: TestPKI.now
        )
        if result == .refused { inspection.advice = Wording("inspect.advice.broken") }
        inspection.take(.origin(certificate))
        let signer = try TestPKI.chile.officer.certificate
        inspection.signatures = [(SignatureParty.exporter, exporter), (.official, official)].map { party, state in
            var account = SignatureAccount(party, state, covers: Wording("inspect.covers.\(party.rawValue)"))
            account.isIntact = state == .absent ? nil : state != .invalid
            account.signer = account.isIntact == true ? signer : nil
            account.algorithm = "rsa-sha256"
            account.readings = [
                .init(TestPKI.now - 86_400, zone: "UTC"), .init(TestPKI.now - 75_600, zone: "America/Santiago"),
            ]
            account.claimedInDocument = party == .exporter ? certificate.declaration.date : certificate.issued
            account.proven = TestPKI.now
            return account
        }
        inspection.checks =
            [
                Check(.form, .passed, Wording("inspect.check.form.read")),
                Check(.stage, .passed, Wording("cod.stage.complete")),
            ]
            + SignatureChecks(inspection.signatures, try TestPKI.store).checks
            + [Check(.directory, .notChecked, Wording("inspect.check.directory.none"))]
        return inspection
    }
}
