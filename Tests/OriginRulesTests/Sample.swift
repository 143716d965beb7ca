import Canonical
import OriginRules
import Testing

/// Certificates that nothing can be said against, to be spoilt by tests.
enum Sample {
    static let receipt = UTCTime(rfc3339: "2026-03-10T12:00:00Z") ?? UTCTime(milliseconds: 0)

    /// Argentina to Brazil under ACE 18, issued on 5 March 2026.
    static let a18 = CertificateOfOrigin(
        number: "AR004A18260000000200",
        form: "A18",
        agreement: TradeAgreement(code: "A18", name: "ACE 18"),
        exporter: OriginParty(name: "Bodega Ejemplo S.A.", country: "AR", taxId: "30-86091390-5"),
        importer: OriginParty(name: "Importadora Exemplo Ltda.", country: "BR", taxId: "28.194.821/0001-25"),
        invoices: [Invoice(order: 1, number: "0001-42", date: "2026-03-02T00:00:00")],
        items: [Self.wine],
        declaration: OriginDeclaration(date: "2026-03-05T10:15:00", text: "Declaro."),
        issuer: OriginIssuer(id: "004", country: "AR", name: "Cámara Ejemplo"),
        issued: "2026-03-05T15:38:48Z"
    )

    static let wine = OriginItem(
        order: 1,
        tariff: TariffCode(code: "2204.21.00", nomenclature: "NCM", edition: "SA 2022"),
        description: "VINO TINTO",
        quantity: Quantity(value: "4500.25", unitAsWritten: "LTS"),
        value: GoodsValue(amount: "66810.50", currency: "USD"),
        criterion: OriginCriterion(text: "Art. 4, inc. a)")
    )

    /// The same certificate under another agreement, between two other countries, with numbers and names that fit.
    static func under(_ code: String, _ form: String, _ exporter: CountryCode, _ importer: CountryCode)
        -> CertificateOfOrigin
    {
        var certificate = self.a18
        certificate.number = DocumentNumber("\(exporter.rawValue)004\(code)260000000200")
        certificate.form = form
        certificate.agreement = TradeAgreement(code: code)
        certificate.exporter = OriginParty(name: "Exportadora", country: exporter)
        certificate.importer = OriginParty(name: "Importadora", country: importer)
        certificate.issuer?.country = exporter
        certificate.items[0].tariff.nomenclature = nil
        return certificate
    }
}

extension CertificateOfOrigin {
    /// The codes of the findings, in order.
    func codes(at receipt: UTCTime? = Sample.receipt, in context: CheckContext = CheckContext()) -> [String] {
        check(self, at: receipt, in: context).map(\.code)
    }

    /// A copy with something changed.
    func with(_ change: (inout CertificateOfOrigin) -> Void) -> CertificateOfOrigin {
        var copy = self
        change(&copy)
        return copy
    }
}

/// One certificate and the codes that it must give; nothing else.
struct Case: Sendable, CustomTestStringConvertible {
    let name: String
    let expected: [String]
    let certificate: CertificateOfOrigin
    var receipt: UTCTime? = Sample.receipt

    var testDescription: String { self.name }

    init(
        _ name: String,
        _ expected: [String],
        from base: CertificateOfOrigin = Sample.a18,
        at receipt: UTCTime? = Sample.receipt,
        _ change: (inout CertificateOfOrigin) -> Void = { _ in }
    ) {
        self.name = name
        self.expected = expected
        self.certificate = base.with(change)
        self.receipt = receipt
    }

    /// The same case, received on a day at noon in UTC.
    func received(on day: String) -> Case {
        var copy = self
        copy.receipt = UTCTime(rfc3339: day + "T12:00:00Z")
        return copy
    }

    /// Received on a day at noon in UTC.
    init(
        _ name: String,
        _ expected: [String],
        from base: CertificateOfOrigin = Sample.a18,
        on day: String,
        _ change: (inout CertificateOfOrigin) -> Void = { _ in }
    ) {
        self.init(name, expected, from: base, at: UTCTime(rfc3339: day + "T12:00:00Z"), change)
    }
}
