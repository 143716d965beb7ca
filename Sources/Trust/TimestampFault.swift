public import Texts

/// What is wrong with a timestamp, its request or its authority (RFC 3161); thrown by readers, kept as a value in reports.
public struct TimestampFault: Error, Explained, Hashable {
    /// What kind of fault; raw values are the stable codes.
    public enum Kind: String, Sendable, CaseIterable {
        /// The answer is not a TimeStampResp.
        case responseUnreadable = "TSP-001"
        /// The authority did not grant a timestamp.
        case refused = "TSP-002"
        /// Not a timestamp token, or not in the one encoding that counts.
        case tokenUnreadable = "TSP-003"
        /// The token is about something else.
        case imprint = "TSP-004"
        /// The token answers another request.
        case nonce = "TSP-005"
        /// The token was made under another policy than was asked for.
        case policy = "TSP-006"
        /// The authority's signature does not hold.
        case signature = "TSP-007"
        /// The token comes without the authority's certificate.
        case noCertificate = "TSP-008"
        /// The token does not name the certificate that it was signed with (ESSCertID).
        case signerNotNamed = "TSP-009"
        /// An algorithm for which collisions are known, or that is not on the list.
        case algorithm = "TSP-010"
        /// The certificate is not for timestamps alone.
        case purpose = "TSP-011"
        /// The authority's certificate was not valid at the time of the token.
        case outsideValidity = "TSP-012"
        /// No trusted path leads from the authority's certificate.
        case untrusted = "TSP-013"
        /// The token's time lies after the moment of the judgement.
        case future = "TSP-014"
        /// The authority's key was given up for a reason that leaves none of its timestamps believable.
        case keyGivenUp = "TSP-015"
        /// The token answers with an earlier or later time than the exchange can explain.
        case clock = "TSP-016"
        /// The authority could not be reached, or did not answer as one.
        case unreachable = "TSP-020"
        /// No authority of the list gave a timestamp.
        case noneAnswered = "TSP-021"
    }

    /// What kind of fault.
    public let kind: Kind
    public let arguments: [String: String]

    public var code: String { self.kind.rawValue }

    /// A fault with the words for its text.
    public init(_ kind: Kind, _ arguments: [String: String] = [:]) {
        self.kind = kind
        self.arguments = arguments
    }
}
