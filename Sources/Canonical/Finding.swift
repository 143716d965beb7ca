public import Texts

/// Something that a reader noticed in a document and went on: a stable code, where, and how bad.
///
/// Arguments hold what the text needs to name it; they may hold short pieces of the document and are for its owner.
public struct Finding: Sendable, Equatable, Explained {
    /// What a finding is about.
    public enum Class: String, Sendable, CaseIterable {
        /// The form: order, placeholders, spelling of dates.
        case formal
        /// The content: a value that cannot be used as it stands.
        case substantive
        /// Authenticity and integrity.
        case integrity
    }

    /// How bad it is.
    public enum Severity: String, Sendable, CaseIterable, Comparable {
        /// Worth knowing.
        case info
        /// Should be corrected by the sender.
        case warning
        /// Something was lost or is ambiguous.
        case error

        public static func < (left: Severity, right: Severity) -> Bool {
            left.rank < right.rank
        }

        private var rank: Int {
            switch self {
            case .info: 0
            case .warning: 1
            case .error: 2
            }
        }
    }

    public let code: String
    public let `class`: Class
    public let severity: Severity
    /// Where in the document as it was read, like `SPSExchangedDocument/IncludedSPSNote[2]`.
    public let path: String
    /// Line in the document, counted from 1, where it is known.
    public let line: Int?
    public let arguments: [String: String]

    public init(
        _ code: String,
        _ class: Class,
        _ severity: Severity,
        path: String,
        line: Int? = nil,
        arguments: [String: String] = [:]
    ) {
        self.code = code
        self.class = `class`
        self.severity = severity
        self.path = path
        self.line = line
        self.arguments = arguments.merging(["path": path]) { given, _ in given }
    }

    /// The finding as JSON, for reports.
    public var json: JSONValue {
        var object = JSONObject()
        object.append("code", .string(self.code))
        object.append("class", .string(self.class.rawValue))
        object.append("severity", .string(self.severity.rawValue))
        object.append("path", .string(self.path))
        if let line = self.line { object.append("line", .number(String(line))) }
        let arguments = self.arguments.filter { $0.key != "path" }.sorted { $0.key < $1.key }
        if !arguments.isEmpty {
            object.append(
                "arguments",
                .object(JSONObject(arguments.map { JSONMember(name: $0.key, value: .string($0.value)) }))
            )
        }
        return .object(object)
    }
}
