/// Every way from a leaf up to an anchor that names and key identifiers allow, unchecked, within limits.
struct PathWays {
    struct Way {
        var intermediates: [Certificate]
        var anchor: Certificate
    }

    /// Most ways that are tried: an attacker can present many certificates of the same name.
    private static let waysMax = 24
    /// Most certificates that are looked at while searching.
    private static let stepsMax = 400

    private let intermediates: [Certificate]
    private let anchors: [Certificate]
    private var ways: [Way] = []
    private var steps = 0

    static func all(
        from leaf: Certificate,
        through intermediates: [Certificate],
        to anchors: [Certificate]
    ) -> [Way] {
        var search = PathWays(intermediates: intermediates.filter(\.isAuthority), anchors: anchors)
        search.climb(from: leaf, over: [])
        return search.ways
    }

    private init(intermediates: [Certificate], anchors: [Certificate]) {
        self.intermediates = intermediates
        self.anchors = anchors
    }

    private mutating func climb(from certificate: Certificate, over below: [Certificate]) {
        self.steps += 1
        guard self.steps <= Self.stepsMax, self.ways.count < Self.waysMax else { return }
        for anchor in self.anchors where Self.mayIssue(anchor, certificate) {
            self.ways.append(Way(intermediates: below, anchor: anchor))
        }
        guard below.count < PathFinder.depthMax else { return }
        for issuer in self.intermediates where Self.mayIssue(issuer, certificate) && !below.contains(issuer) {
            self.climb(from: issuer, over: below + [issuer])
        }
    }

    private static func mayIssue(_ issuer: Certificate, _ certificate: Certificate) -> Bool {
        guard issuer.subject == certificate.issuer, issuer != certificate else { return false }
        guard let wanted = certificate.authorityKeyIdentifier, let own = issuer.subjectKeyIdentifier else {
            return true
        }
        return wanted == own
    }
}
