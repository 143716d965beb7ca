import Canonical
import XML

/// Findings as they are made, with the way to the element that is being read.
struct CODNotes {
    private(set) var findings: [Finding] = []
    /// Names from the root of what is read down, with a number where brothers repeat.
    private var steps: [String] = []
    private let most: Int

    init(most: Int) {
        self.most = most
    }

    var path: String { self.steps.joined(separator: "/") }

    /// Does something one element further in.
    mutating func within<Value, Failure: Error>(
        _ name: String,
        _ body: (inout CODNotes) throws(Failure) -> Value
    ) throws(Failure) -> Value {
        self.steps.append(name)
        defer { self.steps.removeLast() }
        return try body(&self)
    }

    /// Goes one element further in, until ``leave()``.
    mutating func enter(_ name: String) {
        self.steps.append(name)
    }

    /// Goes one element out.
    mutating func leave() {
        self.steps.removeLast()
    }

    /// Records a finding here, or at a child `name`; when the list is full, one last says so.
    mutating func note(
        _ finding: CODFinding,
        _ name: String? = nil,
        line: Int?,
        _ arguments: [String: String] = [:]
    ) {
        guard self.findings.count <= self.most else { return }
        let kind = self.findings.count == self.most ? CODFinding.more : finding
        self.findings.append(
            Finding(
                kind.rawValue,
                kind.class(at: name ?? self.lastName),
                kind.severity,
                path: (self.steps + [name].compactMap { $0 }).joined(separator: "/"),
                line: line,
                arguments: arguments.mapValues { String($0.prefix(Loss.valueLengthMax)) }
            )
        )
    }

    private var lastName: String {
        String((self.steps.last ?? "").prefix { $0 != "[" })
    }
}
