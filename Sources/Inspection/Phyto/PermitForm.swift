import Canonical
import CodeLists
import Signing

/// A phytosanitary import permit: who allows what, from where, through which points of entry, on which conditions.
struct PermitForm {
    let permit: ImportPermit
    private var shipment: Consignment { self.permit.consignment }

    init(_ permit: ImportPermit) {
        self.permit = permit
    }

    var facts: [Inspection.Fact] {
        let goods = self.permit.lines.prefix(3).compactMap { Entry.text(($0.descriptions + $0.commonNames).first) }
        let more = self.permit.lines.count - 3
        return [
            ("inspect.fact.number", [.text(self.permit.number.text)]),
            ("inspect.fact.issuer", [.text(self.permit.issuer?.name), .country(self.permit.issuingCountry)]),
            ("inspect.fact.for", [.text(self.shipment.consignee?.name)]),
            (
                "inspect.fact.exporter",
                [.text(self.shipment.consignor?.name), .country(self.permit.exportingCountry)]
            ),
            ("inspect.fact.goods", goods + (more > 0 ? [Entry.words("inspect.more", ["count": String(more)])] : [])),
            ("inspect.fact.issued", [.moment(self.permit.issued)]),
            ("inspect.permit.validity", self.validity),
            ("inspect.fact.status", [.status(self.permit.status)]),
        ].compactMap { Inspection.Fact($0, $1) }
    }

    /// The permit as a form of its own; what it says is covered by the issuer's signature, if that holds.
    var form: PaperForm {
        PaperForm(
            "import-permit",
            title: Wording("inspect.permit.title"),
            subtitle: self.permit.descriptions.compactMap { .text($0) },
            [.signed(.issuer, self.heading + self.goods + self.conditions + self.issue)]
        )
    }

    private var heading: [Block] {
        [
            .row([
                Box(
                    "inspect.permit.of",
                    width: 4,
                    EntryList.party(self.permit.issuer) + EntryList.country(self.shipment.importCountry)
                ),
                Box("inspect.phyto.number", width: 4, [.text(self.permit.number.text), .status(self.permit.status)]),
                Box("inspect.permit.validity", width: 4, self.validity),
            ]),
            .row([
                Box("inspect.permit.importer", EntryList.party(self.shipment.consignee)),
                Box(
                    "inspect.phyto.exporter",
                    EntryList.party(self.shipment.consignor) + EntryList.country(self.shipment.exportCountry)
                ),
            ]),
            .row([
                Box("inspect.permit.entry-points", self.permit.entryPoints.flatMap(EntryList.location)),
                Box("inspect.phyto.conveyance", self.conveyance),
            ]),
        ]
    }

    /// How long it holds, as written, and the day on which it ends where that follows.
    private var validity: [Entry?] {
        guard let days = self.permit.validityDays else { return [.moment(self.permit.effective)] }
        return [
            Entry(
                .wording(Wording("inspect.permit.days", ["days": String(days)])),
                sources: [self.permit.effective?.written ?? ""]
            )
        ]
    }

    private var conveyance: [Entry] {
        self.shipment.transport.flatMap { movement in
            [Entry.code(movement.mode?.code, list: .transportMode), .text(movement.means), .text(movement.id?.id)]
                .compactMap { $0 }
        } + self.shipment.equipment.flatMap(EntryList.equipment)
    }

    private var goods: [Block] {
        [.row([Box("inspect.phyto.goods", width: 12, [], table: PhytoLine.table(self.permit.lines))])]
    }

    /// Everything that is said in notes, of the document and of its lines: a permit's requirements have no tag of their own.
    private var conditions: [Block] {
        let notes = self.permit.notes + self.permit.lines.flatMap(\.notes)
        let entries = notes.filter { !["OPTND", "OQV", "OQU"].contains($0.tag?.text) }
            .flatMap(\.contents).compactMap { Entry.text($0) }
        return [
            .row([Box("inspect.permit.conditions", width: 12, entries.isEmpty ? [.words("inspect.none")] : entries)])
        ]
    }

    private var issue: [Block] {
        let places = self.permit.signatories.flatMap { EntryList.location($0.place) }
        let officers = self.permit.signatories.flatMap { EntryList.party($0.provider, person: nil) }
        return [
            .row([
                Box("inspect.phyto.place", width: 4, places),
                Box("inspect.phyto.officer", width: 4, officers),
                Box("inspect.phyto.date", width: 4, [.moment(self.permit.issued)]),
            ])
        ]
    }
}
