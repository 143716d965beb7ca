import Canonical

/// Parts of a certificate as if they were always there: an empty part is an absent one.
extension CertificateOfOrigin {
    var consigneePart: OriginParty {
        get { self.consignee ?? OriginParty() }
        set { self.consignee = newValue == OriginParty() ? nil : newValue }
    }

    var signatoryPart: OriginSignatory {
        get { self.signatory ?? OriginSignatory() }
        set { self.signatory = newValue == OriginSignatory() ? nil : newValue }
    }

    var transportPart: OriginTransport {
        get { self.transport ?? OriginTransport() }
        set { self.transport = newValue == OriginTransport() ? nil : newValue }
    }

    var issuerPart: OriginIssuer {
        get { self.issuer ?? OriginIssuer() }
        set { self.issuer = newValue == OriginIssuer() ? nil : newValue }
    }

    var portName: String? {
        get { self.transport?.portOfLoading?.name }
        set {
            var place = self.transport?.portOfLoading ?? Place()
            place.name = newValue
            self.transportPart.portOfLoading = place == Place() ? nil : place
        }
    }

    /// The operator that the forms call `ThirdOp`: one who invoices.
    var thirdOperator: ThirdPartyOperator {
        get { self.operator("ThirdOp") }
        set { self.setOperator(newValue) }
    }

    /// The operator that the forms call `Op3c`: one of a third country.
    var thirdCountryOperator: ThirdPartyOperator {
        get { self.operator("Op3c") }
        set { self.setOperator(newValue) }
    }

    /// The general remark.
    var generalRemark: OriginRemark {
        get { self.remark(OriginRemark.general) }
        set { self.setRemark(newValue) }
    }

    /// The remark on an accumulation programme.
    var programmeRemark: OriginRemark {
        get { self.remark(OriginRemark.pac) }
        set { self.setRemark(newValue) }
    }

    /// The remark on the currency.
    var currencyRemark: OriginRemark {
        get { self.remark(OriginRemark.currency) }
        set { self.setRemark(newValue) }
    }

    /// The remark of the issuing entity.
    var issuerRemark: OriginRemark {
        get { self.remark(OriginRemark.issuer) }
        set { self.setRemark(newValue) }
    }

    /// The edition that all lines name; nil where they differ or one names none.
    var nomenclatureEdition: String? {
        guard let first = self.items.first?.tariff.edition,
            self.items.allSatisfy({ $0.tariff.edition == first })
        else { return nil }
        return first
    }

    private func `operator`(_ role: String) -> ThirdPartyOperator {
        self.thirdParties.first { $0.role == role } ?? ThirdPartyOperator(role: role)
    }

    private mutating func setOperator(_ value: ThirdPartyOperator) {
        if let index = self.thirdParties.firstIndex(where: { $0.role == value.role }) {
            self.thirdParties[index] = value
        } else if value != ThirdPartyOperator(role: value.role) {
            self.thirdParties.append(value)
        }
    }

    private func remark(_ subject: String) -> OriginRemark {
        self.remarks.first { $0.subject == subject } ?? OriginRemark(subject: subject)
    }

    private mutating func setRemark(_ value: OriginRemark) {
        if let index = self.remarks.firstIndex(where: { $0.subject == value.subject }) {
            self.remarks[index] = value
        } else if value != OriginRemark(subject: value.subject) {
            self.remarks.append(value)
        }
    }
}

extension ThirdPartyOperator {
    var partyPart: OriginParty {
        get { self.party ?? OriginParty() }
        set { self.party = newValue == OriginParty() ? nil : newValue }
    }

    var invoicePart: Invoice {
        get { self.invoice ?? Invoice() }
        set { self.invoice = newValue == Invoice() ? nil : newValue }
    }
}

extension OriginItem {
    var quantityPart: Quantity {
        get { self.quantity ?? Quantity(value: "") }
        set { self.quantity = newValue == Quantity(value: "") ? nil : newValue }
    }

    var valuePart: GoodsValue {
        get { self.value ?? GoodsValue(amount: "") }
        set { self.value = newValue == GoodsValue(amount: "") ? nil : newValue }
    }

    var rulingPart: AdvanceRuling {
        get { self.advanceRuling ?? AdvanceRuling() }
        set { self.advanceRuling = newValue == AdvanceRuling() ? nil : newValue }
    }

    var declarationPart: ProducerDeclaration {
        get { self.producerDeclaration ?? ProducerDeclaration() }
        set { self.producerDeclaration = newValue == ProducerDeclaration() ? nil : newValue }
    }

    /// The number; nil where none was given.
    var givenOrder: Int? {
        get { self.order == 0 ? nil : self.order }
        set { self.order = newValue ?? 0 }
    }
}
