import Demo
import Gateway
import Testing

extension Region {
    /// The whole journal of a gateway, as an auditor reads it.
    func journal(_ country: DemoSite.Country) async throws -> [JournalView] {
        let client = try self.people(country)
        var events: [JournalView] = []
        var cursor: String?
        repeat {
            let page = try await client.events(cursor: cursor)
            events += page.items
            cursor = page.next
        } while cursor != nil
        return events
    }

    /// Waits until the journal tells an event with a code.
    @discardableResult
    func told(_ name: String, _ code: String? = nil, at country: DemoSite.Country) async throws -> JournalView {
        try await eventually("the journal of \(country.code) tells \(name) \(code ?? "")", within: .seconds(10)) {
            try await self.journal(country).last { line in
                line.event.name == name && code.map(line.event.codes.contains) ?? true
            }
        }
    }
}
