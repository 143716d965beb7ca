/// A value with one JSON form, and the part of the published schema that describes that form.
public protocol CanonicalValue: Sendable, Equatable {
    /// The value in its one JSON form.
    var json: JSONValue { get }

    /// Reads the JSON form; `path` is where it stands, for the error.
    init(json: JSONValue, at path: CanonicalPath) throws(CanonicalError)

    /// The schema of the JSON form; records put theirs among the definitions and return a reference.
    static func schema(_ definitions: inout SchemaDefinitions) -> JSONValue
}

/// A text with a meaning of its own (a number, a code), written in JSON as a string.
public protocol CanonicalText: CanonicalValue, Hashable, ExpressibleByStringLiteral, CustomStringConvertible {
    /// The text as written.
    var text: String { get }

    /// Wraps a text as it is; nothing is checked or changed.
    init(_ text: String)

    /// What the schema says about such texts.
    static var about: String { get }
}

extension CanonicalText {
    public init(stringLiteral value: String) {
        self.init(value)
    }

    public var description: String { self.text }

    public var json: JSONValue { .string(self.text) }

    public init(json: JSONValue, at path: CanonicalPath) throws(CanonicalError) {
        guard case .string(let text) = json else { throw .wrongType(path, expected: "string") }
        self.init(text)
    }

    public static func schema(_ definitions: inout SchemaDefinitions) -> JSONValue {
        .members(["type": .string("string"), "description": .string(Self.about)])
    }
}

extension String: CanonicalValue {
    public var json: JSONValue { .string(self) }

    public init(json: JSONValue, at path: CanonicalPath) throws(CanonicalError) {
        guard case .string(let text) = json else { throw .wrongType(path, expected: "string") }
        self = text
    }

    public static func schema(_ definitions: inout SchemaDefinitions) -> JSONValue {
        .members(["type": .string("string")])
    }
}

extension Bool: CanonicalValue {
    public var json: JSONValue { .bool(self) }

    public init(json: JSONValue, at path: CanonicalPath) throws(CanonicalError) {
        guard case .bool(let value) = json else { throw .wrongType(path, expected: "true or false") }
        self = value
    }

    public static func schema(_ definitions: inout SchemaDefinitions) -> JSONValue {
        .members(["type": .string("boolean")])
    }
}

extension Int: CanonicalValue {
    public var json: JSONValue { .number(String(self)) }

    public init(json: JSONValue, at path: CanonicalPath) throws(CanonicalError) {
        guard case .number(let lexical) = json, let value = Int(lexical), String(value) == lexical else {
            throw .wrongType(path, expected: "whole number")
        }
        self = value
    }

    public static func schema(_ definitions: inout SchemaDefinitions) -> JSONValue {
        .members(["type": .string("integer")])
    }
}

extension UTCTime: CanonicalValue {
    public var json: JSONValue { .string(self.rfc3339) }

    public init(json: JSONValue, at path: CanonicalPath) throws(CanonicalError) {
        guard case .string(let text) = json, let time = UTCTime(rfc3339: text), time.rfc3339 == text else {
            throw .badValue(path, expected: "2026-03-02T19:05:09.000Z")
        }
        self = time
    }

    public static func schema(_ definitions: inout SchemaDefinitions) -> JSONValue {
        .members([
            "type": .string("string"),
            "pattern": .string("^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}\\.[0-9]{3}Z$"),
        ])
    }
}
