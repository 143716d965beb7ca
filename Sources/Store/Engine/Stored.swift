import Canonical
import Exchange
import Foundation

/// How values become columns and come back.
enum Stored {
    /// A value as JSON octets.
    static func octets(_ value: some Encodable) throws -> [UInt8] {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        return [UInt8](try encoder.encode(value))
    }

    /// A value from its JSON octets.
    static func value<Value: Decodable>(_ octets: [UInt8], _ type: String) throws -> Value {
        do { return try JSONDecoder().decode(Value.self, from: Data(octets)) } catch {
            throw StoreError(StoreError.Code.unreadableRecord, ["type": type], detail: String(describing: error))
        }
    }
}

extension SQLValue {
    static func id(_ value: some TextIdentifier) -> SQLValue { .text(value.text) }
    static func id(_ value: (some TextIdentifier)?) -> SQLValue { value.map { .text($0.text) } ?? .null }
    static func digest(_ value: OctetsDigest) -> SQLValue { .blob(value.octets) }
    static func digest(_ value: OctetsDigest?) -> SQLValue { value.map { .blob($0.octets) } ?? .null }
}

/// Reads the columns of a row from left to right, as checked values.
struct Columns {
    private let row: Row
    private let type: String
    private var next: Int32 = 0

    init(_ row: Row, _ type: String) {
        self.row = row
        self.type = type
    }

    mutating func text() -> String { self.row.text(self.step()) }
    mutating func optionalText() -> String? { self.row.optional(self.step(), self.row.text) }
    mutating func int() -> Int { self.row.int(self.step()) }
    mutating func flag() -> Bool { self.row.flag(self.step()) }
    mutating func blob() -> [UInt8] { self.row.blob(self.step()) }
    mutating func optionalBlob() -> [UInt8]? { self.row.optional(self.step(), self.row.blob) }
    mutating func time() -> UTCTime { self.row.time(self.step()) }
    mutating func optionalTime() -> UTCTime? { self.row.optional(self.step(), self.row.time) }

    mutating func id<ID: TextIdentifier>() throws -> ID {
        let text = self.text()
        do { return try ID(text) } catch { throw self.unreadable(error) }
    }

    mutating func optionalID<ID: TextIdentifier>() throws -> ID? {
        guard let text = self.optionalText() else { return nil }
        do { return try ID(text) } catch { throw self.unreadable(error) }
    }

    mutating func digest() throws -> OctetsDigest {
        do { return try OctetsDigest(octets: self.blob()) } catch { throw self.unreadable(error) }
    }

    mutating func optionalDigest() throws -> OctetsDigest? {
        guard let octets = self.optionalBlob() else { return nil }
        do { return try OctetsDigest(octets: octets) } catch { throw self.unreadable(error) }
    }

    mutating func json<Value: Decodable>() throws -> Value {
        try Stored.value(self.blob(), self.type)
    }

    mutating func optionalJSON<Value: Decodable>() throws -> Value? {
        guard let octets = self.optionalBlob() else { return nil }
        return try Stored.value(octets, self.type)
    }

    mutating func choice<Value: RawRepresentable<String>>() throws -> Value {
        let text = self.text()
        guard let value = Value(rawValue: text) else { throw self.unreadable(nil) }
        return value
    }

    private mutating func step() -> Int32 {
        defer { self.next += 1 }
        return self.next
    }

    private func unreadable(_ cause: (any Error)?) -> StoreError {
        StoreError(
            StoreError.Code.unreadableRecord,
            ["type": self.type],
            detail: cause.map { String(describing: $0) } ?? "column \(self.next - 1)"
        )
    }
}
