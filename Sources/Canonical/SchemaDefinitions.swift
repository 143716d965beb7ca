/// The definitions of a JSON schema while it is being made; each record is described once.
public struct SchemaDefinitions: Sendable {
    private var order: [String] = []
    private var bodies: [String: JSONValue] = [:]

    /// Describes a record, unless it already is or is being described.
    mutating func define(_ name: String, _ body: (inout SchemaDefinitions) -> JSONValue) {
        guard !self.order.contains(name) else { return }
        self.order.append(name)
        self.bodies[name] = body(&self)
    }

    /// The definitions sorted by name.
    var json: JSONValue {
        .object(JSONObject(self.order.sorted().map { JSONMember(name: $0, value: self.bodies[$0] ?? .bool(true)) }))
    }
}
