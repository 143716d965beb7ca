/// Checks a document against its limits by scanning it once, before any parser works on it.
struct MarkupSurvey {
    private let limits: XMLLimits
    private var elements = 0
    private var attributes = 0
    private var sections = 0
    private var namespaceWork = 0
    /// Namespace declarations in scope, for each open element.
    private var scopes: [Int] = []

    private init(limits: XMLLimits) {
        self.limits = limits
    }

    /// Refuses a document that is over a limit, has a DOCTYPE, or whose tags cannot even be told apart.
    static func check(_ octets: [UInt8], limits: XMLLimits) throws(XMLRefusal) {
        var survey = MarkupSurvey(limits: limits)
        var scanner = MarkupScanner(octets, limits: limits)
        while let token = try scanner.next() {
            switch token {
            case .start(let attributes, let declarations, let isEmpty):
                try survey.open(attributes, declarations, isEmpty)
            case .end:
                guard survey.scopes.popLast() != nil else { throw scanner.malformed(at: scanner.tokenStart) }
            case .section:
                survey.sections += 1
                guard survey.sections <= limits.sectionsMax else { throw .limit("sectionsMax", limits.sectionsMax) }
            case .doctype: throw XMLRefusal(.doctype)
            }
        }
        guard survey.scopes.isEmpty, survey.elements > 0 else { throw scanner.malformed(at: scanner.position) }
    }

    private mutating func open(_ attributes: Int, _ declarations: Int, _ isEmpty: Bool) throws(XMLRefusal) {
        self.elements += 1
        guard self.elements <= self.limits.elementsMax else { throw .limit("elementsMax", self.limits.elementsMax) }
        self.attributes += attributes
        guard self.attributes <= self.limits.attributesMax else {
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
