/// A piece of the interface description as JSON, written as literals.
indirect enum OpenAPIValue: Sendable, Encodable {
    case text(String)
    case number(Int)
    case flag(Bool)
    case list([OpenAPIValue])
    case object([String: OpenAPIValue])

    func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        switch self {
        case .text(let value): try container.encode(value)
        case .number(let value): try container.encode(value)
        case .flag(let value): try container.encode(value)
        case .list(let values): try container.encode(values)
        case .object(let members): try container.encode(members)
        }
    }

    subscript(name: String) -> OpenAPIValue? {
        guard case .object(let members) = self else { return nil }
        return members[name]
    }

    /// The names of an object's members, sorted.
    var names: [String] {
        guard case .object(let members) = self else { return [] }
        return members.keys.sorted()
    }
}

extension OpenAPIValue: ExpressibleByStringLiteral, ExpressibleByIntegerLiteral, ExpressibleByBooleanLiteral,
    ExpressibleByArrayLiteral, ExpressibleByDictionaryLiteral
{
    init(stringLiteral value: String) { self = .text(value) }
    init(integerLiteral value: Int) { self = .number(value) }
    init(booleanLiteral value: Bool) { self = .flag(value) }
    init(arrayLiteral elements: OpenAPIValue...) { self = .list(elements) }
    init(dictionaryLiteral elements: (String, OpenAPIValue)...) {
        self = .object(Dictionary(elements, uniquingKeysWith: { first, _ in first }))
    }
}
