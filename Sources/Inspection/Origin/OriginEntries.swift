import Canonical

/// Records of a certificate of origin as what a box shows of them.
enum OriginEntries {
    /// Name, address, town, country, numbers.
    static func party(_ party: OriginParty?) -> [Entry] {
        guard let party else { return [] }
        let town = [party.locality, party.city].compactMap { $0 }
        let entries: [Entry?] = [
            .text(party.name), .text(party.address), .text(town.joined(separator: ", "), sources: town),
            .country(party.country), .text(party.taxId?.id, label: Wording("inspect.tax")),
        ]
        return (entries + self.contacts(party.telephone, party.fax, party.email, party.url)).compactMap { $0 }
    }

    /// The entity that certifies.
    static func issuer(_ issuer: OriginIssuer?) -> [Entry] {
        guard let issuer else { return [] }
        let town = [issuer.locality, issuer.city].compactMap { $0 }
        let entries: [Entry?] = [
            .text(issuer.name), .text(issuer.id, label: Wording("inspect.origin.entity")), .text(issuer.address),
            .text(town.joined(separator: ", "), sources: town), .country(issuer.country),
        ]
        return (entries + self.contacts(issuer.telephone, issuer.fax, issuer.email, issuer.url)).compactMap { $0 }
    }

    /// Who signs for the exporter.
    static func signatory(_ person: OriginSignatory?) -> [Entry] {
        guard let person else { return [] }
        let entries: [Entry?] = [
            .text(person.name, label: Wording("inspect.person")), .text(person.title), .text(person.company),
        ]
        return (entries + self.contacts(person.telephone, person.fax, person.email, person.url)).compactMap { $0 }
    }

    /// A producer: who it is, or why that is not said.
    static func producer(_ producer: Producer) -> [Entry] {
        let entries: [Entry?] = [
            .text(producer.order.map(String.init), label: Wording("inspect.column.order")),
            .text(producer.sameAsExporter?.code, label: Wording("inspect.origin.same")),
            .text(producer.confidentiality?.code, label: Wording("inspect.origin.confidential")),
        ]
        return entries.compactMap { $0 } + self.party(producer.party)
    }

    /// An operator of a third country, with its invoice.
    static func operators(_ operators: [ThirdPartyOperator]) -> [Entry] {
        operators.flatMap { third -> [Entry] in
            let entries: [Entry?] = [
                .text(third.role, label: Wording("inspect.origin.third")),
                .text(third.statement, label: Wording("inspect.origin.third.statement")),
            ]
            return entries.compactMap { $0 } + self.party(third.party) + self.invoice(third.invoice)
        }
    }

    /// An invoice on one line.
    static func invoice(_ invoice: Invoice?) -> [Entry] {
        guard let invoice else { return [] }
        let order = invoice.order.map { Wording("inspect.origin.invoice", ["order": String($0)]) }
        let sources = [invoice.number, invoice.order.map(String.init)].compactMap { $0 }
        return [
            .text(invoice.number ?? "–", label: order, sources: sources),
            .moment(invoice.date, label: Wording("inspect.origin.of")),
        ].compactMap { $0 }
    }

    private static func contacts(_ telephone: String?, _ fax: String?, _ email: String?, _ url: String?) -> [Entry?] {
        [
            .text(telephone, label: Wording("inspect.telephone")), .text(fax, label: Wording("inspect.fax")),
            .text(email), .text(url),
        ]
    }
}
