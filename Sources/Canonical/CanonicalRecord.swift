/// A value made of named members.
///
/// One table per type is the source of its JSON form and of its schema.
/// Members of the JSON that no table knows are kept in ``unknown`` and written again, sorted by name, after the known ones.
public protocol CanonicalRecord: CanonicalValue {
    /// Members in the order in which they are written.
    static var members: [Member<Self>] { get }

    /// The name of the definition in the published schema.
    static var definition: String { get }

    /// One sentence for the published schema.
    static var about: String { get }

    /// Members that arrived in JSON and that this version does not know.
    var unknown: UnknownMembers { get set }

    /// An empty record, to be filled.
    init()
}

/// JSON members that this version does not know, kept so that they can be written again; sorted by name.
public struct UnknownMembers: Sendable, Equatable {
    public private(set) var members: [JSONMember]

    public init(_ members: [JSONMember] = []) {
        self.members = members.sorted { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }
    }

    public var isEmpty: Bool { self.members.isEmpty }
}

/// One member of a record: its JSON name, where it is stored, and what it means.
public struct Member<Root: Sendable>: Sendable {
    /// The name in JSON and in canonical paths; the same as the property's.
    public let name: String
    /// One sentence for the published schema.
    public let about: String
    /// True where a document without it is refused.
    public let isRequired: Bool

    let write: @Sendable (Root) -> JSONValue?
    let read: @Sendable (JSONValue, CanonicalPath, inout Root) throws(CanonicalError) -> Void
    let schema: @Sendable (inout SchemaDefinitions) -> JSONValue

    /// A member that every document has.
    public init<Value: CanonicalValue>(
        _ name: String,
        _ property: any WritableKeyPath<Root, Value> & Sendable,
        _ about: String
    ) {
        self.name = name
        self.about = about
        self.isRequired = true
        self.write = { $0[keyPath: property].json }
        self.read = { (json, path, root) throws(CanonicalError) in
            root[keyPath: property] = try Value(json: json, at: path)
        }
        self.schema = { Value.schema(&$0) }
    }

    /// A member that may be absent.
    public init<Value: CanonicalValue>(
        _ name: String,
        _ property: any WritableKeyPath<Root, Value?> & Sendable,
        _ about: String
    ) {
        self.name = name
        self.about = about
        self.isRequired = false
        self.write = { $0[keyPath: property]?.json }
        self.read = { (json, path, root) throws(CanonicalError) in
            root[keyPath: property] = try Value(json: json, at: path)
        }
        self.schema = { Value.schema(&$0) }
    }

    /// A list; an empty one is not written.
    public init<Value: CanonicalValue>(
        _ name: String,
        _ property: any WritableKeyPath<Root, [Value]> & Sendable,
        _ about: String
    ) {
        self.name = name
        self.about = about
        self.isRequired = false
        self.write = { root in
            let elements = root[keyPath: property]
            return elements.isEmpty ? nil : .array(elements.map(\.json))
        }
        self.read = { (json, path, root) throws(CanonicalError) in
            guard case .array(let elements) = json else { throw .wrongType(path, expected: "list") }
            guard elements.count <= CanonicalLimits.listElementsMax else {
                throw .overLimit("listElements", CanonicalLimits.listElementsMax)
            }
            var values: [Value] = []
            values.reserveCapacity(elements.count)
            for (index, element) in elements.enumerated() {
                values.append(try Value(json: element, at: path.element(index)))
            }
            root[keyPath: property] = values
        }
        self.schema = {
            .members(["type": .string("array"), "items": Value.schema(&$0)])
        }
    }
}

extension CanonicalRecord {
    public var json: JSONValue {
        var object = JSONObject()
        for member in Self.members {
            if let value = member.write(self) { object.append(member.name, value) }
        }
        for member in self.unknown.members { object.append(member.name, member.value) }
        return .object(object)
    }

    public init(json: JSONValue, at path: CanonicalPath) throws(CanonicalError) {
        guard case .object(let object) = json else { throw .wrongType(path, expected: "object") }
        self.init()
        var given = Dictionary(object.members.map { ($0.name, $0.value) }, uniquingKeysWith: { first, _ in first })
        for member in Self.members {
            if let value = given.removeValue(forKey: member.name) {
                try member.read(value, path.member(member.name), &self)
            } else if member.isRequired {
                throw .missing(path.member(member.name))
            }
        }
        self.unknown = UnknownMembers(given.map { JSONMember(name: $0.key, value: $0.value) })
    }

    public static func schema(_ definitions: inout SchemaDefinitions) -> JSONValue {
        definitions.define(Self.definition) { definitions in
            Self.objectSchema(&definitions, leading: [])
        }
        return .members(["$ref": .string("#/$defs/" + Self.definition)])
    }

    /// The schema of the object itself; `leading` are members that stand before the table's.
    static func objectSchema(
        _ definitions: inout SchemaDefinitions,
        leading: [(name: String, schema: JSONValue)]
    ) -> JSONValue {
        var properties = JSONObject(leading.map { JSONMember(name: $0.name, value: $0.schema) })
        for member in Self.members {
            var schema = member.schema(&definitions)
            if case .object(var object) = schema, object["description"] == nil {
                object.append("description", .string(member.about))
                schema = .object(object)
            }
            properties.append(member.name, schema)
        }
        let required = leading.map(\.name) + Self.members.filter(\.isRequired).map(\.name)
        var object = JSONObject()
        object.append("type", .string("object"))
        object.append("description", .string(Self.about))
        object.append("properties", .object(properties))
        if !required.isEmpty { object.append("required", .array(required.map { .string($0) })) }
        return .object(object)
    }
}
