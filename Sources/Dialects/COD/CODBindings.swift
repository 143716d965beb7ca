import Canonical

/// The bindings of every element of the table, by record.
///
/// Counts (`InvoiceQty`, `GoodsQty`, `ProducerQty`) have none: they follow from the lists.
enum CODBindings {
    /// Elements of the form, the head and the entity's blocks outside of lists.
    static let certificate = indexed(
        head + parties + trade + operators + remarks + declaration + entity
    )
    /// Elements of `Producers/Producer`.
    static let producer = indexed(producers)
    /// Elements of `Invoices/Invoice`.
    static let invoice = indexed(invoices)
    /// Elements of `GoodsList/Goods`.
    static let item = indexed(goods)

    /// The edition of the nomenclature, which the form says once and the canonical certificate for each line of goods.
    static let edition = "Comments/HSVer"

    private static func indexed<Root>(_ bindings: [CODBinding<Root>]) -> [String: CODBinding<Root>] {
        Dictionary(bindings.map { ($0.path, $0) }, uniquingKeysWith: { first, _ in first })
    }

    private static let head: [CODBinding<CertificateOfOrigin>] = [
        .value("CODSubmitterType", "submitter", \.submitter),
        .value("Agreement/AgreementName", "agreement.name", in: \.agreement, \.name),
        .value("Agreement/AgreementAcronym", "agreement.code", \.agreement.code),
    ]

    private static let parties =
        party("Exporter/Exporter", "exporter", \.exporter) + party("Importer/Importer", "importer", \.importer)
        + party("Consignee/Consignee", "consignee", \.consigneePart)
        + signatory("Subscriber/Subscriber") + signatory("Representative/Representative")

    /// The elements of a party; a form has some of them.
    static func party<Root>(
        _ prefix: String,
        _ member: String,
        _ outer: any WritableKeyPath<Root, OriginParty> & Sendable
    ) -> [CODBinding<Root>] {
        let city = CODBinding<Root>.value(prefix + "City", member + ".city", in: outer, \.city)
        return [
            .value(prefix + "Country", member + ".country", in: outer, \.country),
            .value(prefix + "BusinessName", member + ".name", in: outer, \.name),
            .value(prefix + "Address", member + ".address", in: outer, \.address),
            .value(prefix + "Locality", member + ".locality", in: outer, \.locality),
            city,
            .value(prefix + "CityLocality", member + ".city", in: outer, \.city),
            .value(prefix + "TaxIdentification", member + ".taxId", in: outer, \.taxId),
            .value(prefix + "Telephone", member + ".telephone", in: outer, \.telephone),
            .value(prefix + "Fax", member + ".fax", in: outer, \.fax),
            .value(prefix + "Email", member + ".email", in: outer, \.email),
            .value(prefix + "URL", member + ".url", in: outer, \.url),
        ]
    }

    /// The person who signs for the exporter, whom 1.8 calls the representative.
    private static func signatory(_ prefix: String) -> [CODBinding<CertificateOfOrigin>] {
        let part: any WritableKeyPath<CertificateOfOrigin, OriginSignatory> & Sendable = \.signatoryPart
        return [
            .value(prefix + "SubmitterName", "signatory.name", in: part, \.name),
            .value(prefix + "SubmitterTitle", "signatory.title", in: part, \.title),
            .value(prefix + "BusinessName", "signatory.company", in: part, \.company),
            .value(prefix + "Telephone", "signatory.telephone", in: part, \.telephone),
            .value(prefix + "Fax", "signatory.fax", in: part, \.fax),
            .value(prefix + "Email", "signatory.email", in: part, \.email),
            .value(prefix + "URL", "signatory.url", in: part, \.url),
        ]
    }

    private static let trade: [CODBinding<CertificateOfOrigin>] = [
        .value("Transport/TransportPortOfLoading", "transport.portOfLoading.name", \.portName),
        .value("Transport/TransportMeans", "transport.means", in: \.transportPart, \.means),
        .value("Transport/TransportCountryDestination", "transport.destination", in: \.transportPart, \.destination),
        CODBinding(
            path: edition,
            members: { root in root.items.indices.map { "items[\($0)].tariff.edition" } },
            read: { text, _, reading in reading.nomenclatureEdition = text },
            write: { $0.nomenclatureEdition?.words }
        ),
    ]

    private static let declaration: [CODBinding<CertificateOfOrigin>] = [
        .value("Declaration/CountryOfOrigin", "declaration.originCountry", in: \.declaration, \.originCountry),
        .value("Declaration/CertificateInitialDate", "validFrom", \.validFrom),
        .value("Declaration/CertificateFinalDate", "validUntil", \.validUntil),
        .value("Declaration/DeclarationDate", "declaration.date", in: \.declaration, \.date),
        .value("Declaration/DeclarationRequestNo", "declaration.requestNumber", in: \.declaration, \.requestNumber),
        .value("Declaration/Affidavit", "declaration.text", in: \.declaration, \.text),
    ]

    private static let entity: [CODBinding<CertificateOfOrigin>] = [
        .value("EH/EHId", "issuer.id", \.issuerPart.id),
        .value("EH/EHCountry", "issuer.country", in: \.issuerPart, \.country),
        .value("EH/EHName", "issuer.name", in: \.issuerPart, \.name),
        .value("EH/EHAddress", "issuer.address", in: \.issuerPart, \.address),
        .value("EH/EHLocality", "issuer.locality", in: \.issuerPart, \.locality),
        .value("EH/EHCity", "issuer.city", in: \.issuerPart, \.city),
        .value("EH/EHCityLocality", "issuer.city", in: \.issuerPart, \.city),
        .value("EH/EHTelephone", "issuer.telephone", in: \.issuerPart, \.telephone),
        .value("EH/EHFax", "issuer.fax", in: \.issuerPart, \.fax),
        .value("EH/EHEmail", "issuer.email", in: \.issuerPart, \.email),
        .value("EH/EHURL", "issuer.url", in: \.issuerPart, \.url),
        .value("CertificationEH/CertificateControlCode", "controlCode", \.controlCode),
        .value("CertificationEH/CertificateDate", "issued", \.issued),
        .value("CertificationEH/CertificateID", "number", \.number),
        .remark("EH/EHComments", OriginRemark.issuer, \.issuerRemark.text),
    ]

    private static let producers: [CODBinding<Producer>] =
        party("Producer", "party", \.party) + [
            .value("ProducerOrderNo", "order", \.order),
            .value("ProducerExporter", "sameAsExporter", \.sameAsExporter),
            .value("ProducerConfidenciality", "confidentiality", \.confidentiality),
        ]

    private static let invoices: [CODBinding<Invoice>] = [
        .value("InvoiceOrderNo", "order", \.order),
        .value("InvoiceNo", "number", \.number),
        .value("InvoiceDate", "date", \.date),
    ]
}
