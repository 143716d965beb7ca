import Canonical
import CodeLists

/// A line of goods of a phytosanitary certificate, as the boxes and the table show it.
enum PhytoLine {
    static let columns = [
        Table.Column("inspect.column.line", isNumeric: true),
        Table.Column("inspect.phyto.produce"),
        Table.Column("inspect.phyto.botanical"),
        Table.Column("inspect.phyto.quantity"),
        Table.Column("inspect.phyto.packages"),
        Table.Column("inspect.phyto.origin"),
        Table.Column("inspect.phyto.tariff"),
        Table.Column("inspect.phyto.use"),
    ]

    static func table(_ lines: [LineItem]) -> Table {
        Table(self.columns, lines.map(self.row))
    }

    private static func row(_ line: LineItem) -> [[Entry]] {
        [
            [.text(line.sequence?.text)].compactMap { $0 },
            (line.descriptions + line.commonNames).compactMap { .text($0) }
                + line.batches.compactMap { .text($0.id, label: Wording("inspect.batch")) }
                + line.expiries.compactMap { .moment($0, label: Wording("inspect.expires")) },
            line.scientificNames.compactMap { .text($0) },
            self.quantities(line),
            self.packages(line) + self.marks(line),
            self.origin(line),
            line.classifications.flatMap(self.classification),
            line.intendedUses.compactMap { .text($0) },
        ]
    }

    private static func quantities(_ line: LineItem) -> [Entry] {
        let other = (line.contents(of: "OQV") + line.contents(of: "OQU")).map(\.text)
        return [
            .quantity(line.netWeight, label: Wording("inspect.net")),
            .quantity(line.grossWeight, label: Wording("inspect.gross")),
            .quantity(line.netVolume, label: Wording("inspect.net")),
            .quantity(line.grossVolume, label: Wording("inspect.gross")),
            .text(other.joined(separator: " "), sources: other),
        ].compactMap { $0 }
    }

    private static func classification(_ classification: Classification) -> [Entry] {
        let name = classification.systemId?.id ?? classification.nomenclature
        let text = [name, classification.code?.code].compactMap { $0 }
        return [.text(text.joined(separator: " "), sources: text)].compactMap { $0 }
            + classification.names.compactMap { .text($0) }
    }

    /// Number and description of packages.
    static func packages(_ line: LineItem) -> [Entry] {
        line.contents(of: "OPTND").compactMap { .text($0) }
            + line.packages.flatMap { package in
                [
                    Entry.code(package.type?.code, list: .package, amount: package.quantity?.value.text),
                    .text(package.type?.name), .quantity(package.grossWeight), .quantity(package.grossVolume),
                ].compactMap { $0 }
            }
    }

    /// Distinguishing marks.
    static func marks(_ line: LineItem) -> [Entry] {
        line.contents(of: "DMTLIL").compactMap { .text($0) } + line.packages.flatMap(\.marks).compactMap { .text($0) }
    }

    /// Place of origin.
    static func origin(_ line: LineItem) -> [Entry] {
        line.origins.flatMap { EntryList.country($0) } + line.originLocations.flatMap { EntryList.location($0) }
    }

    /// Additional declarations of the line alone.
    static func declarations(_ line: LineItem) -> [Entry] {
        ["ADTLIL", "ADCO"].flatMap { line.contents(of: NoteTag($0)) }.compactMap { .text($0) }
    }

    /// Import permit, inspection, and other official information of the line.
    static func permits(_ line: LineItem) -> [Entry] {
        [
            ("ADIPTLIL", "inspect.phyto.permit"), ("ADIP", "inspect.phyto.permit"),
            ("ADDITLIL", "inspect.phyto.inspected"), ("ADDI", "inspect.phyto.inspected"),
            ("ADAOTLIL", "inspect.phyto.official"), ("ADAO", "inspect.phyto.official"),
        ].flatMap { tag, key in
            line.contents(of: NoteTag(tag)).compactMap { Entry.text($0, label: Wording(key)) }
        }
    }

    /// What annex 2 says about goods that are exported again.
    static func reexport(_ line: LineItem) -> [Entry] {
        let countries = line.contents(of: "RPCCO").compactMap { written in
            CountryCode(rawValue: written.text).map { Entry.country($0, label: Wording("inspect.reexport.country")) }
                ?? .text(written, label: Wording("inspect.reexport.country"))
        }
        let numbers = line.contents(of: "RPCRF").compactMap {
            Entry.text($0, label: Wording("inspect.reexport.number"))
        }
        let ticks: [(NoteTag, String)] = [
            ("RPCOR", "inspect.reexport.original"), ("RPCTC", "inspect.reexport.copy"),
            ("RPCPK", "inspect.reexport.packed"), ("RPCRP", "inspect.reexport.repacked"),
            ("RPCOC", "inspect.reexport.original-containers"), ("RPCNC", "inspect.reexport.new-containers"),
            ("RPCPC", "inspect.reexport.based"), ("RPCAI", "inspect.reexport.inspection"),
        ]
        return countries + numbers
            + ticks.compactMap { tag, key in
                let written = line.contents(of: tag).map(\.text)
                guard !written.isEmpty else { return nil }
                return Entry(.tick(Wording(key), line.answer(tag)), sources: written)
            }
    }
}
