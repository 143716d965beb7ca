import Canonical

/// A treatment as a row of section III of the model certificate.
enum PhytoTreatment {
    static let columns = [
        Table.Column("inspect.column.line", isNumeric: true),
        Table.Column("inspect.treatment.date"),
        Table.Column("inspect.treatment.kind"),
        Table.Column("inspect.treatment.chemical"),
        Table.Column("inspect.treatment.duration"),
        Table.Column("inspect.treatment.temperature"),
        Table.Column("inspect.treatment.concentration"),
        Table.Column("inspect.treatment.more"),
    ]

    static func row(_ treatment: Treatment, _ line: LineItem) -> [[Entry]] {
        [
            [.text(line.sequence?.text)].compactMap { $0 },
            self.dates(treatment.period),
            self.kind(treatment),
            treatment.facts("TTCH").compactMap { .text($0) },
            [.quantity(treatment.period?.duration)].compactMap { $0 },
            self.measures(treatment, "TTTM"),
            self.measures(treatment, "TTCO"),
            (treatment.facts("TTAI") + treatment.fullTexts).compactMap { .text($0) }
                + self.others(treatment) + EntryList.country(treatment.country) + EntryList.party(treatment.operatedBy),
        ]
    }

    private static func dates(_ period: TreatmentPeriod?) -> [Entry] {
        guard let start = Entry.moment(period?.start) else { return [.moment(period?.end)].compactMap { $0 } }
        guard let end = Entry.moment(period?.end), period?.end != period?.start else { return [start] }
        return [start, end]
    }

    private static func kind(_ treatment: Treatment) -> [Entry] {
        let words = (treatment.facts("TTL1") + treatment.facts("TTL2")).compactMap { Entry.text($0) }
        let type = [treatment.type.name, treatment.type.code].compactMap { $0 }.first { !$0.isEmpty }
        return words.isEmpty
            ? [.text(type, sources: [treatment.type.code, treatment.type.name].compactMap { $0 })].compactMap { $0 }
            : words
    }

    private static func measures(_ treatment: Treatment, _ tag: NoteTag) -> [Entry] {
        treatment.characteristics.filter { $0.tag == tag }.flatMap { characteristic in
            [
                Entry.quantity(characteristic.value),
                .quantity(characteristic.minimum, label: Wording("inspect.treatment.from")),
                .quantity(characteristic.maximum, label: Wording("inspect.treatment.to")),
            ].compactMap { $0 } + characteristic.descriptions.dropFirst().compactMap { .text($0) }
        }
    }

    /// Characteristics that no column of the form has.
    private static func others(_ treatment: Treatment) -> [Entry] {
        let known: Set<NoteTag> = ["TTCH", "TTTM", "TTCO", "TTAI", "TTFT", "TTL1", "TTL2"]
        return treatment.characteristics.filter { $0.tag.map { !known.contains($0) } ?? true }.flatMap {
            $0.descriptions.compactMap { .text($0) } + [Entry.quantity($0.value)].compactMap { $0 }
        }
    }
}
