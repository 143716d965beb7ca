public import Canonical

/// The certificates of origin that the demonstration region exchanges: invented traders and entities, real forms.
///
/// Pure: serial and time are passed in, so that a run can be told from another and a test can repeat one.
public enum DemoOrigin {
    /// The number of an invented entity in ALADI's directory.
    public static let entity = "DEM"

    /// A good certificate of a country of the region.
    public static func example(
        of country: DemoSite.Country,
        serial: String,
        issued: UTCTime
    ) -> CertificateOfOrigin {
        switch country {
        case .peru: self.peruvianAsparagus(serial: serial, issued: issued)
        case .argentina: self.argentineWine(serial: serial, issued: issued)
        case .brazil: self.brazilianCoffee(serial: serial, issued: issued)
        default: self.chileanWine(serial: serial, issued: issued)
        }
    }

    /// Red wine from Chile to Peru on the form of ACE 38.
    ///
    /// `serial` has eight capitals or digits.
    public static func chileanWine(serial: String, issued: UTCTime) -> CertificateOfOrigin {
        var certificate = self.certificate(.chile, to: .peru, agreement: .ace38, serial: serial, issued: issued)
        certificate.items = [
            OriginItem(
                order: 1,
                invoiceOrder: 1,
                tariff: TariffCode(code: "2204.21.00"),
                description: "Vino tinto Carmenère, botellas de 750 ml, cosecha señalada",
                quantity: Quantity(value: "9000.0000", unitCode: "LTR", unitAsWritten: "LTS"),
                criterion: OriginCriterion(text: "Acuerdo Chile-Perú, Anexo 4, Art. 1 a)")
            )
        ]
        return certificate
    }

    /// Fresh asparagus from Peru to Chile on the form of ACE 38.
    public static func peruvianAsparagus(serial: String, issued: UTCTime) -> CertificateOfOrigin {
        var certificate = self.certificate(.peru, to: .chile, agreement: .ace38, serial: serial, issued: issued)
        certificate.items = [
            OriginItem(
                order: 1,
                invoiceOrder: 1,
                tariff: TariffCode(code: "0709.20.00"),
                description: "Espárragos verdes frescos",
                quantity: Quantity(value: "4500.1000", unitCode: "KGM", unitAsWritten: "KG"),
                criterion: OriginCriterion(text: "Acuerdo Chile-Perú, Anexo 4, Art. 1 a)")
            )
        ]
        return certificate
    }

    /// Red wine from Argentina to Brazil on the form of ACE 18, MERCOSUR.
    public static func argentineWine(serial: String, issued: UTCTime) -> CertificateOfOrigin {
        var certificate = self.certificate(.argentina, to: .brazil, agreement: .ace18, serial: serial, issued: issued)
        certificate.transport = OriginTransport(portOfLoading: Place(name: "Paso de los Libres"))
        certificate.items = [
            self.mercosurItem(
                "2204.21.00",
                "Vino tinto Malbec, botellas de 750 ml",
                Quantity(value: "13500.0000", unitCode: "LTR", unitAsWritten: "LTS"),
                value: "48600.00",
                declaration: "DJO-\(serial)",
                issued: issued
            )
        ]
        return certificate
    }

    /// Roasted coffee from Brazil to Argentina on the form of ACE 18.
    ///
    /// Its entity writes a fax number, which that form does not have: a formal fault, as practice shows it.
    public static func brazilianCoffee(serial: String, issued: UTCTime) -> CertificateOfOrigin {
        var certificate = self.certificate(.brazil, to: .argentina, agreement: .ace18, serial: serial, issued: issued)
        certificate.issuer?.fax = "+55 11 4000 0002"
        certificate.transport = OriginTransport(portOfLoading: Place(name: "Santos"))
        certificate.items = [
            self.mercosurItem(
                "0901.21.00",
                "Café torrado em grãos, não descafeinado",
                Quantity(value: "2400.0000", unitCode: "KGM", unitAsWritten: "KG"),
                value: "21600.00",
                declaration: "DPO-\(serial)",
                issued: issued
            )
        ]
        return certificate
    }

    /// The same certificate with another criterion, which the customs of the importing country does not accept.
    public static func unproven(_ certificate: CertificateOfOrigin) -> CertificateOfOrigin {
        var other = certificate
        if !other.items.isEmpty {
            other.items[0].criterion.text = "Dec. CMC 5/23, Art. 4 c), \(DemoCustoms.unproven)"
        }
        return other
    }

    /// The same certificate corrected: the next copy of its number, issued anew.
    public static func rectified(_ first: CertificateOfOrigin, quantity: DecimalText, issued: UTCTime)
        -> CertificateOfOrigin
    {
        var second = first
        second.number = first.number.flatMap(OriginNumber.init).map { $0.copy($0.copyNumber + 1) }
        second.issued = DocumentDate(issued)
        second.declaration.date = DocumentDate(self.before(issued, hours: 1))
        if !second.items.isEmpty { second.items[0].quantity?.value = quantity }
        return second
    }

    // MARK: What certificates share

    private struct Agreement {
        let code: String
        let number: String
        static let ace18 = Agreement(code: "A18", number: "18")
        static let ace38 = Agreement(code: "A38", number: "38")
    }

    private static func certificate(
        _ exporter: DemoTrader,
        to importer: DemoTrader,
        agreement: Agreement,
        serial: String,
        issued: UTCTime
    ) -> CertificateOfOrigin {
        CertificateOfOrigin(
            number: self.number(exporter, agreement, serial, issued),
            form: agreement.code,
            agreement: TradeAgreement(
                code: agreement.code,
                name: "Acuerdo de Complementación Económica N° \(agreement.number)"
            ),
            submitter: Code(code: "EXP"),
            exporter: exporter.exporting,
            signatory: agreement.code == "A18" ? OriginSignatory(name: exporter.signatory) : nil,
            importer: importer.importing,
            invoices: [Invoice(order: 1, number: "F-\(serial)", date: DocumentDate(self.before(issued, hours: 48)))],
            declaration: OriginDeclaration(
                date: DocumentDate(self.before(issued, hours: 1)),
                text: "Declaro que las mercancías indicadas cumplen las normas de origen del acuerdo."
            ),
            issuer: exporter.entity,
            issued: DocumentDate(issued)
        )
    }

    /// Country, entity, agreement, year, serial, and `00` for an original.
    private static func number(
        _ exporter: DemoTrader,
        _ agreement: Agreement,
        _ serial: String,
        _ issued: UTCTime
    ) -> DocumentNumber {
        let year = issued.rfc3339.prefix(4).suffix(2)
        return DocumentNumber("\(exporter.code)\(self.entity)\(agreement.code)\(year)\(serial)00")
    }

    private static func mercosurItem(
        _ tariff: String,
        _ description: String,
        _ quantity: Quantity,
        value: DecimalText,
        declaration: String,
        issued: UTCTime
    ) -> OriginItem {
        OriginItem(
            order: 1,
            tariff: TariffCode(code: tariff),
            description: description,
            quantity: quantity,
            value: GoodsValue(amount: value, currency: "USD"),
            criterion: OriginCriterion(text: "Dec. CMC 5/23, Art. 4 a)"),
            producerDeclaration: ProducerDeclaration(
                number: declaration,
                date: DocumentDate(self.before(issued, hours: 24))
            )
        )
    }

    private static func before(_ time: UTCTime, hours: Int64) -> UTCTime {
        UTCTime(milliseconds: time.milliseconds - hours * 3_600_000)
    }
}
