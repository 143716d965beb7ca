/// A version of the format of ALADI's certificate of origin (COD).
///
/// Six are known; 1.8.1 never existed. What stands here of 4.1.1 is our reading of it, not ALADI's file.
public enum CODVersion: String, Sendable, CaseIterable, Comparable {
    case v180 = "1.8.0"
    case v182 = "1.8.2"
    case v183 = "1.8.3"
    case v200 = "2.0.0"
    case v410 = "4.1.0"
    case v411 = "4.1.1"

    /// True where no official schema is at hand and ours was put together from the version before and from documents.
    public var isReconstructed: Bool { self == .v411 }

    /// The forms that the version has, in the order of its schema.
    public var forms: [CODForm] { CODForm.allCases.filter { $0.since <= self } }

    public static func < (left: CODVersion, right: CODVersion) -> Bool {
        left.rank < right.rank
    }

    private var rank: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}

/// A form of the certificate: the elements that an agreement has agreed on.
public enum CODForm: String, Sendable, CaseIterable {
    case r252 = "R252"
    case a6 = "A6"
    case a14 = "A14"
    case a18 = "A18"
    case a24 = "A24"
    case a33 = "A33"
    case a35 = "A35"
    case a36 = "A36"
    case a38 = "A38"
    case a58 = "A58"
    case a59 = "A59"
    case a60 = "A60"
    case a65 = "A65"
    case a67 = "A67"
    case a72 = "A72"
    case a73 = "A73"

    /// The element, like `FormA18`.
    public var elementName: String { "Form" + self.rawValue }

    /// The first version that has it.
    public var since: CODVersion {
        switch self {
        case .r252, .a6, .a14, .a18, .a24, .a33, .a35, .a36, .a38, .a58, .a59, .a60, .a65: .v180
        case .a72: .v183
        case .a73: .v200
        case .a67: .v410
        }
    }

    /// The column of the form in ``CODTable``.
    var column: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}
