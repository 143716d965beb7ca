/// Who vouches for a document: its issuer's signature, the sending gateway's seal, or only the channel.
///
/// Ordered: a level that is found must not be lower than the one that was agreed. Closed.
public enum AuthenticityLevel: String, Sendable, Codable, CaseIterable, Comparable {
    /// Nothing in the document or beside it is signed; the channel's identity (TLS, network) is all there is.
    case channel = "channel"
    /// The gateway that sent it attested it.
    case gatewaySeal = "gateway-seal"
    /// Its issuer signed it.
    case issuerSignature = "issuer-signature"

    private var rank: Int {
        switch self {
        case .channel: 0
        case .gatewaySeal: 1
        case .issuerSignature: 2
        }
    }

    public static func < (left: AuthenticityLevel, right: AuthenticityLevel) -> Bool {
        left.rank < right.rank
    }

    /// The code of the refusal if a found level is lower than the agreed one; nil if it suffices.
    public static func refusal(found: AuthenticityLevel, agreed: AuthenticityLevel) -> String? {
        found < agreed ? "EXC-060" : nil
    }
}
