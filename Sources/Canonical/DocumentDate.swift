/// A date as a document writes it, and the instant that it means where it can be read.
///
/// Many documents leave out the zone, and then nobody knows the instant: the reader assumes one and says so.
public struct DocumentDate: Sendable, Equatable {
    /// Whether the document states the zone.
    public enum Zone: String, Sendable {
        /// Written in the document.
        case stated
        /// Not written; the instant stands on ``DocumentDate/assumedOffsetMinutes``.
        case assumed
    }

    /// The text of the document, unchanged; it may be free text such as `May 1,2,5 2020`.
    public let written: String
    /// The format that the document names (EDIFACT 2379), like 102 for CCYYMMDD.
    public let format: String?
    /// The instant; midnight where no time of day is written; nil where the text is no date.
    public let instant: UTCTime?
    /// Where the zone comes from; nil where there is no instant.
    public let zone: Zone?
    /// The offset that the reader took, in minutes east of UTC, where none is stated.
    public let assumedOffsetMinutes: Int?
    /// True where a time of day is written.
    public let hasTime: Bool

    /// Reads a written date.
    ///
    /// - Parameters:
    ///   - written: the text of the document.
    ///   - format: an EDIFACT format code, where the document names one.
    ///   - assumedOffsetMinutes: the zone to take where none is written; UTC by default.
    public init(_ written: String, format: String? = nil, assumedOffsetMinutes: Int = 0) {
        self.written = written
        self.format = format
        guard let reading = DateReading(written, format: format) else {
            (self.instant, self.zone, self.assumedOffsetMinutes, self.hasTime) = (nil, nil, nil, false)
            return
        }
        self.hasTime = reading.hasTime
        self.instant = reading.instant(offsetMinutes: reading.offsetMinutes ?? assumedOffsetMinutes)
        self.zone = reading.offsetMinutes == nil ? .assumed : .stated
        self.assumedOffsetMinutes = reading.offsetMinutes == nil ? assumedOffsetMinutes : nil
    }

    /// A date from an instant, written in UTC.
    public init(_ instant: UTCTime) {
        let text = instant.rfc3339
        self.init(text.hasSuffix(".000Z") ? text.dropLast(5) + "Z" : text)
    }
}

extension DocumentDate: ExpressibleByStringLiteral {
    public init(stringLiteral value: String) {
        self.init(value)
    }
}

extension DocumentDate: CanonicalValue {
    public var json: JSONValue {
        var object = JSONObject()
        object.append("written", .string(self.written))
        if let format = self.format { object.append("format", .string(format)) }
        if let instant = self.instant { object.append("instant", instant.json) }
        if let zone = self.zone { object.append("zone", .string(zone.rawValue)) }
        if let offset = self.assumedOffsetMinutes { object.append("assumedOffsetMinutes", .number(String(offset))) }
        return .object(object)
    }

    /// Reads the date again from its text; an instant that does not follow from the text is refused.
    public init(json: JSONValue, at path: CanonicalPath) throws(CanonicalError) {
        guard case .object(let object) = json else { throw .wrongType(path, expected: "object") }
        guard let written = object["written"] else { throw .missing(path.member("written")) }
        var offset = 0
        if let given = object["assumedOffsetMinutes"] {
            offset = try Int(json: given, at: path.member("assumedOffsetMinutes"))
            guard abs(offset) <= 15 * 60 else {
                throw .badValue(path.member("assumedOffsetMinutes"), expected: "-900 to 900")
            }
        }
        let format = try object["format"].map { json throws(CanonicalError) in
            try String(json: json, at: path.member("format"))
        }
        self.init(
            try String(json: written, at: path.member("written")),
            format: format,
            assumedOffsetMinutes: offset
        )
        guard self.json == json else { throw .dateDisagrees(path) }
    }

    public static func schema(_ definitions: inout SchemaDefinitions) -> JSONValue {
        definitions.define("documentDate") { definitions in
            .members([
                "type": .string("object"),
                "description": .string("A date as written, and the instant that it means where it can be read."),
                "properties": .members([
                    "written": .members(["type": .string("string")]),
                    "format": .members(["type": .string("string")]),
                    "instant": UTCTime.schema(&definitions),
                    "zone": .members(["enum": .array([.string("stated"), .string("assumed")])]),
                    "assumedOffsetMinutes": .members(["type": .string("integer")]),
                ]),
                "required": .array([.string("written")]),
                "additionalProperties": .bool(false),
            ])
        }
        return .members(["$ref": .string("#/$defs/documentDate")])
    }
}
