public import Canonical

/// What ALADI does not publish about replicas and services, in one value: our assumptions, read from one file.
///
/// `Peers/ALADI/scod.yaml` holds the same values as ``assumed``; a site corrects the file when it learns better.
public struct SCODAdapter: Sendable, Equatable {
    /// What a monthly replica holds.
    public enum ReplicaContent: String, Sendable, CaseIterable {
        /// The changes of its month (di 2327 §2.5.3, read literally).
        case month
        /// The whole directory at the end of its month.
        case everything
    }

    /// How the file writes times.
    public enum TimeFormat: String, Sendable, CaseIterable {
        /// `2026-03-05T15:38:48`, with or without zone and fraction.
        case iso
        /// `05/03/2026 15:38:48`.
        case dayMonthYear = "day-month-year"
    }

    /// How `FHCIDNo` writes a serial number.
    public enum SerialFormat: String, Sendable, CaseIterable {
        case decimal
        case hexadecimal
    }

    /// What becomes of a file with a record that cannot be read.
    public enum UnreadableRecords: String, Sendable, CaseIterable {
        /// The whole file is refused.
        case refuse
        /// The record is left out and reported.
        case skip
    }

    /// Local names that the root element of a file may have; drafts use the first.
    public var roots: [String]
    /// Attribute of the root with the kind of file, and its two words.
    public var kindAttribute: String
    public var replicaWord: String
    public var deltaWord: String
    /// Attributes of the root with the period and the page.
    public var fromAttribute: String
    public var untilAttribute: String
    public var pageAttribute: String
    public var replicaContent: ReplicaContent
    /// When the directory began: nothing happened to anybody before it.
    public var begins: UTCTime
    public var times: TimeFormat
    public var serials: SerialFormat
    public var unreadable: UnreadableRecords
    /// Namespace and operation of the validation service.
    public var validation: Service
    /// Namespace and operations of the download service.
    public var downloads: Service
    /// The operation for daily deltas; ``Service/operation`` of ``downloads`` is that for monthly replicas.
    public var dailyOperation: String
    /// True where the periods of downloads are asked for as dates without a time of day.
    public var asksByDate: Bool

    /// One SOAP 1.1 service.
    public struct Service: Sendable, Equatable {
        public var namespace: String
        public var operation: String
        /// The element that holds the answer inside the operation's response.
        public var result: String

        /// A service.
        public init(namespace: String, operation: String, result: String) {
            self.namespace = namespace
            self.operation = operation
            self.result = result
        }
    }

    /// Our assumptions.
    public static let assumed = SCODAdapter(
        roots: ["deltas", "replica"],
        kindAttribute: "tipo",
        replicaWord: "mensual",
        deltaWord: "diario",
        fromAttribute: "desde",
        untilAttribute: "hasta",
        pageAttribute: "pagina",
        replicaContent: .month,
        // Date of the first issue of the specification: 2010-04-20.
        begins: UTCTime(milliseconds: 1_271_721_600_000),
        times: .iso,
        serials: .decimal,
        unreadable: .refuse,
        validation: Service(namespace: "http://ws.aladi.org/", operation: "validar", result: "return"),
        downloads: Service(
            namespace: "http://ws.aladi.org/",
            operation: "obtenerDeltasMensuales",
            result: "return"
        ),
        dailyOperation: "obtenerDeltasDiarios",
        asksByDate: false
    )

    /// Reads a time; without a zone it is GMT (di 2327 §3.1).
    ///
    /// Nil for anything else.
    package func time(_ text: String) -> UTCTime? {
        switch self.times {
        case .iso: DocumentDate(text).instant
        case .dayMonthYear: Self.dayMonthYear(text)
        }
    }

    /// Writes a time as the file has it.
    package func text(_ time: UTCTime) -> String {
        let iso = time.rfc3339
        guard self.times == .dayMonthYear else { return iso.replacing(".000Z", with: "Z") }
        let parts = iso.split(separator: "T")
        let date = parts[0].split(separator: "-")
        return "\(date[2])/\(date[1])/\(date[0]) \(parts[1].prefix(8))"
    }

    private static func dayMonthYear(_ text: String) -> UTCTime? {
        let parts = text.split(separator: " ")
        let date = parts.first?.split(separator: "/", omittingEmptySubsequences: false) ?? []
        guard parts.count == 2, date.map(\.count) == [2, 2, 4] else { return nil }
        return DocumentDate("\(date[2])-\(date[1])-\(date[0])T\(parts[1])").instant
    }

    /// Reads a serial number; nil where it is none.
    func serial(_ text: String) -> [UInt8]? {
        switch self.serials {
        case .decimal: SerialText.bytes(text, radix: 10)
        case .hexadecimal: SerialText.bytes(text, radix: 16)
        }
    }
}

/// Serial numbers of certificates as text.
enum SerialText {
    /// RFC 5280 allows 20 octets.
    static let octetsMax = 32

    /// Big-endian without leading zeros; nil where the text is no number in that radix.
    static func bytes(_ text: String, radix: UInt16) -> [UInt8]? {
        let digits = text.utf8.filter { $0 != 0x3A && $0 != 0x20 }
        guard !digits.isEmpty, digits.count <= 80 else { return nil }
        var number: [UInt8] = []
        for byte in digits {
            guard let digit = Character(UnicodeScalar(byte)).hexDigitValue, digit < Int(radix) else { return nil }
            var carry = UInt16(digit)
            for index in number.indices.reversed() {
                let value = UInt16(number[index]) * radix + carry
                number[index] = UInt8(truncatingIfNeeded: value)
                carry = value >> 8
            }
            if carry > 0 { number.insert(UInt8(truncatingIfNeeded: carry), at: 0) }
        }
        return number.count <= Self.octetsMax ? number : nil
    }
}
