/// Any JSON text as a value; numbers keep the lexical form that they arrived in.
public enum JSONValue: Sendable, Equatable {
    case null
    case bool(Bool)
    case number(String)
    case string(String)
    case array([JSONValue])
    case object(JSONObject)

    /// An object from members in the given order.
    public static func members(_ members: KeyValuePairs<String, JSONValue>) -> JSONValue {
        .object(JSONObject(members.map { JSONMember(name: $0.key, value: $0.value) }))
    }

    /// The value of a member of an object; nil for other values and absent members.
    public subscript(name: String) -> JSONValue? {
        guard case .object(let object) = self else { return nil }
        return object[name]
    }

    /// The text of a string; nil for other values.
    public var string: String? {
        guard case .string(let text) = self else { return nil }
        return text
    }

    /// The elements of an array; nil for other values.
    public var array: [JSONValue]? {
        guard case .array(let elements) = self else { return nil }
        return elements
    }
}

/// One member of a JSON object.
public struct JSONMember: Sendable, Equatable {
    public let name: String
    public let value: JSONValue

    public init(name: String, value: JSONValue) {
        self.name = name
        self.value = value
    }
}

/// The members of a JSON object in their order; names are unique.
public struct JSONObject: Sendable, Equatable {
    public private(set) var members: [JSONMember]

    public init(_ members: [JSONMember] = []) {
        self.members = members
    }

    /// The value of the first member with a name.
    public subscript(name: String) -> JSONValue? {
        self.members.first { $0.name == name }?.value
    }

    /// Adds a member at the end.
    public mutating func append(_ name: String, _ value: JSONValue) {
        self.members.append(JSONMember(name: name, value: value))
    }
}
