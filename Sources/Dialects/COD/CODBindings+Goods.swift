import Canonical
import CodeLists

extension CODBindings {
    /// The elements of a line of goods; values are in US dollars unless a remark names another currency.
    static let goods: [CODBinding<OriginItem>] = [
        .value("GoodsOrderNo", "order", \.givenOrder),
        .value("GoodsInvoiceOrderNo", "invoiceOrder", \.invoiceOrder),
        .value("GoodsItemCode", "tariff.code", \.tariff.code),
        .value("GoodsItemName", "description", \.description),
        .value("GoodsItemSeriesNo", "serialNumber", \.serialNumber),
        .value("GoodsItemWeightAmount", "quantity.value", \.quantityPart.value),
        .unit("GoodsItemMeasureUnit"),
        .amount("GoodsItemFOB", basis: "FOB"),
        .amount("GoodsItemValue", basis: nil),
        .value("GoodsItemRVC", "regionalValueContent", \.regionalValueContent),
        .value("GoodsItemOriginRules", "criterion.text", \.criterion.text),
        .value("GoodsProducerOrderNo", "producerOrder", \.producerOrder),
        .value("GoodsDeclarationDate", "producerDeclaration.date", in: \.declarationPart, \.date),
        .value("GoodsDeclarationNumber", "producerDeclaration.number", in: \.declarationPart, \.number),
        .value("GoodsAR/GoodsARIssuingAuthorityName", "advanceRuling.authority", in: \.rulingPart, \.authority),
        .value("GoodsAR/GoodsARReferenceNumber", "advanceRuling.reference", in: \.rulingPart, \.reference),
        .value("GoodsAR/GoodsARIssueDate", "advanceRuling.date", in: \.rulingPart, \.date),
        .value("GoodsAR/GoodsArIssueDate", "advanceRuling.date", in: \.rulingPart, \.date),
        .instance("GoodsItemOtherInstances"),
        .instance("GoodsItemOtherInstancesList/GoodsItemOtherInstances"),
    ]

    /// The currency of the format.
    static let dollars = "USD"
}

extension CODBinding where Root == OriginItem {
    /// The unit in the exporter's words, with its code of Recommendation 20 where the words have one meaning.
    ///
    /// The words are those that come with Paso, not a site's: both ends of an exchange come to the same certificate. A code that
    /// the words do not say has no place in the format.
    fileprivate static func unit(_ path: String) -> CODBinding {
        CODBinding(
            path: path,
            members: { root in
                let quantity = root.quantityPart
                guard let words = quantity.unitAsWritten?.words else { return ["quantity.unitAsWritten"] }
                let isSaid = CodeLists.standard.unitCode(forWord: words) == quantity.unitCode
                return ["quantity.unitAsWritten"] + (isSaid ? ["quantity.unitCode"] : [])
            },
            read: { text, root, _ in
                root.quantityPart.unitAsWritten = text
                root.quantityPart.unitCode = CodeLists.standard.unitCode(forWord: text)
            },
            write: { $0.quantity?.unitAsWritten?.words }
        )
    }

    /// The value, in the currency of the format and on the basis that the element names; any other is not written, since the
    /// element would say something else.
    fileprivate static func amount(_ path: String, basis: String?) -> CODBinding {
        CODBinding(
            path: path,
            members: { root in
                let isBasisSaid = root.value?.basis != nil && root.value?.basis == basis
                return ["value.amount", "value.currency"] + (isBasisSaid ? ["value.basis"] : [])
            },
            read: { text, root, reading in
                guard let amount = DecimalText(text, &reading) else { return }
                root.value = GoodsValue(amount: amount, currency: CODBindings.dollars, basis: basis)
            },
            write: { root in
                guard let value = root.value, value.currency ?? CODBindings.dollars == CODBindings.dollars,
                    basis == nil || value.basis ?? basis == basis
                else { return nil }
                return value.amount.words
            }
        )
    }

    /// Further instances, of which some versions take several and others one; the writer asks for one at a time.
    fileprivate static func instance(_ path: String) -> CODBinding {
        CODBinding(
            path: path,
            members: { _ in ["otherInstances[0].code"] },
            read: { text, root, reading in
                if let code = Code(text, &reading) { root.otherInstances.append(code) }
            },
            write: { $0.otherInstances.first?.words }
        )
    }
}

extension CODBindings {
    /// The operators of other countries, under the two names that forms give them.
    static let operators: [CODBinding<CertificateOfOrigin>] =
        operatorElements("Comments/ThirdOpComments/ThirdOp", "ThirdOp", \.thirdOperator)
        + operatorElements("ThirdOpComments/ThirdOp", "ThirdOp", \.thirdOperator)
        + operatorElements("Comments/Op3cComments/Op3c", "Op3c", \.thirdCountryOperator)

    private static func operatorElements(
        _ prefix: String,
        _ role: String,
        _ property: any WritableKeyPath<CertificateOfOrigin, ThirdPartyOperator> & Sendable
    ) -> [CODBinding<CertificateOfOrigin>] {
        [
            .ofOperator(prefix + "Statement", role, "statement", in: property, \.statement),
            .ofOperator(prefix + "Country", role, "party.country", in: property, \.partyPart.country),
            .ofOperator(prefix + "BusinessName", role, "party.name", in: property, \.partyPart.name),
            .ofOperator(prefix + "Address", role, "party.address", in: property, \.partyPart.address),
            .ofOperator(prefix + "City", role, "party.city", in: property, \.partyPart.city),
            .ofOperator(prefix + "InvoiceNo", role, "invoice.number", in: property, \.invoicePart.number),
            .ofOperator(prefix + "InvoiceDate", role, "invoice.date", in: property, \.invoicePart.date),
        ]
    }

    /// Remarks; the accumulation programme's was two elements until 1.8.3 and is one since 2.0.0.
    static let remarks: [CODBinding<CertificateOfOrigin>] = [
        .remark("Comments/GeneralComments", OriginRemark.general, \.generalRemark.text),
        .remark("Comments/PACComments", OriginRemark.pac, \.programmeRemark.text),
        .remark("Comments/PACComments/PACInputsComment", OriginRemark.pac, \.programmeRemark.text),
        .remark("Comments/PACComments/PACInputsOrderNo", OriginRemark.pac, "itemOrder", \.programmeRemark.itemOrder),
        .remark("Comments/LocalCurrency", OriginRemark.currency, \.currencyRemark.text),
    ]
}

extension CODBinding where Root == CertificateOfOrigin {
    /// A member of an operator in the list; its role is said by the element's name.
    fileprivate static func ofOperator<Value: CODValue>(
        _ path: String,
        _ role: String,
        _ member: String,
        in outer: any WritableKeyPath<CertificateOfOrigin, ThirdPartyOperator> & Sendable,
        _ property: any WritableKeyPath<ThirdPartyOperator, Value?> & Sendable
    ) -> CODBinding {
        let plain = CODBinding.value(path, member, in: outer, property)
        return CODBinding(
            path: path,
            members: { root in
                guard let index = root.thirdParties.firstIndex(where: { $0.role == role }) else { return [] }
                return [member, "role"].map { "thirdParties[\(index)].\($0)" }
            },
            read: plain.read,
            write: plain.write
        )
    }

    /// The text of a remark; its subject is said by the element's name.
    static func remark(
        _ path: String,
        _ subject: String,
        _ property: any WritableKeyPath<CertificateOfOrigin, String> & Sendable
    ) -> CODBinding {
        self.ofRemark(path, subject, "text", .value(path, "text", property))
    }

    /// Another member of a remark.
    static func remark(
        _ path: String,
        _ subject: String,
        _ member: String,
        _ property: any WritableKeyPath<CertificateOfOrigin, Int?> & Sendable
    ) -> CODBinding {
        self.ofRemark(path, subject, member, .value(path, member, property))
    }

    private static func ofRemark(_ path: String, _ subject: String, _ member: String, _ plain: CODBinding) -> CODBinding
    {
        CODBinding(
            path: path,
            members: { root in
                guard let index = root.remarks.firstIndex(where: { $0.subject == subject }) else { return [] }
                return [member, "subject"].map { "remarks[\(index)].\($0)" }
            },
            read: plain.read,
            write: plain.write
        )
    }
}
