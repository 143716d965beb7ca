import Canonical

/// A value as SQLite stores it.
enum SQLValue: Sendable, Equatable {
    case null
    case integer(Int64)
    case text(String)
    case blob([UInt8])

    static func integer(_ value: Int?) -> SQLValue { value.map { .integer(Int64($0)) } ?? .null }
    static func text(_ value: String?) -> SQLValue { value.map { .text($0) } ?? .null }
    static func blob(_ value: [UInt8]?) -> SQLValue { value.map { .blob($0) } ?? .null }
    static func flag(_ value: Bool) -> SQLValue { .integer(Int64(value ? 1 : 0)) }
    static func time(_ value: UTCTime?) -> SQLValue { value.map { .integer($0.milliseconds) } ?? .null }
}
