/// Checks a document against its limits by scanning it once, before any parser works on it.
struct MarkupSurvey {
    /// What the scan learned on its way, so that nobody scans again for it.
    struct Facts: Equatable {
        /// Elements in the document.
        var elements = 0
        /// Attributes in the document, namespace declarations included.
        var attributes = 0
        /// Where the root's end tag begins; nil for a root that is one empty-element tag.
        var rootEnd: Int?
    }

    private let limits: XMLLimits
    private var facts = Facts()
    private var sections = 0
    private var namespaceWork = 0
    /// Namespace declarations in scope, for each open element.
    private var scopes: [Int] = []

    private init(limits: XMLLimits) {
        self.limits = limits
    }

    /// Refuses a document that is over a limit, has a DOCTYPE, or whose tags cannot even be told apart.
    @discardableResult
    static func check(_ octets: [UInt8], limits: XMLLimits) throws(XMLRefusal) -> Facts {
        try MarkupScanner.scan(octets, limits: limits) { scanner throws(XMLRefusal) in
            var survey = MarkupSurvey(limits: limits)
            try survey.read(&scanner)
            return survey.facts
        }
    }

    private mutating func read(_ scanner: inout MarkupScanner) throws(XMLRefusal) {
        while let token = try scanner.next() {
            switch token {
            case .start(let attributes, let declarations, let isEmpty):
                try self.open(attributes, declarations, isEmpty)
            case .end:
                guard self.scopes.popLast() != nil else { throw scanner.malformed(at: scanner.tokenStart) }
                if self.scopes.isEmpty { self.facts.rootEnd = scanner.tokenStart }
            case .section:
                self.sections += 1
                guard self.sections <= self.limits.sectionsMax else {
                    throw .limit("sectionsMax", self.limits.sectionsMax)
                }
            case .doctype: throw XMLRefusal(.doctype)
            }
        }
        guard self.scopes.isEmpty, self.facts.elements > 0 else { throw scanner.malformed(at: scanner.position) }
    }

    private mutating func open(_ attributes: Int, _ declarations: Int, _ isEmpty: Bool) throws(XMLRefusal) {
        self.facts.elements += 1
        guard self.facts.elements <= self.limits.elementsMax else {
            throw .limit("elementsMax", self.limits.elementsMax)
        }
        self.facts.attributes += attributes
        guard self.facts.attributes <= self.limits.attributesMax else {
            throw .limit("attributesMax", self.limits.attributesMax)
        }
        guard self.scopes.count < self.limits.depthMax else {
            throw XMLRefusal(.tooDeep, ["maximum": String(self.limits.depthMax)])
        }
        let inScope = (self.scopes.last ?? 0) + declarations
        guard inScope <= self.limits.namespacesInScopeMax else {
            throw .limit("namespacesInScopeMax", self.limits.namespacesInScopeMax)
        }
        self.namespaceWork += inScope * (inScope + self.scopes.count)
        guard self.namespaceWork <= self.limits.namespaceWorkMax else {
            throw .limit("namespaceWorkMax", self.limits.namespaceWorkMax)
        }
        if !isEmpty { self.scopes.append(inScope) }
    }
}
