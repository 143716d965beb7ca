import Canonical

/// Records of the common model as what a box shows of them.
enum EntryList {
    /// How many different values of lines one box lists; the table of goods has them all.
    static let distinctMax = 12

    /// Name, registration, address, and the person who acts.
    static func party(_ party: Party?, person: Wording? = Wording("inspect.person")) -> [Entry] {
        guard let party else { return [] }
        var entries: [Entry?] = [.text(party.name)]
        entries += self.address(party.address)
        entries.append(.text(party.id?.id, label: Wording("inspect.id")))
        entries += party.types.map { .text($0.code, label: Wording("inspect.registration")) }
        entries.append(.text(party.person?.name, label: person))
        entries += party.contacts.map { .text($0.personName, label: Wording("inspect.contact")) }
        return entries.compactMap { $0 }
    }

    /// The lines of an address, the town with its postcode, the country.
    static func address(_ address: Address?) -> [Entry] {
        guard let address else { return [] }
        let lines = [address.line1, address.line2, address.line3, address.line4, address.line5]
        let town = [address.postcode?.code, address.city?.text, address.subdivision?.text].compactMap { $0 }
        var entries: [Entry?] = lines.map { .text($0) }
        entries.append(.text(town.joined(separator: " "), sources: town))
        entries.append(address.country.map { .country($0) } ?? .text(address.countryName))
        return entries.compactMap { $0 }
    }

    /// A country, by its code or its names, with the regions that are meant.
    static func country(_ country: Country?) -> [Entry] {
        guard let country else { return [] }
        let names = country.names.compactMap { Entry.text($0) }
        let own = country.code.flatMap { Entry.country($0) }.map { [$0] } ?? names
        return own + country.subdivisions.flatMap { $0.names.compactMap { .text($0) } }
    }

    /// A place by its names and its code.
    static func location(_ location: Location?) -> [Entry] {
        guard let location else { return [] }
        let names = location.names.compactMap { Entry.text($0) }
        guard let id = location.id?.id, !location.names.contains(where: { $0.text.contains(id) }) else { return names }
        return names + [.text(id)].compactMap { $0 }
    }

    /// A container with its seals.
    static func equipment(_ equipment: TransportEquipment) -> [Entry] {
        let id = Entry.text(equipment.id?.id, label: Wording("inspect.container"))
        let seals = equipment.seals.map { Entry.text($0.id?.id, label: Wording("inspect.seal")) }
        return ([id] + seals).compactMap { $0 }
    }

    /// Why an authority decided as it did.
    static func reasons(_ reasons: [AnswerReason]) -> [Entry] {
        reasons.flatMap { reason in
            [Entry.text(reason.code, label: Wording("inspect.answer.code")), .text(reason.text)].compactMap { $0 }
        }
    }

    /// What lines say, each value once; a remark says how many more there are.
    static func distinct(_ lines: [LineItem], _ entries: (LineItem) -> [Entry]) -> [Entry] {
        var found: [Entry] = []
        var more = 0
        for entry in lines.lazy.flatMap(entries) {
            if found.contains(entry) { continue }
            if found.count < self.distinctMax { found.append(entry) } else { more += 1 }
        }
        return more == 0 ? found : found + [.words("inspect.more", ["count": String(more)])]
    }
}
