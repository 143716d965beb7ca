import Trust
public import XML

/// How much proof a XAdES signature carries (EN 319 132-1); each level has what the one before has.
///
/// Closed.
public enum XAdESLevel: Int, Sendable, Hashable, Comparable, CaseIterable {
    /// Signed properties: when, with which certificate, of which format.
    case basic
    /// And a timestamp that proves when the signature existed.
    case timestamped
    /// And certificates and revocation data, so that it can be verified offline, for long.
    case longTerm

    /// As the standard writes it.
    public var name: String {
        switch self {
        case .basic: "B-B"
        case .timestamped: "B-T"
        case .longTerm: "B-LT"
        }
    }

    /// The style of this level.
    public var style: SignatureStyle.ID {
        switch self {
        case .basic: .xadesBB
        case .timestamped: .xadesBT
        case .longTerm: .xadesBLT
        }
    }

    /// Lower levels first.
    public static func < (first: Self, second: Self) -> Bool { first.rawValue < second.rawValue }
}

/// XAdES baseline signatures inside any XML document, as data: the level that is demanded, and what is accepted.
///
/// The signature covers the whole document and its own signed properties, and nothing else; what is not signed in it
/// (timestamps, certificates, revocation data) is never trusted, only tried.
public struct XAdESStyle: Sendable, Equatable, Identifiable {
    /// The level that a signature must have at least.
    public let level: XAdESLevel
    /// What is accepted.
    public let policy: SignaturePolicy

    /// The name.
    public var id: SignatureStyle.ID { self.level.style }

    /// Every style of this kind.
    public static let all: [XAdESStyle] = XAdESLevel.allCases.map(XAdESStyle.init)

    /// The style of a level.
    public init(_ level: XAdESLevel) {
        self.level = level
        self.policy = SignaturePolicy(referencesMax: 2, allowsObjects: true)
    }

    /// The style with this name.
    public static func named(_ id: SignatureStyle.ID) -> XAdESStyle? {
        self.all.first { $0.id == id }
    }

    /// The style of a document whose signature has qualifying properties; it demands no level.
    ///
    /// Says nothing about whether anything is right.
    public static func detect(_ root: Element) -> XAdESStyle? {
        // Also where they were taken away: then this style says so.
        let isQualified = root.descendants.contains {
            $0.namespace == XAdESNames.properties || $0.attribute("Type") == XAdESNames.signedProperties
        }
        return isQualified ? XAdESStyle(.basic) : nil
    }
}

extension XAdESStyle: CustomStringConvertible {
    /// The style's name.
    public var description: String { self.id.rawValue }
}

/// Namespaces and identifiers of XAdES.
enum XAdESNames {
    /// Prefix `xades`; the same since XAdES 1.3.2.
    static let properties = "http://uri.etsi.org/01903/v1.3.2#"
    /// What XAdES 1.4.1 added, prefix `xades141`.
    static let additions = "http://uri.etsi.org/01903/v1.4.1#"
    /// The Type of the reference to the signed properties.
    static let signedProperties = "http://uri.etsi.org/01903#SignedProperties"
    /// The Encoding of a timestamp or certificate, where it is stated.
    static let der = "http://uri.etsi.org/01903/v1.2.2#DER"
}
