import Canonical
import CodeLists
import Signing

/// A certificate of origin laid out like the paper form of its agreement.
///
/// The exporter's signature covers the declaration and everything above it; the official's covers that and the
/// certification, so the two stand as one block inside the other.
struct OriginForm {
    let certificate: CertificateOfOrigin
    private let layout: OriginLayout

    init(_ certificate: CertificateOfOrigin) {
        self.certificate = certificate
        self.layout = .of(certificate.form)
    }

    /// The form.
    var form: PaperForm {
        let exporters: [Block] =
            switch self.layout.family {
            case .mercosur: self.mercosur
            case .aladi: self.aladi
            case .treaty: self.treaty
            }
        return PaperForm(
            self.layout.family.rawValue,
            title: Wording("inspect.origin.title"),
            subtitle: [
                .text(self.certificate.agreement.name),
                .text(self.certificate.agreement.code, label: Wording("inspect.origin.agreement")),
                .text(self.certificate.form, label: Wording("inspect.origin.form")),
            ].compactMap { $0 },
            note: Wording(self.layout.numbers.isEmpty ? "inspect.origin.unnumbered" : "inspect.origin.numbered"),
            [
                .signed(
                    .official,
                    [.row(self.identification), .signed(.exporter, exporters), .row([self.certification])]
                )
            ]
        )
    }

    // MARK: The three families

    private var mercosur: [Block] {
        [
            .row([
                self.box(.exporter, "inspect.origin.exporter", "2", 6, OriginEntries.party(self.certificate.exporter)),
                self.box(.importer, "inspect.origin.importer", "7", 6, OriginEntries.party(self.certificate.importer)),
            ]),
            self.row([self.consignee, self.port, self.destination, self.means]),
            .row([self.invoices]),
            .row([self.goods(OriginGoods(items: self.certificate.items, layout: self.layout).whole)]),
            self.row([self.producers(12)]),
            .row([self.remarks]),
            .row([self.declaration]),
        ].compactMap { $0 }
    }

    private var aladi: [Block] {
        let goods = OriginGoods(items: self.certificate.items, layout: self.layout)
        return [
            .row([
                self.box(nil, "inspect.origin.exporting", "2.1", 6, [.country(self.certificate.exporter.country)]),
                self.box(nil, "inspect.origin.importing", "7.1", 6, [.country(self.certificate.importer.country)]),
            ]),
            .row([self.goods(goods.goods)]),
            .heading(Wording("inspect.origin.declaration-heading")),
            .row([self.invoices]),
            .row([Box("inspect.origin.rules", fields: "6.2.11", width: 12, [], table: goods.rules)]),
            .row([
                self.box(.exporter, "inspect.origin.exporter", "2", 6, OriginEntries.party(self.certificate.exporter)),
                self.box(.importer, "inspect.origin.importer", "7", 6, OriginEntries.party(self.certificate.importer)),
            ]),
            self.row([self.consignee, self.port, self.destination, self.means]),
            self.row([self.producers(12)]),
            .row([self.declaration]),
            .row([self.remarks]),
        ].compactMap { $0 }
    }

    private var treaty: [Block] {
        [
            .row([
                self.box(.exporter, "inspect.origin.exporter", "2", 6, OriginEntries.party(self.certificate.exporter)),
                self.period ?? self.invoices,
            ]),
            self.row([
                self.producers(6),
                self.box(.importer, "inspect.origin.importer", "7", 6, OriginEntries.party(self.certificate.importer)),
            ]),
            self.period == nil ? nil : .row([self.invoices]),
            .row([self.goods(OriginGoods(items: self.certificate.items, layout: self.layout).whole)]),
            self.row([self.consignee, self.port, self.destination, self.means]),
            .row([self.declaration]),
            .row([self.remarks]),
        ].compactMap { $0 }
    }

    // MARK: Boxes

    private func box(
        _ place: OriginLayout.Place?,
        _ label: String,
        _ fields: String,
        _ width: Int,
        _ entries: [Entry?]
    ) -> Box {
        Box(label, number: place.flatMap { self.layout.numbers[$0] }, fields: fields, width: width, entries)
    }

    /// A box that is left out where it does not belong to the form and says nothing.
    private func optional(
        _ place: OriginLayout.Place,
        _ label: String,
        _ fields: String,
        _ width: Int,
        _ entries: [Entry?]
    ) -> Box? {
        let box = self.box(place, label, fields, width, entries)
        return box.isEmpty && !self.layout.always.contains(place) ? nil : box
    }

    /// A row of those boxes that are there, each as wide as its share.
    private func row(_ boxes: [Box?]) -> Block? {
        let boxes = boxes.compactMap { $0 }
        return boxes.isEmpty ? nil : .row(boxes)
    }

    private var consignee: Box? {
        self.optional(.consignee, "inspect.origin.consignee", "8", 3, OriginEntries.party(self.certificate.consignee))
    }

    private var port: Box? {
        let transport = self.certificate.transport
        let entries: [Entry?] = [
            .text(transport?.portOfLoading?.name), .text(transport?.portOfLoading?.code?.code),
            .text(transport?.portOfDischarge?.name, label: Wording("inspect.origin.discharge")),
            .text(transport?.portOfDischarge?.code?.code),
        ]
        return self.optional(.port, "inspect.origin.port", "9.1", 3, entries)
    }

    private var destination: Box? {
        self.optional(
            .destination,
            "inspect.origin.destination",
            "9.3",
            3,
            [.country(self.certificate.transport?.destination)]
        )
    }

    private var means: Box? {
        let transport = self.certificate.transport
        let entries: [Entry?] = [
            .text(transport?.means), .text(transport?.name), .moment(transport?.departure), .text(transport?.document),
            .code(transport?.mode?.code, list: .transportMode),
        ]
        let containers = self.certificate.containers.map { Entry.text($0, label: Wording("inspect.container")) }
        return self.optional(.means, "inspect.origin.means", "9.2", 3, entries + containers)
    }

    private var invoices: Box {
        self.box(
            .invoices,
            "inspect.origin.invoices",
            "5",
            self.layout.family == .treaty && self.period == nil ? 6 : 12,
            self.certificate.invoices.flatMap(OriginEntries.invoice)
        )
    }

    private var period: Box? {
        let entries: [Entry?] = [
            .moment(self.certificate.validFrom, label: Wording("inspect.origin.from")),
            .moment(self.certificate.validUntil, label: Wording("inspect.origin.until")),
        ]
        return self.optional(.period, "inspect.origin.period", "11.1", 6, entries)
    }

    private func producers(_ width: Int) -> Box? {
        self.optional(
            .producer,
            "inspect.origin.producers",
            "3",
            width,
            self.certificate.producers.flatMap(OriginEntries.producer)
        )
    }

    private func goods(_ table: Table) -> Box {
        Box("inspect.origin.goods", fields: "6", width: 12, [], table: table)
    }

    private var remarks: Box {
        let remarks = self.certificate.remarks.filter { $0.subject != "issuer" }.map { remark in
            Entry.text(
                remark.text,
                label: remark.subject == "general" ? nil : Wording("inspect.origin.remark.\(remark.subject)"),
                sources: [remark.text, remark.subject]
            )
        }
        let own = OriginEntries.operators(self.certificate.thirdParties)
        return self.box(.remarks, "inspect.origin.remarks", "10", 12, remarks + own)
    }

    private var declaration: Box {
        let declaration = self.certificate.declaration
        let entries: [Entry?] = [
            .text(declaration.text), .country(declaration.originCountry, label: Wording("inspect.origin.country")),
            .text(declaration.requestNumber, label: Wording("inspect.origin.request")),
            .code(self.certificate.submitter?.code, list: .submitter),
            .moment(declaration.date, label: Wording("inspect.origin.declared")),
        ]
        return self.box(
            .declaration,
            "inspect.origin.declaration",
            "11",
            12,
            entries + OriginEntries.signatory(self.certificate.signatory)
        )
    }

    private var identification: [Box] {
        [
            Box(
                "inspect.origin.number",
                fields: "13.3",
                width: 5,
                [
                    .text(self.certificate.number?.text),
                    .text(self.certificate.controlCode, label: Wording("inspect.origin.control")),
                ] + OriginIdentifier.entries(self.certificate.number)
            ),
            Box("inspect.origin.issuer", fields: "12", width: 7, OriginEntries.issuer(self.certificate.issuer)),
        ]
    }

    private var certification: Box {
        let remarks = self.certificate.remarks.filter { $0.subject == "issuer" }
        let entries: [Entry?] = [
            .text(self.certificate.issuer?.name),
            .moment(self.certificate.issued, label: Wording("inspect.origin.issued")),
        ]
        return self.box(
            .certification,
            "inspect.origin.certification",
            "13",
            12,
            entries + remarks.map { .text($0.text, sources: [$0.text, $0.subject]) }
        )
    }
}

/// What the parts of a certificate's number say.
enum OriginIdentifier {
    /// The entity, the year and the copy; nothing where the number is of no known form.
    static func entries(_ number: DocumentNumber?) -> [Entry?] {
        guard let number, let parts = OriginNumber(number) else { return [] }
        let copy: Entry =
            parts.copyNumber == 0
            ? .words("inspect.origin.original") : .words("inspect.origin.rectified", ["copy": String(parts.copyNumber)])
        return [copy]
    }
}
