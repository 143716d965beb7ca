/// The codec of the domain name system (RFC 1035 §4, RFC 6891) for what discovery asks: one question, CNAME and NAPTR.
///
/// Strict over hostile octets: an answer is the answer to our question or nothing, pointers lead back only, every count
/// and length is bounded, and all octets are accounted for.
public enum DNSMessage {
    /// Records of an answer, in all its sections.
    public static let recordsMax = 64
    /// The longest answer that is taken over UDP, as the query announces: what passes every path unbroken.
    public static let datagramOctetsMax = 1_232
    /// The longest message, over TCP.
    public static let octetsMax = 65_535

    /// A recursive query.
    public static func query(_ question: DNSQuestion, id: UInt16) -> [UInt8] {
        var octets = Self.octets(id) + [0x01, 0x00]
        octets += [0, 1, 0, 0, 0, 0, 0, 1]
        octets += question.name.wire + Self.octets(question.type.rawValue) + [0, 1]
        // EDNS: an OPT record that says how much we take.
        return octets + [0] + Self.octets(DNSType.options.rawValue) + Self.octets(UInt16(Self.datagramOctetsMax))
            + [0, 0, 0, 0, 0, 0]
    }

    /// Reads the answer to a question.
    public static func answer(
        _ octets: [UInt8],
        to question: DNSQuestion,
        id: UInt16
    ) throws(DNSFault) -> DNSAnswer {
        var reader = DNSReader(octets)
        guard octets.count <= Self.octetsMax else { throw .length }
        guard try reader.number() == id else { throw .identifier }
        let flags = try reader.number()
        // QR set, operation 0 (query).
        guard flags & 0xF800 == 0x8000 else { throw .notAnAnswer }
        var counts: [Int] = []
        for _ in 0..<4 { counts.append(Int(try reader.number())) }
        guard counts[0] == 1 else { throw .question }
        let name = try reader.name()
        let asked = DNSQuestion(name, DNSType(rawValue: try reader.number()))
        guard try reader.number() == 1, asked == question else { throw .question }
        let status = Int(flags & 0xF)
        // What was cut says nothing but that it was cut.
        if flags & 0x0200 != 0 { return DNSAnswer(question: question, status: status, isTruncated: true) }
        guard counts.dropFirst().reduce(0, +) <= Self.recordsMax else { throw .count }
        var answer = DNSAnswer(question: question, status: status, isTruncated: false)
        for _ in 0..<counts[1] {
            if case .content(let record) = try reader.record() { answer.records.append(record) }
        }
        for _ in 0..<counts[2] {
            if case .negative(let seconds) = try reader.record() { answer.negativeTimeToLive = seconds }
        }
        for _ in 0..<counts[3] { _ = try reader.record() }
        guard reader.isAtEnd else { throw .length }
        return answer
    }

    static func octets(_ number: UInt16) -> [UInt8] { [UInt8(number >> 8), UInt8(number & 0xFF)] }
}

/// The answer to a question.
public struct DNSAnswer: Sendable, Equatable {
    public let question: DNSQuestion
    /// RCODE: 0 for an answer, 3 where there is no such name, others for failures (RFC 1035 §4.1.1).
    public let status: Int
    /// True where the answer did not fit, and must be asked for over TCP.
    public let isTruncated: Bool
    /// The records of the answer section that are of a kind we read.
    public internal(set) var records: [DNSRecord] = []
    /// Seconds for which "there is none" may be remembered (RFC 2308 §5), where the zone says so.
    public internal(set) var negativeTimeToLive: UInt32?

    init(question: DNSQuestion, status: Int, isTruncated: Bool) {
        self.question = question
        self.status = status
        self.isTruncated = isTruncated
    }

    /// Aliases that are followed from one name to the next.
    static let aliasesMax = 8

    /// The records that belong to the question: the aliases from its name on, then what stands under the last of them.
    ///
    /// Whatever else the answer holds is not looked at. Throws DSC-009 for aliases that lead in a circle or too far.
    func resolved() throws(DiscoveryError) -> (aliases: [DNSName], pointers: [NameAuthorityPointer], seconds: UInt32) {
        var name = self.question.name
        var aliases: [DNSName] = []
        var seconds = UInt32.max
        while true {
            let own = self.records.filter { $0.name == name }
            for record in own { seconds = min(seconds, record.timeToLive) }
            let next = own.compactMap { record -> DNSName? in
                if case .alias(let target) = record.content { target } else { nil }
            }
            guard let target = next.first else {
                let pointers = own.compactMap { record -> NameAuthorityPointer? in
                    if case .authorityPointer(let pointer) = record.content { pointer } else { nil }
                }
                return (aliases, pointers, seconds == .max ? 0 : seconds)
            }
            guard next.count == 1, aliases.count < Self.aliasesMax, !aliases.contains(target),
                target != self.question.name
            else { throw .aliases(self.question.name.text) }
            aliases.append(target)
            name = target
        }
    }
}
