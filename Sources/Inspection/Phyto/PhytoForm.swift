import Canonical
import CodeLists
import Signing

/// A phytosanitary certificate laid out like the model certificates of ISPM 12 (annexes 1 and 2).
struct PhytoForm {
    let certificate: PhytosanitaryCertificate
    private var shipment: Consignment { self.certificate.consignment }
    private var lines: [LineItem] { self.certificate.lines }

    init(_ certificate: PhytosanitaryCertificate) {
        self.certificate = certificate
    }

    /// The form; what it says is covered by the issuer's signature, if that holds.
    var form: PaperForm {
        let isReexport = self.certificate.isReexport
        return PaperForm(
            isReexport ? "ispm-12-reexport" : "ispm-12",
            title: Wording(isReexport ? "inspect.phyto.title.reexport" : "inspect.phyto.title"),
            subtitle: self.certificate.names.compactMap { .text($0) },
            [
                .signed(
                    .issuer,
                    [.row(self.heading)] + self.description + self.certification + self.additional + self.treatment
                        + self.issue
                )
            ]
        )
    }

    /// Who certifies, to whom, under which number.
    private var heading: [Box] {
        let from =
            self.certificate.isReexport && !self.shipment.reexportCountries.isEmpty
            ? self.shipment.reexportCountries : [self.shipment.exportCountry].compactMap { $0 }
        return [
            Box(
                "inspect.phyto.of",
                width: 5,
                from.flatMap(EntryList.country) + EntryList.party(self.certificate.issuer)
            ),
            Box(
                "inspect.phyto.to",
                width: 5,
                EntryList.country(self.shipment.importCountry) + EntryList.party(self.certificate.recipient)
            ),
            Box("inspect.phyto.number", width: 2, self.numbering),
        ]
    }

    private var numbering: [Entry?] {
        let status: [Entry?] =
            self.certificate.isWithdrawn ? [.words("inspect.phyto.withdrawn")] : []
        let copy: [Entry?] = self.certificate.isCopy == true ? [.words("inspect.phyto.copy")] : []
        return [.text(self.certificate.number.text)] + status + copy
    }

    private var description: [Block] {
        [
            .heading(Wording("inspect.phyto.section.1")),
            .row([
                Box("inspect.phyto.exporter", EntryList.party(self.shipment.consignor)),
                Box("inspect.phyto.consignee", EntryList.party(self.shipment.consignee)),
            ]),
            .row([
                Box("inspect.phyto.packages", EntryList.distinct(self.lines, PhytoLine.packages)),
                Box("inspect.phyto.marks", self.marks),
            ]),
            .row([
                Box("inspect.phyto.origin", width: 4, EntryList.distinct(self.lines, PhytoLine.origin)),
                Box("inspect.phyto.conveyance", width: 4, self.conveyance),
                Box("inspect.phyto.entry-point", width: 4, EntryList.location(self.shipment.unloadingPort)),
            ]),
            .row([Box("inspect.phyto.goods", width: 12, [], table: PhytoLine.table(self.lines))]),
        ]
    }

    private var marks: [Entry] {
        self.certificate.contents(of: "DMCL").compactMap { .text($0) }
            + EntryList.distinct(self.lines, PhytoLine.marks)
    }

    private var conveyance: [Entry] {
        self.shipment.transport.flatMap { movement in
            [
                Entry.code(movement.mode?.code, list: .transportMode), .text(movement.mode?.name),
                .text(movement.means),
                .text(movement.id?.id),
            ].compactMap { $0 }
        } + self.shipment.equipment.flatMap(EntryList.equipment)
    }

    /// What the certificate certifies, in the document's own words where it has any.
    private var certification: [Block] {
        var boxes = [Box("inspect.phyto.certifies", width: 12, self.clauses)]
        let reexport = EntryList.distinct(self.lines, PhytoLine.reexport)
        if self.certificate.isReexport || !reexport.isEmpty {
            boxes.append(Box("inspect.phyto.reexport", width: 12, reexport))
        }
        return boxes.map { .row([$0]) }
    }

    private var clauses: [Entry] {
        let stated = self.certificate.signatories.flatMap(\.clauses).flatMap { clause -> [Entry] in
            let words = clause.contents.compactMap { Entry.text($0) }
            if !words.isEmpty { return words }
            return clause.id.map { Self.statement($0.id) } ?? []
        }
        return stated.isEmpty ? [.words("inspect.phyto.clause.none")] : stated
    }

    /// A statement of the IPPC's list by its number, in words.
    private static func statement(_ id: String) -> [Entry] {
        [.code(id, list: .statement)].compactMap { $0 }
    }

    private var additional: [Block] {
        let document = ["ADEDL", "ADCO"].flatMap { self.certificate.contents(of: NoteTag($0)) }
        let stated = document.compactMap { Entry.text($0) } + EntryList.distinct(self.lines, PhytoLine.declarations)
        let other = [
            ("ADIPEDL", "inspect.phyto.permit"), ("ADIP", "inspect.phyto.permit"),
            ("ADDIEDL", "inspect.phyto.inspected"), ("ADDI", "inspect.phyto.inspected"),
            ("ADAOEDL", "inspect.phyto.official"), ("ADAO", "inspect.phyto.official"),
        ].flatMap { tag, key in
            self.certificate.contents(of: NoteTag(tag)).compactMap { Entry.text($0, label: Wording(key)) }
        }
        let entries = stated + other + EntryList.distinct(self.lines, PhytoLine.permits)
        return [
            .heading(Wording("inspect.phyto.section.2")),
            .row([Box("inspect.phyto.declaration", width: 12, entries.isEmpty ? [.words("inspect.none")] : entries)]),
        ]
    }

    private var treatment: [Block] {
        let rows = self.lines.flatMap { line in line.treatments.map { PhytoTreatment.row($0, line) } }
        let box =
            rows.isEmpty
            ? Box("inspect.phyto.treatment", width: 12, [.words("inspect.phyto.untreated")])
            : Box("inspect.phyto.treatment", width: 12, [], table: Table(PhytoTreatment.columns, rows))
        return [.heading(Wording("inspect.phyto.section.3")), .row([box])]
    }

    private var issue: [Block] {
        let signatories = self.certificate.signatories
        let places = signatories.flatMap { EntryList.location($0.place) }
        let officers = signatories.flatMap { signatory in
            EntryList.party(signatory.provider, person: nil)
        }
        let dates = signatories.compactMap { Entry.moment($0.date) }
        let issued = Entry.moment(self.certificate.issued, label: Wording("inspect.phyto.issued"))
        var blocks: [Block] = [
            .row([
                Box("inspect.phyto.place", width: 4, places),
                Box("inspect.phyto.officer", width: 4, officers),
                Box("inspect.phyto.date", width: 4, dates + [dates.isEmpty ? issued : nil]),
            ])
        ]
        if let replaced = self.certificate.replacement {
            blocks.append(
                .row([
                    Box(
                        "inspect.phyto.replaces",
                        width: 12,
                        [.text(replaced.number.text), .moment(replaced.issued)] + replaced.reasons.map { .text($0) }
                    )
                ])
            )
        }
        let liability = self.certificate.contents(of: "SPSFL").flatMap { Self.statement($0.text) }
        if !liability.isEmpty { blocks.append(.row([Box("inspect.phyto.liability", width: 12, liability)])) }
        return blocks
    }
}
