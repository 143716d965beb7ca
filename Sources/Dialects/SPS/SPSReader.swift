import Canonical
import XML

/// The state of one reading: options, what was noticed, how much was found.
struct SPSReader {
    let edition: SPSEdition
    let options: DecodeOptions
    private(set) var findings: [Finding] = []
    /// Notes that stood inside a treatment and wait for the line that they belong to.
    var strayNotes: [Note] = []
    private var attachments = 0
    private var lines = 0
    /// The elements being read, outermost first, with how a path names them.
    private var steps: [(element: Element, name: String)] = []

    init(edition: SPSEdition, options: DecodeOptions) {
        self.edition = edition
        self.options = options
    }

    var limits: DialectLimits { self.options.limits }

    /// Records a finding at an element; when the list is full, one last says so.
    mutating func note(_ finding: SPSFinding, at element: Element, _ arguments: [String: String] = [:]) {
        self.note(finding, path: self.path(of: element), line: element.line, arguments)
    }

    /// Records a finding at a place.
    mutating func note(_ finding: SPSFinding, path: String, line: Int?, _ arguments: [String: String]) {
        let max = self.limits.findingsMax
        guard self.findings.count <= max else { return }
        let kind = self.findings.count == max ? SPSFinding.more : finding
        self.findings.append(
            Finding(
                kind.rawValue,
                kind.class,
                kind.severity,
                path: path,
                line: line,
                arguments: arguments.mapValues { String($0.prefix(Loss.valueLengthMax)) }
            )
        )
    }

    /// Counts a line of goods.
    mutating func countLine(_ element: Element) throws(DialectError) {
        self.lines += 1
        guard self.lines <= self.limits.lineItemsMax else {
            throw .overLimit("lineItems", most: self.limits.lineItemsMax, at: self.path(of: element))
        }
    }

    /// Counts an attachment.
    mutating func countAttachment(_ element: Element) throws(DialectError) {
        self.attachments += 1
        guard self.attachments <= self.limits.attachmentsMax else {
            throw .overLimit("attachments", most: self.limits.attachmentsMax, at: self.path(of: element))
        }
    }

    /// Reads one element further in; `name` is how a path names it.
    mutating func within<Value>(
        _ element: Element,
        _ name: String,
        _ body: (inout SPSReader) throws(DialectError) -> Value
    ) throws(DialectError) -> Value {
        self.steps.append((element, name))
        defer { self.steps.removeLast() }
        guard self.steps.count <= self.limits.depthMax else {
            throw .overLimit("depth", most: self.limits.depthMax, at: self.path(of: element))
        }
        return try body(&self)
    }

    /// Where an element stands: one that is being read, or a child of it.
    ///
    /// Made from the way that led here, because counting brothers anew for each finding would take a hostile document's time.
    func path(of element: Element) -> String {
        let names = self.steps.map(\.name) + (self.steps.last?.element == element ? [] : [element.name])
        return names.joined(separator: "/")
    }

    /// The value of an attribute that is not empty; names that a form does not read become findings.
    mutating func attributes(of element: Element, _ known: Set<String>) -> [String: String] {
        var values: [String: String] = [:]
        let attributes = element.attributes
        guard !attributes.isEmpty else { return values }
        for attribute in attributes where !attribute.value.isEmpty {
            if attribute.name.namespace.isEmpty, known.contains(attribute.name.local) {
                values[attribute.name.local] = attribute.value
            } else if attribute.name.namespace != Self.schemaInstance {
                self.note(
                    .attributeNotCarried,
                    at: element,
                    ["attribute": attribute.name.local, "value": attribute.value]
                )
            }
        }
        return values
    }

    /// The text of an element as it stands; nil where it is blank or a machine's word for "nothing".
    mutating func text(of element: Element) throws(DialectError) -> String? {
        let written = element.untrimmedText
        guard written.utf8.count <= self.limits.textBytesMax else {
            throw .overLimit("textBytes", most: self.limits.textBytesMax, at: self.path(of: element))
        }
        if let child = element.elements.first {
            self.note(.unknownElement, at: child, ["element": child.name])
        }
        let trimmed = Element.trimmed(written)
        if trimmed.isEmpty { return nil }
        if Fillers.ofMachines.contains(trimmed) {
            self.note(.fillerDropped, at: element, ["value": trimmed])
            return nil
        }
        if Fillers.ofPeople.contains(trimmed.lowercased()) {
            self.note(.fillerKept, at: element, ["value": trimmed])
        }
        return written
    }

    static let schemaInstance = "http://www.w3.org/2001/XMLSchema-instance"
}

/// What systems and people write where they have nothing to write.
enum Fillers {
    /// Never an answer: dropped when reading.
    static let ofMachines: Set<String> = ["NULL", "null", "!"]
    /// May be an answer ("additional declaration: none"): kept when reading.
    static let ofPeople: Set<String> = [
        "ninguno", "ninguna", "sin dato", "sin datos", "n/a", "na", "no aplica", "none", "s/d", "-", ".",
    ]
    /// Of people's words those that are no answer outside of a statement: not written there ("na" may be a name).
    static let areNothing = ofPeople.subtracting(["na"])
}
