import Canonical

/// The goods of a certificate of origin as the paper's columns.
struct OriginGoods {
    let items: [OriginItem]
    let layout: OriginLayout

    /// One column with what it shows of a line.
    private struct Column {
        let place: OriginLayout.Place?
        let label: String
        var isNumeric = false
        let cell: @Sendable (OriginItem) -> [Entry?]
    }

    /// Goods and the rule that each fulfils, in one table.
    var whole: Table { self.table([Self.order] + Self.goods + [Self.rule] + Self.more) }
    /// The goods alone, as Resolution 252 has them.
    var goods: Table { self.table([Self.order] + Self.goods) }
    /// The rule that each line fulfils, as Resolution 252 has them.
    var rules: Table { self.table([Self.order, Self.rule] + Self.more) }

    private func table(_ columns: [Column]) -> Table {
        Table(
            columns.map { column in
                Table.Column(
                    column.label,
                    number: column.place.flatMap { self.layout.numbers[$0] },
                    isNumeric: column.isNumeric
                )
            },
            self.items.map { item in columns.map { $0.cell(item).compactMap { $0 } } }
        )
    }

    private static let order = Column(place: .order, label: "inspect.column.order", isNumeric: true) {
        [.text(String($0.order))]
    }

    private static let rule = Column(place: .rule, label: "inspect.origin.rule") {
        [
            .text($0.criterion.text),
            $0.criterion.code.flatMap { .text($0.code, label: Wording("inspect.origin.criterion")) },
        ]
    }

    private static let goods: [Column] = [
        Column(place: .tariff, label: "inspect.origin.tariff") { item in
            let nomenclature = [item.tariff.nomenclature, item.tariff.edition].compactMap { $0 }
            return [.text(item.tariff.code), .text(nomenclature.joined(separator: " "), sources: nomenclature)]
        },
        Column(place: .description, label: "inspect.origin.description") { item in
            [
                .text(item.description), .text(item.trademark, label: Wording("inspect.origin.trademark")),
                .text(item.serialNumber, label: Wording("inspect.origin.serial")),
            ] + item.marks.map { .text($0, label: Wording("inspect.phyto.marks")) }
        },
        Column(place: .quantity, label: "inspect.origin.quantity", isNumeric: true) { [.quantity($0.quantity)] },
        Column(place: .value, label: "inspect.origin.value", isNumeric: true) { item in
            guard let value = item.value else { return [] }
            let words = [value.currency, value.amount.text, value.basis].compactMap { $0 }
            return [.text(words.joined(separator: " "), sources: words)]
        },
    ]

    private static let more: [Column] = [
        Column(place: .content, label: "inspect.origin.content") { [.text($0.regionalValueContent)] },
        Column(place: .instances, label: "inspect.origin.instances") { item in
            let codes = item.otherInstances.map(\.code)
            return [.text(codes.joined(separator: ", "), sources: codes)]
        },
        Column(place: nil, label: "inspect.origin.invoice.column", isNumeric: true) {
            [.text($0.invoiceOrder.map(String.init))]
        },
        Column(place: nil, label: "inspect.origin.producer.column", isNumeric: true) {
            [.text($0.producerOrder.map(String.init))]
        },
        Column(place: nil, label: "inspect.origin.country") { [.country($0.originCountry)] },
        Column(place: nil, label: "inspect.origin.producer-declaration") { item in
            [.text(item.producerDeclaration?.number), .moment(item.producerDeclaration?.date)]
        },
        Column(place: nil, label: "inspect.origin.ruling") { item in
            [
                .text(item.advanceRuling?.authority), .text(item.advanceRuling?.reference),
                .moment(item.advanceRuling?.date),
            ]
        },
    ]
}
