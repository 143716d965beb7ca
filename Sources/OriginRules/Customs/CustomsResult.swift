/// What the importing customs did with a certificate.
public enum CustomsResult: String, Sendable, CaseIterable {
    /// It was taken; nothing is decided about the preference yet.
    case accepted
    /// The preference was granted.
    case utilised
    /// The preference was granted for a part of the goods.
    case partlyUtilised = "partly-utilised"
    /// The preference was refused.
    case rejected
    /// An earlier answer does not hold any more.
    case cancelled

    /// Whether it takes something from the importer, so that a reason is due.
    var needsReason: Bool { self == .rejected || self == .cancelled }
}
