extension CODType {
    /// The types that have a pattern.
    func shapedFacets(_ version: CODVersion, _ form: CODForm) -> CODFacets {
        switch self {
        case .version:
            var facets = CODFacets.pattern(Self.versionPattern)
            facets.length = 0...8
            return facets
        case .telephone: return .pattern(Self.telephonePattern)
        case .email:
            var facets = CODFacets.pattern(Self.emailPattern)
            facets.length = 0...50
            return facets
        case .url: return Self.url(version)
        case .itemCode: return .pattern(.pointed(Self.itemCodeShapes(version, form)))
        case .entityID: return version == .v180 ? .text(0...3) : .pattern(CODPattern(.init(.capitalOrDigit, 3)))
        case .certificateID: return .pattern(Self.certificateID(version))
        default: return CODFacets(kind: .text)
        }
    }

    private static let versionPattern = CODPattern(
        .some(.digit),
        .init(.oneOf("."), 1),
        .some(.digit),
        .init(.oneOf("."), 1),
        .some(.digit)
    )

    /// A country's prefix (or none), area, number of 3 or 4 and 4 digits, and an extension (or none).
    private static let telephonePattern: CODPattern = {
        let number: [CODPattern.Piece] = [
            .some(.oneOf("-. ("), from: 0), .init(.anyDigit, 1, 3), .some(.oneOf("-. )"), from: 0),
            .init(.anyDigit, 3, 4), .some(.oneOf("-. "), from: 0), .init(.anyDigit, 4),
        ]
        let prefixes: [[CODPattern.Piece]] = [
            [], [.init(.anyDigit, 1, 3)], [.init(.oneOf("+"), 1), .init(.anyDigit, 1, 3)],
        ]
        let extensions: [[CODPattern.Piece]] = [[], [.init(.oneOf(" xi"), 1), .some(.anyDigit)]]
        return CODPattern(prefixes.flatMap { prefix in extensions.map { prefix + number + $0 } })
    }()

    private static let emailPattern = CODPattern(
        .init(.mailCharacter, 1, 16),
        .some(.any),
        .init(.oneOf("@"), 1),
        .some(.any),
        .some(.mailCharacter)
    )

    private static func url(_ version: CODVersion) -> CODFacets {
        let rest: [CODPattern.Piece] = [.some(.any, from: 0)]
        switch version {
        case .v180:
            let pattern = CODPattern([CODPattern.literal("http://www.") + [.some(.mailCharacter), .some(.any)]])
            return CODFacets(kind: .text, length: 0...64, pattern: pattern)
        case .v182: return CODFacets(kind: .uri, pattern: CODPattern([CODPattern.literal("http://") + rest]))
        case .v183, .v200, .v410, .v411:
            let starts = ["http://", "https://", "://"].map { CODPattern.literal($0) + rest }
            return CODFacets(kind: .uri, pattern: CODPattern(starts))
        }
    }

    /// Digits between points that a tariff code may have.
    static func itemCodeShapes(_ version: CODVersion, _ form: CODForm) -> [[Int]] {
        switch version {
        case .v180:
            let hasOldShape = [.r252, .a6, .a14, .a38].contains(form)
            return [[4, 2, 2], hasOldShape ? [2, 2, 1, 2] : [4, 1, 2], [4, 2, 2, 2]]
        case .v182: return [[4, 2, 2], [2, 2, 1, 2], [4, 2, 2, 2]]
        case .v183, .v200, .v410, .v411: return [[4, 2], [4, 2, 2], [2, 2, 1, 2], [4, 2, 2, 4]]
        }
    }

    /// Country 2, entity 3, agreement 3, year 2, number 8, copy 2.
    ///
    /// In 1.8.0 a comma stands in the class of the agreement's first letter, and C does not.
    private static func certificateID(_ version: CODVersion) -> CODPattern {
        let agreement: [CODPattern.Piece] =
            version == .v180
            ? [.init(.oneOf("A,RHGT"), 1), .init(.digit, 2)]
            : [.init(.oneOf("ACRHGT"), 1), .init(.oneOf("A0123456789"), 1), .init(.digit, 1)]
        let rest = agreement + [.init(.digit, 2), .init(.alphanumeric, 8), .init(.digit, 2)]
        return CODPattern(
            CODLists.countries(version).map { CODPattern.literal($0) + [.init(.alphanumeric, 3)] + rest }
        )
    }
}
