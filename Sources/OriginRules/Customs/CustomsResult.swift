/// What the importing customs did with a certificate.
public enum CustomsResult: String, Sendable, CaseIterable {
    /// The preference was granted.
    case utilised
    /// The preference was granted for a part of the goods.
    case partlyUtilised = "partly-utilised"
    /// The preference was refused.
    case rejected
}
