import Canonical
import Foundation
import ReferenceFiles

/// Reads what the rules need from a COD file by its element names: a second reader that shares nothing with the dialects.
///
/// For tests only: it takes the first element of a name within a block, knows no namespaces and checks nothing.
struct SampleReader {
    private let text: Substring

    init(_ path: String) throws {
        self.text = Substring(String(decoding: try ReferenceFiles.bytes(path), as: UTF8.self))
    }

    private init(text: Substring) {
        self.text = text
    }

    /// The contents of every element of a name.
    private func blocks(_ name: String) -> [SampleReader] {
        var found: [SampleReader] = []
        var rest = self.text
        while let start = rest.range(of: "<\(name)>"), let end = rest[start.upperBound...].range(of: "</\(name)>") {
            found.append(SampleReader(text: rest[start.upperBound..<end.lowerBound]))
            rest = rest[end.upperBound...]
        }
        return found
    }

    private func value(_ name: String) -> String? {
        self.blocks(name).first.map { block in
            block.text.replacing("&amp;", with: "&").split(whereSeparator: \.isWhitespace).joined(separator: " ")
        }
    }

    private func date(_ name: String) -> DocumentDate? { self.value(name).map { DocumentDate($0) } }
    private func country(_ name: String) -> CountryCode? { self.value(name).flatMap(CountryCode.init(rawValue:)) }

    private func party(_ prefix: String) -> OriginParty {
        OriginParty(
            name: self.value(prefix + "BusinessName"),
            country: self.country(prefix + "Country"),
            taxId: self.value(prefix + "TaxIdentification").map { Identifier(id: $0) }
        )
    }

    private func invoice(_ prefix: String) -> Invoice {
        Invoice(
            order: self.value("InvoiceOrderNo").flatMap { Int($0) },
            number: self.value(prefix + "InvoiceNo"),
            date: self.date(prefix + "InvoiceDate")
        )
    }

    private func item(_ edition: String?) -> OriginItem {
        let amount = self.value("GoodsItemValue") ?? self.value("GoodsItemFOB")
        let declared = self.date("GoodsDeclarationDate")
        return OriginItem(
            order: self.value("GoodsOrderNo").flatMap { Int($0) } ?? 0,
            invoiceOrder: self.value("GoodsInvoiceOrderNo").flatMap { Int($0) },
            producerOrder: self.value("GoodsProducerOrderNo").flatMap { Int($0) },
            tariff: TariffCode(code: self.value("GoodsItemCode") ?? "", edition: edition),
            quantity: self.value("GoodsItemWeightAmount").map {
                Quantity(value: DecimalText($0), unitAsWritten: self.value("GoodsItemMeasureUnit"))
            },
            value: amount.map { GoodsValue(amount: DecimalText($0), currency: "USD") },
            criterion: OriginCriterion(text: self.value("GoodsItemOriginRules") ?? ""),
            producerDeclaration: declared.map { ProducerDeclaration(date: $0) }
        )
    }

    private func operation(_ role: String) -> ThirdPartyOperator? {
        self.blocks(role + "Comments").first.map { block in
            ThirdPartyOperator(
                role: role,
                statement: block.value(role + "Statement"),
                party: block.party(role),
                invoice: block.invoice(role)
            )
        }
    }

    /// The certificate.
    func certificate() -> CertificateOfOrigin {
        let form = self.text.range(of: "<Form").map { self.text[$0.upperBound...].prefix { $0 != ">" } } ?? ""
        let edition = self.value("HSVer")
        let declaration = self.blocks("Declaration").first
        return CertificateOfOrigin(
            number: self.value("CertificateID").map { DocumentNumber($0) },
            form: String(form),
            agreement: TradeAgreement(code: self.value("AgreementAcronym") ?? ""),
            exporter: self.party("Exporter"),
            producers: self.blocks("Producer").map { block in
                Producer(
                    order: block.value("ProducerOrderNo").flatMap { Int($0) },
                    sameAsExporter: block.value("ProducerExporter").map { Code(code: $0) },
                    confidentiality: block.value("ProducerConfidenciality").map { Code(code: $0) },
                    party: block.party("Producer")
                )
            },
            importer: self.party("Importer"),
            invoices: self.blocks("Invoice").map { $0.invoice("") },
            items: self.blocks("Goods").map { $0.item(edition) },
            transport: OriginTransport(destination: self.country("TransportCountryDestination")),
            thirdParties: [self.operation("ThirdOp"), self.operation("Op3c")].compactMap { $0 },
            declaration: OriginDeclaration(
                date: declaration?.date("DeclarationDate"),
                originCountry: declaration?.country("CountryOfOrigin")
            ),
            issuer: self.value("EHId").map { OriginIssuer(id: $0, country: self.country("EHCountry")) },
            issued: self.date("CertificateDate"),
            validFrom: declaration?.date("CertificateInitialDate"),
            validUntil: declaration?.date("CertificateFinalDate")
        )
    }
}
