/// Messages of the domain name system, octet by octet, so that they can be made wrong.
public struct TestNameMessage: Sendable {
    public var id: UInt16
    /// QR and the rest; an answer by default.
    public var flags: UInt16 = 0x8180
    /// The question's octets, as they came.
    public var question: [UInt8]
    public var questions: UInt16 = 1
    /// Whole records.
    public var answers: [[UInt8]] = []
    public var authorities: [[UInt8]] = []
    /// Octets after the end.
    public var rest: [UInt8] = []

    /// The answer to a query; `query` is whole.
    public init(to query: [UInt8]) {
        self.id = query.count > 1 ? UInt16(query[0]) << 8 | UInt16(query[1]) : 0
        var end = 12
        while end < query.count, query[end] != 0 { end += Int(query[end]) + 1 }
        self.question = end + 5 <= query.count ? Array(query[12..<end + 5]) : []
    }

    public var octets: [UInt8] {
        let counts = [self.questions, UInt16(self.answers.count), UInt16(self.authorities.count), 0]
        return Self.number(self.id) + Self.number(self.flags) + counts.flatMap(Self.number) + self.question
            + (self.answers + self.authorities).flatMap(\.self) + self.rest
    }

    /// A record of a name (a pointer to the question by default).
    public static func record(
        type: UInt16,
        seconds: UInt32 = 300,
        name: [UInt8] = [0xC0, 0x0C],
        _ data: [UInt8]
    ) -> [UInt8] {
        name + self.number(type) + [0, 1] + self.number(UInt16(seconds >> 16)) + self.number(UInt16(seconds & 0xFFFF))
            + self.number(UInt16(data.count)) + data
    }

    /// A NAPTR record.
    public static func pointer(
        order: UInt16 = 100,
        preference: UInt16 = 10,
        flags: String = "U",
        service: String = "Meta:SMP",
        rule: String,
        replacement: [UInt8] = [0],
        seconds: UInt32 = 300,
        name: [UInt8] = [0xC0, 0x0C]
    ) -> [UInt8] {
        let texts = [flags, service, rule].flatMap { [UInt8($0.utf8.count)] + Array($0.utf8) }
        return self.record(
            type: 35,
            seconds: seconds,
            name: name,
            self.number(order) + self.number(preference) + texts + replacement
        )
    }

    /// A name without compression.
    public static func name(_ text: String) -> [UInt8] {
        text.split(separator: ".").flatMap { [UInt8($0.utf8.count)] + Array($0.utf8) } + [0]
    }

    public static func number(_ number: UInt16) -> [UInt8] { [UInt8(number >> 8), UInt8(number & 0xFF)] }
}
