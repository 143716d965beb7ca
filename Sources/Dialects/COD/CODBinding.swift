import Canonical
import XML

/// Where the value of an element is in the canonical certificate, in both directions.
///
/// Bindings belong to a record: the certificate itself, or an element of one of its lists (producer, invoice, line of goods).
struct CODBinding<Root: CanonicalRecord>: Sendable {
    /// The element, by the names from the record's element down.
    let path: String
    /// The members of the record that the value is made of, like `exporter.taxId.id`; the first one is it, the others are said
    /// by the element's place.
    let members: @Sendable (Root) -> [String]
    /// Puts a text that was read into the record; blank ones never come here.
    let read: @Sendable (String, inout Root, inout CODReading) -> Void
    /// The text to write; nil where the record has none.
    let write: @Sendable (Root) -> String?

    /// A member that may be absent.
    static func value<Value: CODValue>(
        _ path: String,
        _ member: String,
        _ property: any WritableKeyPath<Root, Value?> & Sendable
    ) -> CODBinding {
        CODBinding(
            path: path,
            members: { _ in [member + Value.member] },
            read: { text, root, reading in
                if let value = Value(text, &reading) { root[keyPath: property] = value }
            },
            write: { $0[keyPath: property]?.words }
        )
    }

    /// A member that is always there, empty where nothing was written.
    static func value<Value: CODValue>(
        _ path: String,
        _ member: String,
        _ property: any WritableKeyPath<Root, Value> & Sendable
    ) -> CODBinding {
        CODBinding(
            path: path,
            members: { _ in [member + Value.member] },
            read: { text, root, reading in
                if let value = Value(text, &reading) { root[keyPath: property] = value }
            },
            write: { $0[keyPath: property].words }
        )
    }

    /// A member of a record inside this one.
    static func value<Inner: Sendable, Value: CODValue>(
        _ path: String,
        _ member: String,
        in outer: any WritableKeyPath<Root, Inner> & Sendable,
        _ property: any WritableKeyPath<Inner, Value?> & Sendable
    ) -> CODBinding {
        CODBinding(
            path: path,
            members: { _ in [member + Value.member] },
            read: { text, root, reading in
                if let value = Value(text, &reading) { root[keyPath: outer][keyPath: property] = value }
            },
            write: { $0[keyPath: outer][keyPath: property]?.words }
        )
    }
}

/// A canonical value that stands in one element as its text.
protocol CODValue: Sendable {
    /// Reads a text that is not blank; nil, and a finding, where it is not such a value.
    init?(_ text: String, _ reading: inout CODReading)

    /// The text to write; nil where there is nothing to write.
    var words: String? { get }

    /// Which member of the value's record holds the text; empty for plain values.
    static var member: String { get }
}

extension CODValue {
    static var member: String { "" }
}

extension String: CODValue {
    /// The text as sent, white space included.
    init?(_ text: String, _ reading: inout CODReading) {
        self = text
    }

    var words: String? { XML.Element.trimmed(self).isEmpty ? nil : self }
}

extension CountryCode: CODValue {
    init?(_ text: String, _ reading: inout CODReading) {
        guard let code = CountryCode(rawValue: Element.trimmed(text)) else {
            reading.note(.unreadableCountry, ["value": text])
            return nil
        }
        self = code
    }

    var words: String? { self.rawValue }
}

extension DocumentDate: CODValue {
    init?(_ text: String, _ reading: inout CODReading) {
        self.init(Element.trimmed(text), assumedOffsetMinutes: reading.options.assumedOffsetMinutes)
        if self.zone == .assumed { reading.note(.dateWithoutZone, ["value": self.written]) }
    }

    var words: String? { self.written.isEmpty ? nil : self.written }
}

extension Int: CODValue {
    init?(_ text: String, _ reading: inout CODReading) {
        guard let number = Int(Element.trimmed(text)) else {
            reading.note(.unreadableNumber, ["value": text])
            return nil
        }
        self = number
    }

    var words: String? { String(self) }
}

extension DecimalText: CODValue {
    init?(_ text: String, _ reading: inout CODReading) {
        self.init(Element.trimmed(text))
    }

    var words: String? { self.text.isEmpty ? nil : self.text }
}

extension Code: CODValue {
    init?(_ text: String, _ reading: inout CODReading) {
        self.init(code: Element.trimmed(text))
    }

    var words: String? { self.code.isEmpty ? nil : self.code }
    static var member: String { ".code" }
}

extension Identifier: CODValue {
    init?(_ text: String, _ reading: inout CODReading) {
        self.init(id: Element.trimmed(text))
    }

    var words: String? { self.id.isEmpty ? nil : self.id }
    static var member: String { ".id" }
}

extension DocumentNumber: CODValue {
    init?(_ text: String, _ reading: inout CODReading) {
        self.init(Element.trimmed(text))
    }

    var words: String? { self.text.isEmpty ? nil : self.text }
}
